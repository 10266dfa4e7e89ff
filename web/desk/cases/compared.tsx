import { Table, type Column } from '../../parts/table.tsx'
import type { T } from '../../words.ts'
import { counted, type Counts } from './shown.ts'

type Row = { readonly what: string; readonly saw: string; readonly now: string }

/** Two versions of a case side by side: what the page showed, and what stands. What differs is bold and says so. */
export function Compared({ t, saw, now, closed }: { t: T; saw: Counts; now: Counts; closed: boolean }) {
  const state = (is: boolean) => t(is ? 'web.case.state.closed' : 'web.case.state.open')
  const rows: readonly Row[] = [
    { what: t('web.case.state'), saw: state(false), now: state(closed) },
    ...counted.map((one) => ({ what: t(`web.close.count.${one}`), saw: String(saw[one]), now: String(now[one]) })),
  ]
  const columns: readonly Column<Row>[] = [
    { head: t('web.close.what'), as: 'row', cell: ({ what }) => what },
    { head: t('web.close.saw'), cell: (row) => row.saw },
    { head: t('web.close.now'), cell: (row) => (row.saw === row.now ? row.now : <b>{row.now} <span className='soft'>{t('web.close.changed')}</span></b>) },
  ]
  return <Table caption={t('web.close.compared')} captioned columns={columns} rows={rows} keyOf={({ what }) => what} />
}
