import { expect, test } from 'vitest'
import { toDay } from '../../../core/ids.ts'
import { beginning, needIs, readCounts, roadShown, stepIs, type CaseShown } from './shown.ts'

const today = toDay('2026-11-22')
const stop = (what: CaseShown['road'][number]['what'], name: string | null): CaseShown['road'][number] => ({ what, is: 'done', on: today, at: null, code: null, text: null, name, country: null })

test('a need without a step waits; one of whose steps some are done is under way', () => {
  expect(needIs([])).toBe('ahead')
  expect(needIs([{ doneAt: null }])).toBe('now')
  expect(needIs([{ doneAt: '2026-11-20T08:00:00Z' }, { doneAt: null }])).toBe('now')
  expect(needIs([{ doneAt: '2026-11-20T08:00:00Z' }])).toBe('done')
})

test('a step is late after its day, and never when it has none or is done', () => {
  expect(stepIs({ doneAt: null, dueOn: toDay('2026-11-21') }, today)).toBe('late')
  expect(stepIs({ doneAt: null, dueOn: today }, today)).toBe('now')
  expect(stepIs({ doneAt: null, dueOn: null }, today)).toBe('ahead')
  expect(stepIs({ doneAt: '2026-11-22T08:00:00Z', dueOn: toDay('2026-11-21') }, today)).toBe('done')
})

test('that a receiver opened it again is not told again, unless it was referred anew', () => {
  const road = [stop('referred', 'A'), stop('news opened', 'A'), stop('news opened', 'A'), stop('news opened', 'B'), stop('referred', 'A'), stop('news opened', 'A')]
  expect(roadShown(road).map(({ what, name }) => `${what} ${name}`)).toEqual(['referred A', 'news opened A', 'news opened B', 'referred A', 'news opened A'])
})

test('what a form carried along is read as numbers, whatever somebody made of it', () => {
  const form = new FormData()
  form.append('needs', '3')
  form.append('notes', 'many')
  form.append('tasks', '-1')
  form.append('else', '5')
  expect(readCounts(form)).toEqual({ needs: 3, steps: 0, undone: 0, tasks: 0, help: 0, notes: 0, referrals: 0 })
})

test('a long text shows its beginning', () => {
  expect(beginning('Short')).toBe('Short')
  expect(beginning('a '.repeat(100), 10)).toBe('a a a a a…')
})
