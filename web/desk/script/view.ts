import type { DrawnColumn } from '../../parts/rows.ts'
import { drawRow } from './cell.ts'
import { element } from './element.ts'
import { inSight, topOf } from './in-sight.ts'
import type { Known } from './sift.ts'

/** How far above and below the window rows stand ready while one scrolls, in pixels. */
const ready = 700

/** The part of a long list that is in sight, in the body of its table: rows stand there only while they can be seen, or are about to be. */
export class View {
  readonly #table: HTMLTableElement
  readonly #body: HTMLTableSectionElement
  readonly #columns: readonly DrawnColumn[]
  readonly #road: boolean
  readonly #above = element('tr', { role: 'none', class: 'beyond' })
  readonly #below = element('tr', { role: 'none', class: 'beyond' })
  readonly #drawn = new Map<number, HTMLTableRowElement>()
  #rows: readonly Known[] = []
  #usual = 34
  #asked = 0
  #whole = false

  constructor(table: HTMLTableElement, body: HTMLTableSectionElement, columns: readonly DrawnColumn[]) {
    this.#table = table
    this.#body = body
    this.#columns = columns
    this.#road = table.classList.contains('work')
    keepWidths(table)
    body.replaceChildren(this.#above, this.#below)
    addEventListener('scroll', this.#soon, { passive: true })
    addEventListener('resize', this.#anew)
    addEventListener('beforeprint', () => this.#all(true))
    addEventListener('afterprint', () => this.#all(false))
  }

  /** Shows these rows from here on: at once those in the window, a moment later those that stand ready around it. */
  show(rows: readonly Known[]): void {
    for (const [at, row] of this.#drawn) if (rows[at] !== this.#rows[at]) this.#leave(at, row)
    this.#rows = rows
    this.#table.setAttribute('aria-rowcount', String(rows.length + 1))
    this.#draw(0)
    this.#soon()
  }

  /** The row in which one stands, counted from nought; -1 when it is none of these. */
  current(): number {
    for (const [at, row] of this.#drawn) if (row.contains(document.activeElement)) return at
    return -1
  }

  /** Brings a row into sight and stands on its link. Out: is there such a row. */
  stand(at: number): boolean {
    if (at < 0 || at >= this.#rows.length) return false
    const top = this.#body.getBoundingClientRect().top + topOf(at, this.#heightOf)
    if (top < 80 || top + this.#heightOf(at) > innerHeight) scrollBy({ top: top - innerHeight / 2, behavior: 'instant' })
    this.#draw()
    const row = this.#drawn.get(at)
    row?.querySelector<HTMLElement>('a[href]')?.focus()
    return row !== undefined
  }

  #heightOf = (at: number): number => this.#rows[at]?.height ?? this.#usual

  #soon = () => { this.#asked ||= requestAnimationFrame(() => { this.#asked = 0; this.#draw() }) }

  #anew = () => {
    for (const known of this.#rows) known.height = undefined
    this.#soon()
  }

  #all(whole: boolean) {
    this.#whole = whole
    this.#draw()
  }

  #draw(around = ready) {
    const top = -this.#body.getBoundingClientRect().top
    const sight = this.#whole ? { first: 0, end: this.#rows.length, above: 0, below: 0 } : inSight(this.#rows.length, this.#heightOf, top - around, top + innerHeight + around)
    for (const [at, row] of this.#drawn) if (at < sight.first || at >= sight.end) this.#leave(at, row)
    const fresh: [Known, HTMLTableRowElement][] = []
    let after: Element = this.#above
    for (let at = sight.first; at < sight.end; at++) {
      const known = this.#rows[at]
      if (!known) break
      let row = this.#drawn.get(at)
      if (!row) {
        row = drawRow(known.row, this.#columns, { at: at + 1, road: this.#road })
        this.#drawn.set(at, row)
        after.after(row)
        fresh.push([known, row])
      }
      after = row
    }
    this.#above.style.blockSize = `${sight.above}px`
    this.#below.style.blockSize = `${sight.below}px`
    // Measured after all are in place: the browser lays them out once.
    for (const [known, row] of fresh) known.height = row.getBoundingClientRect().height
    const [one] = fresh
    if (one) this.#usual = one[0].height ?? this.#usual
  }

  /** Takes a row away; who stood in it stands on the list, and goes on from there. */
  #leave(at: number, row: HTMLTableRowElement) {
    if (row.contains(document.activeElement)) this.#table.parentElement?.focus({ preventScroll: true })
    this.#drawn.delete(at)
    row.remove()
  }
}

/** Columns stay as wide as the first page made them, whatever rows come into sight. */
function keepWidths(table: HTMLTableElement) {
  const whole = table.getBoundingClientRect().width
  for (const head of table.querySelectorAll<HTMLElement>('thead th')) head.style.inlineSize = `${(head.getBoundingClientRect().width / whole) * 100}%`
  table.classList.add('kept')
}
