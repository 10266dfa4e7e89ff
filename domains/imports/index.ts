import { when } from '../../core/later.ts'
import { acceptImport } from './accept.ts'
import { beginImport } from './begin.ts'
import { bringIn } from './bring-in.ts'
import { cancelImport } from './cancel.ts'
import { checkImport } from './check.ts'
import { forgetRows } from './forget-rows.ts'
import { listImports } from './list.ts'
import { matchImport } from './match.ts'
import { listProblems } from './problems.ts'
import { showImport } from './show.ts'
import { sweepImports } from './sweep.ts'
import { takeBackImport } from './take-back.ts'

/** From the spreadsheets of an organisation to its people and cases, and back. */
export const operations = [
  beginImport, listImports, showImport, matchImport, checkImport, listProblems, acceptImport, bringIn, cancelImport, takeBackImport, forgetRows, sweepImports,
] as const

when('person kept apart', 'imports/forget-rows')
export { acceptImport, beginImport, bringIn, cancelImport, checkImport, listImports, listProblems, matchImport, showImport, sweepImports, takeBackImport }

export { columnChoices, type ColumnChoice } from './matching.ts'
export { dayOrders } from './cells/day.ts'
export type { Problem, ProblemKind } from './cells/problem.ts'
export { importStates, type ImportState } from './kept.ts'
export type { OddKind } from '../../core/table/cell.ts'
export { words } from './words/index.ts'
