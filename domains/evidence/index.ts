import type { Operation } from '../../core/operation.ts'
import { annualOperations } from './annual/index.ts'
import { approveRelease } from './approve.ts'
import { correctRelease } from './correct.ts'
import { countRelease } from './count.ts'
import { listPrepared } from './list-prepared.ts'
import { listReleases } from './list.ts'
import { showOverTime } from './over-time.ts'
import { prepareRelease } from './prepare.ts'
import { publishRelease } from './publish.ts'
import { showResults } from './results.ts'
import { showPrepared } from './show-prepared.ts'
import { showRelease } from './show.ts'
import { verifyRelease } from './verify.ts'
import { withdrawRelease } from './withdraw.ts'

/** Figures that expose nobody: counted once, protected, approved, signed and frozen. */
export const operations: readonly Operation[] = [
  listReleases, showRelease, showResults, showOverTime, verifyRelease,
  listPrepared, showPrepared, prepareRelease, correctRelease, approveRelease, publishRelease, withdrawRelease, countRelease,
  ...annualOperations,
]

export * from './annual/index.ts'
export {
  approveRelease, correctRelease, countRelease, listPrepared, listReleases, prepareRelease, publishRelease, showOverTime, showPrepared, showRelease, showResults, verifyRelease, withdrawRelease,
}
export { indicators } from './indicators/index.ts'
export * from './lists.ts'
export { fewest } from './protection/puzzle.ts'
export { total } from './protection/tables.ts'
export { releaseHash, releaseText, type Frozen } from './release-text.ts'
export type { DrawnTable } from './tables.ts'
export { words } from './words/index.ts'
