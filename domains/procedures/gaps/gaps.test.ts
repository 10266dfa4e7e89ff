import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeLawFiles, type ToldFile } from '../../../tests/law-files.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { calendarOf } from '../calendar/read.ts'
import { epochDay } from '../count.ts'
import { gaps, guarded, type LawGaps } from '../index.ts'
import { Names, Tally } from './tally.ts'
import { took } from './took.ts'

const swiss = { procedure: 'switzerland-russia', law: '2009', side: 'requested', country: 'CH', other: 'RU' } as const
const benelux = { procedure: 'benelux-moldova', law: '2013', side: 'requesting', country: 'NL', other: 'MD' } as const
const [asking, asked] = ['requesting authority', 'requested authority']
/** A request that was answered after so many days. */
const answered = (days: number, opened = '2026-02-02'): ToldFile => {
  const after = (more: number) => Temporal.PlainDate.from(opened).add({ days: more }).toString()
  return { ...swiss, opened, steps: [['submit', after(0), asking], ['confirm-receipt', after(2), asked], ['refuse', after(2 + days), asked]], open: false }
}

const files: readonly ToldFile[] = [
  ...[5, 10, 20, 25].map((days) => answered(days)),
  // Late, and of another month: silence has agreed, and a refusal comes too late.
  answered(26, '2026-03-02'),
  // Held for eight days: nine of them it ran.
  { ...swiss, opened: '2026-03-02', open: false, steps: [
    ['submit', '2026-03-02', asking], ['confirm-receipt', '2026-03-02', asked], ['begin-medical-hold', '2026-03-05', 'doctor'], ['end-medical-hold', '2026-03-13', 'doctor'], ['refuse', '2026-03-19', asked],
  ] },
  // Its lapse was confirmed: nobody answered.
  { ...swiss, opened: '2026-01-10', steps: [['submit', '2026-01-10', asking], ['confirm-receipt', '2026-01-12', asked], ['confirm-lapse', '2026-03-01', asking, { lapse: 'reply' }]] },
  // It waits, and the limit has passed; the step that was taken back does not count.
  { ...swiss, opened: '2026-01-05', steps: [['submit', '2026-01-05', asking], ['confirm-receipt', '2026-01-05', asked], ['refuse', '2026-01-09', asked, { taken: 'back' }]] },
  // A step out of turn: the path is not the law's.
  { ...swiss, opened: '2026-01-05', steps: [['submit', '2026-01-05', asking], ['accept', '2026-01-06', asked]] },
  { ...swiss, opened: '2025-01-05', steps: [] },
  // Working days: an interview asked for on Friday 13 February and held on Tuesday; a reply in eleven of them.
  { ...benelux, opened: '2026-02-13', open: false, steps: [
    ['submit', '2026-02-13', asking], ['request-interview', '2026-02-13', asking], ['hold-interview', '2026-02-17', 'consulate'], ['confirm-receipt', '2026-02-13', asked], ['refuse', '2026-03-02', asked],
  ] },
]

let world: World
beforeAll(async () => {
  world = await makeWorld({ kind: 'authority' })
  await writeLawFiles(world, { organisation: world.moscow.organisation, account: world.moscow.accounts.worker }, files)
  await writeLawFiles(world, { organisation: world.third.organisation, account: world.third.accounts.worker }, [answered(3)])
})
afterAll(() => world.close())

const period = { from: '2026-01-01', to: '2026-06-30' }
async function gapsOf(procedure: string, input: object = {}): Promise<LawGaps> {
  const { laws } = await world.asPage(gaps, { ...period, ...input }, world.moscow.supervisor)
  const law = laws.find((one) => one.procedure === procedure)
  if (!law) throw new Error('No file under this law')
  return law
}

