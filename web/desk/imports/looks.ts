import type { ImportState } from '../../../domains/imports/index.ts'
import type { Standing } from '../../parts/state.tsx'

/** How the state of an import looks beside its words. */
export const looks: Readonly<Record<ImportState, Standing>> = {
  matching: 'now', checking: 'now', checked: 'now', 'coming in': 'now', in: 'done', cancelled: 'none', 'taken back': 'held',
}
