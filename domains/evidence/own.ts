import { z } from 'zod'
import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { ourTurn, releasesIn, stateOf } from './releases.ts'

const Hindrances = z.array(z.object({ because: z.enum(['difference', 'pattern']), indicator: z.string(), against: z.array(z.string()) }))

/** A release of one's own organisation, with who prepared it and where it stands. Refused as missing when there is none. */
export async function ownRelease({ db, organisation }: Pick<Context, 'db' | 'organisation'>, release: Id<'release'>) {
  const row = await releasesIn(db).where('r.organisation', '=', organisation).where('r.id', '=', release)
    .leftJoin('release_count as c', (on) => on.onRef('c.organisation', '=', 'r.organisation').onRef('c.release', '=', 'r.id'))
    .select(['r.prepared_by', 'a.by_account', 'c.outcome', 'c.why', 'c.at as counted_at']).executeTakeFirst()
  if (!row) throw new Refused('missing', 'core.refused.missing')
  return { row, state: stateOf(row, row.outcome), hindrances: Hindrances.parse(row.why ?? []) }
}

/** The same, for one who is about to change what becomes of it. */
export async function ownReleaseToChange(context: Pick<Context, 'db' | 'organisation'>, release: Id<'release'>) {
  const turn = await ourTurn(context, context.organisation)
  return { ...(await ownRelease(context, release)), turn }
}

/** Refused with where it stands, unless it stands there. */
export function mustBe(is: boolean, key: string, { row, state }: Pick<Awaited<ReturnType<typeof ownRelease>>, 'row' | 'state'>): void {
  if (!is) throw new Refused('conflict', key, { filled: { reference: row.reference }, now: { release: String(row.id), reference: row.reference, state } })
}
