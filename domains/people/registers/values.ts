import { fold } from '../../../core/fold.ts'
import { rootsOf } from '../names/index.ts'
import type { Kind } from './columns.ts'
import { isMonthFirst, readDay } from './days.ts'
import { Words } from './each-word.ts'
import { partsOf, type Part } from './name-parts.ts'
import type { Records } from './records.ts'

/** What the records mean and not how they are written: a number for each record and kind, the same number for the same meaning. 0 is not known. */
export type Values = { readonly left: number; readonly count: number; readonly words: Words; readonly of: ReadonlyMap<Kind, Uint32Array> }

const nameParts = ['given', 'surname', 'patronymic'] as const
/** Letters and digits, and nothing else. */
const bare = (text: string) => text.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')

/** How a cell of each kind is read into a word that is the same for the same meaning. */
const meaning: Readonly<Partial<Record<Kind, (text: string) => string>>> = {
  sex: (text) => sexOf(text),
  document: bare,
  phone: (text) => text.replace(/\D/g, '').slice(-9),
  house: bare,
  postcode: (text) => text.toUpperCase().replace(/[^\p{L}\p{N} ]/gu, ''),
}
const ordinary = (text: string) => fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** In: what both files say. Each different cell is read once. */
export function valuesOf(records: Records): Values {
  const words = new Words()
  const of = new Map<Kind, Uint32Array>()
  for (const [kind, cells] of records.cells) {
    if (['id', 'name', 'day', 'month', 'year', ...nameParts].includes(kind)) continue
    of.set(kind, kind === 'born' ? daysOf(records) : through(cells, records, kind, (text) => words.number((meaning[kind] ?? ordinary)(text))))
  }
  for (const part of nameParts) {
    const cells = records.cells.get(part)
    if (cells) of.set(part, through(cells, records, part, (text) => words.number(rootsOf(text, part))))
  }
  if (!of.has('born') && records.cells.has('year')) of.set('born', daysOfParts(records))
  fillFromWhole(records, words, of)
  return { left: records.left, count: records.count, words, of }
}

function through(cells: Uint32Array, records: Records, kind: Kind, read: (text: string) => number): Uint32Array {
  const known = records.vocabulary(kind)
  const meant = new Uint32Array(known.size)
  for (let number = 1; number < meant.length; number++) meant[number] = read(known.text(number))
  const values = new Uint32Array(cells.length)
  for (let at = 0; at < values.length; at++) values[at] = meant[cells[at] ?? 0] ?? 0
  return values
}

function daysOf(records: Records): Uint32Array {
  const known = records.vocabulary('born')
  const monthFirst = isMonthFirst(Array.from({ length: Math.min(known.size, 5000) }, (_, number) => known.text(number)))
  return through(records.cells.get('born') ?? new Uint32Array(), records, 'born', (text) => readDay(text, monthFirst))
}

/** A day that stands in two or three columns. */
function daysOfParts(records: Records): Uint32Array {
  const two = (kind: Kind, record: number) => records.text(kind, record).padStart(2, '0')
  return Uint32Array.from({ length: records.count }, (_, record) => readDay(`${records.text('year', record)}-${two('month', record)}-${two('day', record)}`))
}

/** Where given name or surname have no column, or nothing stands in theirs, the whole name says them. */
function fillFromWhole(records: Records, words: Words, of: Map<Kind, Uint32Array>): void {
  const whole = records.cells.get('name')
  if (!whole) return
  const parts = new Map<Part, Uint32Array>(nameParts.map((part) => [part, of.get(part) ?? new Uint32Array(records.count)]))
  const isGiven = (record: number) => (parts.get('given')?.[record] ?? 0) !== 0 || (parts.get('surname')?.[record] ?? 0) !== 0
  const known = records.vocabulary('name')
  const read = nameParts.map(() => new Uint32Array(known.size))
  for (let number = 1; number < known.size; number++) {
    const found = partsOf(known.text(number))
    nameParts.forEach((part, at) => {
      const numbers = read[at]
      if (numbers) numbers[number] = words.number(found[part])
    })
  }
  for (let record = 0; record < records.count; record++) {
    if (isGiven(record)) continue
    nameParts.forEach((part, at) => {
      const numbers = parts.get(part)
      if (numbers && numbers[record] === 0) numbers[record] = read[at]?.[whole[record] ?? 0] ?? 0
    })
  }
  for (const [part, numbers] of parts) if (numbers.some((number) => number !== 0)) of.set(part, numbers)
}

/** m or f, whatever the language; what is neither stays as it is. */
function sexOf(text: string): string {
  const word = fold(text)
  if (/^(m|muj|erkak|mard|erk|h|1)/.test(word)) return 'm'
  if (/^(f|j|z|aial|ayol|zan|w|2)/.test(word)) return 'f'
  return word
}
