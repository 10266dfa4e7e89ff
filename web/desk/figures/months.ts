import type { Language } from '../../../core/words.ts'
import { locale } from '../../../core/words.ts'
import { dayInWords } from '../../words.ts'

/** So many months back can be chosen. */
const most = 36

/** Months that are over, newest first: the value is its first or last day. In: today as it is at the organisation, ISO. */
export function monthsBefore(today: string, day: 'first' | 'last', language: Language): readonly { readonly value: string; readonly text: string }[] {
  const now = Temporal.PlainDate.from(today).toPlainYearMonth()
  return Array.from({ length: most }, (_, at) => now.subtract({ months: at + 1 })).map((month) => ({
    value: month.toPlainDate({ day: day === 'first' ? 1 : month.daysInMonth }).toString(), text: monthInWords(language, month),
  }))
}

/** July 2026, июль 2026, 2026-yil iyul. */
export function monthInWords(language: Language, month: Temporal.PlainYearMonth): string {
  const first = month.toPlainDate({ day: 1 })
  if (language === 'uz') return dayInWords('uz', first.toString()).replace('1-', '')
  return `${first.toLocaleString(locale[language], { month: 'long' })} ${month.year}`
}

/** The quarter before this one, which is what one usually wants. In: today, ISO. Out: its first and last day. */
export function lastQuarter(today: string): { readonly periodFrom: string; readonly periodTo: string } {
  const now = Temporal.PlainDate.from(today)
  const begins = now.with({ day: 1, month: now.month - ((now.month - 1) % 3) })
  return { periodFrom: begins.subtract({ months: 3 }).toString(), periodTo: begins.subtract({ days: 1 }).toString() }
}
