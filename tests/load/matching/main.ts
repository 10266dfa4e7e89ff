import { arch, cpus, loadavg, platform, totalmem } from 'node:os'
import { join } from 'node:path'
import { encodings } from './encodings.ts'
import type { MatchingPart } from './measured.ts'
import { areFresh } from './others.ts'
import { registers } from './registers.ts'
import { search } from './search.ts'

// `npm run bench:matching`, or some parts of it: `npm run bench:matching -- registers`. What is measured later is one more file here, named in this list.
const parts: readonly MatchingPart[] = [registers, search, encodings]

const folder = process.env.HAMROH_MATCHING_DATA ?? join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data')
const asked = process.argv.slice(2)
const [processor] = cpus()
console.log(`${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 1e9)} GB, ${platform()} ${arch()}, Node ${process.version}; load at the start ${loadavg()[0]?.toFixed(1) ?? '?'}`)
console.log(`Data of other people: ${folder} (HAMROH_MATCHING_DATA)`)
console.log(areFresh
  ? 'Results of others: from HAMROH_PEERS, which says how they were made.\n'
  : 'Results of others: not run here (HAMROH_PEERS names no file); those beside ours were measured once on a machine of this class, see tests/load/matching/others.ts.\n')
for (const part of parts) {
  if (asked.length > 0 && !asked.includes(part.name)) continue
  console.log(part.name)
  for (const { what, reached, aim, isMet, others } of await part.measure(folder)) {
    const met = isMet === null ? '' : isMet ? 'met' : 'not met'
    console.log(`  ${what}\n    ${[`ours ${reached}`, aim && `aim ${aim} ${met}`, others && `others ${others}`].filter(Boolean).join(' | ')}`)
  }
}
console.log(`\nload at the end ${loadavg()[0]?.toFixed(1) ?? '?'}`)
