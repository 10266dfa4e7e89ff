import { endProgramme } from './end.ts'
import { listProgrammes } from './list.ts'
import { listRunning } from './list-running.ts'
import { publishProgramme } from './publish.ts'
import { showProgramme } from './show.ts'
import { startProgramme } from './start.ts'
import { validateIati } from './validate-iati.ts'

export { listProgrammes, showProgramme, listRunning, startProgramme, endProgramme, publishProgramme }
export { addDemonstrationProgramme, loadProgrammes } from './register.ts'
export { told } from './facts.ts'
export { runs } from './running.ts'
export { words } from './words/index.ts'
export const operations = [listProgrammes, showProgramme, listRunning, startProgramme, endProgramme, publishProgramme] as const
/** On the command line only: they take a path and read a file of any size. */
export const commands = [validateIati] as const
