import type { Command } from '../../core/command.ts'
import type { Operation } from '../../core/operation.ts'
import { addOrganisationToOffice } from './add-organisation.ts'
import { backUp } from './backup.ts'
import { createAuthority } from './create-authority.ts'
import { createDemonstrationAuthority } from './create-demonstration-authority.ts'
import { createDemonstration } from './create-demonstration.ts'
import { createOffice } from './create-office.ts'
import { bringRegister } from './load-register.ts'
import { restoreNode } from './restore.ts'
import { changeNodeKey } from './rotate-node-key.ts'
import { changeOrganisationKey } from './rotate-organisation-key.ts'
import { showNode } from './show.ts'
import { sweepNode } from './sweep.ts'

/** The node itself: how it begins, what it is, and how it is kept clean. */
export const operations: readonly Operation[] = [showNode, createOffice, createAuthority, createDemonstration, createDemonstrationAuthority, addOrganisationToOffice, bringRegister, sweepNode]
/** What its owner does to the node itself: copying it whole, changing its keys. */
export const commands: readonly Command[] = [backUp, restoreNode, changeNodeKey, changeOrganisationKey]

export { authorities } from './authorities.ts'
export { cardsOf, meet } from './acquaint.ts'
export { addOrganisationToOffice, bringRegister, createAuthority, createDemonstration, createDemonstrationAuthority, createOffice, showNode, sweepNode }
export { demonstrationPassword, makeAuthorities, makeDemonstration, makeLargeDemonstration } from './demonstration.ts'
export { offices } from './offices.ts'
export { words } from './words/index.ts'
