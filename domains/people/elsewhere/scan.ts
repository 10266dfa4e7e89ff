import { add, addBytes, and128, atLeast, bitsInBytes, bytesToFour, get, i32, lane, load128, load16, moduleOf, number, set, shiftLeft, store, times, until, v128, when, type Code } from './assemble.ts'
import { wordsOfOne } from './encode.ts'

/** An encoding that is like the one asked about: which of many, and how like they are from 0 to 1 (Dice: twice the bits in common, over the bits of both). */
export type Alike = { readonly at: number; readonly dice: number }

const eighths = [0, 1, 2, 3, 4, 5, 6, 7] as const
const bytesOfOne = wordsOfOne * 4
/** The parameters of the function and its locals. The eight parts of the one asked about stay in registers. */
const local = { query: 0, many: 1, count: 2, out: 3, least: 4, own: 5, counts: 6, at: 7, found: 8, common: 9, sums: 10, parts: 11 } as const

const inCommon = (part: number): Code => bitsInBytes(and128(get(local.parts + part), load128(get(local.many), part * 16)))
const outAt: Code = add(get(local.out), shiftLeft(get(local.found), 3))

/** dice >= least / 1000, without a division: 2000 · common >= least · (own + other). At most 8 · 8 bits fall into a byte, so no byte runs over. */
const isAlike = atLeast(times(get(local.common), number(2000)), times(get(local.least), add(get(local.own), load16(add(get(local.counts), shiftLeft(get(local.at), 1))))))

const body: Code = [
  ...eighths.flatMap((part) => set(local.parts + part, load128(get(local.query), part * 16))),
  ...until(atLeast(get(local.at), get(local.count)), [
    ...set(local.sums, bytesToFour(eighths.slice(1).reduce<Code>((sum, part) => addBytes(sum, inCommon(part)), inCommon(0)))),
    ...set(local.common, [1, 2, 3].reduce<Code>((sum, at) => add(sum, lane(get(local.sums), at)), lane(get(local.sums), 0))),
    ...when(isAlike, [...store(outAt, get(local.at)), ...store(outAt, get(local.common), 4), ...set(local.found, add(get(local.found), number(1)))]),
    ...set(local.many, add(get(local.many), number(bytesOfOne))),
    ...set(local.at, add(get(local.at), number(1))),
  ]),
  ...get(local.found),
]
const compiled = new WebAssembly.Module(moduleOf(7, [{ count: 3, type: i32 }, { count: 9, type: v128 }], body))

/** How many bits of an encoding are set. */
export function bitsSet(encodings: Uint32Array, at: number): number {
  let sum = 0
  for (const word of encodings.subarray(at * wordsOfOne, (at + 1) * wordsOfOne)) {
    const pairs = word - ((word >>> 1) & 0x55555555)
    const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
    sum += Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
  }
  return sum
}

/**
 * Lays encodings down in a memory of their own. Out: a function that compares one with all of them, 1024 bits at a time in eight instructions of 128, and
 * answers with those at least so like it. `least` counts thousandths. Memory: 138 bytes for each.
 */
export function shelfOf(encodings: Uint32Array): (query: Uint32Array, least: number) => readonly Alike[] {
  const count = encodings.length / wordsOfOne
  const place = { query: 0, many: bytesOfOne, out: bytesOfOne * (count + 1), counts: bytesOfOne * (count + 1) + count * 8 }
  const memory = new WebAssembly.Memory({ initial: Math.ceil((place.counts + count * 2) / 65_536) })
  const run = new WebAssembly.Instance(compiled, { house: { memory } }).exports.run
  if (typeof run !== 'function') throw new Error('The module has no function')
  const [words, halves] = [new Uint32Array(memory.buffer), new Uint16Array(memory.buffer, place.counts, count)]
  words.set(encodings, place.many / 4)
  const own = Uint16Array.from({ length: count }, (_, at) => bitsSet(encodings, at))
  halves.set(own)
  return (query, least) => {
    words.set(query, place.query)
    const bits = bitsSet(query, 0)
    const found = Number(run(place.query, place.many, count, place.out, least, bits, place.counts))
    return Array.from({ length: found }, (_, nth) => {
      const [at = 0, common = 0] = words.subarray(place.out / 4 + nth * 2, place.out / 4 + nth * 2 + 2)
      return { at, dice: (2 * common) / (bits + (own[at] ?? 0)) }
    })
  }
}
