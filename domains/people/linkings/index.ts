import { when } from '../../../core/later.ts'
import { addFileToLinking } from './add-file.ts'
import { beginLinking } from './begin.ts'
import { forgetLinking } from './forget.ts'
import { forgetPersonInLinkings } from './forget-person.ts'
import { listLinks } from './links.ts'
import { listLinkings } from './list.ts'
import { showLinking } from './show.ts'
import { showLink } from './show-link.ts'
import { startLinking } from './start.ts'
import { stopLinking } from './stop.ts'
import { sweepLinkings } from './sweep.ts'
import { takeLinks } from './take.ts'
import { workOnLinking } from './work.ts'

/** Registers linked at the desk: brought, said what they are, linked beside the house, gone through, erased. */
export const linkingOperations = [
  beginLinking, addFileToLinking, startLinking, workOnLinking, stopLinking, listLinkings, showLinking, listLinks, showLink, takeLinks, forgetLinking, forgetPersonInLinkings, sweepLinkings,
] as const
export {
  addFileToLinking, beginLinking, forgetLinking, forgetPersonInLinkings, listLinkings, listLinks, showLink, showLinking, startLinking, stopLinking, sweepLinkings, takeLinks, workOnLinking,
}
when('person kept apart', 'people/linkings/forget-person')

export { bounds as linkingBounds, nearestThreshold, thresholds as linkThresholds, usualThreshold } from './bounds.ts'
export { againsts, columnMeanings, linkingStates, type Against, type ColumnMeaning, type LinkingState } from './kept.ts'
export { linkOrders } from './links.ts'
export type { ShownLink } from './links-in.ts'
export type { ShownLinking } from './show.ts'
export { drawnPair, drawnReport, type ReportWords } from '../registers/report.ts'
