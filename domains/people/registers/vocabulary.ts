/** Bytes that are spaces at the ends of a cell. */
const isSpace = (byte: number) => byte === 32 || byte === 9

/**
 * Every different cell of some columns once, as bytes, under a small number. A register repeats itself: a million names are some ten thousand
 * different ones, and whatever is asked of a name is asked once. Number 0 is the empty cell.
 */
export class Vocabulary {
  #bytes = new Uint8Array(1 << 16)
  #ends = new Uint32Array(1 << 12)
  /** For each slot the number that it holds and its hash, beside each other: one look tells both. */
  #slots = new Uint32Array(1 << 14)
  #count = 1

  /** How many numbers are given out, with that of the empty cell. */
  get size(): number {
    return this.#count
  }

  /** The number of a cell. In: where its bytes are. Spaces around it do not count. */
  number(bytes: Uint8Array, from: number, to: number): number {
    let [start, end] = [from, to]
    while (start < end && isSpace(bytes[start] ?? 0)) start++
    while (end > start && isSpace(bytes[end - 1] ?? 0)) end--
    if (start === end) return 0
    let hash = 0x811c9dc5
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ (bytes[at] ?? 0), 0x01000193)
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
    hash = (hash ^ (hash >>> 13)) >>> 0
    const slots = this.#slots
    const mask = slots.length - 1
    let slot = (hash << 1) & mask
    for (;;) {
      const known = slots[slot] ?? 0
      if (known === 0) return this.#add(bytes, start, end, hash, slot)
      if (slots[slot + 1] === hash && this.#is(known, bytes, start, end)) return known
      slot = (slot + 2) & mask
    }
  }

  /** What a cell said. */
  text(number: number): string {
    return number === 0 ? '' : textIn(this.#bytes, this.#ends[number - 1] ?? 0, this.#ends[number] ?? 0)
  }

  #is(known: number, bytes: Uint8Array, start: number, end: number): boolean {
    const [kept, from] = [this.#bytes, this.#ends[known - 1] ?? 0]
    if ((this.#ends[known] ?? 0) - from !== end - start) return false
    for (let at = start, own = from; at < end; at++, own++) if (kept[own] !== bytes[at]) return false
    return true
  }

  #add(bytes: Uint8Array, start: number, end: number, hash: number, slot: number): number {
    const number = this.#count++
    const own = this.#ends[number - 1] ?? 0
    if (number === this.#ends.length) this.#ends = grown(this.#ends, number * 2)
    if (own + end - start > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, own + end - start))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    this.#bytes.set(bytes.subarray(start, end), own)
    this.#ends[number] = own + end - start
    this.#slots[slot] = number
    this.#slots[slot + 1] = hash
    if (number * 4 > this.#slots.length) this.#spread()
    return number
  }

  #spread(): void {
    const [old, slots] = [this.#slots, new Uint32Array(this.#slots.length * 2)]
    const mask = slots.length - 1
    for (let from = 0; from < old.length; from += 2) {
      const [number, hash] = [old[from] ?? 0, old[from + 1] ?? 0]
      if (number === 0) continue
      let slot = (hash << 1) & mask
      while (slots[slot] !== 0) slot = (slot + 2) & mask
      slots[slot] = number
      slots[slot + 1] = hash
    }
    this.#slots = slots
  }
}

/** Cells one after another, each under the number that comes next: for what is different in every row. It does what a vocabulary does, and looks for nothing. */
export class Cells implements Pick<Vocabulary, 'number' | 'text' | 'size'> {
  #bytes = new Uint8Array(1 << 16)
  #ends = new Uint32Array(1 << 12)
  #count = 1

  get size(): number {
    return this.#count
  }

  number(bytes: Uint8Array, from: number, to: number): number {
    const number = this.#count++
    const own = this.#ends[number - 1] ?? 0
    if (number === this.#ends.length) this.#ends = grown(this.#ends, number * 2)
    if (own + to - from > this.#bytes.length) {
      const larger = new Uint8Array(Math.max(this.#bytes.length * 2, own + to - from))
      larger.set(this.#bytes)
      this.#bytes = larger
    }
    for (let at = from; at < to; at++) this.#bytes[own + at - from] = bytes[at] ?? 0
    this.#ends[number] = own + to - from
    return number
  }

  text(number: number): string {
    return number === 0 ? '' : textIn(this.#bytes, this.#ends[number - 1] ?? 0, this.#ends[number] ?? 0).trim()
  }
}

/** The text between two places. */
const textIn = ({ buffer }: Uint8Array<ArrayBuffer>, from: number, to: number) => Buffer.from(buffer, from, to - from).toString()

/** The same numbers with room for more. */
export function grown(numbers: Uint32Array, length: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(length)
  larger.set(numbers)
  return larger
}
