import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../../core/operation.ts'

const sealedPlace = z.object({ place: z.string() })

/**
 * The appointments to come that the holder of a code was told of: on her own question, and once it was checked who she is, in her own file.
 * Out: time, way and place, earliest first; not with whom, and no note. At most 20.
 */
export async function comingFor({ db, actor, organisation, keys }: Pick<Context, 'db' | 'actor' | 'organisation' | 'keys'>) {
  const { person, request } = actor
  // The policies show what was offered to this person and nothing else; told again here.
  const rows = await db.selectFrom('appointment as a').select(['a.id', 'a.case', 'a.request', 'a.starts_at', 'a.ends_at', 'a.way', 'a.interpreter', 'a.place'])
    .where('a.organisation', '=', organisation).where('a.offered', '=', true).where('a.ends_at', '>', sql<Temporal.Instant>`now()`)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('appointment_end as e').select('e.appointment')
      .whereRef('e.organisation', '=', 'a.organisation').whereRef('e.appointment', '=', 'a.id'))))
    .orderBy('a.starts_at').limit(20).execute()
  const subjectOf = (row: (typeof rows)[number]) => (row.case ? (person ?? '') : (row.request ?? request ?? ''))
  const lockers = rows.length === 0 ? undefined : await keys.all(organisation, rows.map(subjectOf))
  return rows.map((row) => {
    const locker = lockers?.get(subjectOf(row))
    return {
      appointment: String(row.id), startsAt: row.starts_at.toString(), endsAt: row.ends_at.toString(), way: row.way, interpreter: row.interpreter,
      place: locker && row.place ? sealedPlace.parse(locker.open('appointment', row.place)).place : null,
    }
  })
}
export type Coming = Awaited<ReturnType<typeof comingFor>>[number]
