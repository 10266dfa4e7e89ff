import { z } from 'zod'
import { howMany } from '../../../core/fields.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { namesOf } from '../../people/index.ts'
import { envelopeRows, shownEnvelope } from './rows.ts'

/** What people had sent to authorities, the newest first: whose, what kind of thing, to whom, where it stands. No contents. */
export const listEnvelopes = read({
  name: 'exchange/envelopes/list',
  does: 'List what people had sent to authorities',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ most: howMany() }),

  async run({ most }, context) {
    const rows = await envelopeRows(context).orderBy('c.id', 'desc').limit(most + 1).execute()
    const names = await namesOf(context, rows.map(({ person }) => person))
    return {
      office: officeOf(context), more: rows.length > most,
      envelopes: rows.slice(0, most).map((row) => ({ ...shownEnvelope(row, context.now), person: String(row.person), name: names.get(row.person)?.first ?? null })),
    }
  },
})
