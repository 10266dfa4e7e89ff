import { z } from 'zod'
import { line, paragraphs, several } from '../../../core/fields.ts'
import { id, type Id } from '../../../core/ids.ts'
import { read, type Context } from '../../../core/operation.ts'
import { day } from '../../../core/fields.ts'
import { openIdentity } from '../file.ts'
import type { Identity } from '../identity.ts'
import { namesField, namesOf, scriptOf, type PersonName } from '../names.ts'
import { keptApart } from '../search/apart.ts'
import { candidatesFor } from '../search/candidates.ts'
import { casesOf } from '../search/codes.ts'
import type { Scored } from '../search/score.ts'
import { groupsOf, headsOf, jointsUnder } from './joined.ts'
import { compared, keysLike, likely, likenessOf, whyOf } from './likeness.ts'

/** More than so many nobody compares before she writes somebody down. */
const most = 8

/**
 * Who on file is likely the person about to be recorded: asked before anything is created. In: the names, and what else would be recorded that finds somebody;
 * `another`: files of which it was said already that they are somebody else's. Out: at most 8, the likeliest first, with what agrees and what differs; `full`: there are more
 * than could be looked at. Each whose day of birth is shown reads in her file that it was. Who is kept apart is met by the list alone.
 */
export const checkDuplicates = read({
  name: 'people/duplicates/check',
  does: 'Look for the file of a person who is about to be recorded',
  who: ['case worker'],
  asks: 'about a person',
  input: z.strictObject({
    names: namesField(), bornOn: day().optional(), papers: paragraphs(5_000).optional(), contact: line(200).optional(), through: line(200).optional(), another: several(id('person')),
  }),

  async run({ names, bornOn, papers, contact, through, another }, context) {
    const { organisation, about } = context
    const sought = compared(names.map(({ text, script }) => ({ text, script: script ?? scriptOf(text) })), { bornOn, papers }, { contact, through })
    const [{ candidates, full }, apart] = await Promise.all([candidatesFor(context, keysLike(sought)), keptApart(context, sought.numbers)])
    const scored = [...candidates.map((one) => ({ ...one, codeName: null })), ...apart]
      .map(({ person, codeName, names: known, bornOn: born, byNumber, ...one }) => ({ person, codeName, names: known, bornOn: born, byNumber, why: likenessOf(sought, { names: known, day: one.day, byNumber }) }))
      .filter(({ why }) => why.score >= likely).toSorted((a, b) => b.why.score - a.why.score)
    const shown = (await asOne(context, scored, another)).slice(0, most)
    for (const { person } of shown) about(organisation, person)
    return { people: shown, full: full && shown.length >= most }
  },
})

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
    joined: (groups.get(person)?.length ?? 1) - 1, cases: (groups.get(person) ?? []).flatMap((one) => cases.get(one) ?? []), why: whyOf(why, byNumber),
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
