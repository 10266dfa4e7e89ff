import fc from 'fast-check'
import { expect, test } from 'vitest'
import { newId } from '../../core/ids.ts'
import { freshKey } from '../../core/seal.ts'
import { allOf, portions } from '../../tests/papers.ts'
import { cut, openFilePieces, pieceSize, sealFile, type SealedPiece } from './pieces.ts'

const [organisation, file] = [newId<'organisation'>(), newId<'file'>()]
const key = freshKey()
const collected = async <One>(source: AsyncIterable<One>): Promise<One[]> => {
  const all: One[] = []
  for await (const one of source) all.push(one)
  return all
}
const sealed = (bytes: Buffer) => collected(sealFile(key, organisation, file, portions(bytes, 100_000)))
const opened = async (pieces: readonly SealedPiece[], of = file, by = key) => allOf(openFilePieces(by, organisation, of, (async function* () { yield* pieces })()))

test('whatever is cut is whole again', async () => {
  await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 50 }), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), async (bytes, size, portion) => {
    const pieces = await collected(cut(portions(bytes, portion), size))
    expect(Buffer.concat(pieces)).toEqual(Buffer.from(bytes))
    expect(pieces.slice(0, -1).every(({ length }) => length === size)).toBe(true)
    expect(pieces.every(({ length }) => length > 0 && length <= size)).toBe(true)
  }))
})

test.each([1, pieceSize - 1, pieceSize, pieceSize + 1, 3 * pieceSize])('%i bytes are sealed and opened', async (length) => {
  const bytes = Buffer.alloc(length, 'Salim')
  const pieces = await sealed(bytes)
  expect(pieces).toHaveLength(Math.ceil(length / pieceSize))
  expect(pieces.some((piece) => piece.sealed.includes('Salim'))).toBe(false)
  expect((await opened(pieces)).equals(bytes)).toBe(true)
})

test('a piece that is missing, moved, doubled, of another file or changed by a bit is seen', async () => {
  const [first, second, third] = await sealed(Buffer.alloc(3 * pieceSize, 1))
  if (!first || !second || !third) throw new Error('Not three pieces')
  const bit = { ...second, sealed: Buffer.from(second.sealed) }
  bit.sealed[100] = (bit.sealed[100] ?? 0) ^ 1
  const wrong: readonly (readonly SealedPiece[])[] = [
    [], [first], [first, second], [second, third], [first, third], [first, { ...third, number: 1 }], [{ ...second, number: 0 }, { ...first, number: 1 }, third],
    [first, second, third, { ...third, number: 3 }], [first, bit, third],
  ]
  for (const pieces of wrong) await expect(opened(pieces)).rejects.toThrow()
  await expect(opened([first, second, third], newId<'file'>())).rejects.toThrow()
  await expect(opened([first, second, third], file, freshKey())).rejects.toThrow()
})
