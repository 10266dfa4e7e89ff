import type { Kind } from './columns.ts'
import { unordered, yearOf } from './days.ts'
import { areaOfCode, partOfCode } from './fields.ts'
import type { Values } from './values.ts'

/** What two records can have in common so that it is worth comparing them: a column, or what is made of it; `names` are two in any order. */
const parts = {
  document: of('document'), phone: of('phone'), given: of('given'), surname: of('surname'), patronymic: of('patronymic'), place: of('place'), region: of('region'),
  postcode: of('postcode'), address: of('address'), house: of('house'), work: of('work'), sex: of('sex'),
  born: of('born', unordered), year: of('born', yearOf),
  given2: beginning('given', 2), given3: beginning('given', 3), surname2: beginning('surname', 2), surname4: beginning('surname', 4),
  district: made('postcode', partOfCode), area: made('postcode', areaOfCode), names: of('surname'),
} satisfies Readonly<Record<string, Made>>
/** In: the values. Out: the column and how one of its numbers is read; nothing where the records do not have it. */
type Made = (values: Values) => Column | undefined
/** How a number is read: as it is, by a table, or by counting something out of it. */
type Column = { readonly numbers: Uint32Array; readonly table?: Uint32Array; readonly count?: (number: number) => number }
export type Part = keyof typeof parts
export const isPart = (name: unknown): name is Part => typeof name === 'string' && Object.hasOwn(parts, name)

/** Records that agree in all parts of a rule are compared. From the sharpest to the loosest: a pair belongs to the first rule that finds it. */
export const rules: readonly (readonly Part[])[] = [
  ['document'], ['phone'], ['names'], ['born'], ['born', 'surname'], ['born', 'given'], ['born', 'surname4'], ['born', 'place'], ['born', 'district'],
  ['surname4', 'given3', 'year'], ['surname', 'year', 'place'], ['given3', 'year', 'place'], ['surname4', 'given3', 'place'],
  ['postcode'], ['postcode', 'given'], ['postcode', 'surname'], ['address', 'house'], ['address', 'region'],
  ['surname', 'place'], ['surname', 'year'], ['given', 'surname4'], ['year', 'district'], ['place', 'year', 'work'], ['given2', 'surname2', 'year'],
]
/** By what a block that is too large is split, the first that the records have and that the rule does not use. */
export const splitters: readonly Part[] = ['born', 'names', 'postcode', 'place', 'patronymic', 'surname4', 'given3', 'house', 'work', 'region', 'sex']

/** Reads the parts of records. */
export class Parts {
  readonly #values: Values
  readonly #columns = new Map<Part, Column | undefined>()

  constructor(values: Values) {
    this.#values = values
  }

  has(part: Part): boolean {
    return this.#column(part) !== undefined && (part !== 'names' || this.#column('given') !== undefined)
  }

  /** The number of a part in a record, 0 when it is empty. */
  reader(part: Part): (record: number) => number {
    const column = this.#column(part)
    if (!column) return () => 0
    const { numbers, table, count } = column
    if (part === 'names') {
      const given = this.#column('given')?.numbers ?? numbers
      return (record) => either(numbers[record] ?? 0, given[record] ?? 0)
    }
    if (table) return (record) => table[numbers[record] ?? 0] ?? 0
    return count ? (record) => count(numbers[record] ?? 0) : (record) => numbers[record] ?? 0
  }

  /** One number for each record that is equal where all parts agree; 0 where one is empty. */
  key(rule: readonly Part[]): Uint32Array {
    const key = new Uint32Array(this.#values.count).fill(1)
    for (const part of rule) this.#mixIn(key, part)
    return key
  }

  /** Makes one part more count in a key: written out for each way to read, since it is done for all records and each rule. */
  #mixIn(key: Uint32Array, part: Part): void {
    const { numbers = key.subarray(0, 0), table, count } = this.#column(part) ?? {}
    if (part === 'names' || count) {
      const read = this.reader(part)
      for (let at = 0; at < key.length; at++) key[at] = mixed(key[at] ?? 0, read(at))
    } else if (table) for (let at = 0; at < key.length; at++) key[at] = mixed(key[at] ?? 0, table[numbers[at] ?? 0] ?? 0)
    else for (let at = 0; at < key.length; at++) key[at] = mixed(key[at] ?? 0, numbers[at] ?? 0)
  }

  #column(part: Part): Column | undefined {
    if (!this.#columns.has(part)) this.#columns.set(part, parts[part](this.#values))
    return this.#columns.get(part)
  }
}

/** Two numbers as one of 32 bits (the last steps of MurmurHash3, Appleby 2011), never 0. */
export function mix(one: number, other: number): number {
  let mixed = Math.imul(one ^ Math.imul(other, 0x9e37_79b1), 0x85eb_ca6b)
  mixed ^= mixed >>> 13
  mixed = Math.imul(mixed + other, 0xc2b2_ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0) || 1
}

/** A key with one number more in it; 0 when either is. */
const mixed = (key: number, number: number) => (key === 0 || number === 0 ? 0 : mix(key, number))
const either = (one: number, other: number) => (one === 0 || other === 0 ? 0 : mix(Math.min(one, other), Math.max(one, other)))

function of(kind: Kind, count?: (number: number) => number): Made {
  return ({ of: columns }) => {
    const numbers = columns.get(kind)
    return numbers && { numbers, ...(count && { count }) }
  }
}
function made(kind: Kind, make: (word: string) => string): Made {
  return ({ of: columns, words }) => {
    const numbers = columns.get(kind)
    return numbers && { numbers, table: words.derived(numbers, make) }
  }
}
function beginning(kind: Kind, length: number): Made {
  return ({ of: columns, words }) => {
    const numbers = columns.get(kind)
    return numbers && { numbers, table: words.beginnings(length) }
  }
}
