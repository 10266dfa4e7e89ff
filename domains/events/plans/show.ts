import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { told } from '../../sources/index.ts'
import { writeAt } from '../at.ts'
import { EventFacts } from '../facts.ts'
import { outcomesOf } from '../outcomes.ts'
import { writeAgenda, writePanels } from './written.ts'

const Reason = z.object({ text: z.string(), language: z.string() })

/** One event of our own as its forms need it, or a restricted one that our State is invited to (`ours` is false then, and nothing of who registered comes along). */
export const showPlan = read({
  name: 'events/plans/show',
  does: 'Show an event of your organisation, or one that it is invited to',
  who: ['coordinator'],
  input: z.strictObject({ event: id('event') }),

  async run({ event }, context) {
    const { db, now, organisation, together } = context
    const [[row], invited, [admission], [cancelled], takenBack, outcomes, places, films] = await Promise.all([
      together(
        db.selectFrom('event as e').leftJoin('organisation as o', 'o.id', 'e.organisation').selectAll('e').select('o.name as host').where('e.id', '=', event),
        db.selectFrom('event_invited').select('country').where('event', '=', event).orderBy('country'),
        db.selectFrom('event_admission').select(['closes_on', 'capacity']).where('event', '=', event),
        db.selectFrom('event_cancellation').select(['reason', 'at']).where('event', '=', event),
        db.selectFrom('event_taken_back').select(['reason', 'at']).where('organisation', '=', organisation).where('event', '=', event).orderBy('id'),
      ),
      outcomesOf({ db, now }, { event }),
      db.selectFrom('event_registration').select(({ fn }) => [fn.count('id').as('all'), fn.count('came_at').as('came')])
        .where('organisation', '=', organisation).where('event', '=', event).where('withdrawn_at', 'is', null).executeTakeFirst(),
      db.selectFrom('film_screening as s').innerJoin('film as f', 'f.id', 's.film').select(['f.id as film', 'f.code', 'f.title']).where('s.event', '=', event).orderBy('f.code').execute(),
    ]).then(([[event_, invited_, admission_, cancelled_, taken], ...rest]) => [event_, invited_, admission_, cancelled_, taken, ...rest] as const)
    const ours = row?.organisation === organisation
    if (!row || (!ours && !(row.restricted && row.published))) throw new Refused('missing', 'core.refused.missing')
    const facts = EventFacts.parse(row.facts)
    return {
      event: String(row.id), code: row.code, ours, host: row.host, kind: row.kind, title: told.parse(row.title), series: row.series, edition: row.edition,
      startsOn: row.starts_on, endsOn: row.ends_on, place: told.nullable().parse(row.place), country: row.country, programme: row.programme,
      restricted: row.restricted, published: row.published, demonstration: row.demonstration, version: row.version, states: invited.map(({ country }) => country),
      hosts: facts.hosts.map(({ organisation: code, named }) => code ?? named?.en ?? ''), themes: facts.themes.map(({ en }) => en), panels: writePanels(facts.panels), agenda: writeAgenda(facts.agenda),
      note: facts.note?.en ?? null, at: facts.at ? writeAt(facts.at) : null, attendance: facts.attendance.map(({ number, unit, qualifier = null }) => ({ number, unit, qualifier })),
      admission: admission ? { closesOn: admission.closes_on, capacity: admission.capacity } : null,
      cancelled: cancelled ? { ...Reason.parse(cancelled.reason), at: cancelled.at.toString() } : null,
      takenBack: takenBack.map(({ reason, at }) => ({ reason, at: at.toString() })),
      outcomes, films: films.map(({ film, code, title }) => ({ film: String(film), code, title: told.parse(title) })),
      registered: Number(places?.all ?? 0), came: Number(places?.came ?? 0), today: ourToday(context),
    }
  },
})
