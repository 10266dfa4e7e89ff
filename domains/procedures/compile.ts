import type { ClockOf, Confidence, Ground, HoldOf, Procedure, Start, StepOf } from './definition.ts'
import type { Need } from './needs.ts'
import { roleNames, roles, sides, type Role, type Side } from './roles.ts'
import { unitCodes } from './count.ts'
import { bit, none, withBit, type Bits } from './bits.ts'

/** A start of a clock: only when those steps were taken, and none of these. */
export type Begin = { readonly clock: number; readonly when: Bits; readonly unless: Bits }

export type CompiledStep = {
  readonly name: string
  readonly written: StepOf<string, string>
  /** Stages at which it can be taken, a bit for each. */
  readonly at: number
  readonly to: number
  readonly ends: boolean
  readonly roles: number
  readonly side: 0 | 1
  readonly needs: readonly Need[]
  readonly after: Bits
  readonly unless: Bits
  readonly starts: readonly Begin[]
  readonly meets: readonly number[]
  readonly barredBy: readonly number[]
  readonly extends: number
  readonly begins: number
  readonly releases: number
  readonly enforces: boolean
  /** It names a day or applies only from one: something may have to be said about it. */
  readonly remarks: boolean
}

export type CompiledClock = {
  readonly name: string
  readonly written: ClockOf<string, string, string>
  readonly side: 0 | 1
  /** A unit of `unitCodes`; -1 for a duty without a number. */
  readonly unit: number
  readonly count: number
  readonly counted: boolean
  readonly rolls: boolean
  readonly least: boolean
  readonly lapses: boolean
  /** Silence has an effect that may be confirmed without a lawyer: the number and the effect were both read in the text. */
  readonly verified: boolean
  readonly becomes: number
  readonly confirmedBy: number
  readonly then: readonly number[]
  readonly unshadowed: boolean
  /** Holds that stop it, a bit for each. */
  readonly stoppedBy: number
}

/** A definition with everything looked up once: the fold only follows numbers. */
export type Law = {
  readonly definition: Procedure
  readonly sides: readonly [Side, Side]
  readonly stages: readonly string[]
  readonly ending: number
  readonly startsAt: number
  readonly steps: readonly CompiledStep[]
  readonly clocks: readonly CompiledClock[]
  readonly holds: readonly string[]
  readonly opening: readonly number[]
  readonly stepNamed: ReadonlyMap<string, number>
  readonly clockNamed: ReadonlyMap<string, number>
  readonly countsHours: boolean
}

const order: readonly Confidence[] = ['verified', 'secondary', 'recalled', 'uncertain']
/** The least sure of some grounds. */
export const weakest = (grounds: readonly Ground[]): Confidence => order[Math.max(...grounds.map(({ confidence }) => order.indexOf(confidence)))] ?? 'uncertain'

export const maskOf = (names: Role | readonly Role[]): number => (typeof names === 'string' ? [names] : names).reduce((mask, name) => mask | (1 << roleNames.indexOf(name)), 0)
export const listOf = <Item>(one: Item | readonly Item[]): readonly Item[] => (Array.isArray(one) ? one : [one as Item])

/** How a name is compared: people write `confirm receipt`, `confirm_receipt`, `confirmReceipt`. */
export const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_\s]/g, '')

