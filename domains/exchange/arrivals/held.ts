import { z } from 'zod'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { keyFrom } from '../../../core/seal.ts'
import { openFilePieces, type SealedPiece } from '../../files/index.ts'
import { inside } from '../envelope.ts'
import type { ArrivalState } from '../lists.ts'

/** What something that came seals: all that stood inside, and what opens its bytes. First under a key of its own, then under that of the file to which it was attached. */
export const sealedArrival = z.object({ held: inside, key: z.base64() })
export type SealedArrival = z.output<typeof sealedArrival>

type With = Pick<Context, 'db' | 'organisation' | 'vault' | 'keys' | 'now'>

/** Something that came, with from whom, and what was done with it. Throws Refused('missing') where it is not ours. */
export async function arrivalOf({ db, organisation, now }: With, arrival: Id<'arrival'>) {
  const row = await arrivalRows({ db, organisation }).where('a.id', '=', arrival).executeTakeFirst()
  if (!row) throw new Refused('missing', 'core.refused.missing')
  return { ...row, state: stateOf(row, now) }
}

export const arrivalRows = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>) =>
  db.selectFrom('arrival as a')
    .innerJoin('known_node as n', (on) => on.onRef('n.organisation', '=', 'a.organisation').onRef('n.id', '=', 'a.node'))
    .leftJoin('arrival_outcome as o', (on) => on.onRef('o.organisation', '=', 'a.organisation').onRef('o.arrival', '=', 'a.id'))
    .leftJoin('procedure_file as f', (on) => on.onRef('f.organisation', '=', 'o.organisation').onRef('f.id', '=', 'o.file'))
    .leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'a.organisation').onRef('m.account', '=', 'a.by_account'))
    .leftJoin('member as d', (on) => on.onRef('d.organisation', '=', 'o.organisation').onRef('d.account', '=', 'o.by_account'))
    .select(['a.id', 'a.number', 'a.sender', 'a.until', 'a.bytes', 'a.wrapped', 'a.sealed', 'a.at', 'n.name', 'n.country', 'm.name as by'])
    .select(['o.file', 'o.set_aside', 'o.on_day', 'd.name as done_by', 'f.reference'])
    .where('a.organisation', '=', organisation)

/** Where it stands: what was not attached in the time that the person gave, is over, and nobody reads it any more. */
export function stateOf({ until, file, set_aside }: { readonly until: Temporal.Instant; readonly file: string | null; readonly set_aside: string | null }, now: Temporal.Instant): ArrivalState {
  if (set_aside !== null) return 'set aside'
  if (file !== null) return 'attached'
  return Temporal.Instant.compare(now, until) < 0 ? 'waits' : 'over'
}

/** What stood inside. Null when it was set aside, its time is over, or the file to which it was attached was forgotten. */
export async function openArrival({ organisation, vault, keys }: With, row: Awaited<ReturnType<typeof arrivalOf>>): Promise<SealedArrival | null> {
  if (!row.sealed || row.state === 'over') return null
  if (row.wrapped) return sealedArrival.parse((await vault.unwrap(organisation, row.id, row.wrapped)).open('arrival', row.sealed))
  const locker = row.file ? (await keys.all(organisation, [row.file])).get(row.file) : undefined
  return locker ? sealedArrival.parse(locker.open('arrival', row.sealed)) : null
}

/** The bytes of a document that came, checked piece by piece. */
export function bytesOf({ db, organisation }: Pick<Context, 'db' | 'organisation'>, arrival: Id<'arrival'>, key: string): AsyncGenerator<Buffer> {
  const pieces = async function* (): AsyncGenerator<SealedPiece> {
    for (let from = 0; ; from += 4) {
      const rows = await db.selectFrom('arrival_piece').select(['number', 'sealed']).where('organisation', '=', organisation).where('arrival', '=', arrival)
        .where('number', '>=', from).orderBy('number').limit(4).execute()
      yield* rows
      if (rows.length < 4) return
    }
  }
  return openFilePieces(keyFrom(Buffer.from(key, 'base64')), organisation, arrival, pieces())
}
