import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../core/schema.ts'
import type { Party } from './facts.ts'

/** A name in as many languages as have an official one. English is always there. */
const Name = z.object({ name: z.object({ en: z.string(), ru: z.string().optional(), uz: z.string().optional(), tg: z.string().optional(), ky: z.string().optional() }) })
export type Named = z.output<typeof Name>['name']

/** What may be shown of an organisation: its name, and whether there is a page to go to; nothing when it does not wish to be named. */
type Known = { readonly name: Named; readonly isLinked: boolean } | null

/** The names of all the organisations of the register that these parties are, in one query. Out: by code. */
export async function namesOf(db: Kysely<Database>, parties: readonly Party[]): Promise<ReadonlyMap<string, Known>> {
  const codes = [...new Set(parties.flatMap(({ organisation }) => organisation ?? []))]
  if (codes.length === 0) return new Map()
  const rows = await db.selectFrom('register_organisation as r').leftJoin('register_hiding as h', 'h.code', 'r.code').select(['r.code', 'r.facts', 'h.page', 'h.ties']).where('r.code', 'in', codes).execute()
  return new Map(rows.map(({ code, facts, page, ties }) => [code, ties ? null : { name: Name.parse(facts).name, isLinked: page !== true }]))
}

/** Each party under a name that can be shown: that of the register, that of the source, or at the least its code. Who is not to be named is no party here. */
export const nameParties = (parties: readonly Party[], names: ReadonlyMap<string, Known>) =>
  parties.flatMap(({ organisation = null, named, as = null, asWorded = null, sources }) => {
    const known = organisation === null ? undefined : names.get(organisation)
    if (known === null) return []
    return [{ organisation: known?.isLinked === false ? null : organisation, name: named ?? known?.name ?? { en: organisation ?? '' }, as, asWorded, sources }]
  })
