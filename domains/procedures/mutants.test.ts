import { expect, test } from 'vitest'
import { meanings, units, type ClockOf, type Procedure, type Start } from './definition.ts'
import { definitions } from './laws.ts'
import { roleNames } from './roles.ts'
import { situations } from './situations/index.ts'
import { expected, play } from './situations/play.ts'

type Clock = ClockOf<string, string, string>
type Mutant = { readonly says: string; readonly law: Procedure }

/** The same numbers each time: a mutant that survived is found again. */
function seeded(seed: number) {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) | 0
    const mixed = Math.imul(state ^ (state >>> 13), 0x297a2d39)
    return (mixed >>> 0) % below
  }
}

const withClock = (law: Procedure, name: string, clock: Clock): Procedure => ({ ...law, clocks: { ...law.clocks, [name]: clock } })
const other = <Item>(list: readonly Item[], not: Item, pick: (below: number) => number): Item | undefined => {
  const rest = list.filter((one) => one !== not)
  return rest[pick(rest.length)]
}

const kinds = ['number', 'unit', 'start', 'consequence', 'holder', 'extension', 'notice'] as const

/** One number, unit, starting event, consequence or holder of one law, changed. Nothing where the draw fits nothing. */
function mutantOf(law: Procedure, pick: (below: number) => number): Mutant | undefined {
  const names = Object.keys(law.clocks)
  const name = names[pick(names.length)] ?? ''
  const clock = law.clocks[name]
  const kind = kinds[pick(kinds.length)]
  const more = [1, -1, 2, 7, -3, 30][pick(6)] ?? 1
  if (clock === undefined) return undefined
  const says = (what: string) => `${law.id}, ${name}: ${what}`
  if (kind === 'notice') return shorterNotice(law, pick, more)
  if (kind === 'holder') {
    const holder = other(roleNames, clock.holder, pick)
    return holder && { says: says(`${clock.holder} -> ${holder}`), law: withClock(law, name, { ...clock, holder }) }
  }
  if (kind === 'start') return changedStart(law, name, clock, pick)
  if (clock.limit === 'without delay' || clock.onLapse === undefined) return undefined
  if (kind === 'number') {
    const count = clock.limit.count + more
    return count < 0 ? undefined : { says: says(`${clock.limit.count} -> ${count}`), law: withClock(law, name, { ...clock, limit: { ...clock.limit, count } }) }
  }
  if (kind === 'unit') {
    const unit = other(units, clock.limit.unit, pick)
    // No days are no months either: of a limit of nought every unit says the same.
    return unit && clock.limit.count > 0 ? { says: says(`${clock.limit.unit} -> ${unit}`), law: withClock(law, name, { ...clock, limit: { ...clock.limit, unit } }) } : undefined
  }
  if (kind === 'extension') {
    const { extension } = clock
    if (extension === undefined || !('to' in extension)) return undefined
    const to = { ...extension.to, count: extension.to.count + more }
    return { says: says(`extension ${extension.to.count} -> ${to.count}`), law: withClock(law, name, { ...clock, extension: { ...extension, to } }) }
  }
  if (pick(2) === 0) {
    const means = other(meanings, clock.onLapse.means, pick)
    return means && { says: says(`${clock.onLapse.means} -> ${means}`), law: withClock(law, name, { ...clock, onLapse: { ...clock.onLapse, means } }) }
  }
  const becomes = other([undefined, ...Object.keys(law.stages)], clock.onLapse.becomes, pick)
  const { becomes: _, ...rest } = clock.onLapse
  return { says: says(`becomes ${clock.onLapse.becomes} -> ${becomes}`), law: withClock(law, name, { ...clock, onLapse: becomes === undefined ? rest : { ...rest, becomes } }) }
}

function changedStart(law: Procedure, name: string, clock: Clock, pick: (below: number) => number): Mutant | undefined {
  const at = pick(clock.runsFrom.length)
  const start = clock.runsFrom[at]
  const steps = ['opened', ...Object.keys(law.steps)].filter((step) => !clock.runsFrom.some((one) => one === step || (typeof one === 'object' && 'step' in one && one.step === step)))
  const instead: Start<string, string> | undefined = typeof start === 'object' && 'step' in start && pick(2) === 0 ? start.step : steps[pick(steps.length)]
  if (start === undefined || instead === undefined) return undefined
  const runsFrom = clock.runsFrom.map((one, place) => (place === at ? instead : one))
  return { says: `${law.id}, ${name}: from ${JSON.stringify(start)} -> ${JSON.stringify(instead)}`, law: withClock(law, name, { ...clock, runsFrom }) }
}

function shorterNotice(law: Procedure, pick: (below: number) => number, more: number): Mutant | undefined {
  const steps = Object.entries(law.steps).filter(([, { notice }]) => notice)
  const [name, step] = steps[pick(Math.max(1, steps.length))] ?? []
  if (name === undefined || step?.notice === undefined || step.notice.least.count + more < 0) return undefined
  const least = { ...step.notice.least, count: step.notice.least.count + more }
  return { says: `${law.id}, ${name}: notice ${step.notice.least.count} -> ${least.count}`, law: { ...law, steps: { ...law.steps, [name]: { ...step, notice: { ...step.notice, least } } } } }
}

/** Whether any situation of the law stands otherwise under the mutant. One that cannot even be read is caught as well. */
function isCaught({ law }: Mutant): boolean {
  return situations.some((situation) => {
    if (situation.procedure !== law.id) return false
    try {
      return JSON.stringify(sorted(play(situation, law))) !== JSON.stringify(sorted(expected(situation)))
    } catch {
      return true
    }
  })
}
const sorted = (value: unknown): unknown => (typeof value !== 'object' || value === null || Array.isArray(value) ? value
  : Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, one]) => [name, sorted(one)])))

test('of 500 random changes of the laws, their situations notice every one', () => {
  const pick = seeded(Number(process.env.MUTANTS_SEED ?? 20110309))
  const mutants = new Map<string, Mutant>()
  while (mutants.size < 500) {
    const law = definitions[pick(definitions.length)]
    const mutant = law && mutantOf(law, pick)
    if (mutant) mutants.set(mutant.says, mutant)
  }
  const survived = [...mutants.values()].filter((mutant) => !isCaught(mutant)).map(({ says }) => says)
  console.log(`${situations.length} situations caught ${mutants.size - survived.length} of ${mutants.size} changes of a number, a unit, a starting event, a consequence, a holder`)
  expect(survived).toEqual([])
})
