import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { letterOf, sealText } from './letter.ts'

/** A monitor adds to a letter, or answers what the person wrote. Nobody could read it any more where the code was stopped or its year is over. */
export const writeAgainToPerson = write({
  name: 'procedures/oversight/write-again',
  does: 'Add to a letter to the person of a file',
  who: ['monitor'],
  input: z.strictObject({ letter: id('monitor_letter'), text: paragraphs(10_000) }),

  async run({ letter, text }, context) {
    const { db, organisation, account, now, about } = context
    const found = await letterOf(context, letter)
    if (found.stopped_at !== null || Temporal.Instant.compare(found.ends_at, now) <= 0) throw new Refused('conflict', 'procedures.oversight.over')
    const message = newId<'monitor_message'>()
    await db.insertInto('monitor_message').values({ organisation, id: message, letter, written_by: 'monitor', by_account: account, sealed: sealText(found.locker, text) }).execute()
    about(organisation, found.file)
    return { message: String(message) }
  },
})
