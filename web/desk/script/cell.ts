import type { Drawn, DrawnColumn, DrawnRow } from '../../parts/rows.ts'
import { element } from './element.ts'

const readable = new Set(['a', 'b', 'br', 'p', 'small', 'span'])

/** What the server drew, made again in the browser: text and a few tags, links to our own pages only. */
export function draw(drawn: readonly Drawn[]): (Node | string)[] {
  return drawn.map((one) => {
    if (typeof one === 'string') return one
    const [tag, { href, ...attributes }, ...inside] = one
    const made = document.createElement(readable.has(tag) ? tag : 'span')
    for (const name of ['class', 'lang']) if (attributes[name] !== undefined) made.setAttribute(name, attributes[name])
    if (href && /^\/(?!\/)/.test(href)) made.setAttribute('href', href)
    made.append(...draw(inside))
    return made
  })
}

/** A row as web/parts/table.tsx draws it. `at` counts from one and is its place in the whole list. */
export function drawRow([standing, cells]: DrawnRow, columns: readonly DrawnColumn[], { at, road }: { at: number; road: boolean }): HTMLTableRowElement {
  // The heading is the first row of the table.
  const row = element('tr', { role: 'row', class: standing || undefined, 'aria-rowindex': String(at + 1) })
  if (road) row.append(element('td', { class: 'at', role: 'cell' }))
  for (const [index, { row: heads, look, label }] of columns.entries()) {
    const inside = draw(cells[index] ?? [])
    row.append(heads ? element('th', { scope: 'row', role: 'rowheader' }, ...inside) : element('td', { role: 'cell', class: look || undefined, 'data-l': label || undefined }, ...inside))
  }
  return row
}
