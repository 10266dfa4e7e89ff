import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { codeFrom } from '../../cases/index.ts'
import { hashOfLetterCode, life } from './code.ts'
import { sealText } from './letter.ts'

type Letter = { readonly letter: string; readonly code: string }

/**
 * A monitor writes to the person of a file. The words are sealed under the letter's own key, in rows that no officer sees.
 * In: the language in which the sheet is printed. Out: the code, for the sheet that is handed over; only its hash is stored, and it opens for a year.
 */
export const writeToPerson = write({
  name: 'procedures/oversight/write-letter',
  does: 'Write a letter to the person of a file, which the office cannot read',
  who: ['monitor'],
  input: z.strictObject({ file: id('procedure_file'), language: z.enum(languages), text: paragraphs(10_000) }),
  keep: ({ letter }: Letter) => ({ letter }),
  again: ({ letter }, context): Letter => ({ letter: String(letter), code: codeFrom(context.secret('letter code', 8)) }),

  async run({ file, language, text }, context) {
    const { db, organisation, account, now, vault, secret, about } = context
    const found = await db.selectFrom('procedure_file').select('id').where('organisation', '=', organisation).where('id', '=', file).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const letter = newId<'monitor_letter'>()
    const code = codeFrom(secret('letter code', 8))
    const { locker, wrapped } = await vault.newKey(organisation, letter)
    await db.insertInto('monitor_letter').values({
      organisation, id: letter, file, language, code_hash: hashOfLetterCode(context, code), wrapped, by_account: account, ends_at: now.add({ hours: 24 * life.days }).toString(),
    }).execute()
    await db.insertInto('monitor_message').values({ organisation, id: newId<'monitor_message'>(), letter, written_by: 'monitor', by_account: account, sealed: sealText(locker, text) }).execute()
    about(organisation, file)
    return { letter: String(letter), code }
  },
})
