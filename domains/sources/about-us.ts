import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { read, type Context } from '../../core/operation.ts'
import { ConflictFacts } from './conflict.ts'
import { codesOf } from './entries/hide.ts'
import { Title } from './search.ts'
import { statementsOn, type Shown } from './statements.ts'

/** So many at most: whoever is concerned by more narrows it by what is not answered. */
const most = 500

/**
 * What is said that concerns our organisation: on its own entry, of it on other entries, and in conflicts that touch it. What we have not answered stands first,
 * and of that what a hostile source says; `title` is what the entry is called that it stands on. With `statement`, that one alone.
 */
export const saidAboutUs = read({
  name: 'sources/about-us',
  does: 'List what the register says of our organisation, what we have not answered first',
  who: ['coordinator'],
  input: z.strictObject({ statement: id('statement').optional() }),

  async run({ statement }, context) {
    const codes = await codesOf(context)
    const { subjects, concerns } = await concerning(context, codes)
    const said = (await statementsOn(context, subjects)).filter((one) => concerns(one) && (statement === undefined || one.statement === statement))
    const entries = said.length === 0 ? [] : await context.db.selectFrom('register_entry').select(['code', 'title', 'address']).where('code', 'in', [...new Set(said.map(({ subject }) => subject))]).execute()
    const entryOf = new Map(entries.map(({ code, title, address }) => [code, { title: Title.parse(title), address }] as const))
    const isAnswered = (one: Shown) => one.answers.some(({ code }) => codes.includes(code))
    const order = (one: Shown) => (isAnswered(one) ? 2 : one.relation === 'hostile' ? 0 : 1)
    return {
      codes, more: said.length > most,
      said: [...said].sort((a, b) => order(a) - order(b)).slice(0, most).map((one) => ({ ...one, isAnswered: isAnswered(one), ...(entryOf.get(one.subject) ?? { title: { en: one.subject }, address: null }) })),
    }
  },
})

/** On which entries something stands that concerns ours, and which of it does: what is said on them, what names them, and each side of a conflict that touches them. */
async function concerning({ db }: Pick<Context, 'db'>, codes: readonly string[]) {
  if (codes.length === 0) return { subjects: [], concerns: () => false }
  const tied = sql<string | null>`coalesce(value ->> 'code', value ->> 'of')`
  const [conflicts, naming] = await Promise.all([
    db.selectFrom('conflict').select(['code', 'facts']).execute(),
    db.selectFrom('statement').select('subject').distinct().where(tied, 'in', [...codes]).execute(),
  ])
  const own = new Set([...codes, ...conflicts.filter(({ facts }) => ConflictFacts.parse(facts).touches.some(({ subject }) => codes.includes(subject))).map(({ code }) => code)])
  const names = ({ value }: Shown) => (value.is === 'code' ? codes.includes(value.code) : (value.is === 'name' || value.is === 'text') && value.of !== undefined && codes.includes(value.of))
  return { subjects: [...new Set([...own, ...naming.map(({ subject }) => subject)])], concerns: (one: Shown) => own.has(one.subject) || names(one) }
}
