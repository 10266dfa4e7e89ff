import { z } from 'zod'
import { sources } from '../../content/register/translated.ts'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { Facts, periodOf, told } from './facts.ts'
import { nameParties, namesOf } from './names.ts'

/**
 * One published programme with everything that a source says of it, each fact with its file and lines.
 * Beside it: what is told elsewhere and how sure that is, the programmes it is tied to, and who the sources are.
 */
export const showProgramme = read({
  name: 'programmes/show',
  does: 'Show one programme, with the source of every fact',
  who: ['visitor'],
  input: z.strictObject({ code: z.string().trim().max(40, 'core.field.long') }),

  async run({ code }, { db }) {
    const row = await db.selectFrom('programme').selectAll().where('code', '=', code).where('published', '=', true).executeTakeFirst()
    if (!row) throw new Refused('missing', 'core.refused.missing')
    const facts = Facts.parse(row.facts)
    const others = await db.selectFrom('programme').select(['code', 'title', 'facts']).where('published', '=', true).where('code', '<>', code).orderBy('code').execute()
    const titles = new Map(others.map((one) => [one.code, told.parse(one.title)]))
    const children = others.filter((one) => Facts.parse(one.facts).parent?.programme === code)
    const tied = (to: Facts['parent']) => {
      const title = to && titles.get(to.programme)
      return to && title ? { code: to.programme, title, sources: to.sources } : null
    }
    const { donors, implementers, partners, predecessor, successor, parent, startsOn: _, endsOn: __, ...rest } = facts
    const names = await namesOf(db, [...donors, ...implementers, ...partners])
    const cited = new Set(facts.sources.map(({ source }) => source))
    return {
      code, title: told.parse(row.title), ...rest, ...periodOf({ ...row, facts }), running: row.running, demonstration: row.demonstration,
      later: rest.later.filter(({ of }) => of === undefined || !names.hidden.ties.has(of)),
      donors: nameParties(donors, names), implementers: nameParties(implementers, names), partners: nameParties(partners, names),
      predecessor: tied(predecessor), successor: tied(successor), parent: tied(parent),
      children: children.flatMap((one) => tied({ programme: one.code, sources: [] }) ?? []),
      from: sources.filter((source) => cited.has(source.code)),
    }
  },
})
