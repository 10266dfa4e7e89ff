import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { arrivalRows } from './held.ts'

/** What was attached to a file out of envelopes: from whom, and on which day. To read it is another question, which leaves a trace. */
export const arrivalsOfFile = read({
  name: 'exchange/arrivals/of-file',
  does: 'See what was attached to a file out of envelopes',
  who: ['case worker', 'supervisor', 'monitor'],
  input: z.strictObject({ file: id('procedure_file') }),

  async run({ file }, context) {
    const rows = await arrivalRows(context).where('o.file', '=', file).orderBy('a.id').execute()
    return { arrivals: rows.map(({ id: arrival, name, country, on_day }) => ({ arrival: String(arrival), from: { name, country }, on: on_day })) }
  },
})
