import type { Operation } from '../../core/operation.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { acknowledgeBreakGlass } from './acknowledge-break-glass.ts'
import { breakGlass } from './break-glass.ts'
import { changeReception } from './change-reception.ts'
import { changeRoles } from './change-roles.ts'
import { findAccount } from './find-account.ts'
import { invite } from './invite.ts'
import { leave } from './leave.ts'
import { listOrganisations } from './list-organisations.ts'
import { listPartners } from './list-partners.ts'
import { listReceptions } from './list-receptions.ts'
import { listStaff } from './list-staff.ts'
import { listTokens } from './list-tokens.ts'
import { makePasswordLink } from './make-password-link.ts'
import { makeToken } from './make-token.ts'
import { revokeToken } from './revoke-token.ts'
import { showInvitation } from './show-invitation.ts'
import { showMember } from './show-member.ts'
import { showOffice } from './show-office.ts'
import { showOrganisation } from './show-organisation.ts'
import { showPasswordLink } from './show-password-link.ts'
import { showReception } from './show-reception.ts'
import { supervise } from './supervise.ts'
import { usePasswordLink } from './use-password-link.ts'

/** Who is there: organisations of this node and their staff, where one can ask, and the public register. */
export const operations: readonly Operation[] = [
  listReceptions, showReception, changeReception, listOrganisations, showOffice, showOrganisation, listPartners, listStaff,
  invite, showInvitation, acceptInvitation, makeToken, listTokens, revokeToken, findAccount,
  showMember, changeRoles, leave, makePasswordLink, showPasswordLink, usePasswordLink, breakGlass, acknowledgeBreakGlass, supervise,
]

export {
  acceptInvitation, changeReception, findAccount, invite, listOrganisations, listPartners, listReceptions, listStaff, listTokens,
  makeToken, revokeToken, showInvitation, showOffice, showOrganisation, showReception,
  acknowledgeBreakGlass, breakGlass, changeRoles, leave, makePasswordLink, showMember, showPasswordLink, supervise, usePasswordLink,
}
export { mustBeByHand } from './by-hand.ts'
export { brokenGlass, type BrokenGlass } from './glass.ts'
export { linkOf, writeInvitation, type Invitation } from './invitations.ts'
export { receptionFields } from './reception-fields.ts'
export { kinds, loadRegister } from './register.ts'
export { staffRoles, workRoles } from './roles.ts'
export { hashOfSecret } from './secrets.ts'
export { words } from './words/index.ts'
