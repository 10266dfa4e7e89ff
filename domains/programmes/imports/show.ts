import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { languages } from '../../../core/words.ts'
import { explainFault, explainRule } from '../iati/explained.ts'
import { faultRules, type Fault } from '../iati/fault.ts'
import { counted, iatiImport, told } from './kept.ts'

/** So many things that are wrong are told; all are counted. */
const mostTold = 1_000
const isFault = (rule: string): rule is Fault['rule'] => Object.hasOwn(faultRules, rule)

/** How far an IATI file was read: what was taken, what stood there already, and what was not taken: at which line, under which rule, in words. */
export const showIati = read({
  name: 'programmes/imports/show',
  does: 'Open an IATI file that was brought',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ import: id('iati_import'), language: z.enum(languages).default('en') }),

  async run({ import: of, language }, context) {
    const { db, organisation } = context
    const row = await iatiImport(context, of)
    const chunks = await db.selectFrom('iati_chunk').select(['entries', 'line', 'taken', 'same', 'faults', 'counts']).where('organisation', '=', organisation).where('import', '=', of).orderBy('number').execute()
    const all = chunks.flatMap(({ faults }) => told.parse(faults))
    const counts: Record<string, number> = {}
    for (const chunk of chunks) for (const [rule, count] of Object.entries(counted.parse(chunk.counts))) counts[rule] = (counts[rule] ?? 0) + count
    const total = Object.values(counts).reduce((sum, one) => sum + one, 0)
    const sum = (of: 'taken' | 'same') => chunks.reduce((so, one) => so + one[of], 0)
    const last = chunks.at(-1)
    return {
      import: String(of), name: row.name, at: row.at.toString(), state: row.state, seen: row.version, entries: row.entries, line: last?.line ?? 0, taken: sum('taken'), same: sum('same'), counts,
      told: all.slice(0, mostTold).map(({ rule, official, line, entry, filled }) => ({
        rule, line, entry, words: official ? (explainRule(rule, language) ?? rule) : isFault(rule) ? explainFault({ rule, filled }, language) : rule,
      })),
      untold: Math.max(0, total - Math.min(all.length, mostTold)),
    }
  },
})
