import type { Database } from './schema.ts'
import type { Id } from './ids.ts'

/** Everyday words for what a member of an organisation does there. The database holds the list. */
export type Role = Database['member_role']['role']
/** Every role once; a role that the database gains and this list lacks does not compile. */
const roles: Readonly<Record<Role, true>> = { 'case worker': true, supervisor: true, coordinator: true, administrator: true, monitor: true }
export const isRole = (one: unknown): one is Role => typeof one === 'string' && Object.hasOwn(roles, one)
export type RobotName = 'owner' | 'keyholder' | 'sealer' | 'worker' | 'sweeper' | 'founder' | 'counter' | 'comparer'

/** Who may try an operation: a role, anyone at all, one who holds the code of a request, a complaint, a registration or a letter, or one named robot. */
export type Who = Role | 'visitor' | CodeHolder | `robot ${RobotName}`

/** Those who come with a code: of a request, of a complaint, of a registration, of a letter. Each operation is for one of them. */
export const codeHolders = ['asker', 'complainer', 'registered', 'addressee'] as const
export type CodeHolder = (typeof codeHolders)[number]
export const isCodeHolder = (one: string): one is CodeHolder => codeHolders.some((holder) => holder === one)

/** Who knocks, as far as a door can tell. Who that is, and with which roles, is read in the transaction. */
export type Asking =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'asker'; readonly codeHash: Buffer }
  | { readonly kind: 'complainer'; readonly codeHash: Buffer }
  | { readonly kind: 'registered'; readonly codeHash: Buffer }
  | { readonly kind: 'addressee'; readonly codeHash: Buffer }
  | { readonly kind: 'staff'; readonly account: Id<'account'> }
  | { readonly kind: 'token'; readonly secretHash: Buffer }
  | { readonly kind: 'robot'; readonly name: RobotName }

/** Who it turned out to be. */
export type Actor = {
  readonly kind: 'visitor' | 'asker' | 'staff' | 'robot'
  /** The account of a member of staff. */
  readonly account: Id<'account'> | null
  readonly name: string | null
  readonly organisation: Id<'organisation'> | null
  readonly country: string | null
  readonly roles: readonly Role[]
  /** For one who holds a code: the request that it opens, and the person whom the organisation checked. */
  readonly request: Id<'request'> | null
  readonly person: Id<'person'> | null
  /** For one who holds the code of a complaint: that complaint, and no request. */
  readonly complaint: Id<'complaint'> | null
  /** For one who holds the code of a registration or an invitation: that one and its event, and no request. */
  readonly registration: { readonly id: Id<'event_registration'>; readonly event: Id<'event'> } | null
  /** For one who holds the code of a letter that was written to her: that letter, and no request. */
  readonly letter: Id<'monitor_letter'> | null
  readonly robot: RobotName | null
  /** What a token may be used for; everything when null. */
  readonly scope: readonly string[] | null
}

export const visitor: Asking = { kind: 'visitor' }
export const robot = (name: RobotName): Asking => ({ kind: 'robot', name })
export const staff = (account: Id<'account'>): Asking => ({ kind: 'staff', account })

/** May this actor try it? Rows are another lock: row-level security decides which of them exist. */
export function mayTry(actor: Actor, who: readonly Who[]): boolean {
  if (who.includes('visitor')) return true
  if (actor.kind === 'asker') return who.includes(actor.complaint ? 'complainer' : actor.registration ? 'registered' : actor.letter ? 'addressee' : 'asker')
  if (actor.kind === 'robot') return actor.robot !== null && who.includes(`robot ${actor.robot}`)
  return actor.roles.some((role) => who.includes(role))
}

/** Does a token's scope cover an operation? `*` covers all, `cases/*` a folder, `cases/show` itself. */
export const covers = (scope: readonly string[] | null, operation: string): boolean =>
  scope === null || scope.some((one) => one === '*' || one === operation || (one.endsWith('/*') && operation.startsWith(one.slice(0, -1))))
