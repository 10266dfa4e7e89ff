import { z } from 'zod'
import { line, paragraphs, tick } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { languages } from '../../core/words.ts'
import { codeFrom } from '../cases/index.ts'
import { hashOfComplaintCode } from './code.ts'
import { complaintKinds, passOns } from './lists.ts'
import { codeLife, longest } from './times.ts'

type Complained = { readonly complaint: string; readonly code: string }

/**
 * Anybody complains of how an organisation treated somebody. It goes to the person of another organisation who was named for that;
 * the organisation complained of gets no row, no journal entry and no number. Out: the code with which one comes back; only its hash is stored.
 * Whoever had a request's code is a visitor here: nothing of that code comes along.
 */
export const complain = write({
  name: 'complaints/complain',
  does: 'Complain about how you were treated, without a name',
  who: ['visitor'],
  limit: { times: 20, seconds: 3600 },
  input: z.strictObject({
    organisation: id('organisation'),
    whom: z.enum(['myself', 'someone else']).default('myself'),
    kind: z.enum(complaintKinds),
    account: paragraphs(5_000),
    worker: line(100).optional(),
    danger: tick(),
    passOn: z.enum(passOns).default('nothing'),
    name: line(100).optional(),
    language: z.enum(languages),
  }).refine(({ passOn, name }) => passOn !== 'with name' || name !== undefined, { path: ['name'], message: 'core.field.empty' }),
  keep: ({ complaint }: Complained) => ({ complaint }),
  again: ({ complaint }, context): Complained => ({ complaint: String(complaint), code: codeFrom(context.secret('complaint code', 8)) }),

  async run({ organisation: of, whom, kind, account, worker, danger, passOn, name, language }, context) {
    const { db, keys, now, secret, about } = context
    const duty = await db.selectFrom('complaint_receiver as n')
      .innerJoin('complaint_duty as d', (on) => on.onRef('d.organisation', '=', 'n.receiver_organisation').onRef('d.id', '=', 'n.id').onRef('d.about', '=', 'n.organisation'))
      .select(['d.organisation', 'd.id', 'd.acknowledge_within_days']).where('n.organisation', '=', of).executeTakeFirst()
    if (!duty) throw new Refused('missing', 'complaints.complain.nobody-named')
    const { organisation } = duty
    const complaint = newId<'complaint'>()
    const code = codeFrom(secret('complaint code', 8))
    const locker = await keys.make(organisation, complaint)
    await db.insertInto('complaint').values({
      organisation, id: complaint, duty: duty.id, about: of, whom, kind, danger, language, pass_on: passOn,
      code_hash: hashOfComplaintCode(context, code), code_expires_at: now.add(codeLife).toString(), forget_at: now.add(longest).toString(),
      acknowledge_by: now.add({ hours: 24 * duty.acknowledge_within_days }).toString(),
      sealed: locker.seal('complaint', { account, worker, name }),
    }).execute()
    about(organisation, complaint)
    return { complaint: String(complaint), code }
  },
})
