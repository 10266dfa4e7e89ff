import { sameness, type Statement } from './statement.ts'

/**
 * What the statements on one property come to, put side by side. Never an average and never a silent correction.
 * - nothing said: no statement
 * - single source: one source says it and nobody else speaks of it
 * - agreed: two independent sources or more say the same, and nobody says otherwise
 * - differs: two statements on the same time and in the same unit do not say the same
 * - tension: what is said differs, but of another time or in another unit, so that both may hold
 * - beyond its source: only somebody's inference or judgement says it
 */
export type Verdict = 'nothing said' | 'single source' | 'agreed' | 'differs' | 'tension' | 'beyond its source'

type Said = Pick<Statement, 'value' | 'qualifier' | 'period' | 'source' | 'assertedBy' | 'reading'>

/** Properties that may hold several values at once (donors, countries, components): each value is judged by itself. Others hold one. */
const many = new Set([
  'donor', 'implementer', 'partner', 'country', 'component', 'result', 'other title', 'alias', 'role', 'theme', 'participant', 'host', 'outcome', 'claim', 'note', 'contribution',
])
export const holdsMany = (property: string): boolean => many.has(property)

/** The verdict on the statements of one property (or, where a property holds many values, of one value). */
export function verdictOf(said: readonly Said[]): Verdict {
  if (said.length === 0) return 'nothing said'
  const grounded = said.filter(({ reading }) => reading === 'quoted' || reading === 'paraphrased')
  if (grounded.length === 0) return 'beyond its source'
  const apart = (one: Said, other: Said) => unitOf(one) !== unitOf(other) || (one.period !== other.period && one.period !== null && other.period !== null)
  const pairs = said.flatMap((one, at) => said.slice(at + 1).filter((other) => !compatible(one, other)).map((other) => apart(one, other)))
  if (pairs.some((isApart) => !isApart)) return 'differs'
  if (pairs.length > 0) return 'tension'
  return new Set(said.map(speaker)).size > 1 ? 'agreed' : 'single source'
}

/** Independent is who speaks, not how often or in how many documents. */
const speaker = ({ assertedBy }: Said): string => assertedBy.toLocaleLowerCase('en')
const unitOf = ({ value }: Said): string => (value.is === 'number' ? value.unit : value.is === 'money' ? value.currency : value.is)

/** A date that is known to the month agrees with its year; everything else has to be the same, with its qualifier. */
function compatible(one: Said, other: Said): boolean {
  if (one.value.is === 'date' && other.value.is === 'date' && one.qualifier === other.qualifier) {
    const [short = '', long = ''] = [one.value.date, other.value.date].sort((a, b) => a.length - b.length)
    return long === short || long.startsWith(`${short}-`)
  }
  return sameness(one) === sameness(other)
}

export type Property<One extends Said> = { readonly property: string; readonly verdict: Verdict; readonly values: readonly { readonly verdict: Verdict; readonly statements: readonly One[] }[] }

/** All that is said of one subject, by property in the order in which it was first said; each value with those who say it. */
export function sideBySide<One extends Said & Pick<Statement, 'property'>>(statements: readonly One[]): Property<One>[] {
  const byProperty = Map.groupBy(statements, ({ property }) => property)
  return [...byProperty].map(([property, said]) => {
    const values = [...Map.groupBy(said, sameness).values()].map((same) => ({ verdict: verdictOf(same), statements: same }))
    const verdicts = new Set(values.map(({ verdict }) => verdict))
    const [only] = verdicts
    return { property, verdict: holdsMany(property) ? (verdicts.size === 1 && only ? only : 'single source') : verdictOf(said), values }
  })
}
