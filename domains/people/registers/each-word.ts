import { Likeness } from './likeness.ts'

/**
 * Every different word once, under a small number. The letters of all words stand one after another in one typed array, so that comparing makes nothing new.
 * Only the first 31 letters of a word count: its letters are then the bits of one number.
 */
export class Words {
  #codes = new Uint16Array(1 << 16)
  #used = 0
  #ends: number[] = [0]
  #letters: number[] = [0]
  readonly #numbers = new Map<string, number>([['', 0]])

  /** How many numbers are given out, with that of the empty word. */
  get size(): number {
    return this.#ends.length
  }

  /** The number of a word; 0 is the empty one. */
  number(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    const number = this.#ends.length
    this.#numbers.set(word, number)
    const length = Math.min(31, word.length)
    if (this.#used + length > this.#codes.length) {
      const larger = new Uint16Array(this.#codes.length * 2)
      larger.set(this.#codes)
      this.#codes = larger
    }
    let letters = 0
    for (let at = 0; at < length; at++) {
      const code = word.charCodeAt(at)
      letters |= 1 << (code & 31)
      this.#codes[this.#used++] = code
    }
    this.#ends.push(this.#used)
    this.#letters.push(letters)
    return number
  }

  /** For each word of a column the number of another word that is made of it. Out: equal numbers for equal words made, 0 for the empty one and for words of other columns. */
  derived(column: Uint32Array, make: (word: string) => string): Uint32Array {
    const known = new Map<string, number>([['', 0]])
    const [numbers, isAsked] = [new Uint32Array(this.size), new Uint8Array(this.size)]
    for (const number of column) isAsked[number] = 1
    for (const [word, number] of this.#numbers) {
      if (isAsked[number] === 0) continue
      const made = make(word)
      const found = known.get(made) ?? known.size
      known.set(made, found)
      numbers[number] = found
    }
    return numbers
  }

  /** For every word a number of its first letters, equal for equal ones; 0 for the empty word. */
  beginnings(length: number): Uint32Array {
    const numbers = new Uint32Array(this.size)
    for (let word = 1; word < numbers.length; word++) {
      const start = this.#ends[word - 1] ?? 0
      const end = Math.min(this.#ends[word] ?? 0, start + length)
      let hash = 0x811c9dc5
      for (let at = start; at < end; at++) hash = Math.imul(hash ^ (this.#codes[at] ?? 0), 0x01000193)
      numbers[word] = start === end ? 0 : (hash >>> 0) || 1
    }
    return numbers
  }

  /** What compares them, when no word is to come. */
  compare(): Likeness {
    return new Likeness(this.#codes.slice(0, this.#used), Uint32Array.from(this.#ends), Uint32Array.from(this.#letters))
  }
}
