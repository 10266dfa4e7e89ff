import type { Role } from '../../core/actor.ts'

/** What one may be in an organisation, in the order in which it is shown. One person may be several. */
export const workRoles = ['case worker', 'supervisor', 'coordinator', 'administrator'] as const satisfies readonly Role[]

/** And one who is nothing else: a monitor, whom an independent body sends to an authority. She reads all of its files and changes none. */
export const staffRoles = [...workRoles, 'monitor'] as const satisfies readonly Role[]
