import { when } from '../../core/later.ts'
import { beginReferral } from './begin-referral.ts'
import { confirmLapsed } from './confirm-lapse.ts'
import { exportEvents } from './export-events.ts'
import { listFiles } from './files.ts'
import { encloseEvidence } from './enclose-evidence.ts'
import { exchangeOperations } from './exchange/index.ts'
import { followCase } from './follow-case.ts'
import { gaps } from './gaps.ts'
import { takeForm } from './form.ts'
import { giveForm } from './give-form.ts'
import { handOverProcedure } from './hand-over.ts'
import { handOverAllFiles } from './hand-over-all.ts'
import { listForms } from './list-forms.ts'
import { listProcedures } from './list.ts'
import { beginDay } from './notices/begin-day.ts'
import { changeWish } from './notices/change-wish.ts'
import { feedOfLimits } from './notices/feed.ts'
import { goThroughFiles } from './notices/go-through.ts'
import { listLetters } from './notices/list-letters.ts'
import { listNotices } from './notices/list.ts'
import { putAwayNotice } from './notices/put-away.ts'
import { renewNotices } from './notices/renew.ts'
import { showMonth } from './notices/show-month.ts'
import { showWish } from './notices/show-wish.ts'
import { sweepNotices } from './notices/sweep.ts'
import { writeLetter } from './notices/write-letter.ts'
import { monitoringOperations } from './monitoring/index.ts'
import { openProcedure } from './open.ts'
import { oversightOperations } from './oversight/index.ts'
import { planOperations } from './plans/index.ts'
import { recordVoluntariness } from './record-voluntariness.ts'
import { removeEvidence } from './remove-evidence.ts'
import { listWeights } from './score/list-weights.ts'
import { loadWeights } from './score/load-weights.ts'
import { listTargets } from './targets/list.ts'
import { setTarget } from './targets/set.ts'
import { showProcedure } from './show.ts'
import { standing } from './standing.ts'
import { takeBackStep } from './take-back-step.ts'
import { takeStep } from './take-step.ts'
import { worklist } from './worklist.ts'
import { writeSheet } from './write-sheet.ts'

/** Laws that run: their definitions, their calendars, and where a file stands under them. */
export const operations = [
  standing, listProcedures, gaps, exportEvents,
  openProcedure, takeStep, takeBackStep, confirmLapsed, recordVoluntariness, handOverProcedure, handOverAllFiles, followCase, beginReferral, showProcedure, listFiles, worklist,
  beginDay, goThroughFiles, renewNotices, writeLetter, listNotices, putAwayNotice, showWish, changeWish, listLetters, showMonth, feedOfLimits, sweepNotices,
  listForms, takeForm, giveForm, writeSheet, encloseEvidence, removeEvidence,
  ...exchangeOperations, ...oversightOperations,
  ...planOperations, ...monitoringOperations, listTargets, setTarget, listWeights, loadWeights,
] as const

when('case handed over', 'procedures/follow-case')
when('victim of trafficking presumed', 'procedures/begin-referral')
when('member opens files no more', 'procedures/hand-over-all', 'worker')

export { exportEvents, gaps, listProcedures, standing }
export { openProcedure, takeStep, takeBackStep, confirmLapsed, recordVoluntariness, handOverProcedure, handOverAllFiles, followCase, beginReferral, showProcedure, listFiles, worklist }
export { listForms, takeForm, giveForm, writeSheet, encloseEvidence, removeEvidence }
export { fieldNames, fields, sheetParts, type FieldName, type SheetPart } from './forms/fields.ts'
export { fill } from './forms/fill.ts'
export { formOf, formsOf, lawsWithForms } from './forms/forms.ts'
export { drawForm, formLanguages } from './forms/paper.ts'
export { beginDay, changeWish, feedOfLimits, goThroughFiles, listLetters, listNotices, putAwayNotice, renewNotices, showMonth, showWish, sweepNotices, writeLetter }
export type { Notice } from './notices/said.ts'
export * from './exchange/index.ts'
export * from './oversight/index.ts'
export * from './plans/index.ts'
export * from './monitoring/index.ts'
export { listTargets, setTarget, listWeights, loadWeights }
export { answers, parts, questionNames, questions, type Question as SurveyQuestion } from './score/survey.ts'
export type { Score } from './score/weigh.ts'
export { facts, findings } from './running/free.ts'
export type { Line } from './running/line.ts'
export type { WorklistRow } from './worklist.ts'
export { staffFor } from './running/who.ts'
export { calendarOf, countriesWithRows, rowsOf } from './calendar/read.ts'
export { compile, stopsClock, type CompiledClock, type CompiledStep, type Law } from './compile.ts'
export { confidences, kinds, meanings, safeguards, units, type Confidence, type Ground, type Meaning, type Procedure, type Provision, type Span, type Topic, type Unit } from './definition.ts'
export { fold, type Folded } from './engine.ts'
export { compareLaws, type Clock, type Question, type Verdict } from './explained/compare.ts'
export { codeOfLaw, latestVersion, lawEntries, loadLaws } from './explained/entries.ts'
export { compareForms, formsOfReturn, type FormTopic } from './explained/forms.ts'
export { guarded, guardedFrom, type Guarded } from './gaps/guard.ts'
export type { ClockGap, LawGaps, StageGap } from './gaps/law-gaps.ts'
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
