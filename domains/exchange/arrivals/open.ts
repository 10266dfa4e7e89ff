import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { GivenFile } from '../../files/index.ts'
import { arrivalOf, bytesOf, openArrival } from './held.ts'

/** The document that came, whole and checked to its last byte. Its name says nothing of the person. Leaves a trace. */
export const openArrivedDocument = read({
  name: 'exchange/arrivals/open',
  does: 'Open the document that came in an envelope',
  who: ['case worker', 'supervisor', 'monitor'],
  gives: 'file',
  input: z.strictObject({ arrival: id('arrival') }),

  async run({ arrival }, context) {
    const row = await arrivalOf(context, arrival)
    const opened = await openArrival(context, row)
    if (opened?.held.what !== 'document') throw new Refused('missing', 'core.refused.missing')
    context.about(context.organisation, row.file ?? row.id)
    return GivenFile.of(bytesOf(context, arrival, opened.key), { name: `envelope-${row.number.slice(0, 8)}`, type: opened.held.type })
  },
})
