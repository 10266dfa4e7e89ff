/**
 * The few instructions of WebAssembly that comparing needs, as bytes (WebAssembly Core Specification 2.0, chapter 5). What is loaded is made here, of the lines in
 * scan.ts, each time the house starts: there is no binary whose source one would have to believe in.
 */
export type Code = readonly number[]

/** A number as LEB128, as all numbers in a module are. */
function unsigned(value: number): Code {
  return value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...unsigned(value >>> 7)]
}
function signed(value: number): Code {
  const rest = value >> 7
  const isLast = (rest === 0 && (value & 0x40) === 0) || (rest === -1 && (value & 0x40) !== 0)
  return isLast ? [value & 0x7f] : [(value & 0x7f) | 0x80, ...signed(rest)]
}

export const i32 = 0x7f
export const v128 = 0x7b
const nothing = 0x40

export const get = (local: number): Code => [0x20, ...unsigned(local)]
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)]
export const number = (value: number): Code => [0x41, ...signed(value)]
export const add = (one: Code, other: Code): Code => [...one, ...other, 0x6a]
export const times = (one: Code, other: Code): Code => [...one, ...other, 0x6c]
export const shiftLeft = (value: Code, by: number): Code => [...value, ...number(by), 0x74]
export const atLeast = (one: Code, other: Code): Code => [...one, ...other, 0x4f]
/** Two bytes of the memory as a number. */
export const load16 = (address: Code): Code => [...address, 0x2f, 1, 0]
export const store = (address: Code, value: Code, offset = 0): Code => [...address, ...value, 0x36, 2, ...unsigned(offset)]
export const when = (condition: Code, then: Code): Code => [...condition, 0x04, nothing, ...then, 0x0b]
/** Does `body` again and again until `isDone` says so before a round. */
export const until = (isDone: Code, body: Code): Code => [0x02, nothing, 0x03, nothing, ...isDone, 0x0d, 1, ...body, 0x0c, 0, 0x0b, 0x0b]

const wide = (operation: number): Code => [0xfd, ...unsigned(operation)]
/** 128 bits at an address. */
export const load128 = (address: Code, offset: number): Code => [...address, ...wide(0x00), 0, ...unsigned(offset)]
export const and128 = (one: Code, other: Code): Code => [...one, ...other, ...wide(0x4e)]
/** How many bits are set in each of 16 bytes. */
export const bitsInBytes = (value: Code): Code => [...value, ...wide(0x62)]
export const addBytes = (one: Code, other: Code): Code => [...one, ...other, ...wide(0x6e)]
/** 16 bytes as 4 numbers: neighbours are added, twice. */
export const bytesToFour = (value: Code): Code => [...value, ...wide(0x7d), ...wide(0x7f)]
/** One of four numbers. */
export const lane = (value: Code, at: number): Code => [...value, ...wide(0x1b), at]

/** A module with one exported function, `run`, over a memory that comes from outside. In: how many numbers it takes, its locals beside them, what it does. */
export function moduleOf(parameters: number, locals: readonly { readonly count: number; readonly type: number }[], body: Code): Uint8Array<ArrayBuffer> {
  const text = (name: string): Code => [name.length, ...Buffer.from(name)]
  const section = (which: number, content: Code): Code => [which, ...unsigned(content.length), ...content]
  const code = [...unsigned(locals.length), ...locals.flatMap(({ count, type }) => [...unsigned(count), type]), ...body, 0x0b]
  return Uint8Array.from([
    0, 0x61, 0x73, 0x6d, 1, 0, 0, 0,
    ...section(1, [1, 0x60, ...unsigned(parameters), ...Array.from({ length: parameters }, () => i32), 1, i32]),
    ...section(2, [1, ...text('house'), ...text('memory'), 2, 0, 1]),
    ...section(3, [1, 0]),
    ...section(7, [1, ...text('run'), 0, 0]),
    ...section(10, [1, ...unsigned(code.length), ...code]),
  ])
}
