import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { paragraphs, several } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { indicators } from '../lists.ts'
import { findTakenRequest } from './find.ts'

export const findings = ['signs', 'no signs', 'unclear'] as const
/** What a screening seals. */
export const Screening = z.object({ indicators: z.array(z.enum(indicators)), note: z.string().optional() })

/** A case worker records what she saw when she looked for signs of trafficking. It is her judgement; nothing follows by itself. */
export const screenRequest = write({
  name: 'cases/requests/screen',
  does: 'Record a screening for signs of trafficking',
  who: ['case worker'],
  input: z.strictObject({
    request: id('request'),
    indicators: several(z.enum(indicators)),
    finding: z.enum(findings),
    note: paragraphs(5_000).optional(),
  }),

  async run({ request, indicators: seen, finding, note }, context) {
    const { db, organisation, account, keys, about } = context
    const [, locker] = await Promise.all([findTakenRequest(context, request), keys.of(organisation, request)])
    const added = await db.insertInto('request_screening').values({
      organisation, request, finding, sealed: locker.seal('request_screening', { indicators: seen, note }), by_account: account,
    }).onConflict((on) => on.doNothing()).returning('request').executeTakeFirst()
    if (!added) throw new Refused('conflict', 'cases.requests.screen.done')
    about(organisation, request)
    return { request: String(request) }
  },
})