describe('gaps between files and their law', () => {
  test('how long a limit was used, in its own unit, and how many kept it', async () => {
    const { clocks, files: all, ended } = await gapsOf('switzerland-russia')
    const reply = clocks.find(({ clock }) => clock === 'reply')
    // Five were answered in 5, 9, 10, 20 and 25 days; that of 26 is refused by the law and still waits. Nobody else’s file is counted.
    expect([all, ended]).toEqual([9, 5])
    expect(reply).toMatchObject({ unit: 'days', met: 5, onTime: 5, late: 0, confirmed: 1, lapsed: 2, running: 0, started: 8, median: 10, p90: 25, longest: 25 })
    expect(reply?.limit).toEqual({ count: 25, unit: 'days' })
  })
  test('working days are counted in the calendar of the side that has to act', async () => {
    const { clocks } = await gapsOf('benelux-moldova')
    expect(clocks.find(({ clock }) => clock === 'interview')).toMatchObject({ unit: 'working days', met: 1, onTime: 1, median: 2 })
    expect(clocks.find(({ clock }) => clock === 'reply')).toMatchObject({ unit: 'working days', median: 11, onTime: 1 })
  })
  test('how long files stay at each stage, and where they wait now', async () => {
    const { stages } = await gapsOf('switzerland-russia')
    const received = stages.find(({ stage }) => stage === 'received')
    expect(received).toMatchObject({ unit: 'days', clock: 'reply', left: 6, median: 18.5, p90: 48, waiting: { files: 2, overdue: 2, held: 0 } })
    expect(stages.find(({ stage }) => stage === 'agreed')?.waiting.files).toBe(1)
    expect(stages.find(({ stage }) => stage === 'submitted')).toMatchObject({ left: 8, median: 2, waiting: { files: 1 } })
  })
  test('which paths were taken, and what in them the law does not let happen', async () => {
    const { allowed, clean, paths, deviations } = await gapsOf('switzerland-russia')
    expect([allowed, clean]).toEqual([7, 7])
    // A hold is no other path.
    expect(paths).toEqual([{ steps: ['submit', 'confirm-receipt', 'refuse'], allowed: true, files: 5 }])
    expect(deviations).toEqual(expect.arrayContaining([
      expect.objectContaining({ rule: 'out-of-turn', step: 'accept', refused: true, files: 1, ground: expect.objectContaining({ article: '12(2)' }) }),
      expect.objectContaining({ rule: 'lapsed', step: 'refuse', clock: 'reply', refused: true, files: 1, ground: expect.objectContaining({ article: '12(3)', confidence: 'verified' }) }),
    ]))
  })
  test('month by month, and only of the period and the law that are asked', async () => {
    const { months } = await gapsOf('switzerland-russia')
    expect(months.map(({ month, files: opened, ended }) => [month, opened, ended])).toEqual([['2026-01', 3, 0], ['2026-02', 4, 4], ['2026-03', 2, 1]])
    expect(months[1]).toMatchObject({ onTime: 4, due: 4 })
    const { laws } = await world.asPage(gaps, { ...period, procedure: 'benelux-moldova' }, world.moscow.supervisor)
    expect(laws.map(({ procedure, files: all }) => [procedure, all])).toEqual([['benelux-moldova', 1]])
    expect((await world.asPage(gaps, { from: '2001-01-01', to: '2001-01-02' }, world.moscow.supervisor)).laws).toEqual([])
    expect((await world.asPage(gaps, { to: '2026-02-28' }, world.moscow.supervisor)).from).toBe('2025-02-28')
  })
  test('are for those who supervise; a period that ends before it begins, or a day that is none, is refused', async () => {
    for (const who of [world.moscow.worker, world.moscow.coordinator, world.moscow.administrator]) await expect(world.asPage(gaps, period, who)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(gaps, { from: '2026-06-30', to: '2026-01-01' }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'invalid', fields: { to: [{ key: 'procedures.gaps.backwards' }] } })
    await expect(world.asPage(gaps, { from: '30.02.2026' }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'invalid' })
  })
})

