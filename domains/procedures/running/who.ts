import type { Role as StaffRole } from '../../../core/actor.ts'
import type { NodeFacts } from '../../../core/operation.ts'
import type { Kind } from '../definition.ts'
import { roles, type Role, type Side } from '../roles.ts'

/** On which node a kind of law runs, and whose file it hangs on: help never keeps files for an authority, and an authority never records a free choice. */
export const runsOn: { readonly [kind in Kind]: { readonly node: NodeFacts['kind']; readonly case: 'needed' | 'possible' | 'none' } } = {
  'readmission': { node: 'authority', case: 'none' },
  'readmission decision': { node: 'authority', case: 'none' },
  'voluntary return': { node: 'helpers', case: 'needed' },
  'trafficking referral': { node: 'helpers', case: 'needed' },
  'data protection': { node: 'helpers', case: 'possible' },
}

/**
 * Who of an office is meant by a role of the law. `recorded`: nobody here is that; whoever handles the file writes down what they did.
 * The one place where the roles of laws and those of this house meet.
 */
export const staffFor: { readonly [role in Role]: readonly StaffRole[] | 'recorded' } = {
  'requesting authority': ['case worker', 'supervisor'],
  'requested authority': ['case worker', 'supervisor'],
  'migration authority': ['case worker', 'supervisor'],
  'protection officer': ['supervisor'],
  'protection officer here': ['supervisor'],
  'programme': ['supervisor'],
  'controller': ['supervisor'],
  'return counsellor': ['case worker'],
  'case worker': ['case worker'],
  'receiving office': ['case worker'],
  'support organisation': ['case worker'],
  'trained person': ['case worker', 'supervisor'],
  'consulate': 'recorded',
  'border authority': 'recorded',
  'requesting border authority': 'recorded',
  'doctor': 'recorded',
  'court': 'recorded',
  'person': 'recorded',
  'court here': 'recorded',
  'doctor here': 'recorded',
  'person here': 'recorded',
  'consulate of return': 'recorded',
  'monitor': 'recorded',
  'competent authority': 'recorded',
  'lawyer': 'recorded',
}

export const isRole = (name: string): name is Role => Object.hasOwn(roles, name)

type Handled = { readonly side: Side; readonly worker: string }
type Acting = { readonly account: string; readonly roles: readonly StaffRole[] }

/** Who here takes a step for a role, on our side of the file; nobody where it is the other side's or somebody else's. */
export const staffOn = (role: Role, { side }: Pick<Handled, 'side'>): readonly StaffRole[] | 'recorded' =>
  (side !== 'here' && roles[role] !== side ? 'recorded' : staffFor[role])

/** How somebody may act in a role: take the step, write down that another took it, or not at all. */
export function mayActAs(role: Role, file: Handled, { account, roles: own }: Acting): 'takes' | 'records' | 'not the handler' | 'not yours' {
  const who = staffOn(role, file)
  if (who === 'recorded') return account === file.worker || own.includes('supervisor') ? 'records' : 'not the handler'
  return who.some((one) => own.includes(one)) ? 'takes' : 'not yours'
}
