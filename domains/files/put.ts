import { z } from 'zod'
import { newId, type Id } from '../../core/ids.ts'
import { write, type Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { freshKey } from '../../core/seal.ts'
import { atOnce, type FileKey } from './hold.ts'
import { sealFile, type SealedPiece } from './pieces.ts'
import { takenFile, type TakenFile } from './taken.ts'
import { largest } from './types.ts'

/** So many bytes of one colleague may wait to be taken for something; what she does not use is swept away after a day. */
export const mostWaiting = 20 * largest

/**
 * Puts a file that has come in where operations find it by its id: sealed in pieces under a key of its own. One transaction and one
 * entry a file; one round trip for each megabyte. It waits a day for an operation that takes it for something.
 */
export const putFile = write({
  name: 'files/put',
  does: 'Send a file, for an operation that takes its id',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: takenFile() }),

  async run({ file: taken }, context) {
    const { db, vault, organisation, account, about } = context
    await checkWaiting(context, taken)
    const file = newId<'file'>()
    const key = freshKey()
    const { locker, wrapped } = await vault.newKey(organisation, file)
    const held: FileKey = { file, key: key.toString('base64'), name: taken.name }
    await db.insertInto('file').values({
      organisation, id: file, uploaded_by: account, bytes: taken.bytes, type: taken.type, wrapped, sealed: locker.seal('file', held),
    }).execute()
    const some: SealedPiece[] = []
    for await (const piece of sealFile(key, organisation, file, taken.contents())) {
      some.push(piece)
      if (some.length === atOnce) await keep(context, file, some.splice(0))
    }
    if (some.length > 0) await keep(context, file, some)
    about(organisation, file)
    return { file: String(file), type: taken.type, bytes: taken.bytes }
  },
})

async function keep({ db, organisation }: Context, file: Id<'file'>, pieces: readonly SealedPiece[]): Promise<void> {
  await db.insertInto('file_piece').values(pieces.map((piece) => ({ organisation, file, ...piece }))).execute()
}

async function checkWaiting({ db, organisation, account }: Context, taken: TakenFile): Promise<void> {
  const { bytes } = await db.selectFrom('file').select((one) => one.fn.sum<string | null>('bytes').as('bytes'))
    .where('organisation', '=', organisation).where('uploaded_by', '=', account).where('wrapped', 'is not', null).executeTakeFirstOrThrow()
  if (Number(bytes ?? 0) + taken.bytes > mostWaiting) throw new Refused('conflict', 'files.refused.too-many')
}