describe('what leaves the office', () => {
  const small: LawGaps = {
    procedure: 'a', version: '1', files: 27, ended: 20, allowed: 24, clean: 20, onTime: 12, due: 24, otherPaths: 0,
    stages: [{ stage: 's', unit: 'days', clock: null, left: 20, median: 4, p90: 9, longest: 40, waiting: { files: 7, median: 3, longest: 8, overdue: 1, held: 0 } }], clocks: [],
    months: [{ month: '2026-01', files: 9, ended: 0, onTime: 0, due: 0 }, { month: '2026-02', files: 18, ended: 18, onTime: 12, due: 24 }],
    deviations: [{ rule: 'late', step: 's', clock: 'c', refused: false, ground: null, files: 9 }], paths: [{ steps: ['s'], allowed: true, files: 18 }],
  }
  test('holds no number below ten, nothing exact, and no time of a single file', () => {
    const told = guarded(small)
    expect(told).toMatchObject({ files: 20, ended: 20, allowed: null, onTime: 50, deviations: [], paths: [{ files: 10 }], months: [{ files: null }, { files: 10 }] })
    expect(told.stages[0]).toMatchObject({ left: 20, median: 4, p90: null, waiting: { files: null, median: null, overdue: null, held: null } })
    expect(JSON.stringify(told)).not.toMatch(/longest|40/)
  })
  test('whatever the numbers are, none that is told lies between nought and ten, and each is in tens', () => {
    fc.assert(fc.property(fc.nat(300), fc.nat(300), fc.nat(300), (a, b, c) => {
      const told = guarded({ ...small, files: a + b, ended: a, allowed: b, months: [{ month: 'm', files: c, ended: a, onTime: Math.min(a, c), due: c }] })
      for (const count of [told.files, told.ended, told.months[0]?.files, told.months[0]?.ended]) expect(count === null || count === undefined || (count >= 10 && count % 10 === 0)).toBe(true)
    }))
  })
})

describe('the sums', () => {
  test('of medians and percentiles are those of a list in its order', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 80 }), (values) => {
      const tally = new Tally()
      for (const value of values) tally.add(value)
      const sorted = values.toSorted((a, b) => a - b)
      const middle = sorted.length / 2
      expect(tally.median()).toBe(((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2)
      expect(tally.percentile(90)).toBe(sorted[Math.ceil(sorted.length * 0.9) - 1])
      expect([tally.count, tally.most]).toEqual([values.length, sorted.at(-1)])
    }))
    expect([new Tally().median(), new Tally().percentile(90), new Tally().most]).toEqual([null, null, null])
  })
  test('of names stop at a bound', () => {
    const names = new Names<object>(2)
    for (const name of ['a', 'b', 'c', 'b', 'c']) names.add(name, () => ({ name }))
    expect([names.first(9), names.others]).toEqual([[{ name: 'b', files: 2 }, { name: 'a', files: 1 }], 2])
  })
  test('leave out what stood still, in each unit', () => {
    const calendar = calendarOf('NL')
    const [from, to] = [epochDay('2026-02-02'), epochDay('2026-02-20')]
    const pauses = [{ from: epochDay('2026-02-05'), to: epochDay('2026-02-12') }, { from: epochDay('2026-02-19'), to: epochDay('2026-03-19') }]
    expect(took('days', calendar, from, to, pauses)).toBe(10)
    expect(took('working days', calendar, from, to, pauses)).toBe(14 - 5 - 1)
    expect(took('hours', calendar, 0, 9_000_000)).toBe(2.5)
    expect(took('months', calendar, epochDay('2026-01-31'), epochDay('2026-02-28'))).toBe(1)
    expect(took('months', calendar, epochDay('2026-01-01'), epochDay('2026-03-16'))).toBe(2.5)
    expect(took('years', calendar, epochDay('2024-02-29'), epochDay('2026-02-28'))).toBe(2)
  })
})
