import { z } from 'zod'
import { howMany } from '../../../core/fields.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { arrivalRows, stateOf } from './held.ts'

/** What came to us in envelopes, the newest first: from whom, until when it counts, where it stands. No contents, and nobody's name. */
export const listArrivals = read({
  name: 'exchange/arrivals/list',
  does: 'List what came in envelopes',
  who: ['case worker', 'supervisor', 'monitor'],
  input: z.strictObject({ most: howMany() }),

  async run({ most }, context) {
    const rows = await arrivalRows(context).orderBy('a.id', 'desc').limit(most + 1).execute()
    return {
      office: officeOf(context), more: rows.length > most,
      arrivals: rows.slice(0, most).map((row) => ({
        arrival: String(row.id), from: { name: row.name, country: row.country }, at: row.at.toString(), until: row.until.toString(), by: row.by, state: stateOf(row, context.now),
        file: row.file && row.reference ? { file: String(row.file), reference: row.reference } : null, on: row.on_day, setAside: row.set_aside,
      })),
    }
  },
})
