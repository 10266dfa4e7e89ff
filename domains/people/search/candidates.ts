import { sql, type RawBuilder } from 'kysely'
import { z } from 'zod'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { openIdentity } from '../file.ts'
import type { Script } from '../lists.ts'
import type { PersonName } from '../names.ts'
import { readDay, type Digits } from '../registers/days.ts'
import { hashing } from './hashed.ts'
import type { Keys } from './keys.ts'

/** Somebody whom the keys found, opened. `worth`: how rare the keys are that found the person. `byNumber`: one of them was a number. */
export type Candidate = {
  readonly person: Id<'person'>
  readonly names: readonly PersonName[]
  readonly day: Digits
  readonly bornOn: string | undefined
  readonly worth: number
  readonly byNumber: boolean
}
/** So many people at most are opened for one question; so many rows of the table are read for one key at most. */
export const bounds = { people: 60, rows: 500, few: 200 } as const

type Found = {
  readonly person: Id<'person'>; readonly worth: number; readonly by_number: boolean; readonly full: boolean
  readonly position: number; readonly script: Script; readonly name: Buffer; readonly identity: Buffer; readonly wrapped: Buffer
}

/**
 * The people whom keys find, as a query. A key that many people share tells little and is read to a bound, always in the same order; whom rare keys find comes first,
 * a number before all. Keys of slips say the same twenty times over, so that the rarest of them counts alone. What is read does not grow with the organisation,
 * so how long it takes says nothing of who is there.
 */
export const found = (organisation: Id<'organisation'>, hashes: readonly string[], kinds: readonly string[]): RawBuilder<Found> => sql<Found>`
  with hits as materialized (
    select q.kind, h.person, count(*) over (partition by q.key) as many
      from unnest(${hashes}::bigint[], ${kinds}::text[]) as q (key, kind)
     cross join lateral (select k.person from person_key k where k.organisation = ${organisation} and k.key = q.key
       limit case when q.kind in ('word', 'start') then ${sql.lit(bounds.few)} else ${sql.lit(bounds.rows)} end) h
  ), best as materialized (
    select person, bool_or(kind = 'number') as by_number, bool_or(many >= ${sql.lit(bounds.few)}) as full,
           coalesce(sum(1 / sqrt(many)) filter (where kind in ('number', 'day', 'pair')), 0)
           + coalesce(max(1 / sqrt(many)) filter (where kind = 'slip'), 0) + coalesce(max(1 / sqrt(many)) filter (where kind in ('word', 'start')), 0) as worth
      from hits group by person order by by_number desc, worth desc, person limit ${sql.lit(bounds.people)}
  )
  select b.person, b.worth::float8 as worth, b.by_number, b.full, n.position, n.script, n.sealed as name, i.sealed as identity, s.wrapped
    from best b
    join person p on p.organisation = ${organisation} and p.id = b.person and p.erased_at is null
    join person_name n on n.organisation = p.organisation and n.person = p.id
    join person_identity i on i.organisation = p.organisation and i.person = p.id
    join subject_key s on s.organisation = p.organisation and s.subject = p.id and s.wrapped is not null
   order by b.by_number desc, b.worth desc, b.person, n.position`

const sealedName = z.object({ text: z.string() })

/** Asks for the people whom the keys find, and opens their names and days of birth: at most 60. `full`: there are more whom the same keys would find. */
export async function candidatesFor(
  { db, keys, vault, organisation }: Pick<Context, 'db' | 'keys' | 'vault' | 'organisation'>, asked: Keys,
): Promise<{ readonly candidates: readonly Candidate[]; readonly full: boolean }> {
  const hash = await hashing({ vault, organisation })
  const { rows } = await found(organisation, [...asked.keys()].map(hash), [...asked.values()]).execute(db)
  const people = Map.groupBy(rows, ({ person }) => person)
  const candidates: Candidate[] = []
  for (const [person, own] of people) {
    const [first] = own
    if (!first) continue
    await keys.bring(organisation, person, first.wrapped)
    const locker = keys.held(person)
    if (!locker) continue
    const { bornOn } = openIdentity(locker, first.identity)
    candidates.push({
      person, names: own.map(({ name, script }) => ({ text: sealedName.parse(locker.open('person_name', name)).text, script })),
      bornOn, day: readDay(bornOn ?? ''), worth: first.worth, byNumber: first.by_number,
    })
  }
  return { candidates, full: people.size >= bounds.people || rows.some(({ full }) => full) }
}
