import { z } from 'zod'
import { line } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { takeWaiting } from '../../files/index.ts'
import { openKept, sealTwice } from '../compartment/kept.ts'
import { holdFile } from '../file.ts'
import { documentKinds } from '../lists.ts'
import { sealedDocument } from './held.ts'

/**
 * Puts a file that one has sent into the file of a person: from here on only the person's key opens it, and erasing the person erases
 * it. `case`: where it came up. It is never part of what is shared with other organisations.
 * Where who the person is, is kept apart, so is the document: only who is on the list adds one.
 */
export const addDocument = write({
  name: 'people/documents/add',
  does: 'Add a document to the file of a person',
  who: ['case worker'],
  input: z.strictObject({ person: id('person'), case: id('case').optional(), file: id('file'), kind: z.enum(documentKinds), note: line(200).optional() }),

  async run({ person, case: of, file, kind, note }, context) {
    const { db, keys, organisation, account, about } = context
    await holdFile(context, person)
    if (of) {
      const found = await db.selectFrom('case').select('id').where('organisation', '=', organisation).where('id', '=', of).where('person', '=', person).executeTakeFirst()
      if (!found) throw new Refused('missing', 'core.refused.missing')
    }
    const kept = await openKept(context, person)
    const locker = await keys.of(organisation, person)
    const { held } = await takeWaiting(context, file)
    const document = newId<'document'>()
    const opens = sealedDocument.parse({ ...held, note })
    const sealed = kept ? sealTwice(kept.lockers, 'document', opens) : locker.seal('document', opens)
    await db.insertInto('document').values({ organisation, id: document, person, case: of ?? null, file, kind, sealed, by_account: account }).execute()
    about(organisation, person)
    return { document: String(document) }
  },
})
