import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kilometres, mustReadAt, readAt, writeAt } from './at.ts'

const osh = { latitude: 40.51, longitude: 72.8 }
const degrees = (most: number) => fc.integer({ min: -most * 1e5, max: most * 1e5 }).map((value) => value / 1e5 + 0)
const place = fc.record({ latitude: degrees(90), longitude: degrees(180) })

describe('two coordinates', () => {
  test.each([
    '40.51, 72.80', '40.51,72.80', '40.51 72.8', ' (40.51, 72.8) ', '40,51 72,80', '40,51, 72,80', '40,51; 72,80', '40,51,72,80', '+40.51 / +72.8', '40.51°, 72.80°', '40.510004, 72.799996',
    '40.51° N, 72.80° E', '40.51N72.80E', '72.80 E, 40.51 N', '40.51° с. ш., 72.80° в. д.', '40,51° с.ш. 72,80° в.д.', '40°30′36″N 72°48′00″E', '40°30\'36.0"N 72°48\'0"E', '40° 30.6′ с.ш. 72° 48′ в.д.',
  ])('are read from %s', (typed) => expect(readAt(typed)).toEqual(osh))

  test('lie south and west by a sign, whichever dash it is, or by a letter', () => {
    for (const typed of ['-33.9, -18.4', '−33.9 −18.4', '33.9 S, 18.4 W', '33,9 ю. ш. 18,4 з. д.']) expect(readAt(typed)).toEqual({ latitude: -33.9, longitude: -18.4 })
    expect(writeAt(mustReadAt('at', '-0.000001, 0'))).toBe('0, 0')
  })

  test.each([
    ['40.51', 'one-number'], ['40,51', 'one-number'], ['40°30′', 'one-number'],
    ['104.3, 52.3', 'swapped'], ['-104.3, 90', 'swapped'], ['91, 181', 'out-of-range'], ['52.3, 180.1', 'out-of-range'], ['91 N, 20 E', 'out-of-range'], ['200, 300', 'out-of-range'],
    ['', 'unreadable'], ['Osh', 'unreadable'], ['40.51, 72.80, 3', 'unreadable'], ['40.51, 72,80', 'unreadable'], ['40.5172.80', 'unreadable'], ['1e1, 2', 'unreadable'], ['NaN, Infinity', 'unreadable'],
    ['40°61′ N 3° E', 'unreadable'], ['-40 S, 3 E', 'unreadable'], ['40 N, 50 N', 'unreadable'], ['40 N, 50', 'unreadable'], ['0x10, 3', 'unreadable'], ['40.51, 72.80; drop', 'unreadable'], ['1000, 20', 'unreadable'],
  ] as const)('are not read from %s: %s', (typed, why) => {
    expect(readAt(typed)).toBe(why)
    expect(() => mustReadAt('at', typed)).toThrow(expect.objectContaining({ why: 'invalid', fields: { at: [{ key: `events.at.${why}` }] } }))
  })

  test('come back as they were written, however they are divided', () => {
    fc.assert(fc.property(place, fc.constantFrom(', ', ',', ' ', '; ', ' / '), fc.boolean(), ({ latitude, longitude }, between, commas) => {
      expect(readAt(writeAt({ latitude, longitude }))).toEqual({ latitude, longitude })
      const typed = [latitude, longitude].map((one) => one.toFixed(5))
      // Where commas divide the digits, a bare comma between the two still reads: there are four numbers then.
      expect(readAt((commas ? typed.map((one) => one.replace('.', ',')) : typed).join(between))).toEqual({ latitude, longitude })
    }))
  })

  test('anything else that is typed is a plain no, and soon', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'0123456789.,-+ °′″NSEWсшвд;/ie'), maxLength: 60 }), (typed) => {
      const read = readAt(typed)
      if (typeof read === 'object') expect(Math.abs(read.latitude) <= 90 && Math.abs(read.longitude) <= 180).toBe(true)
    }), { numRuns: 2000 })
  })
})

test('kilometres: none to itself, the same both ways, half the globe at most; Moscow is 635 from St Petersburg', () => {
  expect(kilometres({ latitude: 55.76, longitude: 37.62 }, { latitude: 59.94, longitude: 30.31 })).toBeCloseTo(634.6, 0)
  fc.assert(fc.property(place, place, (one, other) => {
    expect(kilometres(one, one)).toBe(0)
    expect(kilometres(one, other)).toBeCloseTo(kilometres(other, one), 6)
    expect(kilometres(one, other)).toBeLessThanOrEqual(6371 * Math.PI + 1e-6)
  }))
})
