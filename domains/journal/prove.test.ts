import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { newId, type Id } from '../../core/ids.ts'
import { headFromProof, Proof } from '../../core/proof.ts'
import { run } from '../../core/run.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { askForHelp } from '../cases/requests/ask.ts'
import { takeRequest } from '../cases/requests/take.ts'
import { listJournal, proveEntry, sealJournal, showHead } from './index.ts'

let world: World
let entries: readonly { readonly entry: Id<'journal_entry'>; readonly operation: string; readonly seal: number | null }[]
const seal = () => run(sealJournal, {}, robot('sealer'), world.node, { via: 'job' })
const ask = (organisation = world.osh.organisation) =>
  world.asPage(askForHelp, { organisation, language: 'ru', troubles: [], account: 'Сижу в приёмнике', reach: 'not at all' }, visitor)

beforeAll(async () => {
  world = await makeWorld()
  await seal()
  for (const office of [world.osh, world.moscow, world.third]) for (let at = 0; at < 5; at++) await ask(office.organisation)
  await seal()
  entries = (await world.asPage(listJournal, {}, world.osh.supervisor)).entries
})
afterAll(() => world.close())
const first = () => entries[0]?.entry ?? newId<'journal_entry'>()

describe('a proof', () => {
  test('shows to anybody who has the public key that each entry is under the head that was kept', async () => {
    const { head, publicKey, number } = await world.asPage(showHead, {}, world.osh.administrator)
    const sealed = entries.filter((entry) => entry.seal === number)
    expect(sealed).toHaveLength(5)
    for (const { entry } of sealed) {
      const { proof } = await world.asPage(proveEntry, { entry }, world.osh.supervisor)
      expect(headFromProof(Proof.parse(JSON.parse(JSON.stringify(proof))), publicKey)).toBe(head)
    }
  })
  test('names nothing of another organisation', async () => {
    const { proof } = await world.asPage(proveEntry, { entry: first() }, world.osh.supervisor)
    const text = JSON.stringify(proof)
    for (const other of [world.moscow, world.third]) expect(text).not.toContain(other.organisation)
  })
  test('proves nothing once any part of it is forged', async () => {
    const { proof, publicKey } = await world.asPage(proveEntry, { entry: first() }, world.osh.supervisor)
    const zero = '0'.repeat(64)
    const forged: readonly Proof[] = [
      { ...proof, entry: proof.entry.replace('"via":"page"', '"via":"api"') }, { ...proof, position: proof.position - 1 }, { ...proof, path: proof.path.slice(1) },
      { ...proof, path: proof.path.with(0, zero) }, { ...proof, branch: { ...proof.branch, organisation: world.moscow.organisation } },
      { ...proof, branch: { ...proof.branch, count: proof.branch.count + 1 } }, { ...proof, branch: { ...proof.branch, path: proof.branch.path.with(0, zero) } },
      { ...proof, seal: { ...proof.seal, number: proof.seal.number + 1 } }, { ...proof, seal: { ...proof.seal, previous: zero } },
      { ...proof, seal: { ...proof.seal, at: 'whenever' } }, { ...proof, seal: { ...proof.seal, count: 1 } }, { ...proof, seal: { ...proof.seal, signature: 'AAAA' } },
    ]
    for (const one of forged) expect(headFromProof(one, publicKey)).toBeUndefined()
    expect(headFromProof(proof, zero)).toBeUndefined()
    expect(headFromProof(proof, publicKey)).toBeDefined()
  })
  test('is there for one\'s own entries only, once they are sealed, and for those who answer for the journal', async () => {
    await expect(world.asPage(proveEntry, { entry: first() }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(proveEntry, { entry: first() }, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(proveEntry, { entry: first() }, visitor)).rejects.toMatchObject({ why: 'unknown' })
    await ask()
    const [waiting] = (await world.asPage(listJournal, {}, world.osh.supervisor)).entries
    expect(waiting?.seal).toBeNull()
    await expect(world.asPage(proveEntry, { entry: waiting?.entry ?? '' }, world.osh.supervisor)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'journal.prove.waits' } })
  })
})

describe('the list', () => {
  test('shows one\'s own organisation, newest first, by whom, and no contents', async () => {
    const { request } = await ask()
    await world.asPage(takeRequest, { request }, world.osh.worker)
    const { entries: [newest], older } = await world.asPage(listJournal, {}, world.osh.administrator)
    expect(newest).toMatchObject({ operation: 'cases/requests/take', kind: 'done', actor: world.osh.accounts.worker, name: 'worker of Yoʻldosh', subject: request, fields: ['request'], via: 'page' })
    expect(Object.keys(newest ?? {})).not.toContain('payload')
    expect(older).toBe(false)
    const theirs = (await world.asPage(listJournal, {}, world.moscow.supervisor)).entries
    expect(theirs.map(({ subject }) => subject)).not.toContain(request)
  })
  test('narrows to one subject or one colleague', async () => {
    const { request } = await ask()
    await world.asPage(takeRequest, { request }, world.osh.worker2)
    expect((await world.asPage(listJournal, { subject: request }, world.osh.supervisor)).entries.map(({ operation }) => operation)).toEqual(['cases/requests/take', 'cases/requests/ask'])
    expect((await world.asPage(listJournal, { by: world.osh.accounts.worker2 }, world.osh.supervisor)).entries).toHaveLength(1)
  })
  test('goes on where a page ended', async () => {
    for (let at = 0; at < 100; at++) await ask(world.third.organisation)
    const page = await world.asPage(listJournal, {}, world.third.supervisor)
    expect(page).toMatchObject({ older: true, entries: { length: 100 } })
    const rest = await world.asPage(listJournal, { before: page.entries.at(-1)?.entry }, world.third.supervisor)
    expect(rest.older).toBe(false)
    expect(rest.entries.length).toBeGreaterThan(0)
    expect(new Set([...page.entries, ...rest.entries].map(({ entry }) => entry)).size).toBe(page.entries.length + rest.entries.length)
  })
  test('is not for case workers, nor for strangers', async () => {
    await expect(world.asPage(listJournal, {}, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(listJournal, {}, visitor)).rejects.toMatchObject({ why: 'unknown' })
  })
})
