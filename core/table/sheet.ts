import { dayOfSerial } from './serial.ts'
import { bounds, refuseFile } from './bounds.ts'
import { emptyCell, type Cell, type Merge, type Row } from './cell.ts'
import { placeOf } from './place.ts'
import type { Attributes, Reader } from './xml.ts'

type Around = { readonly strings: readonly string[]; readonly isDay: (style: number) => boolean; readonly from1904: boolean }
/** A cell while it is read. */
type Raw = { readonly type: string; readonly style: number; value: string; text: string; formula: boolean }

/** Gathers the rows of a sheet while its XML is read. Rows beyond the bound are counted and not kept. */
export class SheetReader implements Reader {
  readonly rows: Row[] = []
  readonly merges: Merge[] = []
  /** How many rows have something in them, and how many cells hold what a formula came to when the file was saved. */
  count = 0
  formulas = 0
  readonly #around: Around
  #row = 0
  #column = 0
  #cells: Cell[] = []
  #cell: Raw | undefined
  #inside: '' | 'v' | 't' | 'f' = ''
  #total = 0

  constructor(around: Around) {
    this.#around = around
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.#row = Number(attributes.r ?? this.#row + 1)
        this.#column = 0
        this.#cells = []
        return
      case 'c':
        this.#column = attributes.r === undefined ? this.#column + 1 : (placeOf(attributes.r)?.column ?? this.#column + 1)
        this.#cell = { type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '', text: '', formula: false }
        return
      case 'f': case 'v': case 't':
        this.#inside = name
        if (this.#cell && name === 'f') this.#cell.formula = true
        return
      case 'mergeCell':
        this.#merge(attributes.ref ?? '')
    }
  }

  text(more: string): void {
    if (!this.#cell) return
    if (this.#inside === 'v') this.#cell.value += more
    if (this.#inside === 't') this.#cell.text += more
  }

  close(name: string): void {
    if (name === 'v' || name === 't' || name === 'f') this.#inside = ''
    if (name === 'c') this.#endCell()
    if (name === 'row') this.#endRow()
  }

  #endCell(): void {
    const cell = this.#cell && this.#read(this.#cell)
    this.#cell = undefined
    if (!cell || (cell.text === '' && cell.is === undefined)) return
    if (this.#column > bounds.columns) throw refuseFile('core.table.columns', { count: this.#column, most: bounds.columns })
    if (++this.#total > bounds.cells) throw refuseFile('core.table.cells', { most: bounds.cells })
    while (this.#cells.length < this.#column - 1) this.#cells.push(emptyCell)
    this.#cells[this.#column - 1] = cell
  }

  #endRow(): void {
    if (this.#cells.length === 0) return
    this.count++
    if (this.count <= bounds.rows + 30) this.rows.push({ row: this.#row, cells: this.#cells })
    else this.rows.length = 0 // it will be refused: what is only counted needs no memory
  }

  #read({ type, style, value, text, formula }: Raw): Cell | undefined {
    if (formula && value === '' && text === '') return { text: '', is: 'formula without value' }
    if (type === 'e') return { text: value, is: 'error' }
    const cell = type === 's' ? { text: this.#around.strings[Number(value)] ?? '' }
      : type === 'n' ? this.#number(value, style)
      : type === 'd' ? { text: value, is: 'date' as const }
      : type === 'b' ? { text: value === '1' ? 'TRUE' : 'FALSE' }
      : { text: type === 'inlineStr' ? text : value }
    const trimmed = { ...cell, text: cell.text.trim() }
    if (trimmed.text.length > bounds.letters) return { text: '', is: 'too long' }
    if (!formula) return trimmed
    this.formulas++
    return { ...trimmed, formula: true }
  }

  #number(value: string, style: number): Cell {
    if (value === '') return emptyCell
    const number = Number(value)
    const day = this.#around.isDay(style) && Number.isFinite(number) ? dayOfSerial(number, this.#around.from1904) : undefined
    if (day) return { text: day, is: 'date' }
    return { text: Number.isInteger(number) && Math.abs(number) < 1e21 ? BigInt(number).toString() : value, is: 'number' }
  }

  #merge(reference: string): void {
    const [from, to] = reference.split(':').map(placeOf)
    if (from && to && this.merges.length < 10_000) this.merges.push({ fromRow: from.row, toRow: to.row, fromColumn: from.column, toColumn: to.column })
  }
}

/** Refuses a table that has more rows than are read, with how many there are. */
export function refuseTooMany(count: number): void {
  if (count > bounds.rows + 30) throw refuseFile('core.table.rows', { count, most: bounds.rows })
}
