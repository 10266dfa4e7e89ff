import { id } from '../../../core/ids.ts'
import { readDay } from '../../../core/fields.ts'

/** What of the ledger is asked for, from an address: one file, or days. What cannot be meant is left out. */
export function askedOfLedger(request: Request) {
  const given = new URL(request.url).searchParams
  const [file, from, until] = [id('procedure_file').safeParse(given.get('file')).data, readDay((given.get('from') ?? '').trim()), readDay((given.get('until') ?? '').trim())]
  return { ...(file && { file }), ...(from && { from }), ...(until && { until }) }
}
