import { z } from 'zod'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { openIdentity } from '../file.ts'
import type { Identity } from '../identity.ts'
import { scripts } from '../lists.ts'
import { namesOf, scriptOf, type NamesGiven, type PersonName } from '../names.ts'
import { dayLevels } from '../registers/days.ts'
import { keptApart } from '../search/apart.ts'
import { candidatesFor } from '../search/candidates.ts'
import { casesOf } from '../search/codes.ts'
import { wordSays, type Scored } from '../search/score.ts'
import { groupsOf, headsOf, jointsUnder } from './joined.ts'
import { compared, keysLike, likely, likenessOf, whyOf } from './likeness.ts'

/** More than so many nobody compares before she writes somebody down. */
const most = 8

/** What is said of those who are likely the same: by the question before, and in `now` of a recording that is refused. */
export const likelySaid = z.object({
  people: z.array(z.object({
    person: z.string(), codeName: z.string().nullable(), bornOn: z.string().nullable(), citizenship: z.string().nullable(), joined: z.number(),
    names: z.array(z.object({ text: z.string(), script: z.enum(scripts) })), cases: z.array(z.object({ case: z.string(), reference: z.string(), open: z.boolean() })),
    why: z.object({
      words: z.array(z.object({ typed: z.string().nullable(), stands: z.string().nullable(), says: z.enum(wordSays) })), day: z.enum(dayLevels).nullable(), number: z.boolean(), code: z.null(),
    }),
  })),
  full: z.boolean(),
})
export type LikelySaid = z.output<typeof likelySaid>

/** Who is about to be recorded, as far as it finds somebody; `another`: files that were looked at already and are of somebody else. */
export type Sought = {
  readonly names: NamesGiven
  readonly bornOn?: string | undefined
  readonly papers?: string | undefined
  readonly contact?: string | undefined
  readonly through?: string | undefined
  readonly another: readonly Id<'person'>[]
}

/**
 * Who on file is likely the same, within what the asker may see: at most 8, the likeliest first. The one place where this is decided before somebody is recorded.
 * Who is kept apart is met by the list alone, and how long it takes says nothing of anybody else. Leaves no trace by itself: the caller says whom it shows.
 */
export async function likelyOnFile(context: Context, { names, bornOn, papers, contact, through, another }: Sought): Promise<LikelySaid> {
  const sought = compared(names.map(({ text, script }) => ({ text, script: script ?? scriptOf(text) })), { bornOn, papers }, { contact, through })
  const [{ candidates, full }, apart] = await Promise.all([candidatesFor(context, keysLike(sought)), keptApart(context, sought.numbers)])
  const scored = [...candidates.map((one) => ({ ...one, codeName: null })), ...apart]
    .map(({ person, codeName, names: known, bornOn: born, byNumber, ...one }) => ({ person, codeName, names: known, bornOn: born, byNumber, why: likenessOf(sought, { names: known, day: one.day, byNumber }) }))
    .filter(({ why }) => why.score >= likely).toSorted((a, b) => b.why.score - a.why.score)
  const people = scored.length === 0 ? [] : (await asOne(context, scored, another)).slice(0, most)
  return { people, full: full && people.length >= most }
}

/** Throws Refused('conflict') with those who are likely the same, unless there are none. Each whose day of birth it shows reads that in her file, as if `people/duplicates/check` had been asked. */
export function refuseLikely(found: LikelySaid): void {
  if (found.people.length === 0) return
  throw new Refused('conflict', 'people.refused.likely-same', { now: found, shown: { operation: 'people/duplicates/check', subjects: found.people.map(({ person }) => person) } })
}

type Found = { readonly person: Id<'person'>; readonly codeName: string | null; readonly names: readonly PersonName[]; readonly bornOn: string | undefined; readonly byNumber: boolean; readonly why: Scored }

/** Files that are read together are shown once, as the one that they are read with, with the cases of all. */
async function asOne(context: Pick<Context, 'db' | 'keys' | 'organisation'>, found: readonly Found[], another: readonly Id<'person'>[]) {
  const heads = await headsOf(context, found.map(({ person }) => person))
  const headed = found.map((one) => ({ ...one, file: one.person, person: heads.get(one.person) ?? one.person })).filter(({ person }) => !another.includes(person))
  const once = headed.filter(({ person }, at) => headed.findIndex((one) => one.person === person) === at)
  const groups = groupsOf(once.map(({ person }) => person), await jointsUnder(context, once.map(({ person }) => person)))
  const all = [...groups.values()].flat()
  const [cases, known, about] = await Promise.all([casesOf(context, all), namesOf(context, once.filter(({ file, person }) => file !== person).map(({ person }) => person)), citizenshipOf(context, once.map(({ file }) => file))])
  return once.map(({ person, file, codeName, names, bornOn, byNumber, why }) => ({
    person: String(person), codeName, bornOn: bornOn ?? null, citizenship: codeName === null ? (about.get(file) ?? null) : null,
    names: [...names, ...(known.get(person)?.all ?? [])].filter(({ text }, at, every) => every.findIndex((one) => one.text === text) === at),
    joined: (groups.get(person)?.length ?? 1) - 1, cases: (groups.get(person) ?? []).flatMap((one) => cases.get(one) ?? []), why: { ...whyOf(why, byNumber), words: [...why.words] },
  }))
}

async function citizenshipOf({ db, keys, organisation }: Pick<Context, 'db' | 'keys' | 'organisation'>, persons: readonly Id<'person'>[]): Promise<ReadonlyMap<string, Identity['citizenship']>> {
  if (persons.length === 0) return new Map()
  const rows = await db.selectFrom('person_identity').select(['person', 'sealed']).where('organisation', '=', organisation).where('person', 'in', persons).execute()
  const lockers = await keys.all(organisation, persons)
  return new Map(rows.flatMap(({ person, sealed }) => {
    const locker = lockers.get(person)
    return locker ? [[person, openIdentity(locker, sealed).citizenship] as const] : []
  }))
}
