import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, expect, test } from 'vitest'
import { robot, staff } from '../core/actor.ts'
import { publicKeyOf, signingKey } from '../core/chain.ts'
import { startEmbedded } from '../core/embedded.ts'
import { newId, type Id } from '../core/ids.ts'
import { migrate } from '../core/migrate.ts'
import { nodeKey } from '../core/nodekey.ts'
import { hashPassword } from '../core/password.ts'
import { createDatabase, embeddedAt, passwordOf } from '../core/place.ts'
import { run } from '../core/run.ts'
import { signInFor } from '../core/sign-in.ts'
import { Vault } from '../core/vault.ts'
import { asker, hashOfCode, readAnswer, readCode } from '../domains/cases/index.ts'
import { sealJournal, verifyJournal } from '../domains/journal/index.ts'
import { showPerson } from '../domains/people/index.ts'
import { inside, makeFolders } from './kept.ts'

const root = join(import.meta.dirname, '..')
const git = (...words: readonly string[]) => spawnSync('git', words, { cwd: root, maxBuffer: 100_000_000 })
const lines = (words: readonly string[]) => git(...words).stdout.toString().split('\n').filter(Boolean)

/** The newest release that came before what stands here; undefined when there was none, or when this is not a clone with its tags. */
function lastRelease(): string | undefined {
  const own = lines(['tag', '--points-at', 'HEAD']).flatMap((tag) => ['--exclude', tag])
  return lines(['describe', '--tags', '--abbrev=0', ...own])[0]
}

const earlier = mkdtempSync(join(tmpdir(), 'hamroh-earlier-'))
const folders = makeFolders()
afterAll(async () => {
  await folders.close()
  rmSync(earlier, { recursive: true, force: true })
})

/** Puts the tables of an earlier time into a folder: of the last release with its policies, or all that are here but the newest migration. */
function takeEarlier(release: string | undefined): void {
  if (release !== undefined) {
    const { status, stdout } = git('archive', release, 'core', 'domains', 'database')
    expect(status).toBe(0)
    expect(spawnSync('tar', ['-x', '-C', earlier], { input: stdout }).status).toBe(0)
    return
  }
  cpSync(join(root, 'database/migrations'), join(earlier, 'database/migrations'), { recursive: true })
  const newest = readdirSync(join(earlier, 'database/migrations')).sort().at(-1) ?? ''
  rmSync(join(earlier, 'database/migrations', newest))
  // The policies of today speak of tables that are not there yet; they are made anew at the next start in any case.
  mkdirSync(join(earlier, 'core'))
  writeFileSync(join(earlier, 'core/policy.sql'), '')
}

const release = lastRelease()
const title = release === undefined ? 'the migrations before the newest one (there is no earlier release to start from)' : `the release ${release}`

test(`a data folder that ${title} left opens with what was in it`, async () => {
  takeEarlier(release)
  const settings = folders.folder('house')
  const key = nodeKey(settings.HAMROH_DATA, undefined)
  const cluster = await startEmbedded({ folder: settings.HAMROH_DATA, password: passwordOf(key, 'postgres') })
  const { owner, roles } = embeddedAt(cluster, key)
  await createDatabase(owner)
  await migrate({ ...roles, root: earlier, writeDump: true })
  const left = await fill(owner, new Vault(key, async () => undefined))
  await cluster.stop()

  await inside(settings, async (node) => {
    const command = { via: 'command' } as const
    expect(node.facts.stamp).toBe('office')
    // What was drawn from the key before there was a secret of the node's own is still the same.
    expect(publicKeyOf(signingKey(node.vault))).toBe(left.publicKey)
    expect(await run(readAnswer, {}, asker(node, left.code), node, command)).toMatchObject({ state: 'waiting' })
    expect(JSON.stringify(await run(showPerson, { person: left.person }, staff(left.account), node, command))).toContain('Каримова Гулнора')
    expect((await signInFor(node).signIn({ email: 'nargiza@yoldosh.example', password: left.password })).cookie).toContain('hamroh')
    expect(await run(sealJournal, {}, robot('sealer'), node, command)).toMatchObject({ seal: 1, entries: expect.any(Number) })
    expect(await run(verifyJournal, {}, robot('owner'), node, command)).toMatchObject({ ok: true, unsealed: 0 })
  })
  // And once more, as every start: there is nothing left to do.
  await inside(settings, async (node) => expect(publicKeyOf(signingKey(node.vault))).toBe(left.publicKey))
}, 120_000)

/** An office with a worker, a person on file and an open request, as SQL of that time. Columns that came later have their defaults. */
async function fill(owner: pg.ClientConfig, vault: Vault) {
  const client = new pg.Client(owner)
  await client.connect()
  const insert = (table: string, row: Readonly<Record<string, unknown>>) => client.query(
    `insert into ${table} (${Object.keys(row).map((name) => `"${name}"`).join(', ')}) values (${Object.keys(row).map((_, at) => `$${at + 1}`).join(', ')})`, Object.values(row))
  const [organisation, account, person, request] = [newId<'organisation'>(), newId<'account'>(), newId<'person'>(), newId<'request'>()]
  const [password, code] = ['a password from before', readCode('7K2MQX4D9RTB') ?? '']
  try {
    await insert('node', { kind: 'helpers', stamp: 'office' })
    await insert('organisation', { id: organisation, name: 'Yoʻldosh', country: 'KG' })
    await insert('organisation_key', { organisation, wrapped: vault.newOrganisationKey(organisation) })
    await insert('reception', { organisation, place: 'Osh', languages: ['uz'], answers_within_hours: 48 })
    await insert('member', { organisation, account, name: 'Nargiza Karimova' })
    await insert('member_role', { organisation, account, role: 'case worker' })
    await insert('auth."user"', { id: account, name: 'Nargiza Karimova', email: 'nargiza@yoldosh.example', emailVerified: true })
    await insert('auth.account', { accountId: account, providerId: 'credential', userId: account, password: await hashPassword(password), updatedAt: new Date() })

    const hers = await vault.newKey(organisation, person)
    await insert('subject_key', { organisation, subject: person, wrapped: hers.wrapped })
    await insert('person', { organisation, id: person, language: 'uz', recorded_by: account })
    await insert('person_identity', { organisation, person, sealed: hers.locker.seal('person_identity', {}) })
    await insert('person_name', { organisation, id: newId(), person, position: 0, script: 'Cyrl', sealed: hers.locker.seal('person_name', { text: 'Каримова Гулнора' }) })
    await insert('safe_contact', { organisation, person, reach: 'not at all', may_notify: false, sealed: hers.locker.seal('safe_contact', {}), set_by: account })

    const asked = await vault.newKey(organisation, request)
    await insert('subject_key', { organisation, subject: request, wrapped: asked.wrapped })
    await insert('request', {
      organisation, id: request, about: 'myself', language: 'uz', danger: false, reach: 'by code', code_hash: hashOfCode({ vault }, code),
      code_expires_at: new Date(Date.now() + 86_400_000), lapses_at: new Date(Date.now() + 86_400_000),
    })
    await insert('request_account', { organisation, request, sealed: asked.locker.seal('request_account', { text: 'Pasportim yoʻq' }) })
    const entry: Id<'journal_entry'> = newId()
    await insert('journal_entry', { organisation, id: entry, kind: 'done', operation: 'cases/requests/ask', actor_kind: 'visitor', via: 'page', subject: request, fields: ['account'] })
    await insert('journal_queue', { organisation, entry })
  } finally {
    await client.end()
  }
  return { account, person, password, code, publicKey: publicKeyOf(signingKey(vault)) }
}
