import { z } from 'zod'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { nameParties, namesOf } from '../names.ts'
import { frameworkOf } from './framework.ts'

/** What a published programme of an organisation here promised and reached, with money and roles. The register's programmes have none of it: their facts have sources. */
export const showFramework = read({
  name: 'programmes/results/show',
  does: 'Read what a programme promised and reached',
  who: ['visitor'],
  input: z.strictObject({ code: z.string().trim().regex(/^[A-Z]{1,10}-[0-9A-Z]{1,20}$/, 'core.field.kind') }),

  async run({ code }, context) {
    const { db } = context
    const row = await db.selectFrom('programme').select(['id', 'organisation']).where('code', '=', code).where('published', '=', true).executeTakeFirst()
    if (!row) throw new Refused('missing', 'core.refused.missing')
    if (row.organisation === null) return null
    const framework = await frameworkOf(context, row.id)
    const parties = framework.roles.map(({ id, role, code: of, name }) => ({ id, role, party: { ...(of !== null && { organisation: of }), ...(name !== null && { named: { en: name, ru: name, uz: name } }), sources: [] } }))
    const names = await namesOf(db, parties.map(({ party }) => party))
    // Who does not wish to be named is not, here as everywhere; the money stands without its donor then.
    const roles = parties.flatMap(({ id, role, party }) => nameParties([party], names).map(({ organisation, name }) => ({ id, role, code: organisation, called: name })))
    const shown = new Set(roles.map(({ id }) => id))
    return { ...framework, roles, sums: framework.sums.map((one) => ({ ...one, donor: one.donor !== null && shown.has(one.donor) ? one.donor : null })) }
  },
})
