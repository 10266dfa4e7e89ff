import { expect, test } from 'vitest'
import { newId, toDay } from '../../../core/ids.ts'
import { versionsOf } from '../laws.ts'
import { aheadOf, readAhead } from './ahead.ts'
import { limitsOf } from './limits.ts'
import type { FileToTell } from './rows.ts'
import { wantedFor } from './wanted.ts'

const at = (day: string) => Temporal.Instant.from(`${day}T09:00:00+03:00`)
/** A file between Switzerland and Russia, on the Russian side. In: its steps, in order. */
const file = (...steps: readonly (readonly [step: string, on: string, role: string])[]): FileToTell => ({
  id: newId<'procedure_file'>(), procedure: 'switzerland-russia', law: versionsOf('switzerland-russia')[0]?.version ?? '', targets: null, opened_on: toDay('2026-08-03'), opened_time: null,
  side: 'requested', country: 'CH', other_country: 'RU', worker: 'me', lapses: [],
  steps: steps.map(([step, on, role]) => ({ id: newId<'procedure_step'>(), step, on_day: toDay(on), on_time: null, role, day: null, clock: null })),
})
const received = [['submit', '2026-08-03', 'requesting authority'], ['confirm-receipt', '2026-08-05', 'requested authority']] as const
const office = { members: [{ account: 'me', role: 'case worker' as const }, { account: 'she', role: 'supervisor' as const }], ahead: new Map<string, readonly number[]>() }
const told = (of: FileToTell, day: string) => wantedFor(of, limitsOf(of, at(day)), office)

test('Art. 12(2): twenty-five days from receipt to 30 August, counted in the working days of Russia that are left', () => {
  // Sunday 30 August 2026: the treaty counts calendar days, and we say how many of them are worked.
  expect(limitsOf(file(...received), at('2026-08-14'))).toMatchObject([{ clock: 'reply', due: expect.stringMatching(/^2026-08-3[01]$/), passed: false, ours: true, left: expect.any(Number) }])
  expect(told(file(...received), '2026-08-07')).toEqual([])
  expect(told(file(...received), '2026-08-17')).toMatchObject([{ account: 'me', clock: 'reply', ahead: 10, role: null }])
  // Late ones: only the latest of the list.
  expect(told(file(...received), '2026-08-26')).toMatchObject([{ ahead: 3 }])
  expect(told(file(...received), '2026-08-28')).toMatchObject([{ ahead: expect.any(Number) }])
})

test('a clock that rests under a hold is never told, before its end or after it', () => {
  const held = file(...received, ['begin-asylum-hold', '2026-08-20', 'requested authority'])
  for (const day of ['2026-08-21', '2026-08-28', '2026-09-21']) expect(told(held, day)).toEqual([])
  const free = file(...received, ['begin-asylum-hold', '2026-08-20', 'requested authority'], ['end-asylum-hold', '2026-09-10', 'requested authority'])
  // What was left on the day of the hold is left when it ends: ten days from 10 September.
  expect(limitsOf(free, at('2026-09-11'))).toMatchObject([{ clock: 'reply', due: expect.stringMatching(/^2026-09-2[01]$/), passed: false }])
})

test('what passed is told to whoever has the file and shown to the supervisors, where the law names nobody', () =>
  expect(told(file(...received), '2026-09-02')).toMatchObject([{ account: 'me', ahead: -1, role: null }, { account: 'she', ahead: -1, role: 'supervisor' }]))

test('the other side’s limit is not ours to keep: it is told when it has passed, and shown to nobody', () => {
  const ours = { ...file(...received), side: 'requesting' as const }
  expect(told(ours, '2026-08-28')).toEqual([])
  expect(told(ours, '2026-09-02')).toMatchObject([{ account: 'me', ahead: -1, role: null }])
  expect(told(ours, '2026-09-02')).toHaveLength(1)
})

test('a year that no calendar has stops this file, and says nothing', () => {
  const request = { ...file(), procedure: 'data-request-russia', law: '152-FZ', side: 'here' as const, country: 'RU', opened_on: toDay('2009-06-01') }
  expect(limitsOf(request, at('2009-06-02'))).toEqual([])
})

test('one’s own list comes before that of the law; a number that the limit does not reach is left out', () => {
  const request = { ...file(), procedure: 'data-request-russia', law: '152-FZ', side: 'here' as const, country: 'RU', other_country: 'RU', opened_on: toDay('2026-09-14') }
  const mine = { ...office, ahead: new Map([['me', [30, 10, 7]]]) }
  expect(aheadOf('data-request-russia')).toEqual([5, 2, 1])
  const on = (day: string, who = office) => wantedFor(request, limitsOf(request, at(day)), who).map(({ ahead }) => ahead)
  // Ten working days: to Monday 28 September.
  expect(['2026-09-14', '2026-09-18', '2026-09-21', '2026-09-24', '2026-09-25', '2026-09-26', '2026-09-28', '2026-09-29'].map((day) => on(day)[0] ?? null)).toEqual([null, null, 5, 2, 1, 1, 0, -1])
  expect(['2026-09-14', '2026-09-17', '2026-09-28'].map((day) => on(day, mine)[0] ?? null)).toEqual([null, 7, 0])
})

test('a list as people write it', () => {
  expect(['10, 3, 1', '1 3 10', '5;5', '30'].map(readAhead)).toEqual([[10, 3, 1], [10, 3, 1], [5], [30]])
  expect(['0', '31', 'ten', '1,2,3,4,5,6', '-3', '1.5'].map(readAhead)).toEqual([undefined, undefined, undefined, undefined, undefined, undefined])
})
