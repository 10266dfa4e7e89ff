import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { paragraphs } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { changeCase } from './change.ts'

/** Writes a note. A note is never edited: a correction is another note. */
export const writeNote = write({
  name: 'cases/write-note',
  does: 'Write a note',
  who: ['case worker'],
  input: z.strictObject({ case: id('case'), text: paragraphs(20_000) }),

  async run({ case: of, text }, context) {
    const { db, organisation, account, send } = context
    const locker = await changeCase(context, of)
    const note = newId<'note'>()
    send(db.insertInto('note').values({ organisation, id: note, case: of, sealed: locker.seal('note', { text }), by_account: account }))
    return { note: String(note) }
  },
})
