import type { Operation } from '../../core/operation.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { changeReception } from './change-reception.ts'
import { findAccount } from './find-account.ts'
import { invite } from './invite.ts'
import { listOrganisations } from './list-organisations.ts'
import { listPartners } from './list-partners.ts'
import { listReceptions } from './list-receptions.ts'
import { listStaff } from './list-staff.ts'
import { listTokens } from './list-tokens.ts'
import { makeToken } from './make-token.ts'
import { revokeToken } from './revoke-token.ts'
import { showInvitation } from './show-invitation.ts'
import { showOrganisation } from './show-organisation.ts'
import { showReception } from './show-reception.ts'

/** Who is there: organisations of this node and their staff, where one can ask, and the public register. */
export const operations: readonly Operation[] = [
  listReceptions, showReception, changeReception, listOrganisations, showOrganisation, listPartners, listStaff,
  invite, showInvitation, acceptInvitation, makeToken, listTokens, revokeToken, findAccount,
]

export {
  acceptInvitation, changeReception, findAccount, invite, listOrganisations, listPartners, listReceptions, listStaff, listTokens,
  makeToken, revokeToken, showInvitation, showOrganisation, showReception,
}
export { linkOf, writeInvitation, type Invitation } from './invitations.ts'
export { receptionFields } from './reception-fields.ts'
export { kinds, loadRegister } from './register.ts'
export { staffRoles } from './roles.ts'
export { hashOfSecret } from './secrets.ts'
export { words } from './words/index.ts'
