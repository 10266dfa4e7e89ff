import pg from 'pg'
import type { Asking } from '../core/actor.ts'
import { newId, type Id } from '../core/ids.ts'
import { openAs } from '../core/open.ts'
import type { Office, World } from './world.ts'

/** Rows as the owner of the database writes them: past every policy, to set a scene that no operation would make. */
export function ownerOf(world: World) {
  const client = new pg.Pool({ ...world.database.owner, max: 6 })
  client.on('error', () => {})
  const insert = async (table: string, row: Readonly<Record<string, unknown>>) => {
    const names = Object.keys(row)
    await client.query(`insert into "${table}" (${names.map((name) => `"${name}"`).join(', ')}) values (${names.map((_, at) => `$${at + 1}`).join(', ')})`, Object.values(row))
  }
  return { client, insert, close: () => client.end() }
}
export type Owner = ReturnType<typeof ownerOf>

/** A person with a key and an open case, in an office. */
export async function someone(world: World, { insert }: Owner, office: Office) {
  const person = newId<'person'>()
  const { organisation, accounts } = office
  await insert('person', { organisation, id: person, language: 'uz', recorded_by: accounts.worker })
  await insert('subject_key', { organisation, subject: person, wrapped: (await world.node.vault.newKey(organisation, person)).wrapped })
  return { person, case: await caseFor({ insert }, office, person) }
}

export async function caseFor({ insert }: Pick<Owner, 'insert'>, { organisation, accounts }: Office, person: Id<'person'>): Promise<Id<'case'>> {
  const opened = newId<'case'>()
  await insert('case', { organisation, id: opened, reference: `T-${opened.slice(-12)}`, person, worker: accounts.worker })
  return opened
}

export type Given = {
  kind?: 'consent' | 'vital interest'
  purpose?: string
  until?: string
  classes?: readonly string[]
  reviewed?: boolean
  /** Into which country it may cross; into the recipient's when nothing is said. */
  crosses?: string | null
}

/** A basis from one office to another, covering a name and what happened for three months unless said otherwise. */
export async function basisFor({ insert }: Owner, from: Office, to: Office, person: Id<'person'>, given: Given = {}): Promise<Id<'basis'>> {
  const basis = newId<'basis'>()
  const { kind = 'consent', purpose = 'shelter', classes = ['name and birth', 'account'], reviewed = true, crosses = to.country } = given
  const { organisation, accounts } = from
  const until = given.until ?? Temporal.Now.instant().add({ hours: kind === 'consent' ? 24 * 90 : 71 }).toString()
  const consent = { text_version: '2026-11', language: 'uz', way_given: 'in person signed', given_on: '2026-11-22', text_reviewed: reviewed }
  await insert('basis', {
    organisation, id: basis, person, kind, purpose, recipient: to.organisation, to_country: to.country, until, recorded_by: accounts.worker,
    ...(kind === 'consent' ? consent : { reason: Buffer.from('sealed') }),
  })
  for (const one of classes) await insert('basis_class', { organisation, basis, class: one })
  if (crosses) await insert('transfer_basis', { organisation, id: newId(), basis, to_country: crosses, ground: 'explicit consent', recorded_by: accounts.worker })
  return basis
}

/**
 * SQL as one who asks, in a transaction of her own, past every check of the operations: what the database alone lets happen.
 * Throws what the database throws, and then nothing has happened.
 */
export async function inHerName<Out>(world: World, asking: Asking, work: (client: pg.PoolClient) => Promise<Out>): Promise<Out> {
  const client = await world.node.pool.connect()
  try {
    await openAs(client, asking)
    const out = await work(client)
    await client.query('commit')
    return out
  } catch (fault) {
    await client.query('rollback').catch(() => {})
    throw fault
  } finally {
    client.release()
  }
}

/** Withdraws as the statement of the operation does: the basis locked for update, then the withdrawal and the end of every live parcel. */
export async function withdrawBySql(client: pg.PoolClient, organisation: string, basis: string, account: string): Promise<void> {
  await client.query('select from basis where organisation = $1 and id = $2 for update', [organisation, basis])
  await client.query(`with withdrawn as (insert into basis_withdrawal (organisation, basis, by_kind, by_account) values ($1, $2, 'worker', $3))
    update parcel set live = false, ended_at = now(), ended_why = 'withdrawn' where sender = $1 and basis = $2 and live`, [organisation, basis, account])
}

export type Share = {
  readonly sender: string
  readonly receiver: string
  readonly case: string
  readonly person: string
  readonly basis: string
  readonly purpose: string
  readonly until: string
  readonly account: string
  readonly classes: readonly string[]
  /** What the referral says of itself, when it is not to say the truth. */
  readonly referredTo?: string
  readonly referredParcel?: string
}

/** A referral, its parcel and its items as plain SQL. Out: the ids. */
export async function shareBySql(client: pg.PoolClient, share: Share) {
  const [referral, parcel, reference] = [newId<'referral'>(), newId<'parcel'>(), `R-${newId()}`]
  await client.query('insert into referral (organisation, id, reference, "case", person, basis, receiver, parcel, by_account) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
    [share.sender, referral, reference, share.case, share.person, share.basis, share.referredTo ?? share.receiver, share.referredParcel ?? parcel, share.account])
  await client.query(`insert into parcel (organisation, id, sender, referral, reference, basis, purpose, classes, language, until, wrapped)
    values ($1, $2, $3, $4, $5, $6, $7, $8, 'uz', $9, 'key')`,
    [share.receiver, parcel, share.sender, referral, reference, share.basis, share.purpose, share.classes, share.until])
  for (const one of share.classes) await client.query(`insert into parcel_item (organisation, parcel, class, sealed) values ($1, $2, $3, 'sealed')`, [share.receiver, parcel, one])
  return { referral, parcel }
}
