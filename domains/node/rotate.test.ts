import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, staff, visitor } from '../../core/actor.ts'
import { publicKeyOf, signingKey } from '../../core/chain.ts'
import type { Id } from '../../core/ids.ts'
import { openNode, type HamrohNode } from '../../core/node.ts'
import { nodeKey } from '../../core/nodekey.ts'
import { headFromProof } from '../../core/proof.ts'
import { tablesWithKeys } from '../../core/rotate.ts'
import { run } from '../../core/run.ts'
import { freshKey, keyFrom, open, type Key } from '../../core/seal.ts'
import { placeOfOrganisation, placeOfSubject, wrappingOf } from '../../core/secret.ts'
import type { Settings } from '../../core/settings.ts'
import { startWorker } from '../../core/work.ts'
import { asOwner, everyRow, furnish, inside, make, makeFolders, onlyIn, signIn } from '../../tests/kept.ts'
import { ownServer } from '../../tests/own-server.ts'
import { allOf, pdf, portions } from '../../tests/papers.ts'
import { acceptReferral, asker, askForHelp, listCases, readAnswer, reportOutcome, showCase, showReferral } from '../cases/index.ts'
import { proveEntry, sealJournal, verifyJournal } from '../journal/index.ts'
import { operations } from '../operations.ts'
import { putFile, takeFile } from '../files/index.ts'
import { addDocument, openDocument } from '../people/index.ts'
import { createOffice } from './create-office.ts'
import { changeNodeKey } from './rotate-node-key.ts'
import { changeOrganisationKey } from './rotate-organisation-key.ts'

const folders = makeFolders()
const house = folders.folder('house')
const command = { via: 'command' } as const
type Share = { readonly sender: Id<'organisation'>; readonly worker: Id<'account'>; readonly case: string; readonly referral: string; readonly receiver: Id<'organisation'> }
let share: Share
let code: string
let signer: string
/** A paper of the one who was referred; and a file that was sent and waits to be one. */
let person: string
let document: string
let waiting: string
const paper = pdf('Passport', 600_000)
const sent = async (node: HamrohNode): Promise<string> => {
  const file = await takeFile(portions(paper), { name: 'passport.pdf' })
  try {
    return (await run(putFile, { file }, staff(share.worker), node, command)).file
  } finally {
    await file.close()
  }
}
const keyFile = join(house.HAMROH_DATA, 'node.key')
const keyNow = () => nodeKey(house.HAMROH_DATA, undefined)

beforeAll(async () => {
  await furnish(house)
  await inside(house, async (node) => {
    share = await asOwner(house, node, async (client) => {
      const { rows: [found] } = await client.query<Share>(`select r.organisation as sender, r.by_account as worker, r."case", r.id as referral, r.receiver from referral r join parcel p on p.id = r.parcel and p.live limit 1`)
      if (!found) throw new Error('Nobody was referred')
      return found
    })
    const { account, parcel } = await asOwner(house, node, async (client) => (await client.query(`select m.account, p.id as parcel from parcel p join member_role m on m.organisation = p.organisation and m.role = 'case worker' where p.referral = $1`, [share.referral])).rows[0])
    await run(acceptReferral, { parcel }, staff(account), node, command)
    await run(reportOutcome, { parcel, outcome: 'helped', text: 'Boshpana topildi' }, staff(account), node, command)
    person = await asOwner(house, node, async (client) => (await client.query<{ person: string }>('select person from referral where id = $1', [share.referral])).rows[0]?.person ?? '')
    ;({ document } = await run(addDocument, { person, file: await sent(node), kind: 'passport' }, staff(share.worker), node, command))
    waiting = await sent(node)
    code = (await run(askForHelp, { organisation: share.sender, language: 'uz', troubles: [], account: 'Pasportim yoʻq', reach: 'by code' }, visitor, node, command)).code
    await run(sealJournal, {}, robot('sealer'), node, command)
    signer = publicKeyOf(signingKey(node.vault))
  })
}, 240_000)
afterAll(() => folders.close())

