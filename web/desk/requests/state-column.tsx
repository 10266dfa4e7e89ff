import type { RequestRow } from '../../../domains/cases/index.ts'
import { State } from '../../parts/state.tsx'
import type { Column } from '../../parts/table.tsx'
import type { T } from '../../words.ts'
import { standingOf } from './order.ts'

/** How far a request is and who took it. */
export const stateColumn = (t: T): Pick<Column<RequestRow>, 'head' | 'cell'> => ({
  head: t('web.requests.state'),
  cell: (row) => <><State is={standingOf(row)}>{t(`cases.requests.state.${row.state}`)}</State>{row.takenBy && <><br /><span className='soft'>{row.takenBy.name}</span></>}</>,
})
