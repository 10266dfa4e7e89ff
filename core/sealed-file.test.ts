import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { open } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { freshKey, type Key } from './seal.ts'
import { openPieces, readStart, sealPieces } from './sealed-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'hamroh-sealed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const key = freshKey()
const header = '{"of":"a test"}'
const piece = 65_536
async function* inPortions(contents: Buffer, portion: number): AsyncGenerator<Buffer> {
  for (let at = 0; at < contents.length; at += portion) yield contents.subarray(at, at + portion)
}
const sealed = async (contents: Buffer, portion = 10_000) => Buffer.concat(await Array.fromAsync(sealPieces(key, header, inPortions(contents, portion))))
const opened = async (bytes: Buffer, by: Key = key) => {
  const file = join(folder, 'file')
  writeFileSync(file, bytes)
  const handle = await open(file)
  try {
    const start = await readStart(handle)
    return { header: start.header, contents: Buffer.concat(await Array.fromAsync(openPieces(by, handle, start))) }
  } finally {
    await handle.close()
  }
}
const contentsOf = (length: number) => Buffer.from(Array.from({ length }, (_, at) => (at * 7 + (at >> 8)) & 0xff))

test.each([0, 1, 100, piece - 1, piece, piece + 1, 3 * piece, 3 * piece + 17])('%i bytes come back as they were, however they came', async (length) => {
  const contents = contentsOf(length)
  for (const portion of [333, piece, 1_000_000]) expect(await opened(await sealed(contents, portion))).toEqual({ header, contents })
})

test('nothing of it can be read', async () => {
  const bytes = await sealed(Buffer.from('Gulnora Karimova '.repeat(10_000)))
  expect(bytes.includes('Gulnora')).toBe(false)
  expect(bytes.includes('of":"a test')).toBe(true)
})

test('any bit that was turned is found', async () => {
  const bytes = await sealed(contentsOf(2 * piece + 500))
  for (let at = 0; at < bytes.length; at += at < 60 ? 1 : 997) {
    const turned = Buffer.from(bytes)
    turned[at] = (turned[at] ?? 0) ^ (1 << (at % 8))
    await expect(opened(turned), `bit in byte ${at}`).rejects.toMatchObject({ why: 'invalid', saying: { key: expect.stringMatching(/^core\.keeping\.(cut|changed|no-backup)$/) } })
  }
})

test('any end that is missing is found, also where a piece ends', async () => {
  const bytes = await sealed(contentsOf(2 * piece + 500))
  const start = bytes.length - (2 * (piece + 20) + 520)
  const ends = [0, 10, 20, start, start + 1, start + piece + 20, start + 2 * (piece + 20), bytes.length - 1, ...Array.from({ length: 20 }, (_, at) => Math.floor((bytes.length * at) / 20))]
  for (const end of ends) await expect(opened(bytes.subarray(0, end)), `cut at ${end}`).rejects.toMatchObject({ saying: { key: expect.stringMatching(/^core\.keeping\.(cut|no-backup)$/) } })
})

test('pieces that were moved, left out, doubled or added are found, and another key opens nothing', async () => {
  const bytes = await sealed(contentsOf(3 * piece))
  const start = bytes.length - 3 * (piece + 20)
  const pieces = [0, 1, 2].map((at) => bytes.subarray(start + at * (piece + 20), start + (at + 1) * (piece + 20)))
  const [a, b, c] = pieces
  if (!a || !b || !c) throw new Error('There are three pieces')
  const head = bytes.subarray(0, start)
  for (const wrong of [[b, a, c], [a, c], [b, c], [a, a, b, c], [a, b, c, c], [a, b, c, Buffer.of(0)], [c], [a, b, a]])
    await expect(opened(Buffer.concat([head, ...wrong]))).rejects.toMatchObject({ why: 'invalid' })
  // A piece of another file under the same key, in its place: what stands before the pieces is bound to each.
  const other = Buffer.concat(await Array.fromAsync(sealPieces(key, '{"of":"b test"}', inPortions(contentsOf(3 * piece), piece))))
  await expect(opened(Buffer.concat([head, a, other.subarray(start + piece + 20)]))).rejects.toMatchObject({ saying: { key: 'core.keeping.changed' } })
  await expect(opened(bytes, freshKey())).rejects.toMatchObject({ saying: { key: 'core.keeping.changed' } })
  expect((await opened(bytes)).contents).toHaveLength(3 * piece)
})