/** Everything that leans on a key still opens: sign-in, codes, files, parcels, words from a partner, the journal with its signatures. */
const allOpens = async (node: HamrohNode): Promise<void> => {
  expect(await signIn(node, 1)).toBe(1)
  expect(await run(readAnswer, {}, asker(node, code), node, command)).toMatchObject({ state: 'waiting' })
  expect((await allOf((await run(openDocument, { document }, staff(share.worker), node, command)).stream())).equals(paper)).toBe(true)
  expect((await run(listCases, {}, staff(share.worker), node, command)).cases.length).toBeGreaterThan(0)
  expect(JSON.stringify(await run(showCase, { case: share.case }, staff(share.worker), node, command)).length).toBeGreaterThan(200)
  expect(JSON.stringify(await run(showReferral, { referral: share.referral }, staff(share.worker), node, command))).toContain('Boshpana topildi')
  await run(sealJournal, {}, robot('sealer'), node, command)
  expect(await run(verifyJournal, {}, robot('owner'), node, command)).toMatchObject({ ok: true, unsealed: 0 })
  expect(publicKeyOf(signingKey(node.vault))).toBe(signer)
  for (const organisation of [share.sender, share.receiver]) for (const [at, wrapped] of await keysOf(node, organisation))
    open(await node.vault.organisationKey(organisation), at, wrapped)
}
/** Every key that an organisation's key wraps, with the place that is bound to it. */
const keysOf = (node: HamrohNode, organisation: string) => asOwner(house, node, async (client): Promise<readonly (readonly [string, Buffer])[]> => {
  const all: [string, Buffer][] = []
  for (const { table, subject } of await tablesWithKeys(client)) {
    const { rows } = await client.query<{ id: string; wrapped: Buffer }>(`select ${subject} as id, wrapped from "${table}" where organisation = $1 and wrapped is not null`, [organisation])
    all.push(...rows.map(({ id, wrapped }): [string, Buffer] => [placeOfSubject(organisation, id), wrapped]))
  }
  return all
})
const rowsNow = () => inside(house, (node) => asOwner(house, node, everyRow))

describe('another key for the node', () => {
  test('opens everything that the old one opened; the old one opens nothing', async () => {
    const [old, before] = [keyNow(), await rowsNow()]
    expect(await make(changeNodeKey, {}, house)).toEqual({ key: expect.stringMatching(/^[0-9a-f]{16}$/) })
    expect(keyNow().equals(old)).toBe(false)
    const after = await rowsNow()
    // Nothing that people wrote is touched: the organisations' keys are wrapped anew, and the journal says that it was done.
    expect(new Set(onlyIn(before, after).map((row) => row.split(' ')[0]))).toEqual(new Set(['auth.session', 'public.node_secret', 'public.organisation_key'].filter((table) => before.get(table)?.length)))
    expect(onlyIn(after, before).filter((row) => row.includes('node/rotate-node-key'))).toHaveLength(3)
    await inside(house, async (node) => {
      await allOpens(node)
      for (const { organisation, wrapped } of await wrappedNow(node)) expect(() => open(wrappingOf(old), placeOfOrganisation(organisation), wrapped)).toThrow()
    })
    const standing = readFileSync(keyFile)
    writeFileSync(keyFile, old.toString('hex'))
    await expect(openNode(house)).rejects.toMatchObject({ name: 'WrongKey' })
    writeFileSync(keyFile, standing)
    await inside(house, allOpens)
  }, 120_000)

  test.each([
    ['as soon as the new key is on the disk', 'before', 'update node_secret'],
    ['before it commits', 'before', 'commit'],
    ['after it committed, before the new key took its place', 'after', 'commit'],
  ])('killed %s: one of the two keys opens it at the next start', async (_, when, text) => {
    const old = keyNow()
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../tests/killed-at.ts'), 'node/rotate-node-key', '{}', when, text], { env: { ...process.env, HAMROH_DATA: house.HAMROH_DATA }, stdio: ['ignore', 'ignore', 'inherit'] })
    expect(await new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))).toBe('SIGKILL')
    expect(keyNow().equals(old)).toBe(true)
    expect(existsSync(join(house.HAMROH_DATA, 'node.next.key'))).toBe(true)
    await inside(house, allOpens)
    expect(keyNow().equals(old)).toBe(when === 'before')
    if (text !== 'commit') return
    // And it can be done again, whatever was left behind.
    await make(changeNodeKey, {}, house)
    expect(existsSync(join(house.HAMROH_DATA, 'node.next.key'))).toBe(false)
  }, 120_000)

  test('waits for nobody: while the house is open it is refused, and nothing changes', () => inside(house, async (node) => {
    const worker = startWorker(node, operations, { log: () => {} })
    const old = keyNow()
    await expect(make(changeNodeKey, {}, house)).rejects.toMatchObject({ why: 'unavailable', saying: { key: 'core.keeping.house-open' } })
    await expect(make(changeOrganisationKey, { organisation: share.sender }, house)).rejects.toMatchObject({ saying: { key: 'core.keeping.house-open' } })
    await worker.stop()
    expect(keyNow().equals(old)).toBe(true)
    await allOpens(node)
  }), 60_000)
})
const wrappedNow = (node: HamrohNode) => asOwner(house, node, async (client) => (await client.query<{ organisation: string; wrapped: Buffer }>('select organisation, wrapped from organisation_key')).rows)

