import { z } from 'zod'
import { newId, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { freshKey } from '../../../core/seal.ts'
import { sentFile, type SentFile } from '../../files/index.ts'
import { bounds } from './bounds.ts'
import { linkingFacts, type FileFacts } from './kept.ts'
import { keepPieces } from './pieces.ts'
import { takeTable } from './take-table.ts'

/**
 * Takes in a list of people that is to be linked: with another list, with itself, or with the people on file. It waits sealed under a key of its own and becomes
 * nobody's file. Refused with the reason when it is no table, or nothing stands under its titles; and when five of one's own wait already.
 */
export const beginLinking = write({
  name: 'people/linkings/begin',
  does: 'Bring a list of people, to link it',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: sentFile({ most: bounds.file }) }),

  async run({ file }, context) {
    const { db, keys, organisation, account, about } = context
    await mustHaveRoom(context)
    const begun = newId<'linking'>()
    const locker = await keys.make(organisation, begun)
    const { facts, keep } = await openSent(context, begun, 0, file)
    await db.insertInto('linking').values({ organisation, id: begun, by_account: account, sealed: locker.seal('linking', linkingFacts.parse({ files: [facts], against: null })) }).execute()
    await keep()
    about(organisation, begun)
    return { linking: String(begun) }
  },
})

/** What a file that was sent is, and what keeps its bytes once the row stands that they belong to. In: which of the two it is. */
export async function openSent(context: Pick<Context, 'db' | 'organisation'>, of: Id<'linking'>, which: number, file: SentFile): Promise<{ readonly facts: FileFacts; keep(): Promise<void> }> {
  const { contents, ...table } = await takeTable(file.contents())
  const key = freshKey()
  return { facts: { ...table, name: file.name, bytes: file.bytes, key: key.toString('base64') }, keep: () => keepPieces(context, of, which, key, contents) }
}

async function mustHaveRoom({ db, organisation, account }: Pick<Context, 'db' | 'organisation' | 'account'>): Promise<void> {
  const waiting = await db.selectFrom('linking as l').innerJoin('subject_key as k', (on) => on.onRef('k.organisation', '=', 'l.organisation').onRef('k.subject', '=', 'l.id'))
    .select('l.id').where('l.organisation', '=', organisation).where('l.by_account', '=', account).where('l.ended_at', 'is', null).where('k.erased_at', 'is', null).limit(bounds.waiting).execute()
  if (waiting.length >= bounds.waiting) throw new Refused('conflict', 'people.linkings.refused.too-many', { filled: { most: bounds.waiting } })
}
