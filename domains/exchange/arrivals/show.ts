import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { arrivalOf, openArrival } from './held.ts'

/**
 * What came, exactly: from whom, what the person wrote on it, her words or which document. Opening it leaves a trace. `held` is null once it was set aside or
 * its time is over.
 */
export const showArrival = read({
  name: 'exchange/arrivals/show',
  does: 'Read what came in an envelope',
  who: ['case worker', 'supervisor', 'monitor'],
  input: z.strictObject({ arrival: id('arrival') }),

  async run({ arrival }, context) {
    const row = await arrivalOf(context, arrival)
    const opened = await openArrival(context, row)
    context.about(context.organisation, row.file ?? row.id)
    return {
      office: officeOf(context), arrival: String(row.id), from: { name: row.name, country: row.country }, number: row.number, at: row.at.toString(), until: row.until.toString(),
      by: row.by, state: row.state, bytes: row.bytes, held: opened?.held ?? null,
      file: row.file && row.reference ? { file: String(row.file), reference: row.reference } : null, on: row.on_day, setAside: row.set_aside, doneBy: row.done_by,
    }
  },
})