describe('another key for an organisation', () => {
  const keyOf = (node: HamrohNode, organisation: string): Promise<Key> => node.vault.organisationKey(organisation).then((key) => keyFrom(Buffer.from(key)))

  test.each(['sender', 'receiver'] as const)('of the %s: all that it wrapped opens with the new one, and nothing with the old one', async (part) => {
    const organisation = share[part]
    const [old, before] = await inside(house, async (node) => [await keyOf(node, organisation), await asOwner(house, node, everyRow)] as const)
    const made = await make(changeOrganisationKey, { organisation }, house)
    await inside(house, async (node) => {
      const after = await asOwner(house, node, everyRow)
      const all = await keysOf(node, organisation)
      expect(made).toEqual({ keys: all.length })
      expect(all.length).toBeGreaterThan(part === 'sender' ? 5 : 1)
      for (const [at, wrapped] of all) expect(() => open(old, at, wrapped)).toThrow()
      expect(new Set(onlyIn(before, after).map((row) => row.split(' ')[0]))).toEqual(new Set(['public.organisation_key', 'public.subject_key',
        ...(part === 'sender' ? ['public.referral_news', 'public.file'] : ['public.parcel'])]))
      if (part === 'sender') ({ document } = await run(addDocument, { person, file: waiting, kind: 'passport' }, staff(share.worker), node, command))
      await allOpens(node)
    })
  }, 60_000)

  test.each([['before', 'commit'], ['after', 'commit'], ['before', 'update organisation_key']])('killed %s %s: everything is under the old one or everything under the new one', async (when, text) => {
    const organisation = share.sender
    const old = await inside(house, (node) => keyOf(node, organisation))
    const child = spawn(process.execPath, [join(import.meta.dirname, '../../tests/killed-at.ts'), 'node/rotate-organisation-key', JSON.stringify({ organisation }), when, text], { env: { ...process.env, HAMROH_DATA: house.HAMROH_DATA }, stdio: ['ignore', 'ignore', 'inherit'] })
    expect(await new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)))).toBe('SIGKILL')
    await inside(house, async (node) => {
      await allOpens(node)
      expect((await keyOf(node, organisation)).equals(old)).toBe(when === 'before')
    })
  }, 60_000)

  test('an organisation that is not here has none', async () =>
    expect(make(changeOrganisationKey, { organisation: '019a0000-0000-7000-8000-000000000000' }, house)).rejects.toMatchObject({ why: 'missing' }))
})

describe('a key that is named in the environment, on a server', () => {
  let server: Awaited<ReturnType<typeof ownServer>>
  let named: Settings
  const next = freshKey().toString('hex')
  beforeAll(async () => {
    server = await ownServer(folders, existsSync('/usr/lib/postgresql/15/bin/postgres') ? 'debian15' : 'embedded')
    named = await server.database('named')
    await inside(named, (node) => run(createOffice, { name: 'Ҳамроҳи мо', country: 'TJ', place: 'Душанбе', languages: ['ru'], answersWithinHours: 48, administrator: 'Parvina' }, robot('founder'), node, command))
  }, 60_000)
  afterAll(() => server.stop())

  test('gets a named successor; until the environment is set anew, both may stand in it', async () => {
    await expect(make(changeNodeKey, {}, named)).rejects.toMatchObject({ saying: { key: 'core.keeping.next-key-needed' } })
    const both = { ...named, HAMROH_NEXT_KEY: next }
    await make(changeNodeKey, {}, both)
    await expect(make(changeNodeKey, {}, both)).rejects.toMatchObject({ saying: { key: 'core.keeping.next-key-stands' } })
    await expect(openNode(named)).rejects.toMatchObject({ name: 'WrongKey' })
    for (const settings of [both, { ...named, HAMROH_KEY: next }]) await inside(settings, async (node) => {
      const [organisation] = await node.as('keyholder', 'select id from organisation')
      await node.vault.organisationKey(String(organisation?.id))
      expect(await run(verifyJournal, {}, robot('owner'), node, command)).toMatchObject({ ok: true })
    })
    expect(existsSync(join(named.HAMROH_DATA, 'node.key'))).toBe(false)
  }, 60_000)
})

test('what was proved before a change of keys is still proved by the same public key', () => inside(house, async (node) => {
  const entry = await asOwner(house, node, async (client) => (await client.query<{ entry: string; account: Id<'account'> }>(`select l.entry, m.account from journal_leaf l join member_role m on m.organisation = l.organisation and m.role = 'supervisor' order by l.entry limit 1`)).rows[0])
  if (!entry) throw new Error('Nothing is sealed')
  const { proof } = await run(proveEntry, { entry: entry.entry }, staff(entry.account), node, command)
  expect(headFromProof(proof, signer)).toMatch(/^\d+:[0-9a-f]{64}:/)
}))
