import { changePaper } from './change.ts'
import { endPaper } from './end.ts'
import { handPaper } from './hand.ts'
import { listPapers } from './list.ts'
import { openPaper } from './open.ts'
import { readZone } from './read-zone.ts'
import { recordPaper } from './record.ts'
import { seePaperEnd } from './see-end.ts'

/** Identity papers: what a passport or card says, who physically has it, when it ends. (Files that are attached to a person are documents.) */
export const paperOperations = [readZone, recordPaper, listPapers, openPaper, changePaper, handPaper, endPaper, seePaperEnd] as const
export { readZone, recordPaper, listPapers, openPaper, changePaper, handPaper, endPaper, seePaperEnd }
export { aheadOf, endingPapers, type Ahead, type EndingPaper } from './expiring.ts'
export { maskedPapersOf, type MaskedPaper } from './held.ts'
