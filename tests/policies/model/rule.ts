import type { Asking, RobotName } from '../../../core/actor.ts'
import type { Row, Table } from '../rows.ts'

/** What one kind of actor may do with the rows of one table. What is not said is not allowed. */
export type Rule<Of extends Table> = {
  readonly see?: (row: Row<Of>) => boolean
  /** Only these columns may be read; all when not said. */
  readonly seeOnly?: readonly (keyof Row<Of>)[]
  readonly add?: (row: Row<Of>) => boolean
  readonly change?: (before: Row<Of>, after: Row<Of>) => boolean
  /** Only these columns may be changed; all when not said. */
  readonly changeOnly?: readonly (keyof Row<Of>)[]
  readonly remove?: (row: Row<Of>) => boolean
}
export type Rules = { readonly [Of in Table]?: Rule<Of> }

/** One who comes to the database, and who the model knows him to be. */
export type Me = {
  /** For the reader of a failure. */
  readonly title: string
  readonly asking: Asking
  readonly kind: 'visitor' | 'asker' | 'staff' | 'robot'
  /** Does the door open? A code, a token or an account that is not known is turned away. */
  readonly known: boolean
  /** The key under which this write is submitted. */
  readonly key: string
  readonly account: string | null
  /** Staff: where she works. */
  readonly organisation: string | null
  /** Staff: whose files she opens. Only a case worker, a supervisor and one who broke the glass open files, and only their own organisation's. */
  readonly files: string | null
  /** Staff: whose referrals she follows as a coordinator. */
  readonly follows: string | null
  /** Staff: for whose break-glass she answers as a supervisor. */
  readonly supervises: string | null
  /** Staff: which office she reads all of as its monitor, who has no other role there. */
  readonly monitors: string | null
  readonly token: Buffer | null
  readonly code: Buffer | null
  /** One who holds a code: the request that it opens, whose request it is, and the person whom they checked. */
  readonly request: string | null
  readonly askedOf: string | null
  readonly person: string | null
  /** One who holds the code of a complaint: that complaint, and in whose rows it is. */
  readonly complaintCode: Buffer | null
  readonly complaint: string | null
  readonly complainedTo: string | null
  /** One who holds the code of a registration: that one, in whose rows it is, for which event, and to which she came. */
  readonly registrationCode: Buffer | null
  readonly registration: string | null
  readonly registeredAt: string | null
  readonly registeredEvent: string | null
  readonly cameTo: string | null
  /** One who holds the code of a letter of a monitor: that letter, and in whose rows it is. */
  readonly letterCode: Buffer | null
  readonly letter: string | null
  readonly letterFrom: string | null
  readonly robot: RobotName | null
}

export const same = (one: string | null, other: string | null): boolean => one !== null && one === other
export const sameBytes = (one: Buffer | null, other: Buffer | null): boolean => one !== null && other !== null && one.equals(other)
export const anyone = (): boolean => true
