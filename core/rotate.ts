import pg from 'pg'
import { noteOwner } from './journal.ts'
import { keepNextKey, settleKey } from './nodekey.ts'
import { aloneAsOwner } from './owner.ts'
import { findPlace, passwordOf, type Place } from './place.ts'
import { Refused } from './refused.ts'
import { freshKey, keyFrom, open, seal, type Key } from './seal.ts'
import { fingerprint, nodeSecret, placeOfOrganisation, placeOfSubject, sealSecret, wrappingOf } from './secret.ts'
import type { Settings } from './settings.ts'
import { Vault } from './vault.ts'

const name = pg.escapeIdentifier

/**
 * Gives the node another key: what the old one wrapped is wrapped anew, the passwords that are drawn from it change, everybody signs
 * in again; in one transaction. The new key is on the disk before, and takes the place of the old one after: whatever happens between,
 * one of the two opens the node, and the next start finds out which. Out: a few signs by which the new key is known. Throws Refused.
 */
export async function rotateNodeKey(settings: Settings): Promise<{ readonly key: string }> {
  const { HAMROH_DATA: folder, HAMROH_KEY: given, HAMROH_NEXT_KEY: named } = settings
  if (given && !named) throw new Refused('invalid', 'core.keeping.next-key-needed')
  const next = named ? keyFrom(Buffer.from(named, 'hex')) : freshKey()
  const { place, key } = await findPlace(settings)
  try {
    if (key.equals(next)) throw new Refused('invalid', 'core.keeping.next-key-stands')
    await aloneAsOwner(place, async (client) => {
      if (!given) keepNextKey(folder, next)
      await wrapAnew(client, key, next)
      await changePasswords(client, place, next, settings.DATABASE_URL === undefined)
      await client.query('delete from auth.session')
      await noteOwner(client, vaultOn(client, next), 'node/rotate-node-key', {})
    })
    if (!given) settleKey(folder)
    return { key: fingerprint(next) }
  } finally {
    await place.stop()
  }
}

/** The vault as it is inside of a transaction of the owner. */
export const vaultOn = (client: pg.ClientBase, key: Key): Vault =>
  new Vault(key, async (organisation) => (await client.query<{ wrapped: Buffer }>('select wrapped from organisation_key where organisation = $1', [organisation])).rows[0]?.wrapped)

async function wrapAnew(client: pg.Client, old: Key, next: Key): Promise<void> {
  const secret = await nodeSecret(old, async (statement) => (await client.query<Record<string, unknown>>(statement)).rows)
  await client.query('update node_secret set sealed = $1', [sealSecret(next, secret)])
  const { rows } = await client.query<{ organisation: string; wrapped: Buffer }>('select organisation, wrapped from organisation_key for update')
  for (const { organisation, wrapped } of rows) {
    const at = placeOfOrganisation(organisation)
    await client.query('update organisation_key set wrapped = $2 where organisation = $1', [organisation, seal(wrappingOf(next), at, open(wrappingOf(old), at, wrapped))])
  }
}

/** On a server the passwords of the owner and of the application are the administrator's; that of sign-in is drawn from the key in both. */
async function changePasswords(client: pg.Client, { roles: { owner, app, auth } }: Place, next: Key, isEmbedded: boolean): Promise<void> {
  const change = (user: string, drawnFor: string) => client.query(`alter role ${name(user)} password ${pg.escapeLiteral(passwordOf(next, drawnFor))}`)
  await change(auth.user, 'hamroh_auth')
  if (!isEmbedded) return
  for (const user of [app.user, owner.user]) if (user) await change(user, user)
}

/** How many keys are wrapped anew in one round trip. */
const atOnce = 1_000

/**
 * Gives an organisation another key: every key of a person, a request, a parcel or a word from a partner that the old one wrapped is
 * wrapped by the new one, in one transaction; nothing that is sealed under those keys is touched. Out: how many. Throws Refused.
 */
export async function rotateOrganisationKey(settings: Settings, organisation: string): Promise<{ readonly keys: number }> {
  const { place, key } = await findPlace(settings)
  try {
    return await aloneAsOwner(place, async (client) => {
      const { rows: [found] } = await client.query<{ wrapped: Buffer }>('select wrapped from organisation_key where organisation = $1 for update', [organisation])
      if (!found) throw new Refused('missing', 'core.refused.missing')
      const at = placeOfOrganisation(organisation)
      const [old, next] = [keyFrom(open(wrappingOf(key), at, found.wrapped)), freshKey()]
      let keys = 0
      for (const table of await tablesWithKeys(client)) keys += await wrapTable(client, table, organisation, old, next)
      await client.query('update organisation_key set wrapped = $2 where organisation = $1', [organisation, seal(wrappingOf(key), at, next)])
      await noteOwner(client, vaultOn(client, key), 'node/rotate-organisation-key', { organisation }, organisation)
      return { keys }
    })
  } finally {
    await place.stop()
  }
}

type Wrapped = { readonly table: string; readonly subject: string }

/** Whatever an organisation's key wraps is in a column `wrapped`; whose key it is stands in `subject`, or is the row's own id, or what else its primary key names. Out: quoted. */
export async function tablesWithKeys(client: pg.ClientBase): Promise<readonly Wrapped[]> {
  const { rows } = await client.query<Wrapped>(`select c.relname as "table", quote_ident(coalesce(max(a.attname) filter (where a.attname = 'subject'), max(a.attname) filter (where a.attname = 'id'),
      max(a.attname) filter (where a.attnum = any (i.indkey) and a.attname <> 'organisation'))) as subject
    from pg_class c join pg_attribute a on a.attrelid = c.oid and not a.attisdropped join pg_index i on i.indrelid = c.oid and i.indisprimary
   where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'organisation_key'
   group by c.relname having bool_or(a.attname = 'wrapped') order by c.relname`)
  return rows
}

async function wrapTable(client: pg.Client, { table, subject }: Wrapped, organisation: string, old: Key, next: Key): Promise<number> {
  let count = 0
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const { rows } = await client.query<{ id: string; wrapped: Buffer }>(`select ${subject} as id, wrapped from ${name(table)}
      where organisation = $1 and wrapped is not null and ${subject} > $2 order by ${subject} limit ${atOnce}`, [organisation, after])
    const last = rows.at(-1)
    if (!last) return count
    const anew = rows.map(({ id, wrapped }) => {
      const at = placeOfSubject(organisation, id)
      return seal(next, at, open(old, at, wrapped))
    })
    await client.query(`update ${name(table)} t set wrapped = one.wrapped from unnest($2::uuid[], $3::bytea[]) as one (id, wrapped)
      where t.organisation = $1 and t.${subject} = one.id`, [organisation, rows.map(({ id }) => id), anew])
    count += rows.length
    after = last.id
  }
}
