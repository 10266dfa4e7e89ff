/** Where the next bytes of a file come from: it fills as much as it can and says how much, 0 at the end. */
export type Source = (into: Uint8Array) => number

/** So much of a file is held at once; a row that is longer is broken. */
const held = 1 << 21
const [quote, feed, back] = [0x22, 0x0a, 0x0d]

/**
 * The rows of a table of text, cell by cell, as bytes and without making a text of any of them. Quotes, doubled quotes and line ends inside of quotes
 * are read as RFC 4180 says; a quote that is never closed breaks one row and not the rest of the file.
 */
export class Rows {
  readonly bytes = new Uint8Array(held)
  readonly starts = new Uint32Array(512)
  readonly ends = new Uint32Array(512)
  /** How many cells the row has, and whether it could be read. */
  cells = 0
  isBroken = false
  /** The number of the row in the file, from 1. */
  row = 0
  readonly #source: Source
  readonly #separator: number
  #at = 0
  #to = 0
  #isOver = false
  #isDoubled = false

  constructor(source: Source, separator: number, before = 0) {
    this.row = before
    this.#source = source
    this.#separator = separator
  }

  /** Goes to the next row. Out: whether there is one. */
  next(): boolean {
    this.isBroken = false
    if (this.#at >= this.#to && !this.#more()) return false
    let end = this.#scan()
    while (end < 0 && this.#more()) end = this.#scan()
    if (end < 0) {
      this.isBroken = true
      end = this.#skip()
    }
    this.row++
    this.#at = end
    return true
  }

  /** Finds the cells of the row that begins here. Out: where the next one begins, or -1 when this one does not end in what is held. */
  #scan(): number {
    const [bytes, to, separator] = [this.bytes, this.#to, this.#separator]
    let at = this.#at
    this.cells = 0
    this.#isDoubled = false
    for (;;) {
      const isQuoted = bytes[at] === quote && at < to
      const start = isQuoted ? at + 1 : at
      if (isQuoted) {
        at = this.#closing(start)
        if (at < 0) return -1
      }
      const closed = at
      if (isQuoted) at++
      while (at < to && bytes[at] !== separator && bytes[at] !== feed && bytes[at] !== back) at++
      if (at >= to && !this.#isOver) return -1
      if (this.cells < this.starts.length) {
        this.starts[this.cells] = start
        this.ends[this.cells++] = isQuoted ? closed : at
      }
      if (at < to && bytes[at] === separator) {
        at++
        continue
      }
      if (at + 1 === to && bytes[at] === back && !this.#isOver) return -1
      if (this.#isDoubled) this.#unfold()
      return at >= to ? to : bytes[at] === back && bytes[at + 1] === feed && at + 1 < to ? at + 2 : at + 1
    }
  }

  /** Where the quotation mark is that closes a cell, -1 when it is not there. In: where the text begins. */
  #closing(start: number): number {
    for (let at = start; at < this.#to; at++) {
      if (this.bytes[at] !== quote) continue
      if (at + 1 >= this.#to) return this.#isOver ? at : -1
      if (this.bytes[at + 1] !== quote) return at
      this.#isDoubled = true
      at++
    }
    return -1
  }

  /** Of two quotation marks in a quoted cell one stays. A row may be scanned again when more of it has come, so this is done last. */
  #unfold(): void {
    const { bytes } = this
    for (let cell = 0; cell < this.cells; cell++) {
      const start = this.starts[cell] ?? 0
      if (bytes[start - 1] !== quote) continue
      let to = start
      for (let at = start; at < (this.ends[cell] ?? 0); at++) {
        bytes[to++] = bytes[at] ?? 0
        if (bytes[at] === quote) at++
      }
      this.ends[cell] = to
    }
  }

  /** A broken row ends where its line does. */
  #skip(): number {
    for (;;) {
      const end = this.bytes.indexOf(feed, this.#at)
      if (end >= 0 && end < this.#to) return end + 1
      this.#at = this.#to
      if (!this.#more()) return this.#to
    }
  }

  /** Makes room and takes more of the file. Out: whether anything came, or the end of the file was found, which also lets a row end. */
  #more(): boolean {
    if (this.#isOver) return false
    this.bytes.copyWithin(0, this.#at, this.#to)
    this.#to -= this.#at
    this.#at = 0
    if (this.#to === this.bytes.length) return false
    const came = this.#source(this.bytes.subarray(this.#to))
    this.#to += came
    if (came === 0) this.#isOver = true
    return came > 0 || this.#to > 0
  }
}
