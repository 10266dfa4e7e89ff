import type pg from 'pg'
import type { Actor, Asking } from './actor.ts'
import { literal, queriesOn } from './database.ts'
import { newId, type Id } from './ids.ts'
import type { HamrohNode } from './node.ts'
import { openAs } from './open.ts'
import type { Operation } from './operation.ts'
import type { Shown, Why } from './refused.ts'
import { canonical, deriveKey, hmac } from './seal.ts'
import { Keys, type Vault } from './vault.ts'

/** One line of the record of what was done and read: references and a keyed hash, never contents. */
export type Entry = {
  readonly id: Id<'journal_entry'>
  readonly at: Temporal.Instant
  readonly kind: 'done' | 'read' | 'refused'
  readonly operation: string
  readonly actorKind: Actor['kind']
  readonly actor: string | null
  readonly via: 'page' | 'api' | 'command' | 'job'
  readonly organisation: Id<'organisation'>
  readonly subject: string | null
  readonly input: unknown
  /** With the organisation unique when given: a second entry of the same meaning is left out. */
  readonly once?: string
}

export const entryOf = (operation: Pick<Operation, 'name' | 'kind'>, actor: Actor, via: Entry['via'], now: Temporal.Instant) => ({
  id: newId<'journal_entry'>(), at: now, kind: operation.kind === 'read' ? ('read' as const) : ('done' as const),
  operation: operation.name, actorKind: actor.kind, actor: actor.account, via,
})

/** A quarter of an hour, as the trace of a sensitive read counts it. */
const quarterOf = (at: Temporal.Instant) => Math.floor(at.epochMilliseconds / 900_000)

/** What is written of an entry, and in which form it is sealed: the same function for writing and for verifying. */
export const onceOf = (entry: Entry): string | null =>
  entry.kind === 'read' ? `${entry.actorKind}:${entry.actor ?? ''}:${entry.subject ?? ''}:${quarterOf(entry.at)}` : (entry.once ?? null)

/** The statements that write the entries and put them before the sealer, to travel with the commit. */
export async function entriesAsSql(entries: readonly Entry[], keys: Keys, vault: Vault): Promise<string> {
  let text = ''
  for (const entry of entries) {
    const fields = typeof entry.input === 'object' && entry.input !== null ? Object.keys(entry.input) : []
    const payload = entry.input === null ? null : await payloadOf(entry, keys, vault)
    text += insertOf(entry, fields, payload)
  }
  return text
}

const insertOf = (entry: Entry, fields: readonly string[], payload: Buffer | null) => {
  const once = onceOf(entry)
  const values = [entry.organisation, entry.id, entry.at, entry.kind, entry.operation, entry.actorKind, entry.actor, entry.via, entry.subject, fields, payload, once]
  const row = `insert into journal_entry (organisation, id, at, kind, operation, actor_kind, actor, via, subject, fields, payload, once)
    values (${values.map(literal).join(', ')})`
  if (once === null) return `${row}; insert into journal_queue (organisation, entry) values (${literal(entry.organisation)}, ${literal(entry.id)});`
  return `with entry as (${row} on conflict do nothing returning organisation, id)
    insert into journal_queue (organisation, entry) select organisation, id from entry;`
}

/** The keyed hash of what was asked: under the subject's key where this transaction holds it, else under the organisation's. */
async function payloadOf(entry: Entry, keys: Keys, vault: Vault): Promise<Buffer> {
  const text = canonical(entry.input)
  const locker = entry.subject ? keys.held(entry.subject) : undefined
  return locker ? locker.hmac(text) : hmac(deriveKey(await vault.organisationKey(entry.organisation), 'journal'), text)
}

/**
 * What the owner of the node did to it, in the journal of each organisation that it touches (all of them when none is named).
 * In: a connection in a transaction that may add entries; the vault of that database; the name of the command.
 */
export async function noteOwner(client: pg.ClientBase, vault: Vault, operation: string, input: unknown, only?: string): Promise<void> {
  const { rows } = await client.query<{ id: Id<'organisation'> }>('select id from organisation where $1::uuid is null or id = $1', [only ?? null])
  const entries = rows.map(({ id }): Entry => ({
    id: newId(), at: Temporal.Now.instant(), kind: 'done', operation, actorKind: 'robot', actor: null, via: 'command', organisation: id, subject: null, input,
  }))
  if (entries.length > 0) await client.query(await entriesAsSql(entries, new Keys(vault, queriesOn(client)), vault))
}

/** A refusal to one who is signed in, in a transaction of its own: at most one a minute and kind. */
export async function noteRefusal(node: HamrohNode, asking: Asking, actor: Actor, operation: string, why: Why, via: Entry['via']): Promise<void> {
  const { organisation } = actor
  if (!organisation || why === 'unavailable' || why === 'invalid') return
  const now = Temporal.Now.instant()
  const minute = Math.floor(now.epochMilliseconds / 60_000)
  await noteAlone(node, asking, () => [{
    id: newId(), at: now, kind: 'refused', operation, actorKind: actor.kind, actor: actor.account, via,
    organisation, subject: null, input: null, once: `refused:${actor.account ?? ''}:${why}:${minute}`,
  }])
}

/**
 * What a refusal shows of files, as reads of the operation that it stands for: in a transaction of its own, since nothing else of it stays. Nothing may be shown when this fails.
 */
export async function noteShown(node: HamrohNode, asking: Asking, { operation, subjects }: Shown, via: Entry['via']): Promise<void> {
  const now = node.now()
  await noteAlone(node, asking, (actor) => {
    const { organisation } = actor
    return organisation ? subjects.map((subject): Entry => ({ ...entryOf({ name: operation, kind: 'read' }, actor, via, now), organisation, subject, input: null })) : []
  })
}

/** Entries in a transaction of their own, signed by the one who asks; none when there is nothing to be said of her. */
export async function noteAlone(node: HamrohNode, asking: Asking, entriesFor: (actor: Actor) => readonly Entry[]): Promise<void> {
  const client = await node.connection()
  try {
    const { actor } = await openAs(client, asking)
    const entries = entriesFor(actor)
    await client.query(entries.length > 0 ? `${entries.map((entry) => insertOf(entry, [], null)).join(' ')} commit` : 'rollback')
  } catch (fault) {
    await client.query('rollback').catch(() => {})
    throw fault
  } finally {
    client.release()
  }
}
