import type { Kind } from './columns.ts'
import { compareDays, dayLevels, dayNumber } from './days.ts'
import type { Likeness } from './likeness.ts'
import type { Values } from './values.ts'

/** The ways in which two cells can agree. Each kind of field knows some of them. */
export type Level = 'same' | 'exchanged' | 'near' | 'alike' | 'slip' | 'part' | 'area' | (typeof dayLevels)[number] | 'differ'

/**
 * One field of the comparison. A level is a number: 0 where a side is empty, 1 where the two differ, and the last where they are the same.
 * `levels` names them in that order, without 0. `values` are equal where, and only where, the level is the last.
 */
export type Field = {
  readonly kind: Kind
  readonly levels: readonly Level[]
  readonly values: Uint32Array
  /** Whether a rare value that agrees says more than a frequent one. */
  readonly hasRare: boolean
}

/** Compares two records in all fields at once. Out: one number in which each field's level is a digit; the base of a digit is the number of its levels. */
export type Compare = (one: number, other: number) => number
/** The same for some pairs, `pairsAtOnce` at most. In: the records of each side, from which pair to which. Out: the numbers, in `into` from 0 on. */
export type CompareSome = (one: Uint32Array, other: Uint32Array, from: number, to: number, into: Float64Array) => void
export const pairsAtOnce = 64
export type Comparison = { readonly fields: readonly Field[]; readonly compare: Compare; readonly compareSome: CompareSome }

/** The level of two values that are neither empty nor the same. */
type Differing = (one: number, other: number) => number
type Told = { readonly levels: readonly Level[]; readonly hasRare: boolean; readonly differing: Differing }

const [alike, near] = [0.85, 0.92]
/** Where in `nameLevels` it stands that given name and surname changed places. */
const exchanged = 4
const nameLevels = ['differ', 'alike', 'near', 'exchanged', 'same'] as const

/** In: what the records mean. Out: the fields that both sides have, and what compares them. */
export function comparisonOf(values: Values): Comparison {
  const { left, count } = values
  const kinds = [...values.of].filter(([, numbers]) => isFilled(numbers, 0, left) && isFilled(numbers, left, count)).map(([kind]) => kind)
  const likeness = values.words.compare()
  const told = kinds.map((kind) => toldOf(kind, values, likeness))
  const own = kinds.map((kind) => values.of.get(kind) ?? new Uint32Array(count))
  const fields = told.map(({ levels, hasRare }, at): Field => {
    const [kind = 'name', numbers = new Uint32Array()] = [kinds[at], own[at]]
    return { kind, levels, hasRare, values: kind === 'born' ? numbers.map(dayNumber) : numbers }
  })
  const table = sideBySide(own, count)
  const compare = compareIn(table, told, kinds.indexOf('given'), kinds.indexOf('surname'))
  return { fields, compare, compareSome: compareSomeIn(table, own.length, compare) }
}

const isFilled = (numbers: Uint32Array, from: number, to: number) => from === to || numbers.subarray(from, to).some((number) => number !== 0)

/** All values of a record beside each other: what is compared together is found together. */
function sideBySide(columns: readonly Uint32Array[], count: number): Uint32Array {
  const table = new Uint32Array(count * columns.length)
  columns.forEach((column, at) => {
    for (let record = 0; record < count; record++) table[record * columns.length + at] = column[record] ?? 0
  })
  return table
}

/**
 * The records of pairs lie anywhere in memory, and one that is not in the processor's cache costs more than its comparison. A first look at each of some pairs
 * brings them all at once, instead of each when its turn comes.
 */
function compareSomeIn(table: Uint32Array, width: number, compare: Compare): CompareSome {
  return (one, other, from, to, into) => {
    let looked = 0
    for (let pair = from; pair < to; pair++) looked ^= (table[(one[pair] ?? 0) * width] ?? 0) ^ (table[(other[pair] ?? 0) * width] ?? 0)
    // What was looked at has to go somewhere, or nobody looks.
    into[0] = looked
    for (let pair = from; pair < to; pair++) into[pair - from] = compare(one[pair] ?? 0, other[pair] ?? 0)
  }
}

function compareIn(table: Uint32Array, told: readonly Told[], given: number, surname: number): Compare {
  const width = told.length
  const bases = told.map(({ levels }) => levels.length + 1)
  const steps = bases.map((_, at) => bases.slice(0, at).reduce((product, base) => product * base, 1))
  const differing = told.map((one) => one.differing)
  const isClose = (one: number, other: number) => one === other || (differing[given]?.(one, other) ?? 0) === 3
  /** Each is like the other's: then that is the level of both. */
  const isExchanged = (a: number, b: number) => {
    const [g, s, h, t] = [table[a + given] ?? 0, table[a + surname] ?? 0, table[b + given] ?? 0, table[b + surname] ?? 0]
    return g !== 0 && s !== 0 && h !== 0 && t !== 0 && isClose(g, t) && isClose(s, h)
  }
  const [givenStep, surnameStep] = [steps[given] ?? 0, steps[surname] ?? 0]
  return (one, other) => {
    const a = one * width
    const b = other * width
    let pattern = 0
    let apart = 0
    for (let at = 0; at < width; at++) {
      const mine = table[a + at] ?? 0
      const theirs = table[b + at] ?? 0
      if (mine === 0 || theirs === 0) continue
      const level = mine === theirs ? (bases[at] ?? 0) - 1 : (differing[at]?.(mine, theirs) ?? 0)
      pattern += level * (steps[at] ?? 0)
      if (level === 1 && (at === given || at === surname)) apart++
    }
    return apart === 2 && isExchanged(a, b) ? pattern + (exchanged - 1) * (givenStep + surnameStep) : pattern
  }
}

function toldOf(kind: Kind, values: Values, likeness: Likeness): Told {
  const text: Differing = (one, other) => {
    const found = likeness.jaroWinkler(one, other, alike)
    return found >= near ? 3 : found >= alike ? 2 : 1
  }
  switch (kind) {
    case 'born': return { levels: [...dayLevels].reverse(), hasRare: false, differing: compareDays }
    case 'given': case 'surname': return { levels: nameLevels, hasRare: true, differing: text }
    case 'document': case 'phone': return { levels: ['differ', 'slip', 'same'], hasRare: false, differing: (one, other) => (likeness.edits(one, other) <= 1 ? 2 : 1) }
    case 'postcode': return { levels: ['differ', 'area', 'part', 'slip', 'same'], hasRare: false, differing: codes(values, likeness) }
    case 'sex': case 'region': case 'house': return { levels: ['differ', 'same'], hasRare: kind !== 'sex', differing: () => 1 }
    default: return { levels: ['differ', 'alike', 'near', 'same'], hasRare: true, differing: text }
  }
}

/** Codes that go from the large to the small, as those of the post do. */
function codes({ words, of }: Values, likeness: Likeness): Differing {
  const column = of.get('postcode') ?? new Uint32Array()
  const [part, area] = [words.derived(column, partOfCode), words.derived(column, areaOfCode)]
  return (one, other) => {
    if (part[one] !== 0 && part[one] === part[other]) return 3
    if (likeness.edits(one, other) <= 1) return 4
    return area[one] !== 0 && area[one] === area[other] ? 2 : 1
  }
}

/** What stands before the space, or all but the last two signs. */
export const partOfCode = (code: string): string => (code.includes(' ') ? code.replace(/ .*/, '') : code.slice(0, -2))
/** The letters at the beginning, or its first two digits. */
export const areaOfCode = (code: string): string => /^\p{L}+/u.exec(code)?.[0] ?? code.slice(0, 2)
