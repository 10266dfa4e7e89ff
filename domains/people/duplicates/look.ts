import { sql } from 'kysely'
import { z } from 'zod'
import type { Day, Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { endOfDay, ourToday } from '../days.ts'
import { candidatesFor } from '../search/candidates.ts'
import { keysVersion } from '../search/version.ts'
import { paired } from './joined.ts'
import { keysLike, likely, likenessBetween, openMany, type Opened } from './likeness.ts'
import type { Candidate } from '../search/candidates.ts'

/** So many files are compared in one transaction; on one day; so many pairs are kept for one file; so much more likely than the crowd is one that stands out of it. */
export const bounds = { atOnce: 50, aDay: 20_000, pairs: 10, standsOut: 2 } as const

/**
 * Compares files that were not compared yet, or changed since, with those that their keys find, and notes the pairs that are likely of one person. Fifty at a time, then it
 * promises itself again, until none is left, who was recorded last first or the bound of the day is reached: then on the next day. Whatever ends halfway is done by the next; several at once do different files.
 * Names that more people carry than can be compared make no pairs, but for those who stand out (by a number, by a day): such files are marked as crowded. As the one who looked first.
 */
export const lookForDuplicates = write({
  name: 'people/duplicates/look',
  does: 'Look for files that are likely of one person',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, organisation, later } = context
    const today = ourToday(context)
    const spent = await spentOn(context, today)
    const left = Math.min(bounds.atOnce, bounds.aDay - spent)
    const rows = left <= 0 ? [] : await notLooked(context).select('id').orderBy('id', 'desc').limit(left).forUpdate().skipLocked().execute()
    const ids = rows.map(({ id }) => id)
    if (ids.length === 0) {
      if (left <= 0) later('people/duplicates/look', {}, { at: endOfDay(context, today) })
      return { files: 0, pairs: 0, crowded: 0 }
    }
    const { pairs, crowded } = await pairsOf(context, ids)
    if (pairs.length > 0) await keep(context, pairs)
    await db.updateTable('person').set({ looked: keysVersion, crowded: sql<boolean>`id = any(${crowded}::uuid[])` }).where('organisation', '=', organisation).where('id', '=', sql<Id<'person'>>`any(${ids}::uuid[])`).execute()
    await db.insertInto('person_look_day').values({ organisation, on_day: today, files: ids.length })
      .onConflict((on) => on.columns(['organisation', 'on_day']).doUpdateSet({ files: sql<number>`person_look_day.files + ${ids.length}`, at: sql<string>`now()` })).execute()
    if (ids.length === left) later('people/duplicates/look', {})
    return { files: ids.length, pairs: pairs.length, crowded: crowded.length }
  },
})

type Pair = { readonly one: Id<'person'>; readonly other: Id<'person'>; readonly score: number }

/** The pairs that these files make. Files that the same keys find are asked for once. */
async function pairsOf(context: Context, ids: readonly Id<'person'>[]): Promise<{ readonly pairs: readonly Pair[]; readonly crowded: readonly Id<'person'>[] }> {
  const [files, found, crowded] = [await openMany(context, ids), new Map<string, { readonly people: readonly Candidate[]; readonly open: ReadonlyMap<Id<'person'>, Opened> }>(), [] as Id<'person'>[]]
  const pairs = new Map<string, Pair>()
  for (const [person, file] of files) {
    const asked = keysLike(file)
    const name = [...asked.keys()].toSorted().join('\n')
    const known = found.get(name) ?? await askFor(context, asked)
    found.set(name, known)
    const scored = known.people.flatMap((one) => {
      const near = one.person === person ? undefined : known.open.get(one.person)
      return near ? [{ ...paired(person, near.person), score: likenessBetween(file, near).score }] : []
    }).filter(({ score }) => score >= likely).toSorted((a, b) => b.score - a.score)
    const floor = scored[bounds.pairs]?.score
    if (floor !== undefined) crowded.push(person)
    for (const pair of scored.slice(0, bounds.pairs)) if (floor === undefined || pair.score >= floor + bounds.standsOut) pairs.set(`${pair.one} ${pair.other}`, pair)
  }
  return { pairs: [...pairs.values()], crowded }
}

async function askFor(context: Context, asked: ReturnType<typeof keysLike>) {
  const { candidates } = asked.size === 0 ? { candidates: [] } : await candidatesFor(context, asked)
  return { people: candidates, open: await openMany(context, candidates.map((one) => one.person)) }
}

/** Writes the pairs, but for those of which somebody said something already: that stands. */
async function keep({ db, organisation }: Context, pairs: readonly Pair[]): Promise<void> {
  const tenths = ({ score }: Pair) => Math.round(Math.min(score, 300) * 10)
  await sql`
    insert into person_alike (organisation, one, other, score, version, decided)
    select ${organisation}::uuid, p.one, p.other, p.score, ${keysVersion},
           case when exists (select from person_not_same n where n.organisation = ${organisation} and n.one = p.one and n.other = p.other and n.ended_at is null) then 'two people'
                when exists (select from person_merge m where m.organisation = ${organisation} and m.ended_at is null and ((m.person = p.one and m.other = p.other) or (m.person = p.other and m.other = p.one))) then 'one person' end
      from unnest(${pairs.map(({ one }) => one)}::uuid[], ${pairs.map(({ other }) => other)}::uuid[], ${pairs.map(tenths)}::smallint[]) as p (one, other, score)
    on conflict (organisation, one, other) do update set score = excluded.score, version = excluded.version`.execute(db)
}

/** Files that were not compared in the way in which names are read now. Told as two ranges, which an index finds. */
export const notLooked = ({ db, organisation }: Pick<Context, 'db' | 'organisation'>) =>
  db.selectFrom('person').where('organisation', '=', organisation).where(({ or, eb }) => or([eb('looked', '<', keysVersion), eb('looked', '>', keysVersion)])).where('erased_at', 'is', null)

/** How many files were compared on a day. */
export async function spentOn({ db, organisation }: Pick<Context, 'db' | 'organisation'>, day: Day): Promise<number> {
  return (await db.selectFrom('person_look_day').select('files').where('organisation', '=', organisation).where('on_day', '=', day).executeTakeFirst())?.files ?? 0
}
