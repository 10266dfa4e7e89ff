import type { Kysely } from 'kysely'
import { z } from 'zod'
import type { Database } from '../../core/schema.ts'
import type { Party } from './facts.ts'

/** A name in as many languages as have an official one. English is always there. */
const Name = z.object({ name: z.object({ en: z.string(), ru: z.string().optional(), uz: z.string().optional(), tg: z.string().optional(), ky: z.string().optional() }) })
export type Named = z.output<typeof Name>['name']

/** The names of all the organisations of the register that these parties are, in one query. Out: by code. */
export async function namesOf(db: Kysely<Database>, parties: readonly Party[]): Promise<ReadonlyMap<string, Named>> {
  const codes = [...new Set(parties.flatMap(({ organisation }) => organisation ?? []))]
  if (codes.length === 0) return new Map()
  const rows = await db.selectFrom('register_organisation').select(['code', 'facts']).where('code', 'in', codes).execute()
  return new Map(rows.map(({ code, facts }) => [code, Name.parse(facts).name]))
}

/** Each party under a name that can be shown: that of the register, that of the source, or at the least its code. */
export const nameParties = (parties: readonly Party[], names: ReadonlyMap<string, Named>) =>
  parties.map(({ organisation = null, named, as = null, asWorded = null, sources }) => ({
    organisation, name: named ?? (organisation === null ? undefined : names.get(organisation)) ?? { en: organisation ?? '' }, as, asWorded, sources,
  }))
