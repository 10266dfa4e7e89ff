import { sql } from 'kysely'
import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { read, type Context } from '../../core/operation.ts'
import { id, type Id } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { zoneOf } from '../../core/time.ts'
import { basesOf, classes, compartmentOf, contentsIn, documentsOf, fileOf, linksOf, whoAnswersFor } from '../people/index.ts'
import { appointmentRows, appointmentsIn } from './appointments/rows.ts'
import { subjectOf } from './change.ts'
import { colleaguesOf } from './colleagues.ts'
import { contentsOf, peopleIn, writtenIn } from './contents.ts'
import { ourToday } from './days.ts'
import { whyNotOn } from './referrals/index.ts'
import { roadOf } from './road.ts'
import { referralsOf } from './sent.ts'

/**
 * Everything on the page of a case, in one transaction. Opening it leaves a trace that the person can read.
 * When the file was erased, what was written is null and `erased` says so; dates, kinds and codes stay.
 */
export const showCase = read({
  name: 'cases/show',
  does: 'Open a case: whom it concerns, needs, plan, notes, tasks, help and referrals',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ case: id('case') }),

  async run({ case: of }, context) {
    const { actor, organisation, keys, now, about } = context
    const [found, written, meetings, referrals, colleagues] = await Promise.all([
      rowOf(context, of), writtenIn(context, of), appointmentRows(context, { case: of }), referralsOf(context, of), colleaguesOf(context),
    ])
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const subject = subjectOf(found)
    about(organisation, subject)
    const { person } = found
    const onFile = person && !found.erased_at ? person : undefined
    const [file, bases, documents, kept, links, lockers, people] = await Promise.all([
      onFile && fileOf(context, onFile), onFile ? basesOf(context, onFile) : [], onFile ? documentsOf(context, onFile) : [], onFile && compartmentOf(context, onFile), onFile ? linksOf(context, { files: [onFile] }) : [],
      keys.all(organisation, [subject]), peopleIn(context, written),
    ])
    const locker = lockers.get(subject)
    const { needs, plan, notes, tasks, assistance } = contentsOf(written, people, locker)

    const request = found.request && found.asked_at
      ? { request: found.request, askedAt: found.asked_at.toString(), takenAt: found.taken_at?.toString() ?? null, takenBy: found.taker }
      : null
    const parcel = found.parcel && found.sent_at && found.until
      ? {
          parcel: found.parcel, reference: found.parcel_reference, live: found.live === true && Temporal.Instant.compare(found.until, now) > 0, until: found.until.toString(),
          sender: found.sender_name ?? '', country: found.sender_country ?? '',
          sentAt: found.sent_at.toString(), endedAt: found.ended_at?.toString() ?? null, endedWhy: found.ended_why,
        }
      : null
    const closure = found.reason && found.closed_at ? { reason: found.reason, at: found.closed_at.toString(), by: found.closer } : null
    return {
      office: officeOf(context), today: ourToday(context), colleagues,
      case: found.id, reference: found.reference, version: found.version, openedAt: found.opened_at.toString(), erased: locker === undefined,
      worker: { account: found.worker, name: found.worker_name },
      person: person ? { person, names: file?.names ?? null, language: file?.language ?? null, bornOn: file?.identity.bornOn ?? null, citizenship: file?.identity.citizenship ?? null, keptApart: kept !== undefined } : null,
      onFile: file ? classes.filter((one) => contentsIn(file, one).length > 0) : [],
      bases: bases.map((basis) => ({ ...basis, whyNot: whyNotOn(basis, { organisation, country: actor.country, sent: referrals, now }) })),
      safeContact: file?.safeContact ?? null, parcel, request,
      documents, links: links.filter(({ ended }) => !ended), answers: whoAnswersFor(file?.identity.bornOn, ourToday(context), links) ?? null,
      needs, plan, notes, tasks, appointments: appointmentsIn(meetings, locker), assistance, referrals, closure,
      road: roadOf({
        zone: zoneOf(actor.country), now, request, parcel, opened: { at: found.opened_at.toString(), by: found.opener }, steps: plan, tasks,
        help: assistance, closed: closure,
        referrals: referrals.map(({ at, receiver, endedAt, endedWhy, news }) => ({ at, receiver: receiver.name, country: receiver.country, endedAt, endedWhy, news })),
      }),
    }
  },
})

const rowOf = ({ db, organisation }: Context, of: Id<'case'>) =>
  db.selectFrom('case as c')
    .innerJoin('member as w', (on) => on.onRef('w.organisation', '=', 'c.organisation').onRef('w.account', '=', 'c.worker'))
    .innerJoin('member as fw', (on) => on.onRef('fw.organisation', '=', 'c.organisation').on('fw.account', '=', sql<string>`coalesce(c.first_worker, c.worker)`))
    .leftJoin('case_closure as e', (on) => on.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
    .leftJoin('member as ew', (on) => on.onRef('ew.organisation', '=', 'e.organisation').onRef('ew.account', '=', 'e.by_account'))
    .leftJoin('person as x', (on) => on.onRef('x.organisation', '=', 'c.organisation').onRef('x.id', '=', 'c.person'))
    .leftJoin('request as r', (on) => on.onRef('r.organisation', '=', 'c.organisation').onRef('r.id', '=', 'c.request'))
    .leftJoin('request_take as t', (on) => on.onRef('t.organisation', '=', 'r.organisation').onRef('t.request', '=', 'r.id'))
    .leftJoin('member as tw', (on) => on.onRef('tw.organisation', '=', 't.organisation').on('tw.account', '=', sql<string>`coalesce(t.first_by, t.by_account)`))
    .leftJoin('parcel as p', (on) => on.onRef('p.organisation', '=', 'c.organisation').onRef('p.id', '=', 'c.parcel'))
    .leftJoin('organisation as s', 's.id', 'p.sender')
    .select(['c.id', 'c.reference', 'c.person', 'c.request', 'c.parcel', 'c.worker', 'c.opened_at', 'c.version', 'w.name as worker_name', 'fw.name as opener', 'x.erased_at',
      'e.reason', 'e.at as closed_at', 'ew.name as closer', 'r.asked_at', 't.at as taken_at', 'tw.name as taker',
      'p.reference as parcel_reference', 'p.live', 'p.until', 'p.sent_at', 'p.ended_at', 'p.ended_why', 's.name as sender_name', 's.country as sender_country'])
    .where('c.organisation', '=', organisation).where('c.id', '=', of).executeTakeFirst()
