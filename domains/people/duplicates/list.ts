import { sql } from 'kysely'
import { z } from 'zod'
import type { Id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read, type Context } from '../../../core/operation.ts'
import { ourToday } from '../days.ts'
import { casesOf } from '../search/codes.ts'
import { groupsOf, headsOf, jointsUnder, paired } from './joined.ts'
import { likenessBetween, openMany, whyOf, type Opened } from './likeness.ts'
import { bounds, notLooked, spentOn } from './look.ts'

const most = 40

/**
 * The pairs of files that are likely of one person and wait for somebody to say so, the likeliest first: names and years of birth, what agrees and what differs; no contact.
 * Files that are read together take part once, as the one that they are read with, with the names and cases of all.
 * Out: at most 40; how many wait in all and how many are put off; `crowded`: files whose names more people carry than can be compared; `looking`: files that are still to be
 * compared, which this promises; `tomorrow`: no more of them today.
 */
export const listDuplicates = read({
  name: 'people/duplicates/list',
  does: 'List files that are likely of one person',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({}),

  async run(_, context) {
    const today = ourToday(context)
    const [rows, counts, crowded, looking, spent] = await Promise.all([waitingPairs(context, today), countPairs(context, today), countCrowded(context), countLooking(context), spentOn(context, today)])
    const isOver = spent >= bounds.aDay
    if (looking > 0 && !isOver) context.later('people/duplicates/look', {})
    const heads = await headsOf(context, rows.flatMap(({ one, other }) => [one, other]))
    const pairs = new Map(rows.map(({ one, other }) => [heads.get(one) ?? one, heads.get(other) ?? other] as const).filter(([one, other]) => one !== other)
      .map(([one, other]) => { const pair = paired(one, other); return [`${pair.one} ${pair.other}`, pair] as const }))
    const ids = [...pairs.values()].flatMap(({ one, other }) => [one, other])
    // Each with all that is read with it: their names and cases are hers, and the two files that are most alike say why.
    const groups = groupsOf(ids, await jointsUnder(context, ids))
    const all = [...groups.values()].flat()
    const [files, cases] = await Promise.all([openMany(context, all), casesOf(context, all)])
    const openedOf = (person: Id<'person'>) => (groups.get(person) ?? []).flatMap((file) => files.get(file) ?? [])
    const side = (person: Id<'person'>, own: readonly Opened[]) => ({
      person: String(person), bornIn: own.find(({ bornOn }) => bornOn !== undefined)?.bornOn?.slice(0, 4) ?? null, cases: own.flatMap((file) => cases.get(file.person) ?? []),
      names: own.flatMap((file) => file.all.all).filter(({ text }, at, every) => every.findIndex((one) => one.text === text) === at),
    })
    return {
      office: officeOf(context), waiting: counts.waiting, putOff: counts.putOff, crowded, looking, tomorrow: looking > 0 && isOver,
      pairs: [...pairs.values()].flatMap(({ one, other }) => {
        if (!files.has(one) || !files.has(other)) return []
        const [a, b] = [openedOf(one), openedOf(other)]
        const [why] = a.flatMap((file) => b.map((beside) => likenessBetween(file, beside))).toSorted((first, second) => second.score - first.score)
        return why ? [{ one: side(one, a), other: side(other, b), why: whyOf(why, why.number) }] : []
      }),
    }
  },
})

const waits = (today: string) => sql<boolean>`(decided is null and (put_off_until is null or put_off_until <= ${today}::date))`

/** Who was erased since is swept out of the pairs in a moment; until then those are not shown. */
const waitingPairs = ({ db, organisation }: Context, today: string): Promise<readonly { readonly one: Id<'person'>; readonly other: Id<'person'> }[]> =>
  db.selectFrom('person_alike').select(['one', 'other']).where('organisation', '=', organisation).where(waits(today)).orderBy('score', 'desc').orderBy('one').orderBy('other').limit(most).execute()

/** How many pairs wait, and how many are put off: for every colleague, since a number is no file. */
export async function countPairs({ db, organisation }: Pick<Context, 'db' | 'organisation'>, today: string): Promise<{ readonly waiting: number; readonly putOff: number }> {
  const row = await db.selectFrom('person_alike').select([sql<number>`count(*) filter (where ${waits(today)})::int`.as('waiting'), sql<number>`count(*) filter (where not ${waits(today)})::int`.as('off')])
    .where('organisation', '=', organisation).where('decided', 'is', null).executeTakeFirst()
  return { waiting: row?.waiting ?? 0, putOff: row?.off ?? 0 }
}
const countCrowded = async ({ db, organisation }: Context) =>
  (await db.selectFrom('person').select(sql<number>`count(*)::int`.as('count')).where('organisation', '=', organisation).where('crowded', '=', true).where('erased_at', 'is', null).executeTakeFirst())?.count ?? 0
const countLooking = async (context: Context) => (await notLooked(context).select(sql<number>`count(*)::int`.as('count')).executeTakeFirst())?.count ?? 0
