import type { ReportState } from '../../../domains/evidence/index.ts'
import type { Standing } from '../../parts/state.tsx'

/** Where a report stands, as a shape. */
export const looks: Readonly<Record<ReportState, Standing>> = { draft: 'now', approved: 'ahead', published: 'done', corrected: 'late' }
