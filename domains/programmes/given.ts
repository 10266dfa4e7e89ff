import { sources } from '../../content/register/translated.ts'
import type { Context } from '../../core/operation.ts'
import { toDay, type Id } from '../../core/ids.ts'
import { Facts, told } from './facts.ts'
import { activityOf, type Reporter } from './iati-of.ts'
import type { Activity } from './iati/activity.ts'
import { ActivityToGive } from './iati/schema.ts'
import { isHidden, whoMayBeNamed } from '../sources/index.ts'
import { namesOf } from './names.ts'
import { frameworksOf } from './results/framework.ts'

/** The published programmes as activities of IATI, the register's first. What the standard does not take is a fault of ours and thrown. */
export async function givenActivities(context: Pick<Context, 'db' | 'together' | 'now' | 'node'>): Promise<readonly Activity[]> {
  const { db, now } = context
  const rows = await db.selectFrom('programme').selectAll().where('published', '=', true).where('demonstration', '=', false)
    .orderBy('organisation', (order) => order.asc().nullsFirst()).orderBy((by) => by.fn('length', ['code'])).orderBy('code').execute()
  const all = rows.map((row) => ({ ...row, facts: Facts.parse(row.facts) }))
  const frameworks = await frameworksOf(context, rows.filter(({ organisation }) => organisation !== null).map(({ id }) => id))
  const named = [...frameworks.values()].flatMap(({ roles }) => roles.flatMap(({ code }) => (code === null ? [] : [{ organisation: code, sources: [] }])))
  const names = await namesOf(db, [...all.flatMap(({ facts }) => [...facts.donors, ...facts.implementers, ...facts.partners]), ...named])
  const { known, hidden } = names
  const called = (code: string) => (hidden.ties.has(code) ? null : (known.get(code) ?? { en: code }))
  const shown = ({ donors, implementers, partners, ...rest }: Facts): Facts => {
    const open = <One extends Facts['donors'][number]>(all: readonly One[]) => all.filter((one) => !isHidden(one, hidden))
    return { ...rest, donors: open(donors), implementers: open(implementers), partners: open(partners) }
  }
  const reporters = await reportersOf(context)
  const today = toDay(now.toZonedDateTimeISO('UTC').toPlainDate())
  // A file names whoever reports: what is run by an organisation that is named nowhere is in none.
  return all.filter(({ organisation }) => organisation === null || !hidden.organisations.has(organisation)).map((row) => ActivityToGive.parse(activityOf({
    code: row.code, title: told.parse(row.title), facts: shown(row.facts), startsOn: row.starts_on, endsOn: row.ends_on, called, today,
    framework: (row.organisation !== null && frameworks.get(row.id)) || null, covered: coveredBy(row.facts),
  }, reporters(row.organisation))))
}

/** From when to when the documents speak that mention a programme. */
function coveredBy({ sources: cited }: Facts) {
  const covers = sources.filter(({ code }) => cited.some(({ source }) => source === code)).map(({ covers: one }) => one)
  return { from: covers.map(({ from }) => from).filter((one) => one !== null).sort()[0] ?? null, to: covers.map(({ to }) => to).filter((one) => one !== null).sort().at(-1) ?? null }
}

/**
 * Who reports what: an organisation its own programmes, the keeper of the register those of the register, as a secondary reporter. Without an identifier
 * from an agency it is one that says so: of the agency for examples in a demonstration, and one that the official rules warn of elsewhere.
 */
export async function reportersOf({ db, node }: Pick<Context, 'db' | 'node'>): Promise<(organisation: Id<'organisation'> | null) => Reporter> {
  const rows = await db.selectFrom(whoMayBeNamed(db)).leftJoin('iati_reporter as r', 'r.organisation', 'o.id').select(['o.id', 'o.name', 'r.ref', 'r.kind']).execute()
  const keeper = await db.selectFrom('register_keeper').select('organisation').executeTakeFirst()
  const unregistered = (of: string) => (node.stamp === 'demonstration' ? `XE-EXAMPLE-HAMROH-${of}` : `HAMROH-${of}`)
  const other = '90'
  return (organisation) => {
    const row = rows.find(({ id }) => id === (organisation ?? keeper?.organisation))
    const ref = row?.ref ?? unregistered(row ? row.id.slice(-12) : 'REGISTER')
    return { ref, kind: row?.kind ?? other, name: row?.name ?? 'Hamroh', secondary: organisation === null }
  }
}
