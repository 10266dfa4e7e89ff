import { sql } from 'kysely'
import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { howMany } from '../../core/fields.ts'
import { read, type Context } from '../../core/operation.ts'
import { brokenGlass } from '../directory/index.ts'
import { endingPapers, namesOf } from '../people/index.ts'
import { appointmentsForToday } from './appointments/mine.ts'
import { appointmentOf, placeIn, sealedFor } from './appointments/rows.ts'
import { subjectOf, Words } from './change.ts'
import { dueIs, ourToday } from './days.ts'
import { waitingParcels } from './referrals/waiting.ts'
import { requestRows } from './requests/rows.ts'

/**
 * What waits for me: requests, tasks, appointments, papers that end, parcels and second opinions, each in one query. Days are counted where the organisation is.
 * Opens names, the words of my own tasks and the places of my own appointments; no account, no contact, no note.
 * In: `most`, how many of my tasks, the earliest first. Out: with `due`, how many there are in all.
 */
export const showToday = read({
  name: 'cases/today',
  does: 'See what waits for me today',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ most: howMany() }),

  async run({ most }, context) {
    // A colleague opened files without the role: that stands here until a supervisor has read why.
    const today = ourToday(context)
    const supervises = context.actor.roles.includes('supervisor')
    const [requests, tasks, appointments, received, interests, glass, papers] = await Promise.all([
      requestRows(context, { mine: context.account }), myTasks(context, most), appointmentsForToday(context), parcelsFor(context), interestsOf(context), supervises ? brokenGlass(context, 'unread') : [],
      endingPapers(context, context.organisation, context.account, today, 'seen'),
    ])
    const parcels = received.map((row) => ({ ...row, until: row.until.toString(), sentAt: row.sentAt.toString(), endedAt: row.endedAt?.toString() ?? null }))
    const [names, lockers] = await Promise.all([
      namesOf(context, [...[...tasks, ...interests, ...papers].flatMap(({ person }) => person ?? []), ...appointments.flatMap((row) => row.case_person ?? row.request_person ?? [])]),
      context.keys.all(context.organisation, [...tasks.map((row) => subjectOf({ person: row.person, id: row.case })), ...appointments.map(sealedFor)]),
    ])
    return {
      today, office: officeOf(context),
      waiting: requests.filter(({ takenBy }) => takenBy === null),
      mine: requests.filter(({ takenBy }) => takenBy !== null),
      due: tasks[0]?.in_all ?? 0,
      tasks: tasks.map((row) => {
        const locker = lockers.get(subjectOf({ person: row.person, id: row.case }))
        return {
          task: row.id, version: row.version, text: locker ? Words.parse(locker.open('task', row.sealed)).text : null, dueOn: row.due_on, is: dueIs(row.due_on, today),
          case: row.case, reference: row.reference, person: row.person ? { person: row.person, names: names.get(row.person) ?? null } : null,
        }
      }),
      appointments: appointments.map((row) => {
        const person = row.case_person ?? row.request_person
        return { ...appointmentOf(row), place: placeIn(lockers.get(sealedFor(row)), row), person: person && { person, names: names.get(person) ?? null } }
      }),
      parcels: parcels.filter(({ endedAt }) => endedAt === null),
      ended: parcels.filter(({ endedAt }) => endedAt !== null),
      glass,
      papers: papers.map(({ person, ...paper }) => ({ ...paper, person: { person, names: names.get(person) ?? null } })),
      interests: interests.map(({ person, until, ...row }) => ({ ...row, until: until.toString(), person: { person, names: names.get(person) ?? null } })),
    }
  },
})

/** What I am to do, earliest first, and how much there is in all. */
const myTasks = ({ db, organisation, account }: Context, most: number) =>
  db.selectFrom('task as t').innerJoin('case as c', (on) => on.onRef('c.organisation', '=', 't.organisation').onRef('c.id', '=', 't.case'))
    .select(['t.id', 't.version', 't.sealed', 't.due_on', 't.case', 'c.reference', 'c.person', sql<number>`count(*) over ()::int`.as('in_all')])
    .where('t.organisation', '=', organisation).where('t.for_account', '=', account).where('t.done_at', 'is', null)
    .orderBy('t.due_on').orderBy('t.id').limit(most).execute()

/** Parcels that live and wait for an answer, and parcels that ended and wait to be acknowledged. */
const parcelsFor = (context: Context) =>
  waitingParcels(context).innerJoin('organisation as o', 'o.id', 'p.sender')
    .select(['p.id as parcel', 'p.reference', 'o.name as sender', 'o.country', 'p.purpose', 'p.language',
      'p.until', 'p.sent_at as sentAt', 'p.ended_at as endedAt', 'p.ended_why as endedWhy'])
    .orderBy('p.id').limit(300).execute()

/** Vital interests that a colleague claimed and that a second person has not yet looked at: never my own. */
const interestsOf = ({ db, organisation, account, now }: Context) =>
  db.selectFrom('basis as b').innerJoin('organisation as o', 'o.id', 'b.recipient')
    .innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'b.organisation').onRef('m.account', '=', 'b.recorded_by'))
    .leftJoin('basis_approval as a', (on) => on.onRef('a.organisation', '=', 'b.organisation').onRef('a.basis', '=', 'b.id'))
    .leftJoin('basis_withdrawal as w', (on) => on.onRef('w.organisation', '=', 'b.organisation').onRef('w.basis', '=', 'b.id'))
    .select(['b.id as basis', 'b.person', 'o.name as recipient', 'b.purpose', 'b.until', 'm.name as claimedBy'])
    .where('b.organisation', '=', organisation).where('b.kind', '=', 'vital interest').where('b.recorded_by', '<>', account)
    .where('b.until', '>', sql<Temporal.Instant>`${now.toString()}::timestamptz`).where('a.basis', 'is', null).where('w.basis', 'is', null)
    .orderBy('b.until').limit(100).execute()
