import { sql } from 'kysely'
import { z } from 'zod'
import { id, type Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { keyFrom } from '../../core/seal.ts'
import { openFilePieces, type SealedPiece } from './pieces.ts'
import { isFileType, type FileType } from './types.ts'

/** What opens a file: its key and its name. Whoever takes a file keeps this sealed under the key of the one whom it concerns. */
export const fileKey = z.object({ file: id('file'), key: z.base64(), name: z.string() })
export type FileKey = z.output<typeof fileKey>

export type WaitingFile = { readonly name: string; readonly type: FileType; readonly bytes: number; readonly held: FileKey }

type Mine = Pick<Context, 'db' | 'vault' | 'organisation' | 'account'>

/**
 * A file of one's own that waits to be taken for something: what it is, and what opens it.
 * Refused as missing when it is another's, was taken already or was swept away.
 */
async function waitingFile({ db, vault, organisation, account }: Mine, file: Id<'file'>): Promise<WaitingFile> {
  const row = await db.selectFrom('file').select(['wrapped', 'sealed', 'type', 'bytes'])
    .where('organisation', '=', organisation).where('id', '=', file).where('uploaded_by', '=', account).where('wrapped', 'is not', null).executeTakeFirst()
  return waitingIn({ vault, organisation }, file, row)
}

/**
 * Takes a waiting file for something: from here on only what is returned opens it, and the one who takes it seals that under the key
 * of whom it concerns. Throws Refused as `openFile` does.
 */
export async function takeWaiting({ db, vault, organisation, account }: Mine, file: Id<'file'>): Promise<WaitingFile> {
  const { rows: [row] } = await sql<Waiting>`
    with waiting as (select id, wrapped, sealed, type, bytes from file
      where organisation = ${organisation} and id = ${file} and uploaded_by = ${account} and wrapped is not null for update)
    update file f set wrapped = null, sealed = null from waiting w where f.organisation = ${organisation} and f.id = w.id
      returning w.wrapped, w.sealed, w.type, w.bytes`.execute(db)
  return waitingIn({ vault, organisation }, file, row)
}

type Waiting = { readonly wrapped: Buffer | null; readonly sealed: Buffer | null; readonly type: string; readonly bytes: number }

async function waitingIn({ vault, organisation }: Pick<Context, 'vault' | 'organisation'>, file: Id<'file'>, row: Waiting | undefined): Promise<WaitingFile> {
  if (!row?.wrapped || !row.sealed || !isFileType(row.type)) throw new Refused('missing', 'core.refused.missing')
  const held = fileKey.parse((await vault.unwrap(organisation, file, row.wrapped)).open('file', row.sealed))
  return { name: held.name, type: row.type, bytes: row.bytes, held }
}

/**
 * The bytes of a file of one's own that waits, for an operation that reads it (a table that is imported, say), in its transaction and
 * with the memory of a few pieces. Refused as missing, when this is called, where the file is another's, was taken or was swept away.
 */
export async function openFile(context: Mine, file: Id<'file'>): Promise<WaitingFile & { contents(): AsyncGenerator<Buffer> }> {
  const found = await waitingFile(context, file)
  return { ...found, contents: () => contentsOf(context, found.held) }
}

/** Takes a waiting file away that has served: nothing of it stays. */
export async function dropFile(context: Mine, file: Id<'file'>): Promise<void> {
  await takeWaiting(context, file)
  await dropPieces(context, file)
}

/** Takes the bytes away of a file that has no key any more. */
export async function dropPieces({ db, organisation }: Pick<Context, 'db' | 'organisation'>, file: Id<'file'>): Promise<void> {
  await db.deleteFrom('file_piece').where('organisation', '=', organisation).where('file', '=', file).execute()
}

/** So many pieces are read in one round trip: a megabyte. */
export const atOnce = 4

/** The contents of a file, checked piece by piece. Throws when a single bit differs or the end is missing. */
export function contentsOf({ db, organisation }: Pick<Context, 'db' | 'organisation'>, { file, key }: FileKey): AsyncGenerator<Buffer> {
  const pieces = async function* (): AsyncGenerator<SealedPiece> {
    for (let from = 0; ; from += atOnce) {
      const { rows } = await sql<SealedPiece>`select number, sealed from file_piece
        where organisation = ${organisation} and file = ${file} and number >= ${from} order by number limit ${atOnce}`.execute(db)
      yield* rows
      if (rows.length < atOnce) return
    }
  }
  return openFilePieces(keyFrom(Buffer.from(key, 'base64')), organisation, file, pieces())
}
