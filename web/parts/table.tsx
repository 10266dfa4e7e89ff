import type { ReactNode } from 'react'
import { labelOf, looks, type Order } from './rows.ts'
import type { Standing } from './state.tsx'

/**
 * A column. `head` also stands before the cell on a phone, unless `bare`.
 * `row` makes it the row's heading, `number` lines figures up, `day` keeps to one line; `left` is how much time is left.
 * `by` is what it sorts by where its words do not tell.
 */
export type Column<Row> = {
  readonly head: string
  readonly cell: (row: Row) => ReactNode
  readonly as?: 'row' | 'number' | 'day' | 'left'
  readonly bare?: boolean
  readonly by?: (row: Row) => Order
}

/**
 * A table; on a phone each row becomes a list, and the roles keep it a table for those who listen.
 * `caption` names it and is seen if `captioned`. With `standing` it is a worklist: a road in time runs down its side,
 * `road` being the heading of that first column. `current` marks the row one is on.
 * `many` says where a browser with a script finds all rows of the list, and whether there are more than are drawn here.
 */
export function Table<Row>({ caption, captioned, columns, rows, keyOf, standing, road, current, many }: {
  caption: string
  captioned?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  keyOf: (row: Row) => string
  standing?: (row: Row) => Standing
  road?: string
  current?: (row: Row) => boolean
  many?: { readonly from: string; readonly more: boolean }
}) {
  return (
    <div className='wide' tabIndex={0} role='region' aria-label={caption}>
      <table className={standing ? 'stack work' : 'stack'} role='table' aria-label={captioned ? undefined : caption} data-rows={many?.from} data-more={many?.more || undefined}>
        {captioned && <caption>{caption}</caption>}
        <thead role='rowgroup'>
          <tr role='row'>
            {standing && <th scope='col' role='columnheader'><span className='hide'>{road}</span></th>}
            {columns.map((column) => (
              <th key={column.head} scope='col' role='columnheader' className={numeric(column) ? 'n' : undefined}>{column.head}</th>
            ))}
          </tr>
        </thead>
        <tbody role='rowgroup'>
          {rows.map((row) => (
            <tr key={keyOf(row)} role='row' className={standing?.(row)} aria-current={current?.(row) || undefined}>
              {standing && <td className='at' role='cell' />}
              {columns.map((column) => <Cell key={column.head} column={column} row={row} />)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const numeric = <Row,>({ as }: Column<Row>) => as === 'number' || as === 'left'

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  if (column.as === 'row') return <th scope='row' role='rowheader'>{column.cell(row)}</th>
  return <td role='cell' className={column.as && looks[column.as]} data-l={labelOf(column)}>{column.cell(row)}</td>
}
