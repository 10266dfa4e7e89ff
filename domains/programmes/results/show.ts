import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { namesOf } from '../names.ts'
import { frameworkOf } from './framework.ts'

/** What a published programme of an organisation here promised and reached, with money and roles. The register's programmes have none of it: their facts have sources. */
export const showFramework = read({
  name: 'programmes/results/show',
  does: 'Read what a programme promised and reached',
  who: ['visitor'],
  input: z.strictObject({ code: z.string().trim().max(40, 'core.field.long') }),

  async run({ code }, context) {
    const { db } = context
    const row = await db.selectFrom('programme').select(['id', 'organisation']).where('code', '=', code).where('published', '=', true).executeTakeFirst()
    if (!row) throw new Refused('missing', 'core.refused.missing')
    if (row.organisation === null) return null
    const framework = await frameworkOf(context, row.id)
    const names = await namesOf(db, framework.roles.map((one) => ({ organisation: one.code ?? undefined, sources: [] })))
    // Who does not wish to be named has no role here.
    const roles = framework.roles.filter((one) => one.code === null || one.code === undefined || names.get(one.code) !== null)
    return { ...framework, roles: roles.map((one) => ({ ...one, called: one.name === null ? (names.get(one.code ?? '')?.name ?? { en: one.code ?? '' }) : { en: one.name } })) }
  },
})
