import type { Compilable } from 'kysely'
import type pg from 'pg'
import type { z } from 'zod'
import { covers, mayTry, visitor, type Actor, type Asking } from './actor.ts'
import { borrow, isOvertaken, literal, queriesOn, refusalFor } from './database.ts'
import type { Id } from './ids.ts'
import { livesOn } from './kinds.ts'
import { entriesAsSql, entryOf, noteRefusal, noteShown, type Entry } from './journal.ts'
import { jobsAsSql, listenersTo, type Promised } from './later.ts'
import { limitAttempts } from './limits.ts'
import { openAs, type Opened } from './open.ts'
import type { Context, Ids, Operation } from './operation.ts'
import { Refused } from './refused.ts'
import { checkInput } from './pure.ts'
import { canonical, hmac } from './seal.ts'
import { Keys } from './vault.ts'
import type { HamrohNode } from './node.ts'

/** How it came in: by which door, under which idempotency key, from where (a stranger's address, for limits only). */
export type How = { readonly via: Entry['via']; readonly key?: string | undefined; readonly from?: string | undefined }

/**
 * The one path from every door (page, API, command, job) to the database.
 * Check the input, become the actor, permit, do, record, commit: two round trips around the work itself (docs/decisions/speed.md).
 * Throws Refused; anything else is a fault of ours.
 */
export async function run<Input extends z.ZodType, Output>(
  operation: Operation<Input, Output>, answers: unknown, asking: Asking, node: HamrohNode, how: How,
): Promise<Output> {
  mustLiveOn(node, operation)
  const input = checkInput(operation, answers)
  const as = operation.who.includes('visitor') ? visitor : asking
  const submission = operation.kind === 'write'
    ? { operation: operation.name, key: how.key ?? crypto.randomUUID(), inputHash: hmac(node.vault.derived('submissions'), canonical(input)) }
    : undefined
  const client = await node.connection()
  let actor: Actor | undefined
  let work: Work | undefined
  let broken = false
  try {
    // The attempt is a transaction of its own, before ours and in the same trip: it counts whatever becomes of ours.
    // Both answers may come in one piece: too many attempts is said before who it was, or the pause would tell a right code from a wrong one.
    const [counted, known] = await Promise.allSettled([limit(client, operation, node, how), openAs(client, as, submission)])
    if (counted.status === 'rejected') throw counted.reason
    if (known.status === 'rejected') throw known.reason
    const opened = known.value
    actor = opened.actor
    work = workOf(client, actor, node, how, submission?.key ?? '', node.now())
    permit(operation, actor)
    if (submission && opened.earlier) return await again(operation, opened.earlier, submission.inputHash, work, client)
    const output = await operation.run(input, work.contextFor(operation))
    if (operation.kind === 'write') work.note(operation, input)
    await work.close(client, submission && { ...submission, kept: keptOf(operation, output) }, 'commit')
    node.remember(work.erased)
    return output
  } catch (fault) {
    const first = (await work?.abandon()) ?? fault
    broken = isOvertaken(first) || !(await client.query('rollback').then(() => true, () => false))
    const no = refusalFor(first)
    if (no?.shown) await noteShown(node, asking, no.shown, how.via)
    if (no && actor?.kind === 'staff') await noteRefusal(node, asking, actor, operation.name, no.why, how.via).catch(() => {})
    throw no ?? first
  } finally {
    client.release(broken)
  }
}

/**
 * Does a write once more on the owner's own connection, in the transaction that is open there: past permission and policies, as a robot
 * of one organisation, at the moment when it was done first. For a restore, which does again what a backup does not know of.
 */
export async function redo<Input extends z.ZodType, Output>(
  operation: Operation<Input, Output>, input: z.input<Input>, client: pg.ClientBase, node: Pick<HamrohNode, 'vault' | 'facts'>,
  { organisation, at }: { readonly organisation: Id<'organisation'>; readonly at: Temporal.Instant },
): Promise<void> {
  const actor: Actor = { kind: 'robot', robot: 'owner', organisation, account: null, name: null, country: null, roles: [], request: null, person: null, complaint: null, registration: null, letter: null, scope: null }
  const work = workOf(client, actor, node, { via: 'command' }, '', at)
  const checked = checkInput(operation, input)
  await operation.run(checked, work.contextFor(operation))
  work.note(operation, checked)
  await work.close(client)
}

async function limit(client: pg.PoolClient, { name, limit: most }: Pick<Operation, 'name' | 'limit'>, { vault }: HamrohNode, { from }: How): Promise<void> {
  if (most && from !== undefined) await limitAttempts({ vault, statements: async (text) => [await client.query(text)].flat() }, name, from, most)
}

/** Throws Refused where a node of this kind has no such operation, whoever asks. */
export function mustLiveOn({ facts }: Pick<HamrohNode, 'facts'>, { name }: Pick<Operation, 'name'>): void {
  if (!livesOn(facts.kind, name)) throw new Refused('missing', 'core.refused.other-node')
}

