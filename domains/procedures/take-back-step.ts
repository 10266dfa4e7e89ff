import { z } from 'zod'
import { paragraphs, seen } from '../../core/fields.ts'
import { id, newId, type Id } from '../../core/ids.ts'
import { write, type Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { goOn, holdProcedure, type Held } from './running/change.ts'

/**
 * Takes back a step, or the confirmation of a lapse, that was written down by mistake: the row stays and is seen with the reason, and counts no more.
 * By whoever wrote it down or a supervisor; refused where a later step rests on it.
 */
export const takeBackStep = write({
  name: 'procedures/take-back-step',
  does: 'Take back a step that was recorded by mistake',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file'), seen: seen(), step: id('procedure_step').optional(), lapse: id('procedure_lapse').optional(), reason: paragraphs(2_000) })
    .refine(({ step, lapse }) => (step === undefined) !== (lapse === undefined), { path: ['step'], message: 'core.field.choose' }),

  async run({ file: of, seen: version, step, lapse, reason }, context) {
    const { db, organisation, account, actor, record, send } = context
    const held = await holdProcedure(context, of, version)
    const row = held.rows.find(({ id: one }) => one === (step ?? lapse))
    if (!row) throw new Refused('missing', 'core.refused.missing')
    const [wrote, sent] = await Promise.all([
      (step === undefined ? db.selectFrom('procedure_lapse').select('by_account').where('organisation', '=', organisation).where('id', '=', lapse ?? null)
        : db.selectFrom('procedure_step').select('by_account').where('organisation', '=', organisation).where('id', '=', step)).executeTakeFirstOrThrow(),
      step !== undefined && wasSent(context, step),
    ])
    if (wrote.by_account !== account && !actor.roles.includes('supervisor')) throw new Refused('forbidden', 'procedures.take-back-step.not-yours')
    if (sent) throw new Refused('conflict', 'procedures.take-back-step.sent')
    const next = withoutIt(context, held, row.id)
    const back = newId<'procedure_taken_back'>()
    send(db.insertInto('procedure_taken_back').values({
      organisation, id: back, file: of, step: step ?? null, lapse: lapse ?? null, by_account: account, sealed: held.locker.seal('procedure_taken_back', { text: reason }),
    }))
    record('step taken back', { file: of })
    return { file: String(of), takenBack: String(back), version: next }
  },
})

/** What the other side was told stands, until it is called back there. */
const wasSent = async ({ db, organisation }: Pick<Context, 'db' | 'organisation'>, step: Id<'procedure_step'>): Promise<boolean> =>
  (await db.selectFrom('procedure_dispatch').select('id').where('organisation', '=', organisation).where('step', '=', step).where('withdrawn_at', 'is', null).executeTakeFirst()) !== undefined

/** The file without it. What then cannot stand rests on it. */
function withoutIt(context: Parameters<typeof goOn>[0], held: Held, taken: string): number {
  try {
    return goOn(context, { ...held, rows: held.rows.filter(({ id: one }) => one !== taken) }).version
  } catch (fault) {
    if (!(fault instanceof Refused)) throw fault
    const filled = { step: fault.saying.filled?.step ?? '', article: fault.saying.filled?.article ?? '' }
    throw new Refused('conflict', 'procedures.take-back-step.rests-on-it', { filled })
  }
}
