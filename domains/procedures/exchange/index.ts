import { listDisclosures } from '../disclosures.ts'
import { recordDisclosure } from '../record-disclosure.ts'
import { recordSafeguard } from '../record-safeguard.ts'
import { undoDisclosure } from '../undo-disclosure.ts'
import { listIncoming } from './incoming.ts'
import { exchangeOfFile } from './of-file.ts'
import { sendStep } from './send.ts'
import { setAsideParcel } from './set-aside.ts'
import { showParcelReceived } from './show-parcel.ts'
import { takeUpParcel } from './take-up.ts'
import { withdrawParcel } from './withdraw.ts'

/** Two sides of one file: what forbids an application, what goes across, and the ledger of what was told. */
export const exchangeOperations = [recordSafeguard, sendStep, withdrawParcel, listIncoming, showParcelReceived, takeUpParcel, setAsideParcel, exchangeOfFile, listDisclosures, recordDisclosure, undoDisclosure] as const

export { exchangeOfFile, listDisclosures, listIncoming, recordDisclosure, recordSafeguard, sendStep, setAsideParcel, showParcelReceived, takeUpParcel, undoDisclosure, withdrawParcel }
export { forcedForms } from '../record-safeguard.ts'
export { classes as dataClasses, crossingOf } from './crossing.ts'
export { recipients } from './ledger.ts'
export { asideReasons } from './set-aside.ts'
