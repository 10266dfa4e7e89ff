import { z } from 'zod'
import { sql } from 'kysely'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { readRegister, type RegisterFacts } from './register.ts'

const Title = z.object({ en: z.string(), ru: z.string(), uz: z.string() })
const parts = { donors: 'paid', implementers: 'carried out', partners: 'took part' } as const

/** One organisation of the public register: its facts, what it belongs to, its offices, and the programmes that name it. */
export const showOrganisation = read({
  name: 'directory/show-organisation',
  does: 'Show an organisation of the public register',
  who: ['visitor'],
  input: z.strictObject({ code: z.string().regex(/^ORG-\d{1,5}$/) }),

  async run({ code }, { db }) {
    const all = await readRegister({ db })
    const found = all.find((one) => one.code === code)
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const short = ({ code, name }: RegisterFacts) => ({ code, name })

    const naming = (part: keyof typeof parts) => sql<boolean>`coalesce(facts -> ${sql.lit(part)} @> ${JSON.stringify([{ organisation: code }])}::jsonb, false)`
    const programmes = await db.selectFrom('programme')
      .select(['code', 'title', naming('donors').as('donors'), naming('implementers').as('implementers'), naming('partners').as('partners')])
      .where('published', '=', true).where((where) => where.or([naming('donors'), naming('implementers'), naming('partners')]))
      .orderBy((by) => by.fn('length', ['code'])).orderBy('code').execute()

    return {
      ...found,
      parent: all.filter((one) => one.code === found.parent).map(short)[0] ?? null,
      children: all.filter((one) => one.parent === code).map(short),
      related: all.filter((one) => found.related?.includes(one.code)).map(short),
      programmes: programmes.map((one) => ({
        code: one.code,
        title: Title.parse(one.title),
        as: (['donors', 'implementers', 'partners'] as const).filter((part) => one[part]).map((part) => parts[part]),
      })),
    }
  },
})
