import { sql } from 'kysely'
import { z } from 'zod'
import { id, type Id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { candidatesFor } from '../search/candidates.ts'
import { casesOf } from '../search/codes.ts'
import { groupOf, headsOf } from './joined.ts'
import { keysLike, likely, likenessBetween, openMany, whyOf } from './likeness.ts'
import { namesOf } from '../names.ts'

const most = 20

/**
 * Which other files may be of the same person, now and within what one may see: with what agrees and what differs; who said of which that they are of two people.
 * Out: at most 20, the likeliest first; `crowded`: more carry these names than could be looked at. Of one who is kept apart there is nothing to find.
 */
export const duplicatesOf = read({
  name: 'people/duplicates/of-person',
  does: 'Look for other files of a person',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person') }),

  async run({ person }, context) {
    const { db, organisation, about } = context
    const names = (await namesOf(context, [person])).get(person)
    const file = (await openMany(context, [person])).get(person)
    if (!names) throw new Refused('missing', 'core.refused.missing')
    about(organisation, person)
    const told = { office: officeOf(context), person: String(person), names: names.all }
    if (!file) return { ...told, keptApart: true, crowded: false, people: [] }
    const [{ candidates, full }, own, saidTwo] = await Promise.all([
      candidatesFor(context, keysLike(file)), groupOf(context, person),
      db.selectFrom('person_not_same as n').leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'n.organisation').onRef('m.account', '=', 'n.by_account'))
        .select(['n.one', 'n.other', 'n.at', 'm.name as by']).where('n.organisation', '=', organisation).where('n.ended_at', 'is', null).where(sql<boolean>`${person}::uuid in (n.one, n.other)`).execute(),
    ])
    const said = new Map(saidTwo.map(({ one, other, at, by }) => [one === person ? other : one, { at: at.toString(), by }] as const))
    const near = await openMany(context, [...new Set([...candidates.map((one) => one.person), ...said.keys()])].filter((one) => !own.includes(one)))
    const scored = [...near.values()].map((one) => ({ one, why: likenessBetween(file, one) })).filter(({ one, why }) => why.score >= likely || said.has(one.person)).toSorted((a, b) => b.why.score - a.why.score)
    const heads = await headsOf(context, scored.map(({ one }) => one.person))
    const shown = scored.slice(0, most)
    const cases = await casesOf(context, shown.map(({ one }) => one.person))
    const row = ({ one, why }: (typeof shown)[number]) => ({
      person: String(one.person), names: one.all.all, bornIn: one.bornOn?.slice(0, 4) ?? null, cases: cases.get(one.person) ?? [], why: whyOf(why, why.number),
      into: textOf(heads.get(one.person)), said: said.get(one.person) ?? null,
    })
    return { ...told, keptApart: false, crowded: (full && candidates.length > 0 && scored.length >= most) || scored.length > most, people: shown.map(row) }
  },
})
const textOf = (one: Id<'person'> | undefined): string | null => (one === undefined ? null : String(one))
