import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { attempts } from './code.ts'
import { sealText } from './letter.ts'

/** Who was written to answers. Only the monitors read it: to the officers it is not there. */
export const answerLetter = write({
  name: 'procedures/oversight/answer',
  does: 'Answer the monitor who wrote to me',
  who: ['addressee'],
  limit: attempts,
  input: z.strictObject({ text: paragraphs(5_000) }),

  async run({ text }, { db, actor, organisation, vault, about }) {
    const { letter } = actor
    if (!letter) throw new Refused('unknown', 'core.refused.code')
    const found = await db.selectFrom('monitor_letter').select('wrapped').where('organisation', '=', organisation).where('id', '=', letter).executeTakeFirst()
    if (!found?.wrapped) throw new Refused('unknown', 'core.refused.code')
    const message = newId<'monitor_message'>()
    const locker = await vault.unwrap(organisation, letter, found.wrapped)
    await db.insertInto('monitor_message').values({ organisation, id: message, letter, written_by: 'person', by_account: null, sealed: sealText(locker, text) }).execute()
    about(organisation, letter)
    return { message: String(message) }
  },
})
