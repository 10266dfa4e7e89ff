import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { howMany } from '../../../core/fields.ts'
import { read } from '../../../core/operation.ts'
import { id } from '../../../core/ids.ts'
import { requestRows } from './rows.ts'

/** Requests to our organisation, newest first, `most` at a time; `next` continues. Opens nothing that was told. */
export const listRequests = read({
  name: 'cases/requests/list',
  does: 'List the requests to our organisation',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ before: id('request').optional(), most: howMany() }),

  async run({ before, most }, context) {
    const rows = await requestRows(context, { before, most: most + 1 })
    const requests = rows.slice(0, most)
    return { office: officeOf(context), requests, next: rows.length > most ? (requests.at(-1)?.request ?? null) : null }
  },
})
