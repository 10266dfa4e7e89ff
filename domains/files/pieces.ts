import { open, seal, type Key } from '../../core/seal.ts'
import type { Id } from '../../core/ids.ts'

/** So many bytes of a file are sealed as one. */
export const pieceSize = 262_144

/** Bound to a piece: whose file, which piece of it, and whether it is the last. */
const placeOf = (organisation: string, file: string, number: number, isLast: boolean) => `file_piece ${organisation} ${file} ${number} ${isLast ? 'last' : 'more'}`

export type SealedPiece = { readonly number: number; readonly sealed: Buffer }

/** Cuts contents into pieces of one size (the last may be shorter) as they come. Nothing comes of nothing. */
export async function* cut(contents: AsyncIterable<Uint8Array>, size = pieceSize): AsyncGenerator<Buffer> {
  let held: Uint8Array[] = []
  let length = 0
  for await (let more of contents) {
    while (length + more.length >= size) {
      yield Buffer.concat([...held, more.subarray(0, size - length)])
      more = more.subarray(size - length)
      held = []
      length = 0
    }
    if (more.length > 0) held.push(more)
    length += more.length
  }
  if (length > 0) yield Buffer.concat(held)
}

/** In: the file's own key, contents. Out: sealed pieces in order. What is known of the last one shows only at the end, so one is held back. */
export async function* sealFile(key: Key, organisation: Id<'organisation'>, file: string, contents: AsyncIterable<Uint8Array>): AsyncGenerator<SealedPiece> {
  let held: Buffer | undefined
  let number = 0
  for await (const piece of cut(contents)) {
    if (held) yield { number, sealed: seal(key, placeOf(organisation, file, number++, false), held) }
    held = piece
  }
  if (held) yield { number, sealed: seal(key, placeOf(organisation, file, number, true), held) }
}

/** The inverse; with `from`, from that piece on. Throws when a piece was changed, moved, left out or added, or when the end is missing. */
export async function* openFilePieces(key: Key, organisation: Id<'organisation'>, file: string, pieces: AsyncIterable<SealedPiece>, from = 0): AsyncGenerator<Buffer> {
  let held: SealedPiece | undefined
  let next = from
  for await (const piece of pieces) {
    if (piece.number !== next++) throw new Error('A piece of a file is missing')
    if (held) yield open(key, placeOf(organisation, file, held.number, false), held.sealed)
    held = piece
  }
  if (!held) throw new Error('A file has no pieces')
  yield open(key, placeOf(organisation, file, held.number, true), held.sealed)
}
