import type { CompiledStep, Law } from './compile.ts'
import type { Ground, Safeguard } from './definition.ts'
import type { Folded } from './engine.ts'
import { hasBit } from './bits.ts'

/** What was found of one fact, and on which day; newest first. */
export type FoundFact = { readonly fact: Safeguard; readonly answer: string; readonly on_day: string }
/** What the file knows of the person. */
export type Known = { readonly name: boolean; readonly bornOn: boolean }
/** One line of the check. `forbids`: nothing goes while it stands. `asked`: the instrument asks for it, and it is not there yet. */
export type Check = { readonly of: 'found' | 'hold' | 'need' | 'particular'; readonly name: string; readonly answer: string | null; readonly is: 'there' | 'forbids' | 'asked'; readonly law: Ground }

/** The answer that lets an application go. */
const lets: { readonly [fact in Safeguard]: string } = { 'final decision': 'final', 'voluntary return': 'declined' }

/**
 * Before an application: what forbids it, and what the instrument asks and is not there. The law says which facts are found, its holds are what
 * forbids, its step says which papers; there is no other list. In: the law, where the file stands, what was found (until the day of the step), what
 * is known of the person; the step by which one asks, else the one that can be taken. Out: nothing where the law has no application, or it went already.
 */
export function completenessOf(law: Law, { stage, low, high, holds }: Pick<Folded, 'stage' | 'low' | 'high' | 'holds'>, found: readonly FoundFact[], known: Known, step?: CompiledStep): readonly Check[] {
  const { before, lists = {} } = law.definition
  const asking = before === undefined ? [] : law.steps.filter(({ name }) => before.steps.includes(name))
  const first = step ?? asking.find(({ at, written: { after = [] } }) => (at & (1 << stage)) !== 0 && after.every((name) => hasBit(low, high, law.steps.findIndex((one) => one.name === name))))
  if (before === undefined || first === undefined) return []
  const form = Object.entries(lists).find(([name]) => name.startsWith('form 1'))?.[1].law ?? first.written.law
  return [
    ...before.found.map(({ fact, law: ground }): Check => {
      const answer = found.find((one) => one.fact === fact)?.answer ?? null
      return { of: 'found', name: fact, answer, is: answer === lets[fact] ? 'there' : 'forbids', law: ground }
    }),
    ...law.holds.map((hold, at): Check => ({ of: 'hold', name: hold, answer: null, is: (holds & (1 << at)) !== 0 ? 'forbids' : 'there', law: law.definition.holds[hold]?.law ?? first.written.law })),
    ...(['name', 'bornOn'] as const).map((name): Check => ({ of: 'particular', name, answer: null, is: known[name] ? 'there' : 'asked', law: form })),
    ...first.needs.map((need): Check => ({ of: 'need', name: need, answer: null, is: 'asked', law: first.written.law })),
  ]
}
