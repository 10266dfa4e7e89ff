import { z } from 'zod'
import { tick } from '../../../core/fields.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { deskLanguages } from '../../../core/words.ts'
import { readAhead } from './ahead.ts'
import { wishOf } from './wish.ts'

/**
 * How I want to be told of limits from the next morning on. In: by letter or not; in which language; how many working days ahead (`10, 3, 1`), or nothing
 * for the list of each law. `seen`: the version that I saw, 0 where I had said nothing yet.
 */
export const changeWish = write({
  name: 'procedures/notices/change-wish',
  does: 'Change how I am reminded of limits',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ seen: z.coerce.number().int().min(0), byLetter: tick(), language: z.enum(deskLanguages, 'core.field.choose'), ahead: z.string().trim().max(40, 'core.field.long').default('') }),

  async run({ seen, byLetter, language, ahead: written }, context) {
    const { db, organisation, account, about } = context
    const ahead = written === '' ? null : readAhead(written)?.join(',')
    if (ahead === undefined) throw new Refused('invalid', 'core.refused.invalid', { fields: { ahead: [{ key: 'procedures.notices.ahead' }] } })
    about(organisation, account)
    const wish = { by_letter: byLetter, language, ahead }
    const changed = seen === 0
      ? await db.insertInto('procedure_reminding').values({ organisation, account, ...wish }).onConflict((on) => on.columns(['organisation', 'account']).doNothing()).returning('version').executeTakeFirst()
      : await db.updateTable('procedure_reminding').set({ ...wish, version: seen + 1 }).where('organisation', '=', organisation).where('account', '=', account).where('version', '=', seen).returning('version').executeTakeFirst()
    if (!changed) throw new Refused('conflict', 'core.refused.changed', { now: await wishOf(context, organisation, account) ?? null })
    return { version: changed.version }
  },
})
