import { sql } from 'kysely'
import { z } from 'zod'
import type { Context } from '../../core/operation.ts'
import { organisations } from '../../content/register/translated.ts'
import { publishEntries, recordStatements, type Hidden } from '../sources/index.ts'
import { statementsOf } from './statements.ts'

/** Kinds of organisation in the register, by the words of its readers. */
export const kinds = [
  'international organisation', 'State body', 'public organisation', 'donor', 'university', 'media', 'religious', 'coalition', 'other',
] as const

const told = z.object({ en: z.string(), ru: z.string(), uz: z.string(), tg: z.string().optional(), ky: z.string().optional() })

/** What the register knows of an organisation. A name is only in those languages in which an official one is known. */
export const RegisterFacts = z.object({
  code: z.string(),
  name: z.object({ en: z.string(), ru: z.string().optional(), uz: z.string().optional(), tg: z.string().optional(), ky: z.string().optional() }),
  kind: z.enum(kinds),
  registerType: z.string(),
  country: z.string().nullable(),
  countryBasis: z.string().nullable(),
  countriesNamed: z.array(z.string()).optional(),
  parent: z.string().optional(),
  related: z.array(z.string()).optional(),
  /** Who took over its work, an organisation of the register or one that has only a name, and when. */
  successors: z.array(z.object({ organisation: z.string().optional(), named: told.optional(), on: z.string().regex(/^\d{4}(-\d\d(-\d\d)?)?$/).optional(), url: z.string().optional() })).optional(),
  founded: z.string().optional(),
  otherNames: z.array(z.string()).optional(),
  note: told.optional(),
  roles: z.array(z.string()),
  sources: z.array(z.object({ source: z.string(), file: z.string(), lines: z.array(z.number()) })),
  /** Found outside of the sources: kept apart, with where and how sure. */
  later: z.array(z.object({ about: z.string(), value: told, url: z.string().nullable(), cited: z.string().optional(), confidence: z.string() })).optional(),
})
export type RegisterFacts = z.output<typeof RegisterFacts>

/** Writes the register's organisations, or brings them up to date. For the founder. Out: how many there are. */
export async function loadRegister({ db }: Pick<Context, 'db'>): Promise<number> {
  const rows = organisations.map((one) => ({ code: one.code, facts: JSON.stringify(RegisterFacts.parse(one)) }))
  await db.insertInto('register_organisation').values(rows)
    .onConflict((conflict) => conflict.column('code').doUpdateSet({ facts: sql`excluded.facts` })).execute()
  await recordStatements({ db }, organisations.flatMap((one) => statementsOf(RegisterFacts.parse(one))))
  await publishEntries({ db }, organisations.map((one) => RegisterFacts.parse(one)).map(({ code, name, otherNames = [], roles, note, country, countriesNamed = [] }) => ({
    code, kind: 'organisation' as const, address: `/organisations/${code}`, title: name, text: [...otherNames, ...roles, ...Object.values(note ?? {}), country, ...countriesNamed],
  })))
  return rows.length
}

/** An organisation as other pages name it: without a page to go to, when that is hidden. */
export const short = ({ code, name }: RegisterFacts, { pages }: Hidden) => ({ code: pages.has(code) ? null : code, name })

/** The whole register in the order of its codes: it has dozens of organisations, so it is read at once and narrowed in memory. */
export async function readRegister({ db }: Pick<Context, 'db'>): Promise<RegisterFacts[]> {
  const rows = await db.selectFrom('register_organisation').select('facts').orderBy((by) => by.fn('length', ['code'])).orderBy('code').execute()
  return rows.map(({ facts }) => RegisterFacts.parse(facts))
}
