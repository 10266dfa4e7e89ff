import { z } from 'zod'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { freshKey, keyFrom } from '../../../core/seal.ts'
import { openFilePieces, pieceSize, sealFile, type SealedPiece } from '../../files/index.ts'

type Here = Pick<Context, 'db' | 'vault' | 'organisation'>
const held = z.object({ key: z.base64() })
/** So many pieces go in, or come out, in one round trip: a megabyte. */
const atOnce = 4

/** Keeps the bytes of a file until they are read: sealed in pieces under a key of its own, a megabyte in a round trip. */
export async function keepFile({ db, vault, organisation }: Here, of: Id<'iati_import'>, contents: AsyncIterable<Buffer>): Promise<void> {
  const key = freshKey()
  const { locker, wrapped } = await vault.newKey(organisation, of)
  await db.insertInto('iati_file').values({ organisation, import: of, wrapped, sealed: locker.seal('iati_file', { key: key.toString('base64') }) }).execute()
  const keep = (pieces: readonly SealedPiece[]) => db.insertInto('iati_piece').values(pieces.map((piece) => ({ organisation, import: of, ...piece }))).execute()
  const some: SealedPiece[] = []
  for await (const piece of sealFile(key, organisation, of, contents)) {
    some.push(piece)
    if (some.length === atOnce) await keep(some.splice(0))
  }
  if (some.length > 0) await keep(some)
}

/** How to get at the bytes of a file that waits, from one of them on, with the memory of a few pieces. Refused as missing when it is gone. */
export async function openKept({ db, vault, organisation }: Here, of: Id<'iati_import'>): Promise<(byte: number) => AsyncGenerator<Buffer>> {
  const row = await db.selectFrom('iati_file').select(['wrapped', 'sealed']).where('organisation', '=', organisation).where('import', '=', of).executeTakeFirst()
  if (!row) throw new Refused('missing', 'core.refused.missing')
  const { key } = held.parse((await vault.unwrap(organisation, of, row.wrapped)).open('iati_file', row.sealed))
  const pieces = async function* (first: number): AsyncGenerator<SealedPiece> {
    for (let from = first; ; from += atOnce) {
      const some = await db.selectFrom('iati_piece').select(['number', 'sealed']).where('organisation', '=', organisation).where('import', '=', of).where('number', '>=', from).orderBy('number').limit(atOnce).execute()
      yield* some
      if (some.length < atOnce) return
    }
  }
  return async function* (byte) {
    const first = Math.floor(byte / pieceSize)
    let past = byte - first * pieceSize
    for await (const piece of openFilePieces(keyFrom(Buffer.from(key, 'base64')), organisation, of, pieces(first), first)) {
      yield past > 0 ? piece.subarray(past) : piece
      past = 0
    }
  }
}

/** The bytes go, and the key with them. */
export async function dropKept({ db, organisation }: Pick<Here, 'db' | 'organisation'>, of: Id<'iati_import'>): Promise<void> {
  await db.deleteFrom('iati_file').where('organisation', '=', organisation).where('import', '=', of).execute()
}
