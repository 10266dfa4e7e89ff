import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { read } from '../../core/operation.ts'
import { Facts, periodOf, told } from './facts.ts'
import { nameParties, namesOf } from './names.ts'

/**
 * The programmes that are published. All three inputs narrow the list; the words are looked for in every language.
 * Out: in the order of time (those without a date last), each with what the list shows, and who paid by name.
 */
export const listProgrammes = read({
  name: 'programmes/list',
  does: 'List the programmes: who paid, who worked, where and when',
  who: ['visitor'],
  input: z.strictObject({
    words: line(100).optional(),
    country: z.string().regex(/^[A-Z]{2}$/, 'core.field.kind').optional(),
    status: z.enum(['completed', 'mentioned', 'running']).optional(),
  }),

  async run({ words, country, status }, { db }) {
    const rows = await db.selectFrom('programme').selectAll().where('published', '=', true).orderBy('starts_on').orderBy('code').execute()
    const all = rows.map((row) => ({ ...row, title: told.parse(row.title), facts: Facts.parse(row.facts) }))
    const sought = words?.toLocaleLowerCase()
    const chosen = all.filter(({ title, facts, running }) =>
      (sought === undefined || [title.en, title.ru, title.uz, title.tg ?? '', title.ky ?? '', facts.acronym ?? ''].some((one) => one.toLocaleLowerCase().includes(sought)))
      && (country === undefined || facts.countries.some((one) => one.country === country))
      && (status === undefined || (status === 'running' ? running : facts.status === status)))
    const names = await namesOf(db, chosen.flatMap(({ facts }) => facts.donors))
    return chosen.map((row) => ({
      code: row.code, title: row.title, ...periodOf(row), status: row.facts.status, outputs: row.facts.outputs,
      running: row.running, demonstration: row.demonstration,
      donors: nameParties(row.facts.donors, names), countries: row.facts.countries.map((one) => one.country),
    }))
  },
})
