import { monthNamed } from '../../../core/months.ts'
import { readName, type ReadName } from '../names/index.ts'
import { readDay, yearOf, type Digits } from '../registers/days.ts'
import { leastFigures } from './keys.ts'

/** What somebody typed to find a person by: words of a name, a day of birth (0: none), numbers in figures, and words that may be a code. */
export type Typed = { readonly name: ReadName; readonly day: Digits; readonly numbers: readonly string[]; readonly codes: readonly string[] }

/** A day in figures, wherever it stands; and figures with what stands between them in days and telephone numbers. */
const written = /(?<![\d.])(?:\d{4}([-–./])\d{1,2}\1\d{1,2}|\d{1,2}([-–./])\d{1,2}\2\d{4})(?![\d])/g
const figures = /[+(]?\d[\d\s().\-–/]*\d|\d/g
const mostNumbers = 8

/** Reads what was typed, in any order: «Saidova 12.03.1990», «1990-yil 12-mart Саидова», «+992 90 123 45 67», «K7-4M2Q». */
export function readTyped(text: string): Typed {
  const inWords = dayInWords(text)
  const { days, numbers, rest } = figuresIn(inWords ? text.replace(inWords.text, ' ') : text)
  const words = rest.split(/[\s,;]+/).filter((word) => word !== '')
  return {
    name: readName(words.filter((word) => !/\d/.test(word)).join(' ')), day: inWords?.day ?? days[0] ?? 0, numbers,
    codes: words.filter((word) => /^[\p{L}\d-]{4,8}$/u.test(word)).slice(0, 6),
  }
}

/** The numbers in a text of a file: telephone numbers, numbers of papers. Days are none. */
export const numbersIn = (text: string): readonly string[] => figuresIn(text).numbers

function figuresIn(text: string): { readonly days: readonly Digits[]; readonly numbers: readonly string[]; readonly rest: string } {
  const [days, numbers]: [Digits[], string[]] = [[], []]
  const rest = text.replace(written, (run) => {
    const day = likelyDay(run)
    if (day !== 0) days.push(day)
    return day === 0 ? run : ' '
  })
  for (const run of rest.match(figures) ?? []) {
    const day = likelyDay(run.trim())
    if (day !== 0) days.push(day)
    else if (numbers.length < mostNumbers && run.replace(/\D/g, '').length >= leastFigures) numbers.push(run.replace(/\D/g, ''))
  }
  return { days, numbers, rest }
}

/** In: figures as they stand. Out: the day or the year of birth that they are, else 0. */
function likelyDay(bare: string): Digits {
  if (!/^(\d{4}[-–./\s]+\d{1,2}[-–./\s]+\d{1,2}|\d{1,2}[-–./\s]+\d{1,2}[-–./\s]+(\d{4}|\d{2})|(19|20)\d\d|\d{8})$/.test(bare)) return 0
  const day = readDay(bare)
  return yearOf(day) >= 0x1900 && yearOf(day) < 0x2100 && (day & 0xff) <= 0x31 && ((day >>> 8) & 0xff) <= 0x12 ? day : 0
}

/** 12 марта 1990, March 12, 1990, 1990-yil 12-mart, 1990-жылдын 12-марты. Out: the day and the text that says it. */
function dayInWords(text: string): { readonly day: Digits; readonly text: string } | undefined {
  for (const { 0: word, index } of text.matchAll(/\p{L}{3,}/gu)) {
    const month = monthNamed(word)
    if (month === undefined) continue
    const [before = '', yearBefore, dateBefore] = /(?:(?<!\d)(\d{4})[-\s]*(?:yil|йил|жыл\p{L}*|соли)?[-\s,]*)?(?:(?<!\d)(\d{1,2})[-\s.]*)?$/iu.exec(text.slice(0, index)) ?? []
    const [after = '', dateAfter, yearAfter] = /^\.?(?:[-\s]+(\d{1,2})(?!\d))?(?:[-\s,]+(\d{4})(?!\d))?/.exec(text.slice(index + word.length)) ?? []
    const year = yearBefore ?? yearAfter
    const day = year === undefined ? 0 : readDay(`${year}-${month}-${dateBefore ?? dateAfter ?? '00'}`)
    if (day !== 0) return { day, text: before + word + after }
  }
  return undefined
}
