import { expect, test } from 'vitest'
import { toDay } from '../../core/ids.ts'
import { periodsOf } from './periods.ts'

type Release = Parameters<typeof periodsOf>[0][number]
const release = (id: string, to: string, rest: Partial<Release> = {}): Release => ({
  release: id, reference: id, organisation: { organisation: 'osh', name: 'Osh', country: 'KG' }, period: { from: toDay(`${to.slice(0, 7)}-01`), to: toDay(to) }, indicators: ['helped'], version: 1, method: 'exact',
  corrects: null, correctedBy: null, publishedAt: `${to}T12:00:00Z`, withdrawn: null, ...rest,
})

test('each period of an organisation stands once, by its newest version, beside the period before', () => {
  const [march, corrected, february, other] = [release('march', '2026-03-31', { version: 2 }), release('march, wrong', '2026-03-31'), release('february', '2026-02-28'), release('moscow', '2026-02-28', { organisation: { organisation: 'moscow', name: 'Moscow', country: 'RU' } })]
  const rows = periodsOf([corrected, march, february, other])
  expect(rows.map(({ now, earlier, before }) => [now.release, earlier.map((one) => one.release), before?.release])).toEqual([['march', ['march, wrong'], 'february'], ['february', [], undefined], ['moscow', [], undefined]])
})

test('what was withdrawn is no measure for what came after', () => {
  const rows = periodsOf([release('march', '2026-03-31'), release('february', '2026-02-28', { withdrawn: { at: '2026-04-01T00:00:00Z', because: 'wrong' } }), release('january', '2026-01-31')])
  expect(rows[0]?.before?.release).toBe('january')
})
