import type { Compilable, Kysely } from 'kysely'
import type { z } from 'zod'
import type { Actor, Who } from './actor.ts'
import type { Id } from './ids.ts'
import type { NodeKind } from './kinds.ts'
import type { Database } from './schema.ts'
import type { Keys, Vault } from './vault.ts'

/** All that an operation may touch. There is no other way to the database. */
export type Context = {
  readonly db: Kysely<Database>
  readonly actor: Actor
  readonly now: Temporal.Instant
  readonly keys: Keys
  readonly vault: Vault
  readonly node: NodeFacts
  /** Ours: the organisation of the staff member who asks. Throws for others. */
  readonly organisation: Id<'organisation'>
  /** Staff: whose account acts. Throws for others. */
  readonly account: Id<'account'>
  /** Says whom this is about. A write's entry carries it; a read of a sensitive record leaves one trace a quarter of an hour. */
  about(organisation: Id<'organisation'>, subject: string): void
  /** A write about many at once: the journal gets an entry about each, so that each can see it in the list of who worked in his file. */
  aboutEach(organisation: Id<'organisation'>, subjects: readonly string[]): void
  /** News for later domains: what listens runs as a promised job. Payload: ids only. */
  record(event: string, about: Ids): void
  /** Work promised in this transaction: it runs after the commit, as this actor, with the permissions it then has. */
  later(operation: string, input: Ids, rest?: { readonly robot?: Actor['robot']; readonly at?: Temporal.Instant; readonly organisation?: Id<'organisation'> }): void
  /** Several statements in one round trip, answered in their order: each sees what those before it waited for. Out: the rows of each. */
  together<const Asked extends readonly Compilable[]>(...asked: Asked): Promise<RowsOf<Asked>>
  /** Writes whose answer nobody needs: they travel with the commit. One that the database refuses ends the transaction all the same. */
  send(...statements: readonly Compilable[]): void
  /** Another operation in the same transaction, with its own permission and its own entry. */
  call<Input extends z.ZodType, Output>(other: Operation<Input, Output>, input: z.input<Input>): Promise<Output>
  /** A secret of 60 bits or more that the same submission always gets again, and that is stored only as a hash. */
  secret(use: string, bytes: number): Buffer
}
export type Ids = { readonly [name: string]: string | number | boolean | null }
type RowsOf<Asked extends readonly Compilable[]> = { readonly [at in keyof Asked]: readonly (Asked[at] extends Compilable<infer Row> ? Row : never)[] }

/** What a node is, stamped when it was made. */
export type NodeFacts = {
  readonly kind: NodeKind
  readonly stamp: 'demonstration' | 'office' | 'new'
  readonly url: string
}

export type Kind = 'read' | 'write' | 'pure'

export type Operation<Input extends z.ZodType = z.ZodType, Output = unknown> = {
  readonly name: `${string}/${string}`
  /** One English sentence for the reference and the command's help. */
  readonly does: string
  readonly kind: Kind
  readonly who: readonly Who[]
  readonly input: Input
  /** What is asked names a person: it comes in the body of a POST and never in an address. */
  readonly asks?: 'about a person'
  /** What comes out is a file (its bytes, its type, its name) and no JSON. */
  readonly gives?: 'file'
  /** How often one stranger may try: so many in so many seconds. */
  readonly limit?: { readonly times: number; readonly seconds: number }
  /** For a write whose result holds a secret: what is kept, and how the same submission gets the whole again. */
  keep?(output: Output): Ids
  again?(kept: Ids, context: Context): Output
  run(input: z.output<Input>, context: Context): Promise<Output>
}

type Written<Input extends z.ZodType, Output> = Omit<Operation<Input, Output>, 'kind'>

/** A question: it changes nothing. Reachable by GET, unless it `asks` about a person (then POST only). */
export const read = <Input extends z.ZodType, Output>(definition: Written<Input, Output>): Operation<Input, Output> =>
  ({ ...definition, kind: 'read' })

/** A use-case that changes something: a transaction, an entry in the journal, an idempotency key. */
export const write = <Input extends z.ZodType, Output>(definition: Written<Input, Output>): Operation<Input, Output> =>
  ({ ...definition, kind: 'write' })

/** A rule that needs neither a database nor anybody signed in. */
export const pure = <Input extends z.ZodType, Output>(
  definition: { readonly name: `${string}/${string}`; readonly does: string; readonly input: Input; run(input: z.output<Input>): Promise<Output> },
): Operation<Input, Output> => ({ ...definition, kind: 'pure', who: ['visitor'] })
