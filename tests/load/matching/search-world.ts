import { once } from 'node:events'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type pg from 'pg'
import { from } from 'pg-copy-streams'
import { z } from 'zod'
import { robot } from '../../../core/actor.ts'
import { stopEmbedded } from '../../../core/embedded.ts'
import { newId } from '../../../core/ids.ts'
import { openNode, type HamrohNode } from '../../../core/node.ts'
import { write } from '../../../core/operation.ts'
import { run } from '../../../core/run.ts'
import { readSettings, type Settings } from '../../../core/settings.ts'
import { addOrganisation } from '../../../domains/node/organisations.ts'
import { readName } from '../../../domains/people/index.ts'
import { readDay } from '../../../domains/people/registers/days.ts'
import { hashing } from '../../../domains/people/search/hashed.ts'
import { keysOf } from '../../../domains/people/search/keys.ts'
import { keysVersion } from '../../../domains/people/search/version.ts'
import { asOwner } from '../world.ts'

/** Somebody to put on file, and to look for. */
export type OnFile = { readonly name: string; readonly born: string }
const Filled = z.object({ version: z.number(), people: z.number(), organisation: z.string(), account: z.string(), keys: z.number(), seconds: z.number() })
export type Filled = z.output<typeof Filled>
/** Where names are read otherwise, the keys that were kept find nobody: it is filled anew. */
const version = keysVersion

const found = write({
  name: 'node/found-for-a-bench', does: 'Found an office with many people', who: ['robot founder'], input: z.strictObject({}),
  async run(_, context) {
    const { db } = context
    await db.insertInto('node').values({ kind: 'helpers', stamp: 'demonstration' }).execute()
    const organisation = await addOrganisation(context, { name: 'Office', country: 'TJ', place: 'Anywhere', languages: ['ru'], answersWithinHours: 48 })
    const account = newId<'account'>()
    await db.insertInto('member').values({ organisation, account, name: 'A worker' }).execute()
    await db.insertInto('member_role').values({ organisation, account, role: 'case worker' }).execute()
    context.about(organisation, organisation)
    return { organisation: String(organisation), account: String(account) }
  },
})

/** The id of the person at a place in the order in which they are put on file. */
export const idOf = (at: number): string => `01900000-0000-7000-8000-${at.toString(16).padStart(12, '0')}`

/** An office with so many people, their names sealed and their keys hashed as the house does it: filled once, then kept beside the other data of the bench. */
export async function searchWorld(folder: string, count: number, people: () => Iterable<OnFile>): Promise<{ readonly settings: Settings; readonly filled: Filled }> {
  const settings = readSettings({ HAMROH_DATA: folder })
  const file = join(folder, 'filled.json')
  const known = existsSync(file) ? Filled.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data : undefined
  if (known?.version === version && known.people === count) return { settings, filled: known }
  if (existsSync(join(folder, 'postgres'))) await stopEmbedded(folder).catch(() => {})
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const began = performance.now()
  const node = await openNode(settings)
  try {
    const office = await run(found, {}, robot('founder'), node, { via: 'command' })
    const keys = await asOwner(settings, node, (client) => fill(client, node, office, people()))
    const filled = { version, people: count, ...office, keys, seconds: Math.round((performance.now() - began) / 1000) }
    writeFileSync(file, JSON.stringify(filled))
    return { settings, filled }
  } finally {
    await node.close()
  }
}

const columns = {
  subject_key: 'organisation, subject, wrapped', person: 'organisation, id, language, recorded_by, keyed', person_identity: 'organisation, person, sealed',
  person_name: 'organisation, id, person, position, script, sealed', person_key: 'organisation, key, person',
} as const
type Table = keyof typeof columns
const atOnce = 10_000

/** Out: how many keys there are. */
async function fill(client: pg.Client, { vault }: HamrohNode, { organisation, account }: { readonly organisation: string; readonly account: string }, people: Iterable<OnFile>): Promise<number> {
  for (const statement of [`alter system set max_wal_size = '8GB'`, 'select pg_reload_conf()', 'set session_replication_role = replica', 'set synchronous_commit = off', `set maintenance_work_mem = '1GB'`,
    'alter table person_key drop constraint person_key_pkey', 'drop index person_key_person']) await client.query(statement)
  const hash = await hashing({ vault, organisation: organisation as Parameters<typeof hashing>[0]['organisation'] })
  const met = new Map<string, string>()
  const hashOf = (text: string) => {
    const there = met.get(text)
    if (there !== undefined) return there
    if (met.size > 1_500_000) met.clear()
    const made = hash(text)
    met.set(text, made)
    return made
  }
  let texts: Record<Table, string> = { subject_key: '', person: '', person_identity: '', person_name: '', person_key: '' }
  const bytes = (buffer: Buffer) => `\\\\x${buffer.toString('hex')}`
  const copy = async () => {
    await client.query('begin')
    for (const [table, list] of Object.entries(columns)) {
      const stream = client.query(from(`copy ${table} (${list}) from stdin`))
      stream.end(texts[table as Table])
      await once(stream, 'finish')
    }
    await client.query('commit')
    texts = { subject_key: '', person: '', person_identity: '', person_name: '', person_key: '' }
  }
  let [at, keys] = [0, 0]
  for (const { name, born } of people) {
    const person = idOf(at++)
    const { locker, wrapped } = await vault.newKey(organisation, person)
    texts.subject_key += `${organisation}\t${person}\t${bytes(wrapped)}\n`
    texts.person += `${organisation}\t${person}\tru\t${account}\t${keysVersion}\n`
    texts.person_identity += `${organisation}\t${person}\t${bytes(locker.seal('person_identity', born === '' ? {} : { bornOn: born }))}\n`
    texts.person_name += `${organisation}\t${person}\t${person}\t0\t${/\p{Script=Cyrillic}/u.test(name) ? 'Cyrl' : 'Latn'}\t${bytes(locker.seal('person_name', { text: name }))}\n`
    for (const key of new Set([...keysOf([readName(name)], readDay(born), []).keys()].map(hashOf))) {
      texts.person_key += `${organisation}\t${key}\t${person}\n`
      keys++
    }
    if (at % atOnce === 0) await copy()
    if (at % 100_000 === 0) console.error(`  ${at} people are on file`)
  }
  await copy()
  for (const statement of ['alter table person_key add primary key (organisation, key, person)', 'create index person_key_person on person_key (organisation, person)', 'vacuum (analyze)', 'alter system reset max_wal_size', 'select pg_reload_conf()', 'checkpoint'])
    await client.query(statement)
  return keys
}
