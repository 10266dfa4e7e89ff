import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mustKeep } from '../keeper.ts'
import { Suggested } from '../suggest.ts'

/** One suggestion with the reader's words, while nobody has decided on it. That it was opened is in the journal. */
export const showSuggestion = read({
  name: 'sources/suggestions/show',
  does: 'Read what a reader says is wrong in the register',
  who: ['coordinator'],
  input: z.strictObject({ suggestion: id('suggestion') }),

  async run({ suggestion }, context) {
    const { db, organisation, vault, about } = context
    await mustKeep(context)
    const row = await db.selectFrom('suggestion').selectAll().where('organisation', '=', organisation).where('id', '=', suggestion).executeTakeFirst()
    if (!row?.sealed || !row.wrapped) throw new Refused('missing', 'core.refused.missing')
    about(organisation, suggestion)
    const locker = await vault.unwrap(organisation, suggestion, row.wrapped)
    const { text, contact = null } = Suggested.parse(locker.open('suggestion', row.sealed))
    return { suggestion: String(row.id), subject: row.subject, property: row.property, language: row.language, at: row.at.toString(), text, contact }
  },
})
