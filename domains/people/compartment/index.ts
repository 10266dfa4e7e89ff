import { addToList } from './add-to-list.ts'
import { breakCompartment } from './break-glass.ts'
import { changeKept } from './change.ts'
import { moveBack } from './move-back.ts'
import { moveToCompartment } from './move.ts'
import { openCompartment } from './open.ts'
import { showCompartment } from './show.ts'
import { takeOffList } from './take-off-list.ts'

export const compartmentOperations = [moveToCompartment, openCompartment, showCompartment, changeKept, addToList, takeOffList, breakCompartment, moveBack] as const
export { moveToCompartment, openCompartment, showCompartment, changeKept, addToList, takeOffList, breakCompartment, moveBack }
export { compartmentOf, mustOpen, openKept, openTwice, refuseKept, sealedTwice, sealTwice, withIdentity } from './kept.ts'
