import type { IatiState, TableState } from '../../../../domains/programmes/index.ts'
import type { Standing } from '../../../parts/state.tsx'

/** How the state of a file of IATI, or of a table of results, looks beside its words. */
export const looks: Readonly<Record<IatiState | TableState, Standing>> = { reading: 'now', left: 'late', read: 'now', open: 'now', in: 'done', cancelled: 'none', 'taken back': 'held' }
