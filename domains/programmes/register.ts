import type { Context } from '../../core/operation.ts'
import { programmes } from '../../content/register/translated.ts'
import { newId, toDay, type Day, type Id } from '../../core/ids.ts'
import { publishEntries, recordStatements } from '../sources/index.ts'
import { Facts, type KnownDate } from './facts.ts'
import { statementsOf } from './statements.ts'

/**
 * Brings the programmes of the public register into the database, as the founder; again changes nothing.
 * They are history with sources: published, and never running, so that no help is counted under them.
 * Out: how many there are.
 */
export async function loadProgrammes({ db }: Pick<Context, 'db'>): Promise<number> {
  const rows = programmes.map(({ code, title, ...rest }) => {
    const facts = Facts.parse(rest)
    return {
      id: newId<'programme'>(), code, title: JSON.stringify(title), facts: JSON.stringify(facts),
      starts_on: facts.startsOn && firstDay(facts.startsOn), ends_on: facts.endsOn && lastDay(facts.endsOn), published: true,
    }
  })
  await db.insertInto('programme').values(rows).onConflict((there) => there.column('code').doUpdateSet(({ ref }) => ({
    title: ref('excluded.title'), facts: ref('excluded.facts'), starts_on: ref('excluded.starts_on'), ends_on: ref('excluded.ends_on'),
    running: false, published: true, demonstration: false,
  }))).execute()
  await recordStatements({ db }, programmes.flatMap(({ code, title: _, ...rest }) => statementsOf(code, Facts.parse(rest))))
  await publishEntries({ db }, programmes.map(({ code, title, ...rest }) => {
    const { acronym, otherTitles, goal, components, results, countries } = Facts.parse(rest)
    const told = [goal, ...components, ...results].flatMap((one) => (one ? [one.en, one.ru, one.uz, one.tg, one.ky] : []))
    return { code, kind: 'programme' as const, address: `/programmes/${code}`, title, text: [acronym, ...otherTitles.map(({ value }) => value), ...told, ...countries.map(({ country }) => country)] }
  }))
  return rows.length
}

/**
 * Adds the one programme that every organisation of a demonstration may count help under, as the founder.
 * Its title says what it is. Again changes nothing. Out: its id.
 */
export async function addDemonstrationProgramme({ db, node }: Pick<Context, 'db' | 'node'>): Promise<Id<'programme'>> {
  if (node.stamp === 'office') throw new Error('An office holds no demonstration programme')
  const title = JSON.stringify({
    en: 'Demonstration programme: invented, to try Hamroh out',
    ru: 'Демонстрационная программа: вымышленная, чтобы опробовать Hamroh',
    uz: 'Namoyish dasturi: oʻylab topilgan, Hamrohni sinab koʻrish uchun',
    tg: 'Барномаи намоишӣ: хаёлӣ, барои санҷидани Hamroh',
    ky: 'Көрсөтүү программасы: Hamroh системасын сынап көрүү үчүн ойдон чыгарылган',
  })
  const values = { title, starts_on: toDay('2026-01-01'), ends_on: null, running: true, published: true, demonstration: true }
  const { id } = await db.insertInto('programme').values({ id: newId<'programme'>(), code: 'DEMO-1', ...values })
    .onConflict((there) => there.column('code').doUpdateSet(values)).returning('id').executeTakeFirstOrThrow()
  return id
}

/** The first day that a date of this precision may mean: 2007 is 2007-01-01. */
export function firstDay({ value }: Pick<KnownDate, 'value'>): Day {
  const [year, month = '01', day = '01'] = value.split('-')
  return toDay(`${year}-${month}-${day}`)
}

/** The last day that it may mean: 2007 is 2007-12-31, 2008-02 is 2008-02-29. */
export function lastDay({ value }: Pick<KnownDate, 'value'>): Day {
  const [year, month = '12', day] = value.split('-')
  if (day !== undefined) return toDay(value)
  return toDay(Temporal.PlainYearMonth.from(`${year}-${month}`).add({ months: 1 }).toPlainDate({ day: 1 }).subtract({ days: 1 }))
}
