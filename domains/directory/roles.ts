import type { Role } from '../../core/actor.ts'

/** What one may be in an organisation, in the order in which it is shown. One person may be several. */
export const staffRoles = ['case worker', 'supervisor', 'coordinator', 'administrator'] as const satisfies readonly Role[]
