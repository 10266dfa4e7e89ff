import { z } from 'zod'
import { sql, type Kysely } from 'kysely'
import type { Database } from '../../core/schema.ts'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { hiddenIn } from '../sources/index.ts'
import { readRegister, short, type RegisterFacts } from './register.ts'

const Title = z.object({ en: z.string(), ru: z.string(), uz: z.string() })
const parts = { donors: 'paid', implementers: 'carried out', partners: 'took part' } as const

/** One organisation of the public register: its facts, what it belongs to, its offices, and the programmes and events that name it. */
export const showOrganisation = read({
  name: 'directory/show-organisation',
  does: 'Show an organisation of the public register',
  who: ['visitor'],
  input: z.strictObject({ code: z.string().regex(/^ORG-\d{1,5}$/) }),

  async run({ code }, { db }) {
    const hidden = await hiddenIn({ db })
    const all = await readRegister({ db })
    const found = all.find((one) => one.code === code)
    if (!found || hidden.pages.has(code)) throw new Refused('missing', 'core.refused.missing')
    // Who does not wish to be named beside others is not named beside others: neither here nor there.
    const shown = (which: (one: RegisterFacts) => boolean) => (hidden.ties.has(code) ? [] : all.filter((one) => which(one) && !hidden.ties.has(one.code)).map((one) => short(one, hidden)))
    const [programmes, events] = hidden.ties.has(code) ? [[], []] : await Promise.all([programmesNaming(db, code), eventsNaming(db, code)])
    return {
      ...found,
      parent: shown((one) => one.code === found.parent)[0] ?? null,
      children: shown((one) => one.parent === code),
      related: shown((one) => found.related?.includes(one.code) ?? false),
      // What came before and after, as the register names it.
      predecessors: shown((one) => one.successors?.some(({ organisation }) => organisation === code) ?? false),
      successors: (found.successors ?? []).flatMap(({ organisation, named, on }) => { const known = organisation === undefined ? named && { code: null, name: named } : shown((one) => one.code === organisation)[0]; return known ? [{ ...known, on }] : [] }),
      programmes, events,
    }
  },
})

const naming = (part: string, code: string) => sql<boolean>`coalesce(facts -> ${sql.lit(part)} @> ${JSON.stringify([{ organisation: code }])}::jsonb, false)`

/** The programmes that name it, in the order of time as far as it is known, with what it did in each. */
async function programmesNaming(db: Kysely<Database>, code: string) {
  const rows = await db.selectFrom('programme')
    .select(['code', 'title', 'starts_on', 'ends_on', sql<string | null>`facts -> 'startsOn' ->> 'value'`.as('from'), sql<string | null>`facts -> 'endsOn' ->> 'value'`.as('to')])
    .select([naming('donors', code).as('donors'), naming('implementers', code).as('implementers'), naming('partners', code).as('partners')])
    .where('published', '=', true).where((where) => where.or([naming('donors', code), naming('implementers', code), naming('partners', code)]))
    .orderBy((by) => by.fn('length', ['code'])).orderBy('code').execute()
  return rows.map((one) => ({
    code: one.code, title: Title.parse(one.title), from: one.from ?? one.starts_on, to: one.to ?? one.ends_on,
    as: (['donors', 'implementers', 'partners'] as const).filter((part) => one[part]).map((part) => parts[part]),
  }))
}

/** The events that it held or came to. */
async function eventsNaming(db: Kysely<Database>, code: string) {
  const rows = await db.selectFrom('event').select(['code', 'title', 'starts_on', 'ends_on', sql<string | null>`facts -> 'startsOn' ->> 'value'`.as('from')])
    .select([naming('hosts', code).as('hosts'), naming('participants', code).as('participants')])
    .where('published', '=', true).where((where) => where.or([naming('hosts', code), naming('participants', code)]))
    .orderBy('starts_on', (order) => order.asc().nullsLast()).orderBy('code').execute()
  return rows.map((one) => ({ code: one.code, title: Title.parse(one.title), from: one.from ?? one.starts_on, to: one.ends_on, as: one.hosts ? 'host' as const : 'participant' as const }))
}
