import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../core/schema.ts'
import { hiddenIn, partiesShown, type Hidden } from '../sources/index.ts'
import type { Party } from './facts.ts'

/** A name in as many languages as have an official one. English is always there. */
const Name = z.object({ name: z.object({ en: z.string(), ru: z.string().optional(), uz: z.string().optional(), tg: z.string().optional(), ky: z.string().optional() }) })
export type Named = z.output<typeof Name>['name']

/** What the register calls organisations, by code; and who does not wish to be named, or has no page to go to. */
export type Names = { readonly known: ReadonlyMap<string, Named>; readonly hidden: Hidden }

/** The names of all the organisations of the register that these parties are. */
export async function namesOf(db: Kysely<Database>, parties: readonly Party[]): Promise<Names> {
  const codes = [...new Set(parties.flatMap(({ organisation }) => organisation ?? []))]
  const [hidden, rows] = await Promise.all([
    hiddenIn({ db }),
    codes.length === 0 ? [] : db.selectFrom('register_organisation').select(['code', 'facts']).where('code', 'in', codes).execute(),
  ])
  return { hidden, known: new Map(rows.map(({ code, facts }) => [code, Name.parse(facts).name])) }
}

/** Each party under a name that can be shown: that of the register, that of the source, or at the least its code. Who is not to be named is no party here. */
export const nameParties = (parties: readonly Party[], { known, hidden }: Names) =>
  partiesShown(parties, hidden).map(({ organisation = null, named, as = null, asWorded = null, sources, isLinked }) =>
    ({ organisation: isLinked ? organisation : null, name: named ?? known.get(organisation ?? '') ?? { en: organisation ?? '' }, as, asWorded, sources }))
