import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor, type Asking } from '../../../core/actor.ts'
import { newId } from '../../../core/ids.ts'
import { run } from '../../../core/run.ts'
import { onFile, shared } from '../../../tests/people.ts'
import { allOf, jpeg, pdf, sent } from '../../../tests/papers.ts'
import { ownerOf, type Owner } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { showParcel } from '../../cases/referrals/show-parcel.ts'
import { openCase } from '../../cases/open.ts'
import { showCase } from '../../cases/show.ts'
import { erasePerson } from '../erase.ts'
import { showMyFile } from '../show-my-file.ts'
import { showPerson } from '../show.ts'
import { sweepErased } from '../sweep-erased.ts'
import { addDocument } from './add.ts'
import { listDocuments } from './list.ts'
import { openDocument } from './open.ts'
import { removeDocument } from './remove.ts'

let world: World
let owner: Owner
beforeAll(async () => {
  world = await makeWorld()
  owner = await ownerOf(world)
})
afterAll(async () => {
  await owner.close()
  await world.close()
})

const count = async (text: string, ...values: string[]) => Number((await owner.client.query<{ count: string }>(text, values)).rows[0]?.count)
const add = async (person: string, bytes: Buffer = pdf(), rest: Partial<{ case: string; note: string; asking: Asking }> = {}) => {
  const { asking = world.osh.worker, ...more } = rest
  const { file } = await sent(world, bytes, { name: 'Салим паспорт.jpeg', asking })
  return { file, ...(await world.asPage(addDocument, { person, file, kind: 'passport', ...more }, asking)) }
}
const open = async (document: string, asking: Asking = world.osh.worker) => {
  const given = await world.asPage(openDocument, { document }, asking)
  return { given, bytes: await allOf(given.stream()) }
}
const missing = expect.objectContaining({ why: 'missing' })

test('a document is the person’s: added, listed without being opened, opened whole, by whoever opens files here', async () => {
  const { person } = await onFile(world)
  const large = pdf('Mehnat shartnomasi', 1_200_000)
  const { case: of } = await world.asPage(openCase, { person }, world.osh.worker)
  const { document } = await add(person, large, { note: 'asl nusxa oʻzida', case: of })
  for (const asking of [world.osh.worker, world.osh.worker2, world.osh.supervisor]) {
    const { documents } = await world.asPage(listDocuments, { person }, asking)
    expect(documents).toEqual([{
      document, keptApart: false, kind: 'passport', type: 'application/pdf', bytes: large.length, name: 'Салим паспорт.jpeg.pdf', note: 'asl nusxa oʻzida', by: 'worker of Yoʻldosh',
      at: expect.any(String), case: { case: of, reference: expect.any(String) }, removed: null,
    }])
    const { given, bytes } = await open(document, asking)
    expect(given).toMatchObject({ name: 'Салим паспорт.jpeg.pdf', type: 'application/pdf', bytes: large.length })
    expect(bytes.equals(large)).toBe(true)
  }
  expect((await world.asPage(showPerson, { person }, world.osh.worker)).documents).toHaveLength(1)
  expect((await world.asPage(showCase, { case: of }, world.osh.worker)).documents).toHaveLength(1)
})

test('a photo of a passport no longer says where it was taken, and nothing of it stands readable in the database', async () => {
  const { person } = await onFile(world)
  const { document } = await add(person, jpeg(), { note: 'Kechqurun olingan' })
  expect((await open(document)).bytes.includes('40.5140N')).toBe(false)
  const { rows } = await owner.client.query<{ line: string }>(`select t::text as line from document t union all select t::text from file t union all select encode(sealed, 'escape') from file_piece union all select encode(sealed, 'escape') from document where sealed is not null`)
  for (const secret of ['Салим', 'Kechqurun', 'ICC_PROFILE']) expect(rows.filter(({ line }) => line.includes(secret))).toEqual([])
})

test('who opened it is in the journal, and the person reads that, and which documents are held', async () => {
  const { person, asking } = await onFile(world)
  const { document } = await add(person)
  await world.asPage(removeDocument, { document: (await add(person)).document, reason: 'wrong person' }, world.osh.worker)
  await open(document, world.osh.supervisor)
  const { documents, looks } = await world.asPage(showMyFile, {}, asking)
  expect(documents).toEqual([{ kind: 'passport', at: expect.any(String), by: 'worker of Yoʻldosh' }])
  expect(looks).toContainEqual(expect.objectContaining({ what: 'people/documents/open', name: 'supervisor of Yoʻldosh', kind: 'read' }))
  expect(looks.filter(({ what }) => what === 'people/documents/add')).toHaveLength(2)
  expect(looks).toContainEqual(expect.objectContaining({ what: 'people/documents/remove', kind: 'done' }))
})

