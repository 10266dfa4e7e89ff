import type { Language } from '../../../core/words.ts'
import { checkCodes, checkRoot } from './codes.ts'
import { explainFault, explainRule } from './explained.ts'
import { faultRules, type Fault, type Severity } from './fault.ts'
import { prefixes } from './lists.ts'
import { readIati } from './read.ts'
import { officialRules } from './rules.ts'
import { takeActivity, takeOrganisation } from './take.ts'
import { pathOf, type Element } from './tree.ts'

/** One thing that is wrong: under which rule (an official id, or a name of ours), at which line, in which entry; in words. */
export type Verdict = {
  readonly rule: string
  readonly severity: Exclude<Severity, 'notice'>
  readonly line: number
  readonly column?: number
  readonly entry: string | null
  readonly path?: string
  readonly words: string
}
export type Checked = {
  readonly ok: boolean
  readonly holds: 'activities' | 'organisations' | null
  readonly version: string | null
  readonly entries: number
  readonly counts: Readonly<Record<string, number>>
  readonly verdicts: readonly Verdict[]
  /** How many more verdicts there are than are told. */
  readonly untold: number
}

/**
 * Checks a file whole, in constant memory: its XML, its rows, the official rules, the codes, and identifiers that stand in it twice.
 * In: the bytes; the moment that is now (some rules ask what lies ahead); the language of the words; how many verdicts to tell at most (all are counted).
 * Which organisations publish to the registry is not known here, so the rules about identifiers are asked of all of them.
 */
export async function checkIati(bytes: AsyncIterable<Uint8Array>, { now, language, most = 1000 }: { now: Temporal.Instant; language: Language; most?: number }): Promise<Checked> {
  const world = { now: now.epochMilliseconds, organisations: new Set<string>(), prefixes }
  const verdicts: Verdict[] = []
  const counts: Record<string, number> = {}
  const seen = new Map<string, number>()
  let [entries, total] = [0, 0]
  let [holds, version]: [Checked['holds'], string | null] = [null, null]

  const tell = (rule: string, rest: () => Omit<Verdict, 'rule'>) => {
    counts[rule] = (counts[rule] ?? 0) + 1
    if (++total <= most) verdicts.push({ rule, ...rest() })
  }
  const tellFault = (fault: Fault, entry: string | null) => {
    const severity = faultRules[fault.rule]
    if (severity === 'notice') return
    const { rule, line, column } = fault
    tell(rule, () => ({ severity, line, ...(column !== undefined && { column }), entry, words: explainFault(fault, language) }))
  }
  const checkEntry = (entry: Element, root: Element) => {
    entries++
    const identifier = identifierOf(entry)
    const told = (fault: Fault) => tellFault(fault, identifier)
    const first = identifier === null ? undefined : seen.get(identifier)
    if (first !== undefined) told({ rule: 'entry.twice', line: entry.line, filled: { first } })
    else if (identifier !== null) seen.set(identifier, entry.line)
    if (holds === 'organisations') takeOrganisation(entry, told)
    else takeActivity(entry, told)
    officialRules()(root, world, ({ about, verdict }) => {
      if (typeof verdict === 'string' || !about) return
      const words = explainRule(about.id, language) ?? about.message
      tell(about.id, () => ({ severity: about.severity, line: verdict.line, entry: identifier, path: pathOf(verdict), words }))
    })
    checkCodes(entry, told)
  }

  for await (const found of readIati(bytes)) {
    if (found.is === 'fault') tellFault(found.fault, null)
    else if (found.is === 'file') {
      [holds, version] = [found.holds, found.version]
      checkRoot(found.root, (fault) => tellFault(fault, null))
    } else if (found.entry.parent?.parent) checkEntry(found.entry, found.entry.parent.parent)
  }
  return { ok: total === 0, holds, version, entries, counts, verdicts, untold: total - verdicts.length }
}

/** The identifier of an entry, cut to 200 characters; a copy, so that it does not hold the piece of the file that it was read from. */
function identifierOf({ children }: Element): string | null {
  const text = children.find(({ name }) => name === 'iati-identifier' || name === 'organisation-identifier')?.text.trim()
  return text ? Buffer.from(text.slice(0, 200)).toString() : null
}
