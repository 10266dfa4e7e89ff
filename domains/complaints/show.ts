import { z } from 'zod'
import { id, type Id } from '../../core/ids.ts'
import { officeOf } from '../../core/office.ts'
import { read, type Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { staffRoles } from '../directory/index.ts'
import { Answer, Told, Words } from './sealed.ts'
import { complaintStateOf, isLate } from './state.ts'

/** All that its receiver needs to look into a complaint. Opening it leaves a trace. What was forgotten is null. */
export const showComplaint = read({
  name: 'complaints/show',
  does: 'Open a complaint: what was told, the words exchanged, what was passed on',
  who: staffRoles,
  input: z.strictObject({ complaint: id('complaint') }),

  async run({ complaint }, context) {
    const { db, organisation, keys, now, about } = context
    const found = await db.selectFrom('complaint as c').innerJoin('organisation as o', 'o.id', 'c.about')
      .leftJoin('complaint_receiver as n', (on) => on.onRef('n.organisation', '=', 'o.id').onRef('n.id', '=', 'c.duty'))
      .select(['c.whom', 'c.kind', 'c.danger', 'c.language', 'c.pass_on', 'c.at', 'c.acknowledge_by', 'c.acknowledged_at', 'c.finding', 'c.found_at', 'c.forget_at', 'c.erased_at', 'c.sealed',
        'o.name as about', 'o.country', 'n.contact_name', 'n.second_name'])
      .where('c.organisation', '=', organisation).where('c.id', '=', complaint).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    about(organisation, complaint)
    const locker = (await keys.all(organisation, [complaint])).get(complaint)
    const told = locker && found.sealed ? Told.parse(locker.open('complaint', found.sealed)) : undefined
    const state = complaintStateOf({ erased: found.erased_at !== null, found: found.found_at !== null, acknowledged: found.acknowledged_at !== null })
    const rows = await wordsOn(context, complaint)
    return {
      office: officeOf(context), complaint, about: found.about, country: found.country, whom: found.whom, kind: found.kind, danger: found.danger, language: found.language,
      at: found.at.toString(), acknowledgeBy: found.acknowledge_by.toString(), late: isLate(state, found.acknowledge_by, now), acknowledgedAt: found.acknowledged_at?.toString() ?? null,
      state, finding: found.finding, foundAt: found.found_at?.toString() ?? null, forgetAt: found.forget_at.toString(), passOn: found.pass_on,
      contacts: [found.contact_name, found.second_name].filter((name) => name !== null),
      told: told ? { account: told.account, worker: told.worker ?? null, name: told.name ?? null } : null,
      messages: !locker ? [] : await Promise.all(rows.map(async (row) => {
        const answer = row.answer_id && row.answer_wrapped && row.answer
          ? Answer.parse((await context.vault.unwrap(organisation, row.answer_id, row.answer_wrapped)).open('complaint_measure_answer', row.answer)).text : null
        const { text, to, name } = Words.parse(locker.open('complaint_message', row.sealed))
        return {
          message: row.id, by: row.written_by, name: row.name, text, at: row.at.toString(), passed: row.class ? { to: to ?? '', as: row.class, name: name ?? null } : null,
          answer: answer !== null && row.answered_at ? { text: answer, at: row.answered_at.toString() } : null,
        }
      })),
    }
  },
})

const wordsOn = ({ db, organisation }: Context, complaint: Id<'complaint'>) =>
  db.selectFrom('complaint_message as w')
    .leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'w.organisation').onRef('m.account', '=', 'w.by_account'))
    .leftJoin('complaint_measure_answer as a', (on) => on.onRef('a.organisation', '=', 'w.organisation').onRef('a.measure', '=', 'w.measure'))
    .select(['w.id', 'w.written_by', 'w.sealed', 'w.at', 'w.class', 'm.name', 'a.id as answer_id', 'a.wrapped as answer_wrapped', 'a.sealed as answer', 'a.at as answered_at'])
    .where('w.organisation', '=', organisation).where('w.complaint', '=', complaint).orderBy('w.id').execute()