describe('refused', () => {
  test('another organisation, a colleague without the role, a visitor, the person’s own code', async () => {
    const { person, asking } = await onFile(world)
    const { document } = await add(person)
    const { file } = await sent(world, pdf())
    for (const other of [world.moscow.worker, world.third.supervisor]) {
      await expect(world.asPage(listDocuments, { person }, other)).rejects.toEqual(missing)
      await expect(open(document, other)).rejects.toEqual(missing)
      await expect(world.asPage(removeDocument, { document, reason: 'replaced' }, other)).rejects.toEqual(missing)
    }
    for (const other of [world.osh.administrator, world.osh.coordinator, visitor, asking, robot('sweeper')]) {
      const no = expect.objectContaining({ why: other.kind === 'visitor' ? 'unknown' : 'forbidden' })
      await expect(world.asPage(addDocument, { person, file, kind: 'other' }, other)).rejects.toEqual(no)
      await expect(open(document, other)).rejects.toEqual(no)
      await expect(world.asPage(removeDocument, { document, reason: 'replaced' }, other)).rejects.toEqual(no)
    }
    await expect(world.asPage(addDocument, { person, file, kind: 'other' }, world.osh.supervisor)).rejects.toMatchObject({ why: 'forbidden' })
  })

  test('somebody else’s file, one that was taken already, one of nobody; another’s person; a case of somebody else', async () => {
    const [{ person }, other] = [await onFile(world), await onFile(world)]
    const { file } = await sent(world, pdf())
    await expect(world.asPage(addDocument, { person, file, kind: 'other' }, world.osh.worker2)).rejects.toEqual(missing)
    await expect(world.asPage(addDocument, { person, file, kind: 'other' }, world.moscow.worker)).rejects.toEqual(missing)
    await expect(world.asPage(addDocument, { person, file: newId<'file'>(), kind: 'other' }, world.osh.worker)).rejects.toEqual(missing)
    const { case: of } = await world.asPage(openCase, { person: other.person }, world.osh.worker)
    await expect(world.asPage(addDocument, { person, case: of, file, kind: 'other' }, world.osh.worker)).rejects.toEqual(missing)
    await world.asPage(addDocument, { person, file, kind: 'other' }, world.osh.worker)
    await expect(world.asPage(addDocument, { person, file, kind: 'other' }, world.osh.worker)).rejects.toEqual(missing)
    await expect(world.asPage(addDocument, { person: other.person, file, kind: 'other' }, world.osh.worker)).rejects.toEqual(missing)
  })

  test('two at once: one file becomes one document', async () => {
    const { person } = await onFile(world)
    const { file } = await sent(world, pdf())
    const tried = await Promise.allSettled([1, 2, 3].map(() => world.asPage(addDocument, { person, file, kind: 'other' }, world.osh.worker)))
    expect(tried.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect((await world.asPage(listDocuments, { person }, world.osh.worker)).documents).toHaveLength(1)
  })

  test('a kind that is not on the list, a note that is too long', async () => {
    const { person } = await onFile(world)
    const { file } = await sent(world, pdf())
    await expect(world.asPage(addDocument, { person, file, kind: 'xxx' as 'other', note: 'x'.repeat(201) }, world.osh.worker)).rejects.toMatchObject({
      why: 'invalid', fields: { kind: [{ key: 'core.field.choose' }], note: [{ key: 'core.field.long', filled: { longest: 200 } }] },
    })
  })
})

test('removed: gone at once, and that it was there stays', async () => {
  const { person } = await onFile(world)
  const { document, file } = await add(person)
  await world.asPage(removeDocument, { document, reason: 'wrong person' }, world.osh.supervisor)
  await expect(open(document)).rejects.toEqual(missing)
  await expect(world.asPage(removeDocument, { document, reason: 'replaced' }, world.osh.worker)).rejects.toEqual(missing)
  expect(await count('select count(*) from file_piece where file = $1', file)).toBe(0)
  expect((await world.asPage(listDocuments, { person }, world.osh.worker)).documents).toMatchObject([
    { document, name: null, note: null, removed: { by: 'supervisor of Yoʻldosh', reason: 'wrong person' } },
  ])
})

test('never in a parcel, whatever was agreed to', async () => {
  const them = await shared(world)
  await add(them.person, pdf('Maxfiy qogʻoz'), { note: 'Maxfiy eslatma' })
  const parcel = await world.asPage(showParcel, { parcel: them.parcel }, world.moscow.worker)
  expect(JSON.stringify(parcel)).not.toMatch(/Maxfiy|passport|document/)
})

test('erased: unreadable in the same moment, and swept away to the last byte', async () => {
  const { person } = await onFile(world)
  const { document, file } = await add(person, pdf('x', 600_000))
  const removed = await add(person)
  await world.asPage(removeDocument, { document: removed.document, reason: 'replaced' }, world.osh.worker)
  const kept = await add((await onFile(world)).person)
  await world.asPage(erasePerson, { person, sure: true }, world.osh.worker)
  await expect(open(document)).rejects.toEqual(missing)
  await expect(add(person)).rejects.toEqual(missing)
  expect(await count('select count(*) from file_piece where file = $1', file)).toBe(3)
  await run(sweepErased, { organisation: world.osh.organisation, person }, robot('sweeper'), world.node, { via: 'job' })
  for (const table of ['file_piece where file', 'document where file', 'file where id', 'document_removal r join document d on d.id = r.document where d.file'])
    for (const one of [file, removed.file]) expect(await count(`select count(*) from ${table} = $1`, one)).toBe(0)
  expect((await open(kept.document)).bytes.length).toBeGreaterThan(100)
})
