import { when } from '../../core/later.ts'
import { confirmLapsed } from './confirm-lapse.ts'
import { listFiles } from './files.ts'
import { followCase } from './follow-case.ts'
import { handOverProcedure } from './hand-over.ts'
import { handOverAllFiles } from './hand-over-all.ts'
import { listProcedures } from './list.ts'
import { openProcedure } from './open.ts'
import { recordVoluntariness } from './record-voluntariness.ts'
import { showProcedure } from './show.ts'
import { standing } from './standing.ts'
import { takeBackStep } from './take-back-step.ts'
import { takeStep } from './take-step.ts'
import { worklist } from './worklist.ts'

/** Laws that run: their definitions, their calendars, and where a file stands under them. */
export const operations = [
  standing, listProcedures,
  openProcedure, takeStep, takeBackStep, confirmLapsed, recordVoluntariness, handOverProcedure, handOverAllFiles, followCase, showProcedure, listFiles, worklist,
] as const

when('case handed over', 'procedures/follow-case')
when('member opens files no more', 'procedures/hand-over-all', 'worker')

export { listProcedures, standing }
export { openProcedure, takeStep, takeBackStep, confirmLapsed, recordVoluntariness, handOverProcedure, handOverAllFiles, followCase, showProcedure, listFiles, worklist }
export { facts, findings } from './running/free.ts'
export type { Line } from './running/line.ts'
export type { WorklistRow } from './worklist.ts'
export { staffFor } from './running/who.ts'
export { calendarOf, countriesWithRows, rowsOf } from './calendar/read.ts'
export { compile, type CompiledClock, type CompiledStep, type Law } from './compile.ts'
export { confidences, kinds, meanings, units, type Confidence, type Ground, type Meaning, type Procedure, type Span } from './definition.ts'
export { fold, type Folded } from './engine.ts'
export { compareLaws, type Clock, type Question, type Verdict } from './explained/compare.ts'
export { codeOfLaw, latestVersion, lawEntries, loadLaws } from './explained/entries.ts'
export { formsOfReturn } from './explained/forms.ts'
export { introduced } from './explained/introduced.ts'
export { citedIn, inWordsOf, named, type Naming, type Text } from './explained/named.ts'
export { refusedInWords } from './explained/refusal.ts'
export { courseOf, type Course, type RoadStep, type Station } from './explained/road.ts'
export type { File, Refusal, Warning } from './file.ts'
export { definitions, inForceOn, lawOf, procedureNames, versionsOf } from './laws.ts'
export { needs, type Need } from './needs.ts'
export { possibleSteps } from './possible.ts'
export { confirmLapse, readFile } from './read.ts'
export { refusalOf } from './refuse.ts'
export { roles, sides, type Role, type Side } from './roles.ts'
export { sayIn } from './say.ts'
export { tell, type Standing } from './tell.ts'
export { Told } from './told.ts'
export { words } from './words/index.ts'
