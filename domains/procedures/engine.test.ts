import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { calendarOf } from './calendar/read.ts'
import type { Law } from './compile.ts'
import { confirmation, fold, type Folded } from './engine.ts'
import { epochDay } from './count.ts'
import type { Event, File, Moment } from './file.ts'
import { definitions, lawOf } from './laws.ts'
import { possibleSteps } from './possible.ts'

const laws = definitions.map(lawOf)
const moment = (day: number): Moment => ({ first: day, second: day, at: day * 86_400_000, whole: true })
const begins = epochDay('2024-01-08')
const event = (law: Law, step: number, day: number, names: number): Event => ({
  ...moment(day), step, by: -1, missing: undefined, unsaid: undefined, has: step === confirmation ? ['ground', 'legal opinion'] : (law.steps[step]?.needs ?? []), names, clock: -1,
})
const calendarsFor = (law: Law) => [calendarOf(law.definition.places[law.sides[0]]?.[0] ?? ''), calendarOf(law.definition.places[law.sides[1]]?.[0] ?? '')] as const
const fileOf = (law: Law, happened: readonly Event[], today: number): File => ({ opened: moment(begins), happened, today: moment(today), calendars: calendarsFor(law) })
const stands = (law: Law, happened: readonly Event[], today: number): Folded | undefined => {
  const folded = fold(law, fileOf(law, happened, today))
  return 'refused' in folded ? undefined : folded
}

/** Walks through a law: at each place some step that is possible there, some days later; what is refused all the same is left out. */
const walks = fc.record({ law: fc.constantFrom(...laws), choices: fc.array(fc.tuple(fc.nat(99), fc.nat(25)), { minLength: 4, maxLength: 16 }), later: fc.nat(60) }).map(({ law, choices, later }) => {
  const happened: Event[] = []
  let day = begins
  for (const [choice, days] of choices) {
    day += days
    const now = stands(law, happened, day)
    if (now === undefined) break
    const open = possibleSteps(law, now).filter(({ step, waitsFor, heldBy }) => waitsFor.length + heldBy.length === 0 && (choice % 5 === 0 || !step.ends))
    const step = choice % 7 === 0 ? confirmation : law.steps.indexOf(open[choice % Math.max(1, open.length)]?.step ?? law.steps[0] ?? ({} as never))
    const next = event(law, step, day, day + 40)
    if (stands(law, [...happened, next], day)) happened.push(next)
  }
  return { law, happened, today: day + later }
})

describe('the fold', () => {
  test('is total: whatever happened, it stands somewhere or says which rule refuses it', () => fc.assert(fc.property(
    fc.constantFrom(...laws), fc.array(fc.tuple(fc.integer({ min: -1, max: 70 }), fc.integer({ min: -30, max: 4000 }), fc.integer(), fc.integer({ min: -1, max: 9 })), { maxLength: 12 }), fc.integer({ min: -30, max: 4000 }),
    (law, told, today) => {
      const happened = told.map(([step, day, by, clock]) => ({ ...event(law, step, begins + day, begins + day + 10), by, clock }))
      const folded = fold(law, fileOf(law, happened, begins + today))
      return 'refused' in folded ? folded.at >= -2 : law.stages[folded.stage] !== undefined
    }), { numRuns: 3000 }))

  test('walks reach far: many files are deep', () => {
    const deep = fc.sample(walks, { numRuns: 400, seed: 7 }).filter(({ happened }) => happened.length >= 6)
    expect(deep.length).toBeGreaterThan(60)
  })

  test('every beginning of a file stands, at the stage that the whole passed through', () => fc.assert(fc.property(walks, ({ law, happened, today }) => {
    const whole = stands(law, happened, today)
    return whole === undefined || happened.every((_, at) => stands(law, happened.slice(0, at + 1), today)?.stage === whole.stages[at])
  }), { numRuns: 600 }))

  test('what happens later never moves the start of a clock that runs', () => fc.assert(fc.property(walks, ({ law, happened, today }) => {
    for (let at = 1; at <= happened.length; at++) {
      const [before, after] = [stands(law, happened.slice(0, at - 1), today), stands(law, happened.slice(0, at), today)]
      if (before === undefined || after === undefined) continue
      for (const [clock, running] of before.clocks.entries())
        if (running && ['running', 'held', 'lapsed'].includes(running.state) && after.clocks[clock]?.start !== running.start) return false
    }
    return true
  }), { numRuns: 600 }))

  test('while a hold lasts no limit lapses that had not lapsed before it, and nothing that moves the person goes through', () => fc.assert(fc.property(walks, fc.nat(2000), ({ law, happened, today }, much) => {
    const folded = stands(law, happened, today + Math.min(much, 300))
    if (folded === undefined || folded.holds === 0) return true
    const since = happened.findLastIndex((one, at) => (stands(law, happened.slice(0, at), one.first)?.holds ?? 0) === 0)
    const begun = happened[since]?.first ?? 0
    const lapsed = folded.clocks.some((running, at) => running?.state === 'lapsed' && !law.clocks[at]?.unshadowed && running.due >= (law.clocks[at]?.unit === 0 ? begun * 86_400_000 : begun))
    const moved = law.steps.some((step, at) => step.enforces && stands(law, [...happened, event(law, at, today, today + 40)], today) !== undefined)
    return !lapsed && !moved && stands(law, [...happened, event(law, confirmation, today, 0)], today) === undefined
  }), { numRuns: 800 }))

  test('a lapse that was told is told the next day as well', () => fc.assert(fc.property(walks, fc.nat(100), ({ law, happened, today }, days) => {
    const [now, then] = [stands(law, happened, today), stands(law, happened, today + days)]
    return now === undefined || then === undefined || now.clocks.every((running, at) => running?.state !== 'lapsed' || then.clocks[at]?.state === 'lapsed')
  }), { numRuns: 600 }))

  test('it changes nothing that it is given', () => fc.assert(fc.property(walks, ({ law, happened, today }) => {
    const before = JSON.stringify(happened)
    const [one, two] = [stands(law, happened, today), stands(law, happened, today)]
    return JSON.stringify(happened) === before && JSON.stringify(one) === JSON.stringify(two)
  }), { numRuns: 200 }))
})

describe('a hold', () => {
  const law = laws.find(({ definition }) => definition.id === 'switzerland-russia') ?? lawOf(definitions[0] ?? ({} as never))
  const step = (name: string, day: number) => event(law, law.stepNamed.get(name.replaceAll('-', '')) ?? 0, day, Number.NaN)
  const reply = law.clockNamed.get('reply') ?? 0
  test('moves the end of a limit in days by exactly the days it lasted, wherever in the limit it began', () => fc.assert(fc.property(fc.nat(25), fc.nat(400), (begun, lasted) => {
    const [start, held] = [begins + 2, begins + 2 + begun]
    const before = [step('submit', begins + 1), step('confirm-receipt', start)]
    const folded = stands(law, [...before, step('begin-asylum-hold', held), step('end-asylum-hold', held + lasted)], held + lasted)
    return folded?.clocks[reply]?.due === start + 25 + lasted
  }), { numRuns: 500 }))
})
