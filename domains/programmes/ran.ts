import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { Facts, periodOf, told, type KnownDate } from './facts.ts'
import { nameParties, namesOf } from './names.ts'
import { frameworksOf } from './results/framework.ts'

/** Did it run on some day between these two? What ended is known to have run until then; a programme of which only one date is known ran on that one, unless it still runs. */
export function ranBetween({ startsOn, endsOn, running }: { readonly startsOn: KnownDate | null; readonly endsOn: KnownDate | null; readonly running: boolean }, first: string, last: string): boolean {
  const begins = startsOn?.value ?? endsOn?.value
  const ends = endsOn?.value ?? (running ? last : startsOn?.value)
  // A date that is known by its year alone stands for the whole year.
  return begins !== undefined && ends !== undefined && begins <= last.slice(0, begins.length) && ends >= first.slice(0, ends.length)
}

/**
 * The published programmes that ran between two days, with who paid and worked as far as they may be named, their money and their results; in the order of time.
 * `undated`: how many there are of which no date is known.
 */
export async function programmesBetween({ db, together }: Pick<Context, 'db' | 'together'>, first: string, last: string) {
  const rows = await db.selectFrom('programme').selectAll().where('published', '=', true).orderBy('starts_on').orderBy('code').execute()
  const all = rows.map((row) => { const facts = Facts.parse(row.facts); return { ...row, facts, ...periodOf({ ...row, facts }) } })
  const ran = all.filter((one) => ranBetween(one, first, last))
  const frameworks = await frameworksOf({ db, together }, ran.filter(({ organisation }) => organisation !== null).map(({ id }) => id))
  const partiesOf = (id: Id<'programme'>, facts: Facts, role: 'donor' | 'implementer') => [
    ...(role === 'donor' ? facts.donors : facts.implementers),
    ...(frameworks.get(id)?.roles ?? []).filter((one) => one.role === role).map(({ code, name }) => ({ ...(code !== null && { organisation: code }), ...(name !== null && { named: { en: name, ru: name, uz: name } }), sources: [] })),
  ]
  const names = await namesOf(db, ran.flatMap(({ id, facts }) => [...partiesOf(id, facts, 'donor'), ...partiesOf(id, facts, 'implementer')]))
  return {
    undated: all.filter(({ startsOn, endsOn }) => startsOn === null && endsOn === null).length,
    ran: ran.map(({ id, code, title, facts, startsOn, endsOn }) => {
      const framework = frameworks.get(id)
      const named = (role: 'donor' | 'implementer') => nameParties(partiesOf(id, facts, role), names).map(({ name, organisation }) => ({ name, organisation }))
      return {
        code, title: told.parse(title), startsOn: startsOn?.value ?? null, endsOn: endsOn?.value ?? null, donors: named('donor'), implementers: named('implementer'),
        countries: [...new Set([...facts.countries.map(({ country }) => country), ...(framework?.lines ?? []).flatMap((line) => line.countries)])],
        sums: framework?.sums ?? [], indicators: (framework?.lines ?? []).flatMap((line) => line.indicators),
      }
    }),
  }
}
