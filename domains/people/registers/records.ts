import { Refused } from '../../../core/refused.ts'
import type { Kind } from './columns.ts'
import { Rows, type Source } from './scan.ts'
import { Cells, grown, Vocabulary } from './vocabulary.ts'

/** A file to read: its bytes, what parts its cells, how many rows stand before the table. */
type Written = { readonly source: Source; readonly separator: string; readonly before: number }

/** The cells of all rows of one or two files. Those of the first come first; `left` is how many they are. */
export class Records {
  left = 0
  count = 0
  /** The number of each row in its file. */
  rows = new Uint32Array(1 << 12)
  /** Rows that could not be read, by file. */
  readonly broken: { count: number; first: number[] }[] = []
  readonly cells = new Map<Kind, Uint32Array<ArrayBuffer>>()
  readonly #known = new Map<Kind, Vocabulary | Cells>()
  readonly #most: number

  /** In: how many rows both files may have together; whoever asks for more is refused. */
  constructor(most = Number.POSITIVE_INFINITY) {
    this.#most = most
  }

  /** The different cells of one kind of column. */
  vocabulary(kind: Kind): Vocabulary | Cells {
    const known = this.#known.get(kind) ?? (kind === 'id' ? new Cells() : new Vocabulary())
    this.#known.set(kind, known)
    return known
  }

  /** What a row says in one kind of column. */
  text(kind: Kind, record: number): string {
    return this.vocabulary(kind).text(this.cells.get(kind)?.[record] ?? 0)
  }

  /** Gives back what was taken for rows that did not come. */
  close(): void {
    this.rows = this.rows.slice(0, this.count)
    for (const [kind, cells] of this.cells) this.cells.set(kind, cells.slice(0, this.count))
  }

  /** Adds the rows of a file. In: where it comes from, how it is written, which column is what. `told` hears how many rows there are, now and then. */
  add({ source, separator, before }: Written, columns: (titles: readonly string[]) => ReadonlyMap<Kind, number>, told: (rows: number) => void): void {
    const rows = new Rows(source, separator.charCodeAt(0), before)
    const titles = titlesOf(rows)
    const found = [...columns(titles)].map(([kind, at]) => ({ at, words: this.vocabulary(kind), cells: this.#cellsOf(kind), kind }))
    const broken: { count: number; first: number[] } = { count: 0, first: [] }
    this.broken.push(broken)
    while (rows.next()) {
      if (rows.cells === 1 && rows.starts[0] === rows.ends[0] && !rows.isBroken) continue
      if (rows.isBroken || rows.cells !== titles.length) {
        broken.count++
        if (broken.first.length < 20) broken.first.push(rows.row)
        continue
      }
      if (this.count === this.#most) throw new Refused('invalid', 'people.link.too-many-rows', { filled: { most: this.#most } })
      const record = this.count++
      if (record === this.rows.length) {
        this.rows = grown(this.rows, record * 2)
        for (const one of found) one.cells = grown(one.cells, record * 2)
      }
      this.rows[record] = rows.row
      for (let at = 0; at < found.length; at++) {
        const one = found[at]
        if (one) one.cells[record] = one.words.number(rows.bytes, rows.starts[one.at] ?? 0, rows.ends[one.at] ?? 0)
      }
      if (record % 100_000 === 0) told(record)
    }
    for (const one of found) this.cells.set(one.kind, one.cells)
    // A kind of column that only the other file has needs room for these rows too.
    for (const [kind, cells] of this.cells) if (cells.length < this.rows.length) this.cells.set(kind, grown(cells, this.rows.length))
    if (this.broken.length === 1) this.left = this.count
  }

  #cellsOf(kind: Kind): Uint32Array<ArrayBuffer> {
    return this.cells.get(kind) ?? new Uint32Array(this.rows.length)
  }
}

/** The titles of a table: the first row that is not empty. */
function titlesOf(rows: Rows): readonly string[] {
  while (rows.next()) {
    const titles = Array.from({ length: rows.cells }, (_, at) => new TextDecoder().decode(rows.bytes.subarray(rows.starts[at], rows.ends[at])))
    if (titles.some((title) => title.trim() !== '')) return titles
  }
  return []
}
