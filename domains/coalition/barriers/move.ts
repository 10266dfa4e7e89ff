import { z } from 'zod'
import { day, line, paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { languages } from '../../../core/words.ts'
import { barrierStates } from '../lists.ts'
import { refuseFuture } from '../written.ts'

/** How far a barrier has come. Removed: by which act, or by which practice of the register. Added to its history, which stays. */
export const moveBarrier = write({
  name: 'coalition/barriers/move',
  does: 'Tell how far a barrier has come, and what removed it',
  who: ['coordinator'],
  input: z.strictObject({ barrier: id('barrier'), onDay: day(), state: z.enum(barrierStates), language: z.enum(languages), text: paragraphs(2_000), practice: id('practice').optional(), act: line(500).optional() }),

  async run({ barrier, onDay, state, language, text, practice, act }, context) {
    const { db, organisation, account } = context
    refuseFuture('onDay', onDay, ourToday(context))
    if (state === 'removed' && practice === undefined && act === undefined) throw new Refused('invalid', 'core.refused.invalid', { fields: { act: [{ key: 'coalition.barriers.move.by-what' }] } })
    const [found, by] = await Promise.all([
      db.selectFrom('barrier').select('id').where('id', '=', barrier).where('organisation', '=', organisation).executeTakeFirst(),
      practice === undefined ? true : db.selectFrom('practice').select('id').where('id', '=', practice).executeTakeFirst(),
    ])
    if (!found || !by) throw new Refused('missing', 'core.refused.missing')
    const last = await db.selectFrom('barrier_status').select(({ fn }) => fn.max('on_day').as('on')).where('barrier', '=', barrier).executeTakeFirst()
    if (last?.on && onDay < last.on) throw new Refused('invalid', 'core.refused.invalid', { fields: { onDay: [{ key: 'coalition.barriers.move.earlier' }] } })
    await db.insertInto('barrier_status').values({ id: newId<'barrier_status'>(), organisation, barrier, on_day: onDay, state, language, text, practice: practice ?? null, act: act ?? null, by_account: account }).execute()
    return { barrier: String(barrier), state }
  },
})
