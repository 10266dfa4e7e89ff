import { addSentence } from './add-sentence.ts'
import { approveReport } from './approve.ts'
import { beginReport } from './begin.ts'
import { correctReport } from './correct.ts'
import { editSentence } from './edit-sentence.ts'
import { leaveOutSentence } from './leave-out.ts'
import { listDrafts } from './list-drafts.ts'
import { listReports } from './list.ts'
import { publishReport } from './publish.ts'
import { putBackSentence } from './put-back.ts'
import { refreshReport } from './refresh.ts'
import { showDraft } from './show-draft.ts'
import { showReport } from './show.ts'
import { verifyReport } from './verify.ts'

export { addSentence, approveReport, beginReport, correctReport, editSentence, leaveOutSentence, listDrafts, listReports, publishReport, putBackSentence, refreshReport, showDraft, showReport, verifyReport }
export { reportLanguages, Value as FigureValue, type Figure, type Figures, type ReportLanguage } from './figure.ts'
export { generateReport } from './generate.ts'
export type { YearFacts } from './facts.ts'
export { reportStates, type ReportState } from './reports.ts'
export { reportHash, reportText } from './report-text.ts'
export { piecesOf, textOf, type Piece } from './saying.ts'
export { titleOf as reportTitle } from './title.ts'
export { longest as longestSentence } from './texts.ts'
export const annualOperations = [
  listReports, showReport, verifyReport, listDrafts, showDraft, beginReport, editSentence, leaveOutSentence, putBackSentence, addSentence, refreshReport, approveReport, publishReport, correctReport,
] as const
