import type { RequestRow } from '../../../domains/cases/index.ts'
import type { Standing } from '../../parts/state.tsx'

/** Where a request stands on the road in time: erased, answered, past its promise, to be looked at now, or ahead. */
export function standingOf({ state, needsUs, late, danger, screenFirst }: Pick<RequestRow, 'state' | 'needsUs' | 'late' | 'danger' | 'screenFirst'>): Standing {
  if (state === 'lapsed' || state === 'erased') return 'none'
  if (!needsUs) return 'done'
  return late ? 'late' : danger || screenFirst ? 'now' : 'ahead'
}

/** Danger first, then whose promise has passed, then who is to be screened; within each, who waits longest. */
export function inOrder<Row extends Pick<RequestRow, 'danger' | 'late' | 'screenFirst' | 'answerBy'>>(rows: readonly Row[]): readonly Row[] {
  const rank = (row: Row) => (row.danger ? 0 : row.late ? 1 : row.screenFirst ? 2 : 3)
  return rows.toSorted((a, b) => rank(a) - rank(b) || (a.answerBy < b.answerBy ? -1 : a.answerBy > b.answerBy ? 1 : 0))
}
