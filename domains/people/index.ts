import { approveVitalInterest } from './consent/approve-vital-interest.ts'
import { claimVitalInterest } from './consent/claim-vital-interest.ts'
import { giveConsent } from './consent/give.ts'
import { reviewConsentText } from './consent/review-text.ts'
import { showConsentText } from './consent/show-text.ts'
import { showVitalInterest } from './consent/show-vital-interest.ts'
import { withdrawBasis } from './consent/withdraw.ts'
import { changeIdentity } from './change-identity.ts'
import { checkIdentity } from './check-identity.ts'
import { addDocument } from './documents/add.ts'
import { listDocuments } from './documents/list.ts'
import { openDocument } from './documents/open.ts'
import { removeDocument } from './documents/remove.ts'
import { askingOperations } from './asking/index.ts'
import { compartmentOperations } from './compartment/index.ts'
import { linkingOperations } from './linkings/index.ts'
import { duplicateOperations } from './duplicates/index.ts'
import { erasePerson } from './erase.ts'
import { compareNamesOfFile } from './compare-names.ts'
import { linkRegisters } from './link.ts'
import { listPeople } from './list.ts'
import { listNames } from './list-names.ts'
import { notifyPerson } from './notify.ts'
import { putRequest } from './put-request.ts'
import { paperOperations } from './papers/index.ts'
import { recordPerson } from './record.ts'
import { relationOperations } from './relations/index.ts'
import { renamePerson } from './rename.ts'
import { bringUpKeys } from './search/bring-up.ts'
import { searchPeople } from './search.ts'
import { listSeen } from './seen.ts'
import { setSafeContact } from './set-safe-contact.ts'
import { showMyFile } from './show-my-file.ts'
import { showPerson } from './show.ts'
import { sweepErased } from './sweep-erased.ts'

export const operations = [
  recordPerson, showPerson, listPeople, listNames, listSeen, searchPeople, bringUpKeys, renamePerson, changeIdentity, setSafeContact, checkIdentity, erasePerson, sweepErased, showMyFile, notifyPerson,
  addDocument, listDocuments, openDocument, removeDocument,
  showConsentText, reviewConsentText, giveConsent, claimVitalInterest, showVitalInterest, approveVitalInterest, withdrawBasis,
  ...compartmentOperations, ...paperOperations, ...linkingOperations, ...askingOperations,
  ...relationOperations,
  ...duplicateOperations, putRequest,
] as const
export {
  recordPerson, showPerson, listPeople, listNames, listSeen, searchPeople, bringUpKeys, renamePerson, changeIdentity, setSafeContact, checkIdentity, erasePerson, sweepErased, showMyFile, notifyPerson,
  addDocument, listDocuments, openDocument, removeDocument,
  showConsentText, reviewConsentText, giveConsent, claimVitalInterest, showVitalInterest, approveVitalInterest, withdrawBasis,
}

export * from './asking/index.ts'
export * from './compartment/index.ts'
export * from './papers/index.ts'
export { faults as zoneFaults, readMachineZone, remarks as zoneRemarks, type ReadZone } from './zones/index.ts'
export * from './linkings/index.ts'
export * from './relations/index.ts'
export * from './duplicates/index.ts'
export { putRequest }
/** What is done to files on somebody's own machine, with no database. */
export const commands = [compareNamesOfFile, linkRegisters] as const

export * from './lists.ts'
export { comingFor, type Coming } from './coming.ts'
export { compareNames, likenessesOf, readName, type Comparison, type NameToken, type ReadName } from './names/index.ts'
export { words } from './words/index.ts'
export { addPeople, type Added, type NewPerson } from './add.ts'
export { knownPeople, type KnownPerson } from './known.ts'
export { candidatesFor, type Candidate } from './search/candidates.ts'
export { forgetKeys, refreshKeys } from './search/keep.ts'
export { keysOf } from './search/keys.ts'
export { scoreOf, type Scored } from './search/score.ts'
export { checkContact, contactFields, reach } from './contact.ts'
export { hoursAt, type Hours } from './reachable.ts'
export { bornBefore, identityFields } from './identity.ts'
export { namesField, namesOf, scriptOf, type PersonName, type PersonNames } from './names.ts'
export { fileOf, holdFile, safeContactOf, type PersonFile, type SafeContact } from './file.ts'
export { contents, contentsIn, contentsOf, type Contents } from './contents.ts'
export { documentsOf, type HeldDocument } from './documents/held.ts'
export { openHeld } from './documents/contents.ts'
export { endOfDay } from './days.ts'
export { basesOf, type ShownBasis } from './consent/bases.ts'
export { stateOf } from './consent/state.ts'
