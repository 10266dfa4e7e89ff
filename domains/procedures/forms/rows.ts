import type { Ground } from '../definition.ts'
import type { FormPart, Row } from './form.ts'

/** Which authority writes to which, with the ways to reach them. */
export const sender: readonly Row[] = [
  ['day', 'number'],
  ['requestingAuthority'], ['requestingTelephone', 'requestingFax?', 'requestingEmail'],
  ['requestedAuthority'], ['requestedTelephone?', 'requestedFax?', 'requestedEmail?'],
]
export const names: readonly Row[] = [['surname', 'givenNames'], ['maidenName?', 'otherNames?']]
export const birth: readonly Row[] = [['sex'], ['bornOn', 'placeOfBirth']]
export const family: readonly Row[] = [['civilStatus?', 'spouse?'], ['childrenCount?', 'children?']]
export const reply: readonly Row[] = [['replyOn', 'reply'], ['replyGrounds?'], ['replyObservations?']]
export const transitReply: readonly Row[] = [['transitReplyOn', 'transitReply'], ['transitReplyGrounds?'], ['transitReplyObservations?']]

const part = (heading: FormPart['heading'], by: FormPart['by'], law: Ground, rows: readonly Row[]): FormPart => ({ heading, by, law, rows })
/** A part that the side which asks fills in, or the one that is asked. */
export const asks = (heading: FormPart['heading'], law: Ground, ...rows: readonly Row[]): FormPart => part(heading, 'requesting', law, rows)
export const answers = (heading: FormPart['heading'], law: Ground, ...rows: readonly Row[]): FormPart => part(heading, 'requested', law, rows)
/** Lines for the pieces of evidence that are enclosed. */
export const pieces = (law: Ground, lines: number): FormPart => ({ heading: 'evidence', by: 'requesting', law, evidence: lines })
