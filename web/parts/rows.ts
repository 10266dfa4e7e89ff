import { isValidElement, type ReactNode } from 'react'
import type { Standing } from './state.tsx'
import type { Column } from './table.tsx'

/** What is drawn, as it travels: a text, or a tag with its attributes and what is in it. Never markup that somebody would have to parse. */
export type Drawn = string | readonly [tag: string, attributes: Readonly<Record<string, string>>, ...inside: Drawn[]]
/** What a column sorts by where its words do not tell: a number, an ISO day or moment; null comes last. */
export type Order = string | number | null
/** One row: where it stands on a road in time (or nowhere), its cells, and what some of them sort by. */
export type DrawnRow = readonly [standing: Standing | '', cells: readonly (readonly Drawn[])[], orders: Readonly<Record<number, Order>>]
export type DrawnColumn = { readonly row: boolean; readonly look: string; readonly label: string }
/** Some rows of a list, and the address of those that follow. */
export type Rows = { readonly columns: readonly DrawnColumn[]; readonly rows: readonly DrawnRow[]; readonly next: string | null }

/** The looks of a column, shared by the table that the server draws and the one that the browser draws. */
export const looks = { row: undefined, number: 'n', day: 'nw', left: 'n left' } as const
/** What stands before a cell on a phone. */
export const labelOf = <Row,>({ head, bare, as }: Pick<Column<Row>, 'head' | 'bare' | 'as'>): string | undefined => (bare || as === 'left' || as === 'row' ? undefined : head)

/** The same table as `Table` draws, for a browser that draws it itself. */
export function rowsOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[], { standing, next }: { standing?: (row: Row) => Standing; next: string | null }): Rows {
  return {
    columns: columns.map((column) => ({ row: column.as === 'row', look: (column.as && looks[column.as]) ?? '', label: labelOf(column) ?? '' })),
    rows: rows.map((row) => [standing?.(row) ?? '', columns.map(({ cell }) => drawn(cell(row))), Object.fromEntries(columns.flatMap(({ by }, at) => (by ? [[at, by(row)]] : [])))]),
    next,
  }
}

type Props = { readonly children?: ReactNode; readonly className?: string; readonly href?: string; readonly lang?: string }

/** In: what React would draw, of components without hooks and elements that can only be read or followed. Out: the same as plain values. */
export function drawn(node: ReactNode): readonly Drawn[] {
  if (node === null || node === undefined || typeof node === 'boolean' || node === '') return []
  if (typeof node === 'string' || typeof node === 'number') return [String(node)]
  if (Array.isArray(node)) return node.flatMap((one: ReactNode) => drawn(one))
  if (!isValidElement<Props>(node)) throw new Error('A list cannot carry this')
  const { type, props } = node
  if (isDrawing(type)) return drawn(type(props))
  const inside = drawn(props.children)
  if (typeof type !== 'string') return inside
  if (!readable.has(type)) throw new Error(`A list cannot carry <${type}>`)
  const told = Object.entries({ class: props.className, href: props.href, lang: props.lang }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return [[type, Object.fromEntries(told), ...inside]]
}

const readable = new Set(['a', 'b', 'br', 'p', 'small', 'span'])
const isDrawing = (type: unknown): type is (props: Props) => ReactNode => typeof type === 'function'
