import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../../../core/operation.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { id, type Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { namesOf, safeContactOf } from '../../people/index.ts'
import { appointmentRows, appointmentsIn } from '../appointments/rows.ts'
import { marksOf, troublesIn } from './marks.ts'
import { Message } from './message.ts'
import { Screening } from './screen.ts'
import { requestStateOf } from './state.ts'

/** What the one who asked told, sealed under the request's key. */
const Account = z.object({ account: z.string(), contact: z.string().optional(), hours: z.string().optional(), name: z.string().optional() })

/** All that a case worker needs to decide what to do with a request. Opening it leaves a trace. What has lapsed is null. */
export const showRequest = read({
  name: 'cases/requests/show',
  does: 'Open a request: what was told, its marks and the words exchanged',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ request: id('request') }),

  async run({ request }, context) {
    const { organisation, keys, now, about } = context
    const [found, rows, meetings, lockers] = await Promise.all([
      rowOf(context, request), messagesOf(context, request), appointmentRows(context, { request }), keys.all(organisation, [request]),
    ])
    if (!found) throw new Refused('missing', 'core.refused.missing')
    about(organisation, request)
    // Whose matter it is may ask who looked, too.
    if (found.person) about(organisation, found.person)

    const locker = lockers.get(request)
    const told = locker && found.account ? Account.parse(locker.open('request_account', found.account)) : undefined
    const screening = locker && found.screened ? Screening.parse(locker.open('request_screening', found.screened)) : undefined
    const messages = !locker ? [] : rows.map(({ written_by, sealed, at, name }) =>
      ({ by: written_by, name, at: at.toString(), text: Message.parse(locker.open('request_message', sealed)).text }))
    const answered = messages.some(({ by }) => by === 'worker')
    const [names, rule] = found.person ? await Promise.all([namesOf(context, [found.person]).then((all) => found.person && all.get(found.person)), safeContactOf(context, found.person)]) : []
    return {
      office: officeOf(context),
      request, about: found.about, language: found.language, reach: found.reach, askedAt: found.asked_at.toString(), lapsesAt: found.lapses_at.toString(),
      account: told?.account ?? null, contact: told?.contact ?? null, hours: told?.hours ?? null, name: told?.name ?? null,
      troubles: troublesIn(found.ticked),
      ...marksOf({
        ticked: found.ticked, danger: found.danger, screened: found.finding !== null, answered,
        askedAt: found.asked_at, answersWithinHours: found.answers_within_hours, now,
      }),
      state: requestStateOf({ gone: found.erased_at !== null, closed: found.closed_at !== null, answered, taken: found.taken_by !== null }),
      takenBy: found.taken_by && found.taken_at ? { account: found.taken_by, name: found.taker ?? '', at: found.taken_at.toString() } : null,
      screening: found.finding && found.screened_at
        ? { finding: found.finding, indicators: screening?.indicators ?? [], note: screening?.note ?? null, by: found.screener ?? '', at: found.screened_at.toString() }
        : null,
      messages, appointments: appointmentsIn(meetings, locker),
      // How the person is reached by now: what was written down with the person stands over what was asked for then.
      safeContact: rule ?? null,
      person: found.person ? { person: found.person, names: names || null } : null,
      identityChecked: found.way && found.checked_at ? { way: found.way, at: found.checked_at.toString() } : null,
      case: found.case && found.reference ? { case: found.case, reference: found.reference } : null,
      codeOpens: found.code_revoked_at === null && Temporal.Instant.compare(found.code_expires_at, now) > 0,
    }
  },
})

const messagesOf = ({ db, organisation }: Context, request: Id<'request'>) =>
  db.selectFrom('request_message as w')
    .leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'w.organisation').onRef('m.account', '=', 'w.by_account'))
    .select(['w.written_by', 'w.sealed', 'w.at', 'm.name']).where('w.organisation', '=', organisation).where('w.request', '=', request).orderBy('w.id').execute()

const rowOf = ({ db, organisation }: Context, request: Id<'request'>) =>
  db.selectFrom('request as r')
    .innerJoin('reception', 'reception.organisation', 'r.organisation')
    .leftJoin('request_account as a', (on) => on.onRef('a.organisation', '=', 'r.organisation').onRef('a.request', '=', 'r.id'))
    .leftJoin('request_take as t', (on) => on.onRef('t.organisation', '=', 'r.organisation').onRef('t.request', '=', 'r.id'))
    .leftJoin('member as tm', (on) => on.onRef('tm.organisation', '=', 't.organisation').onRef('tm.account', '=', 't.by_account'))
    .leftJoin('request_screening as s', (on) => on.onRef('s.organisation', '=', 'r.organisation').onRef('s.request', '=', 'r.id'))
    .leftJoin('member as sm', (on) => on.onRef('sm.organisation', '=', 's.organisation').onRef('sm.account', '=', 's.by_account'))
    .leftJoin('request_person as p', (on) => on.onRef('p.organisation', '=', 'r.organisation').onRef('p.request', '=', 'r.id'))
    .leftJoin('identity_check as i', (on) => on.onRef('i.organisation', '=', 'r.organisation').onRef('i.request', '=', 'r.id'))
    .leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'r.organisation').onRef('c.request', '=', 'r.id'))
    .leftJoin('case_closure as e', (on) => on.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
    .select(['r.about', 'r.language', 'r.danger', 'r.reach', 'r.asked_at', 'r.lapses_at', 'r.erased_at', 'r.code_expires_at', 'r.code_revoked_at',
      'reception.answers_within_hours',
      'a.sealed as account', 't.by_account as taken_by', 't.at as taken_at', 'tm.name as taker',
      's.finding', 's.sealed as screened', 's.at as screened_at', 'sm.name as screener',
      'p.person', 'i.way', 'i.at as checked_at', 'c.id as case', 'c.reference', 'e.at as closed_at'])
    .select(sql<string[]>`array(select x.trouble from request_trouble x where x.organisation = r.organisation and x.request = r.id)`.as('ticked'))
    .where('r.organisation', '=', organisation).where('r.id', '=', request).executeTakeFirst()
