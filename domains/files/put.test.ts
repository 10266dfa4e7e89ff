import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { id } from '../../core/ids.ts'
import { read, write } from '../../core/operation.ts'
import { run } from '../../core/run.ts'
import { z } from 'zod'
import { allOf, pdf, portions, sent } from '../../tests/papers.ts'
import { ownerOf, type Owner } from '../../tests/referring.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { acceptedFiles, dropFile, openFile, putFile, sweepFiles, takeFile } from './index.ts'
import { largest } from './types.ts'

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

/** An operation of a later domain that reads a file that was sent, as an import does; and one that has done with it. */
const readIt = read({
  name: 'files/read-for-a-test', does: 'Read a file', who: ['case worker', 'supervisor', 'administrator'], input: z.strictObject({ file: id('file') }),
  run: async ({ file }, context) => {
    const { name, type, bytes, contents } = await openFile(context, file)
    return { name, type, bytes, text: (await allOf(contents())).toString('latin1'), again: (await allOf(contents())).length }
  },
})
const dropIt = write({ name: 'files/drop-for-a-test', does: 'Have done with a file', who: ['case worker'], input: z.strictObject({ file: id('file') }), run: ({ file }, context) => dropFile(context, file) })
const missing = expect.objectContaining({ why: 'missing' })
const count = async (text: string, ...values: unknown[]) => Number((await owner.client.query<{ count: string }>(text, values)).rows[0]?.count)

test('what was sent is read by the one who sent it, as often as she likes, and by nobody else', async () => {
  const bytes = pdf('Ish haqi', 3_000_000)
  const { file } = await sent(world, bytes, { name: 'ish haqi.pdf' })
  const found = await world.asPage(readIt, { file }, world.osh.worker)
  expect(found).toEqual({ name: 'ish haqi.pdf', type: 'application/pdf', bytes: bytes.length, text: bytes.toString('latin1'), again: bytes.length })
  for (const other of [world.osh.worker2, world.osh.supervisor, world.osh.administrator, world.moscow.worker]) await expect(world.asPage(readIt, { file }, other)).rejects.toEqual(missing)
  expect(await count('select count(*) from file_piece where file = $1', file)).toBe(12)
})

test('one entry in the journal for a file, and no name in it', async () => {
  const { file } = await sent(world, pdf('x', 700_000), { name: 'Салим.pdf' })
  const { rows } = await owner.client.query('select operation, fields from journal_entry where subject = $1', [file])
  expect(rows).toEqual([{ operation: 'files/put', fields: ['file'] }])
})

test('the same submission is one file; another file under its key is a conflict', async () => {
  const key = crypto.randomUUID()
  const put = async (words: string) => {
    const taken = await takeFile(portions(pdf(words)), { name: 'x' })
    try {
      return await world.asPage(putFile, { file: taken }, world.osh.worker, { key })
    } finally {
      await taken.close()
    }
  }
  const first = await put('bir')
  expect(await put('bir')).toEqual(first)
  await expect(put('ikki')).rejects.toMatchObject({ why: 'conflict' })
})

test('dropped, it is gone: its key and its bytes', async () => {
  const { file } = await sent(world, pdf())
  await world.asPage(dropIt, { file }, world.osh.worker)
  await expect(world.asPage(readIt, { file }, world.osh.worker)).rejects.toEqual(missing)
  expect(await count('select count(*) from file_piece where file = $1', file)).toBe(0)
  expect(await count('select count(*) from file where id = $1 and wrapped is null and sealed is null', file)).toBe(1)
})

describe('refused', () => {
  test('those who open no files, and strangers', async () => {
    const taken = await takeFile(portions(pdf()), { name: 'x' })
    for (const [asking, why] of [[visitor, 'unknown'], [world.osh.administrator, 'forbidden'], [world.osh.coordinator, 'forbidden'], [robot('worker'), 'forbidden']] as const) {
      await expect(world.asPage(putFile, { file: taken }, asking)).rejects.toMatchObject({ why })
      await expect(world.asPage(acceptedFiles, {}, asking)).rejects.toMatchObject({ why })
    }
    await taken.close()
  })
  test('anything that is no file', async () => {
    for (const file of ['x', { name: 'x' }, new File([], 'x'), undefined]) await expect(run(putFile, { file }, world.osh.worker, world.node, { via: 'api' })).rejects.toMatchObject({ why: 'invalid' })
  })
  test('more than may wait, until something was used', async () => {
    const { file } = await sent(world, pdf(), { asking: world.third.worker })
    await owner.client.query('update file set bytes = $1 where id = $2', [20 * largest - 10, file])
    await expect(sent(world, pdf(), { asking: world.third.worker })).rejects.toMatchObject({ why: 'conflict', saying: { key: 'files.refused.too-many' } })
    await sent(world, pdf(), { asking: world.third.worker2 })
    await world.asPage(dropIt, { file }, world.third.worker)
    await sent(world, pdf(), { asking: world.third.worker })
  })
})

test('what nobody used in a day is swept away, and nothing else', async () => {
  const [old, fresh, used] = [await sent(world, pdf()), await sent(world, pdf()), await sent(world, pdf())]
  await world.asPage(dropIt, { file: used.file }, world.osh.worker)
  for (const { file } of [old, used]) await owner.client.query(`update file set at = now() - interval '25 hours' where id = $1`, [file])
  const sweep = () => run(sweepFiles, {}, robot('sweeper'), world.node, { via: 'job' })
  expect(await sweep()).toEqual({ files: 1 })
  expect(await sweep()).toEqual({ files: 0 })
  await expect(world.asPage(readIt, { file: old.file }, world.osh.worker)).rejects.toEqual(missing)
  expect(await count('select count(*) from file_piece where file = $1', old.file)).toBe(0)
  expect((await world.asPage(readIt, { file: fresh.file }, world.osh.worker)).bytes).toBe(pdf().length)
  expect(await count('select count(*) from file where id = $1', used.file)).toBe(1)
})
