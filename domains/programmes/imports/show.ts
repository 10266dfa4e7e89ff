import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { languages } from '../../../core/words.ts'
import { explainFault, explainRule } from '../iati/explained.ts'
import { faultRules, type Fault } from '../iati/fault.ts'
import { counted, iatiImport, told, type ImportRow } from './kept.ts'

/** So many things that are wrong are told, and so many entries are listed; all are counted. */
const [mostTold, mostListed] = [500, 100]
const isFault = (rule: string): rule is Fault['rule'] => Object.hasOwn(faultRules, rule)
const Titled = z.object({ title: z.array(z.object({ text: z.string() })).optional(), name: z.array(z.object({ text: z.string() })).optional() })

/** How far an IATI file was read: what was taken, what stood there already, and what was not taken: at which line, under which rule, in words. */
export const showIati = read({
  name: 'programmes/imports/show',
  does: 'Open an IATI file that was brought',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ import: id('iati_import'), language: z.enum(languages).default('en') }),

  async run({ import: of, language }, context) {
    const { db, organisation } = context
    const row = await iatiImport(context, of)
    const chunks = await db.selectFrom('iati_chunk').select(['line', 'taken', 'fresh', 'same', 'faults', 'counts']).where('organisation', '=', organisation).where('import', '=', of).orderBy('number').execute()
    const entries = row.state !== 'in' ? [] : await db.selectFrom('iati_entry').select(['identifier', 'line', 'is_new', 'model']).where('organisation', '=', organisation).where('import', '=', of).orderBy('line').limit(mostListed).execute()
    const names = await db.selectFrom('member').select(['account', 'name']).where('organisation', '=', organisation).where('account', 'in', [row.by_account, row.ended_by].filter((one) => one !== null)).execute()
    const nameOf = (one: string | null) => names.find(({ account }) => account === one)?.name ?? null
    // First what ended the reading, then entries that were left out, then all the rest; each by line.
    const all = chunks.flatMap(({ faults }) => told.parse(faults)).sort((one, other) => rankOf(one.rule) - rankOf(other.rule))
    const counts: Record<string, number> = {}
    for (const chunk of chunks) for (const [rule, count] of Object.entries(counted.parse(chunk.counts))) counts[rule] = (counts[rule] ?? 0) + count
    const total = Object.values(counts).reduce((sum, one) => sum + one, 0)
    const sum = (what: 'taken' | 'fresh' | 'same') => chunks.reduce((so, one) => so + one[what], 0)
    return {
      office: officeOf(context), import: String(of), name: row.name, at: row.at.toString(), by: nameOf(row.by_account), state: row.state, bytes: row.bytes, readBytes: row.state === 'reading' || row.state === 'left' ? readSoFar(row) : row.bytes,
      entries: row.entries, line: chunks.at(-1)?.line ?? 0, taken: sum('taken'), fresh: sum('fresh'), same: sum('same'), counts,
      landedAt: row.landed_at?.toString() ?? null, end: row.ended && row.ended_at ? { by: nameOf(row.ended_by), at: row.ended_at.toString() } : null,
      told: all.slice(0, mostTold).map(({ rule, official, line, entry, filled }) => ({
        rule, line, entry, words: official ? (explainRule(rule, language) ?? rule) : isFault(rule) ? explainFault({ rule, filled }, language) : rule,
      })),
      untold: Math.max(0, total - Math.min(all.length, mostTold)),
      listed: entries.map(({ identifier, line, is_new, model }) => ({ identifier, line, isNew: is_new, title: titleOf(model) })),
    }
  },
})

const rankOf = (rule: string): number => (rule.startsWith('file.') ? 0 : rule.startsWith('entry.') ? 1 : 2)

/** At least so many bytes: a character is one or more of them. */
const readSoFar = ({ goesOn, bytes }: Pick<ImportRow, 'goesOn' | 'bytes'>): number => (goesOn ? Math.min(bytes, goesOn.byte + goesOn.characters) : 0)

function titleOf(model: unknown): string | null {
  const { title, name } = Titled.parse(model)
  return (title ?? name)?.[0]?.text.slice(0, 200) ?? null
}
