import { sql } from 'kysely'
import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { read, type Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { nameParties, namesOf } from '../programmes/index.ts'
import { told } from '../sources/index.ts'
import { EventFacts, type Party } from './facts.ts'
import { outcomesOf } from './outcomes.ts'

/** One event with everything that is known of it: who held it and who came, what came out of it and what became of that, and what it is tied to. */
export const showEvent = read({
  name: 'events/show',
  does: 'Show one event, what came out of it and what became of that',
  who: ['visitor'],
  input: z.strictObject({ code: line(60) }),

  async run({ code }, { db, now }) {
    const row = await db.selectFrom('event').selectAll().where('code', '=', code).executeTakeFirst()
    if (!row) throw new Refused('missing', 'core.refused.missing')
    const facts = EventFacts.parse(row.facts)
    const { startsOn: _, endsOn: __, followedBy: ___, discusses: ____, ...rest } = facts
    const named = [facts.followedBy, facts.discusses].flatMap((one) => one ?? [])
    const beside = await db.selectFrom('event').select(['code', 'title', 'series', 'facts', 'starts_on'])
      .where('code', '<>', code).where('published', '=', true).where((by) => by.or([
        ...(row.series === null ? [] : [by('series', '=', row.series)]),
        ...(named.length === 0 ? [] : [by('code', 'in', named)]),
        ...(facts.trip === undefined ? [] : [by(sql<string>`facts ->> 'trip'`, '=', facts.trip)]),
        by.val(false),
      ])).orderBy('starts_on').execute()
    const programme = row.programme === null ? undefined : await db.selectFrom('programme').select(['code', 'title']).where('code', '=', row.programme).where('published', '=', true).executeTakeFirst()
    const tied = (which: (one: (typeof beside)[number]) => boolean) => beside.filter(which).map((one) => ({ code: one.code, title: told.parse(one.title), startsOn: one.starts_on }))
    return {
      code: row.code, kind: row.kind, title: told.parse(row.title), startsOn: row.starts_on, endsOn: row.ends_on, place: told.nullable().parse(row.place), country: row.country,
      edition: row.edition, demonstration: row.demonstration, restricted: row.restricted, ...rest, at: facts.at ?? null,
      programme: programme ? { code: programme.code, title: told.parse(programme.title) } : null,
      hosts: await partiesOf(db, facts.hosts), participants: await partiesOf(db, facts.participants),
      outcomes: await outcomesOf({ db, now }, { event: row.id }),
      editions: tied((one) => row.series !== null && one.series === row.series),
      trips: tied((one) => facts.trip !== undefined && EventFacts.parse(one.facts).trip === facts.trip),
      follows: tied((one) => one.code === facts.followedBy), about: tied((one) => one.code === facts.discusses),
    }
  },
})

/** Who held it and who came, each under a name that may be shown. */
const partiesOf = async (db: Context['db'], parties: readonly Party[]) => nameParties(parties, await namesOf(db, parties))
