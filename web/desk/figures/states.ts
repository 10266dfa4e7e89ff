import type { ReleaseState } from '../../../domains/evidence/index.ts'
import type { Standing } from '../../parts/state.tsx'

/** How each state of a release is drawn. */
export const looks: Readonly<Record<ReleaseState, Standing>> = {
  waiting: 'ahead', refused: 'held', counted: 'now', approved: 'now', published: 'done', corrected: 'none', withdrawn: 'held',
}
