import { conflicts, sources } from '../../content/register/translated.ts'
import type { Context } from '../../core/operation.ts'
import type { Id } from '../../core/ids.ts'
import { recordStatements } from './record.ts'
import { publishEntries } from './entries/publish.ts'
import { foundElsewhere, said } from './said.ts'
import { Conflict } from './conflict.ts'
import type { Statement } from './statement.ts'

/** Writes the documents of the register and the conflicts between them, as the founder; again changes nothing. Out: how many conflicts there are. */
export async function loadSources({ db }: Pick<Context, 'db'>): Promise<number> {
  await db.insertInto('source').values(sources.map(({ code, ...facts }) => ({ code, facts: JSON.stringify(facts) })))
    .onConflict((there) => there.column('code').doUpdateSet(({ ref }) => ({ facts: ref('excluded.facts') }))).execute()
  const all = conflicts.map((one) => Conflict.parse(one))
  await db.insertInto('conflict').values(all.map(({ code, claims: _, later: __, ...facts }) => ({ code, facts: JSON.stringify(facts) })))
    .onConflict((there) => there.column('code').doUpdateSet(({ ref }) => ({ facts: ref('excluded.facts') }))).execute()
  await recordStatements({ db }, all.flatMap(sidesOf))
  await publishEntries({ db }, all.map(({ code, topic, note, claims }) => ({
    code, kind: 'conflict' as const, address: `/conflicts#${code}`, title: topic, text: [note, ...claims].flatMap((one) => (one ? [one.en, one.ru, one.uz, one.tg, one.ky] : [])),
  })))
  return all.length
}

/** The sides of a conflict as statements on its code. What is quoted stays in the words of its source. */
const sidesOf = ({ code, claims, later }: Conflict): Statement[] => [
  ...claims.flatMap(({ sources: locators, reading, ...value }) => said(code, 'claim', reading === 'quoted' ? { is: 'name', name: value.en } : { is: 'text', ...value }, locators, { reading })),
  ...later.map((one) => foundElsewhere(code, 'claim', one)),
]

/** Gives it to an organisation when nobody keeps it yet. As the founder. */
export async function giveRegisterToFirst({ db }: Pick<Context, 'db'>, organisation: Id<'organisation'>): Promise<void> {
  await db.insertInto('register_keeper').values({ organisation }).onConflict((there) => there.doNothing()).execute()
}

/** Gives the register to an organisation to keep: its coordinators review what readers suggest. As the founder. */
export async function giveRegister({ db }: Pick<Context, 'db'>, organisation: Id<'organisation'>): Promise<void> {
  await db.insertInto('register_keeper').values({ organisation }).onConflict((there) => there.column('one').doUpdateSet({ organisation })).execute()
}
