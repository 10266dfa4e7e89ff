import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { matchKeysOf } from '../elsewhere/keys.ts'
import type { Known, TakingPart } from '../elsewhere/session.ts'
import type { Written } from '../elsewhere/alike.ts'
import { openIdentity } from '../file.ts'
import { readName } from '../names/index.ts'
import { namesOf } from '../names.ts'
import { readDay } from '../registers/days.ts'
import { countsFor, today, type AskingWay } from './rules.ts'

/** One side of a question. `partner`: the other, an organisation of this node or an office of another. `asks`: the side that asked. */
export type Side = { readonly organisation: Id<'organisation'>; readonly partner: string; readonly asks: boolean }
export type Agreed = { readonly person: Id<'person'>; readonly basis: Id<'basis'>; readonly until: Temporal.Instant }
type From = Pick<Context, 'db' | 'keys'>

/** Who agreed to be asked about there: at most so many, first those who were never asked about, then those who were longest ago. */
export const agreedOn = ({ db }: From, { organisation, partner }: Side, most: number): Promise<readonly Agreed[]> =>
  db.selectFrom('asking_consent as c')
    .select(({ selectFrom }) => ['c.person', 'c.basis', 'c.until',
      selectFrom('asking_part as p').select(({ fn }) => fn.max('p.at').as('at')).whereRef('p.organisation', '=', 'c.organisation').whereRef('p.person', '=', 'c.person').whereRef('p.partner', '=', 'c.partner').as('last')])
    .where('c.organisation', '=', organisation).where('c.partner', '=', partner).orderBy('last', (order) => order.asc().nullsFirst()).orderBy('c.person').limit(most).execute()

/** How many people a side asked the other about today. */
export async function askedToday({ db }: From, { organisation, partner }: Side): Promise<number> {
  const found = await db.selectFrom('asking_part').select(({ fn }) => fn.countAll<string>().as('count')).where('organisation', '=', organisation).where('partner', '=', partner).where('asks', '=', true)
    .where('at', '>=', sql<Temporal.Instant>`${today}::timestamp at time zone 'UTC'`).executeTakeFirst()
  return Number(found?.count ?? 0)
}

/**
 * Writes down who is asked about. The rows point to the grounds, and so hold them: who withdraws comes before or after. Out: those who still agree after that;
 * somebody may have withdrawn at the same moment.
 */
export async function takePart(context: From, side: Side, question: string, agreed: readonly Agreed[]): Promise<readonly Agreed[]> {
  const { organisation, partner, asks } = side
  if (agreed.length === 0) return []
  await context.db.insertInto('asking_part').values(agreed.map(({ person, basis }) => ({ organisation, question, person, basis, partner, asks }))).onConflict((on) => on.doNothing()).execute()
  const still = new Set((await context.db.selectFrom('asking_consent').select('basis').where('organisation', '=', organisation).where('partner', '=', partner).execute()).map(({ basis }) => basis))
  return agreed.filter(({ basis }) => still.has(basis))
}

/** Their names and days of birth, opened and read. Who was erased is not among them. */
export async function readSide({ db, keys }: From, { organisation }: Side, agreed: readonly Agreed[]): Promise<readonly Written[]> {
  const persons = agreed.map(({ person }) => person)
  if (persons.length === 0) return []
  const rows = await db.selectFrom('person as p').innerJoin('person_identity as i', (on) => on.onRef('i.organisation', '=', 'p.organisation').onRef('i.person', '=', 'p.id'))
    .select(['p.id', 'i.sealed']).where('p.organisation', '=', organisation).where('p.id', 'in', persons).where('p.erased_at', 'is', null).execute()
  const names = await namesOf({ db, keys, organisation }, persons)
  const lockers = await keys.all(organisation, persons)
  return rows.flatMap(({ id: person, sealed }) => {
    const [known, locker] = [names.get(person), lockers.get(person)]
    return known && locker ? [{ person, names: known.all.map(({ text }) => readName(text)), born: readDay(openIdentity(locker, sealed).bornOn ?? '') }] : []
  })
}

/** The same people by the keys that have to be equal. */
export const byKeys = (people: readonly Written[]): readonly TakingPart[] => people.map(({ person, names, born }) => ({ person, keys: matchKeysOf({ names, born }) }))

/** A find counts for thirty days, and never longer than the consent on which it rests. */
export async function keepFinds({ db, now }: Pick<Context, 'db' | 'now'>, { organisation, partner }: Side, agreed: readonly Agreed[], known: Known, way: AskingWay): Promise<void> {
  const last = now.add({ hours: 24 * countsFor })
  const rows = agreed.flatMap(({ person, basis, until }) => (known.get(person) ?? []).map((mark) => ({
    organisation, mark, person, basis, partner, way, until: sql<string>`least(now() + make_interval(days => ${countsFor}), ${(Temporal.Instant.compare(until, last) < 0 ? until : last).toString()}::timestamptz)`,
  })))
  if (rows.length > 0) await db.insertInto('asking_find').values(rows).execute()
}