/** In: one law. Out: the same for the fold. Throws on a name that it does not have, which types let nobody write. */
export function compile(definition: Procedure): Law {
  const [stages, steps, holds] = [Object.keys(definition.stages), Object.keys(definition.steps), Object.keys(definition.holds)]
  const place = (names: readonly string[], name: string): number => {
    const at = names.indexOf(name)
    if (at < 0) throw new Error(`${definition.id} has no "${name}"`)
    return at
  }
  const stepBits = (names: readonly string[] = []) => names.reduce((bits, name) => withBit(bits, place(steps, name)), none)
  const sidesHere = sides.filter((side) => definition.places[side] !== undefined)
  const sideOf = (role: Role): 0 | 1 => (sidesHere.indexOf(roles[role]) === 1 ? 1 : 0)
  const stageBits = (names: readonly string[]) => names.reduce((bits, name) => bits | bit(place(stages, name)), 0)
  const ending = stageBits(stages.filter((name) => definition.stages[name]?.ends))
  const written = Object.entries(definition.clocks)

  const begins = (step: string): readonly Begin[] => written.flatMap(([, clock], at) => clock.runsFrom.flatMap((start) => {
    const found = startedBy(start, step)
    return found ? [{ clock: at, when: stepBits(found.when), unless: stepBits(found.unless) }] : []
  }))

  return {
    definition, stages, holds, ending, startsAt: place(stages, definition.startsAt),
    sides: [sidesHere[0] ?? 'here', sidesHere[1] ?? sidesHere[0] ?? 'here'],
    steps: Object.entries(definition.steps).map(([name, step]): CompiledStep => ({
      name, written: step,
      at: step.at === 'any open stage' ? stageBits(stages) & ~ending : stageBits(step.at),
      to: step.to === undefined ? -1 : place(stages, step.to), ends: step.to !== undefined && definition.stages[step.to]?.ends === true,
      roles: maskOf(step.by), side: sideOf(listOf(step.by)[0] ?? 'programme'), needs: step.needs ?? [],
      after: stepBits(step.after), unless: stepBits(step.unless), starts: begins(name),
      meets: written.flatMap(([, clock], at) => (clock.metBy.includes(name) ? [at] : [])),
      barredBy: written.flatMap(([, clock], at) => (clock.onLapse?.bars?.includes(name) ? [at] : [])),
      extends: written.findIndex(([, clock]) => clock.extension?.by === name),
      begins: holdBits(Object.values(definition.holds).map((hold) => hold.begins.includes(name))),
      releases: holdBits(Object.values(definition.holds).map((hold) => hold.ends.includes(name))),
      enforces: step.enforces === true, remarks: step.appliesFrom !== undefined || step.notice !== undefined,
    })),
    clocks: written.map(([name, clock]): CompiledClock => {
      const counting = clock.counting ?? definition.counting
      const limit = clock.limit === 'without delay' ? undefined : clock.limit
      return {
        name, written: clock, side: sideOf(clock.holder),
        unit: limit ? unitCodes[limit.unit] : -1, count: limit?.count ?? 0,
        counted: counting.dayOfEvent === 'counted', rolls: counting.end === 'next working day', least: clock.least === true, lapses: clock.onLapse !== undefined,
        verified: clock.onLapse !== undefined && weakest([clock.law, clock.onLapse.law]) === 'verified',
        becomes: clock.onLapse?.becomes === undefined ? -1 : place(stages, clock.onLapse.becomes),
        confirmedBy: clock.onLapse?.confirmedBy === undefined ? -1 : maskOf(clock.onLapse.confirmedBy),
        then: written.flatMap(([, other], at) => (other.runsFrom.some((start) => typeof start === 'object' && 'lapseOf' in start && start.lapseOf === name) ? [at] : [])),
        // No hold stands before the end of a period that has to run, or of a limit that protects the person.
        unshadowed: clock.least === true || clock.protects === true,
        stoppedBy: clock.protects ? 0 : holdBits(Object.values(definition.holds).map((hold) => stopsClock(hold, name))),
      }
    }),
    opening: written.flatMap(([, clock], at) => (clock.runsFrom.includes('opened') ? [at] : [])),
    stepNamed: new Map(steps.map((name, at) => [plain(name), at])),
    clockNamed: new Map(Object.keys(definition.clocks).map((name, at) => [plain(name), at])),
    countsHours: written.some(([, { limit }]) => limit !== 'without delay' && limit.unit === 'hours'),
  }
}

/** Does this hold stop that clock? What protects the person is stopped by none. */
export const stopsClock = ({ stops, goesOn = [] }: HoldOf<string, string>, clock: string): boolean => (stops === 'every clock' ? !goesOn.includes(clock) : stops.includes(clock))

const holdBits = (which: readonly boolean[]): number => which.reduce((bits, is, at) => (is ? bits | bit(at) : bits), 0)

function startedBy(start: Start<string, string>, step: string): { readonly when?: readonly string[]; readonly unless?: readonly string[] } | undefined {
  if (typeof start === 'string') return start === step && start !== 'opened' ? {} : undefined
  return 'step' in start && start.step === step ? start : undefined
}
