import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { keyFrom, type Key } from '../../../core/seal.ts'
import { openFilePieces, sealFile, type SealedPiece } from '../../files/index.ts'
import type { FileFacts } from './kept.ts'

type Here = Pick<Context, 'db' | 'organisation'>
/** So many pieces go in, or come out, in one round trip: a megabyte. */
const atOnce = 4
const called = (of: Id<'linking'>, file: number) => `${of} ${file}`

/** Keeps the bytes of a file until it is linked: sealed in pieces under a key of its own. In: which of the two it is. */
export async function keepPieces({ db, organisation }: Here, of: Id<'linking'>, file: number, key: Key, contents: AsyncIterable<Buffer>): Promise<void> {
  const keep = (some: readonly SealedPiece[]) => db.insertInto('linking_piece').values(some.map((piece) => ({ organisation, linking: of, file, ...piece }))).execute()
  const some: SealedPiece[] = []
  for await (const piece of sealFile(key, organisation, called(of, file), contents)) {
    some.push(piece)
    if (some.length === atOnce) await keep(some.splice(0))
  }
  if (some.length > 0) await keep(some)
}

/** Its contents again, with the memory of a few pieces. Throws when a single bit differs or the end is missing. */
export function piecesOf({ db, organisation }: Here, of: Id<'linking'>, file: number, { key }: Pick<FileFacts, 'key'>): AsyncGenerator<Buffer> {
  const pieces = async function* (): AsyncGenerator<SealedPiece> {
    for (let from = 0; ; from += atOnce) {
      const some = await db.selectFrom('linking_piece').select(['number', 'sealed']).where('organisation', '=', organisation).where('linking', '=', of)
        .where('file', '=', file).where('number', '>=', from).orderBy('number').limit(atOnce).execute()
      yield* some
      if (some.length < atOnce) return
    }
  }
  return openFilePieces(keyFrom(Buffer.from(key, 'base64')), organisation, called(of, file), pieces())
}

export async function dropPieces({ db, organisation }: Here, of: Id<'linking'>): Promise<void> {
  await db.deleteFrom('linking_piece').where('organisation', '=', organisation).where('linking', '=', of).execute()
}
export async function dropBlocks({ db, organisation }: Here, of: Id<'linking'>): Promise<void> {
  await db.deleteFrom('linking_block').where('organisation', '=', organisation).where('linking', '=', of).execute()
}