/** Throws Refused when this actor may not try it. */
export function permit(operation: Pick<Operation, 'name' | 'who'>, actor: Actor) {
  if (actor.kind === 'visitor' && !operation.who.includes('visitor')) throw new Refused('unknown', 'core.refused.unknown')
  if (!mayTry(actor, operation.who) || !covers(actor.scope, operation.name)) throw new Refused('forbidden', 'core.refused.forbidden')
}

const keptOf = <Input extends z.ZodType, Output>(operation: Operation<Input, Output>, output: Output): unknown => (operation.keep ? operation.keep(output) : output) ?? null

async function again<Input extends z.ZodType, Output>(
  operation: Operation<Input, Output>, earlier: NonNullable<Opened['earlier']>, inputHash: Buffer, work: Work, client: pg.PoolClient,
): Promise<Output> {
  if (!inputHash.equals(earlier.inputHash)) throw new Refused('conflict', 'core.refused.same-key')
  const context = work.contextFor(operation)
  const output = operation.again ? operation.again(earlier.result as Ids, context) : (earlier.result as Output)
  work.leave()
  await client.query('rollback')
  return output
}

export type Work = ReturnType<typeof workOf>

/** What one transaction gathers while it works: entries, promises, keys; and how it ends. */
export function workOf(client: pg.ClientBase, actor: Actor, node: Pick<HamrohNode, 'vault' | 'facts'>, how: How, key: string, now: Temporal.Instant) {
  const borrowed = borrow(client)
  const db = queriesOn(borrowed.client)
  const keys = new Keys(node.vault, db)
  const entries: Entry[] = []
  const promises: Promised[] = []
  const sent: Promise<unknown>[] = []
  const ask = (one: Compilable) => {
    const { sql, parameters } = one.compile()
    return borrowed.client.query(sql, [...parameters])
  }
  let subject: { organisation: Id<'organisation'>; id: string } | undefined

  const note = (operation: Pick<Operation, 'name' | 'kind'>, input: unknown) => {
    const organisation = subject?.organisation ?? actor.organisation
    if (organisation) entries.push({ ...entryOf(operation, actor, how.via, now), organisation, subject: subject?.id ?? null, input })
  }
  const contextFor = (operation: Pick<Operation, 'name' | 'kind'>): Context => ({
    db, actor, now, keys, vault: node.vault, node: node.facts,
    get organisation() {
      if (!actor.organisation) throw new Refused('forbidden', 'core.refused.forbidden')
      return actor.organisation
    },
    get account() {
      if (!actor.account) throw new Refused('forbidden', 'core.refused.forbidden')
      return actor.account
    },
    about(organisation, id) {
      subject = { organisation, id }
      if (operation.kind === 'read') note(operation, null)
    },
    aboutEach(organisation, ids) {
      for (const id of ids) entries.push({ ...entryOf(operation, actor, how.via, now), organisation, subject: id, input: {} })
    },
    record(event, about) {
      for (const listener of listenersTo(event)) if (livesOn(node.facts.kind, listener.operation)) promises.push({ ...listener, input: about })
    },
    later: (name, input, rest = {}) => void promises.push({ operation: name, input, ...rest }),
    together: ((...asked: readonly Compilable[]) => Promise.all(asked.map((one) => ask(one).then(({ rows }) => rows as unknown[])))) as Context['together'],
    send(...statements) {
      for (const one of statements) {
        const answer = ask(one)
        answer.catch(() => {}) // heard at the end, with the commit
        sent.push(answer)
      }
    },
    async call(other, input) {
      permit(other, actor)
      const checked = checkInput(other, input)
      const output = await other.run(checked, contextFor(other))
      if (other.kind === 'write') note(other, checked)
      return output
    },
    secret: (use, bytes) => hmac(node.vault.derived('secrets'), use, actor.account ?? actor.request ?? '', key).subarray(0, bytes),
  })
  /** What was gathered and the end itself, in one round trip, behind whatever was sent and not yet heard. A fault of that comes first, and then nothing is committed. */
  const close = async (on: pg.ClientBase, submission?: { operation: string; key: string; kept: unknown }, end = '') => {
    const kept = submission
      ? `update submission set result = ${literal(JSON.stringify(submission.kept))}::jsonb where operation = ${literal(submission.operation)} and key = ${literal(submission.key)};`
      : ''
    const closing = `${kept}${await entriesAsSql(entries, keys, node.vault)}${jobsAsSql(promises, actor, subject?.organisation)} ${end}`
    borrowed.leave()
    await Promise.all([...sent, on.query(closing)])
  }
  /** Nothing more is asked. Out: the first fault among what was sent and not heard, which is why whatever came after it failed too. */
  const abandon = async (): Promise<unknown> => {
    borrowed.leave()
    for (const heard of await Promise.allSettled(sent)) if (heard.status === 'rejected') return heard.reason
    return undefined
  }
  return { contextFor, note, close, abandon, leave: borrowed.leave, erased: keys.erased }
}

