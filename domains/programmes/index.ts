import { chainOf } from './chain.ts'
import { endProgramme } from './end.ts'
import { exportIati } from './export-iati.ts'
import { importIati } from './import-iati.ts'
import { acceptIati } from './imports/accept.ts'
import { bringIati, largestIati } from './imports/bring.ts'
import { endIati } from './imports/end.ts'
import { giveIati } from './imports/give.ts'
import { listIati } from './imports/list.ts'
import { readOnIati } from './imports/read.ts'
import { showIati } from './imports/show.ts'
import { sweepIati } from './imports/sweep.ts'
import { listProgrammes } from './list.ts'
import { listRunning } from './list-running.ts'
import { publishProgramme } from './publish.ts'
import { addIndicator } from './results/add-indicator.ts'
import { addLine } from './results/add-line.ts'
import { addRole } from './results/add-role.ts'
import { addSum } from './results/add-sum.ts'
import { changeLine } from './results/change-line.ts'
import { enterResult } from './results/enter.ts'
import { giveResults } from './results/give.ts'
import { givePublicResults } from './results/give-public.ts'
import { markProgramme } from './results/mark.ts'
import { planProgramme } from './results/plan.ts'
import { removeFromProgramme } from './results/remove.ts'
import { showFramework } from './results/show.ts'
import { standOutput } from './results/stand.ts'
import { tieProgramme } from './results/tie.ts'
import { setReporter } from './set-reporter.ts'
import { showProgramme } from './show.ts'
import { startProgramme } from './start.ts'
import { acceptTable } from './tables/accept.ts'
import { bringTable, largestTable } from './tables/bring.ts'
import { endTable } from './tables/end.ts'
import { listTables } from './tables/list.ts'
import { showTable } from './tables/show.ts'
import { validateIati } from './validate-iati.ts'

export { exportIati, setReporter, chainOf, listProgrammes, showProgramme, listRunning, startProgramme, endProgramme, publishProgramme }
export { acceptIati, bringIati, endIati, giveIati, largestIati, listIati, readOnIati, showIati, sweepIati }
export { acceptTable, bringTable, endTable, largestTable, listTables, showTable }
export { shapes as tableShapes } from './tables/file.ts'
export type { TableState } from './tables/kept.ts'
export type { IatiState } from './imports/kept.ts'
export { addIndicator, addLine, addRole, addSum, changeLine, enterResult, givePublicResults, giveResults, markProgramme, planProgramme, removeFromProgramme, showFramework, standOutput, tieProgramme }
export type { Link } from './chain.ts'
export type { Framework, Indicator, Line, Period } from './results/framework.ts'
export { ages, lineKinds, measures, roles as programmeRoles, schemes, sexes, sumKinds, ties } from './results/lists.ts'
export { addDemonstrationProgramme, loadProgrammes } from './register.ts'
export { told } from './facts.ts'
export { nameParties, namesOf } from './names.ts'
export { programmesBetween } from './ran.ts'
export { runs } from './running.ts'
export { words } from './words/index.ts'
export const operations = [
  acceptIati, bringIati, endIati, giveIati, listIati, readOnIati, showIati, sweepIati,
  exportIati, setReporter, chainOf, listProgrammes, showProgramme, listRunning, startProgramme, endProgramme, publishProgramme,
  addIndicator, addLine, addRole, addSum, changeLine, enterResult, givePublicResults, giveResults, markProgramme, planProgramme, removeFromProgramme, showFramework, standOutput, tieProgramme,
  acceptTable, bringTable, endTable, listTables, showTable,
] as const
/** On the command line only: they take a path and read a file of any size. */
export const commands = [validateIati, importIati] as const
