import { attachArrival } from './arrivals/attach.ts'
import { listArrivals } from './arrivals/list.ts'
import { arrivalsOfFile } from './arrivals/of-file.ts'
import { openArrivedDocument } from './arrivals/open.ts'
import { giveReceipt } from './arrivals/receipt.ts'
import { setArrivalAside } from './arrivals/set-aside.ts'
import { showArrival } from './arrivals/show.ts'
import { sweepArrivals } from './arrivals/sweep.ts'
import { takeInEnvelope } from './arrivals/take-in.ts'
import { agreeToSend } from './envelopes/agree.ts'
import { listEnvelopes } from './envelopes/list.ts'
import { makeEnvelope } from './envelopes/make.ts'
import { myEnvelopes } from './envelopes/mine.ts'
import { envelopesOfPerson } from './envelopes/of-person.ts'
import { showSendingText } from './envelopes/show-text.ts'
import { takeOutEnvelope } from './envelopes/take-out.ts'
import { takeReceipt } from './envelopes/take-receipt.ts'
import { withdrawSending } from './envelopes/withdraw.ts'
import { meetingOperations } from './meetings/index.ts'
import { compareNode } from './nodes/compare.ts'
import { enterNode } from './nodes/enter.ts'
import { listNodes } from './nodes/list.ts'
import { giveOurKeys } from './nodes/ours.ts'
import { stopNode } from './nodes/stop.ts'

/** Envelopes between nodes: whose keys we have; what those who help send for a person; what an authority receives, and its receipt; whom two offices of those who help both know. */
export const operations = [
  listNodes, giveOurKeys, enterNode, compareNode, stopNode,
  showSendingText, agreeToSend, makeEnvelope, takeOutEnvelope, withdrawSending, takeReceipt, listEnvelopes, envelopesOfPerson, myEnvelopes,
  takeInEnvelope, listArrivals, showArrival, openArrivedDocument, attachArrival, setArrivalAside, giveReceipt, arrivalsOfFile, sweepArrivals,
  ...meetingOperations,
] as const
export {
  listNodes, giveOurKeys, enterNode, compareNode, stopNode,
  showSendingText, agreeToSend, makeEnvelope, takeOutEnvelope, withdrawSending, takeReceipt, listEnvelopes, envelopesOfPerson, myEnvelopes,
  takeInEnvelope, listArrivals, showArrival, openArrivedDocument, attachArrival, setArrivalAside, giveReceipt, arrivalsOfFile, sweepArrivals,
}

export * from './meetings/index.ts'
export { cardOf, fingerprintOf, nodeCard, type NodeCard } from './card.ts'
export { largestContent, largestEnvelope } from './envelope.ts'
export { keysOf } from './keys.ts'
export { arrivalStates, asideReasons, consentDays, envelopeStates, waysWith, type ArrivalState, type EnvelopeState } from './lists.ts'
export { largestPaper, receiptOf } from './receipt.ts'
export { textOf } from './written.ts'
export type { ShownEnvelope } from './envelopes/rows.ts'
export { words } from './words/index.ts'
