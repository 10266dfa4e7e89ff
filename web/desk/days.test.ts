import { describe, expect, it } from 'vitest'
import { dayOf, daysBetween, dayTyped, hoursBetween, lastDayOf, shortDay, shortMoment, signed, weekdayInWords } from './days.ts'

describe('a day on the desk', () => {
  it('stands over the page with its weekday', () => {
    expect(weekdayInWords('en', '2026-11-22')).toBe('Sunday 22 November 2026')
    expect(weekdayInWords('ru', '2026-11-22')).toBe('Воскресенье, 22 ноября 2026 г.')
    expect(weekdayInWords('uz', '2026-11-22')).toBe('Yakshanba, 2026-yil 22-noyabr')
  })

  it('is short in a list, and says its year only when it is another one', () => {
    expect(shortDay('en', '2026-11-22', '2026-01-01')).toBe('22 November')
    expect(shortDay('ru', '2026-11-22', '2026-01-01')).toBe('22 ноября')
    expect(shortDay('uz', '2026-11-22', '2026-01-01')).toBe('22-noyabr')
    expect(shortDay('uz', '2027-02-01', '2026-11-22')).toBe('2027-yil 1-fevral')
  })

  it('is the day where the organisation is', () => {
    expect(dayOf('2026-11-21T19:00:00Z', 'Asia/Bishkek')).toBe('2026-11-22')
    expect(dayOf('2026-11-21T19:00:00Z', 'UTC')).toBe('2026-11-21')
    expect(lastDayOf('2026-11-21T18:00:00Z', 'Asia/Bishkek')).toBe('2026-11-21')
  })

  it('is left out of a moment of today', () => {
    expect(shortMoment('en', '2026-11-22T03:05:00Z', 'Asia/Bishkek', '2026-11-22T09:00:00Z')).toBe('09:05')
    expect(shortMoment('en', '2026-11-21T03:05:00Z', 'Asia/Bishkek', '2026-11-22T09:00:00Z')).toBe('21 November, 09:05')
  })

  it('is counted', () => {
    expect(daysBetween('2026-11-22', '2026-12-01')).toBe(9)
    expect(daysBetween('2026-11-22', '2026-11-20')).toBe(-2)
    expect(hoursBetween('2026-11-22T09:00:00Z', '2026-11-22T11:59:00Z')).toBe(2)
    expect(hoursBetween('2026-11-22T09:00:00Z', '2026-11-22T08:59:00Z')).toBe(-1)
    expect([signed(-2), signed(0), signed(3)]).toEqual(['−2', '0', '3'])
  })

  it('is typed as people write it', () => expect([dayTyped('1996-03-02'), dayTyped(undefined)]).toEqual(['02.03.1996', undefined]))
})
