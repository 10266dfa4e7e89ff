import { z } from 'zod'
import { line } from '../../../core/fields.ts'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'

/** Begins to bring an IATI file in, under its name; its parts follow by `programmes/imports/keep`. Nothing of it is seen before it is accepted. */
export const beginIati = write({
  name: 'programmes/imports/begin',
  does: 'Bring an IATI file',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ name: line(200) }),

  async run({ name }, { db, organisation, account, about }) {
    const begun = newId<'iati_import'>()
    await db.insertInto('iati_import').values({ organisation, id: begun, by_account: account, name }).execute()
    about(organisation, begun)
    return { import: String(begun) }
  },
})
