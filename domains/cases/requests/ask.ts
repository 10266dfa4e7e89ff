import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { paragraphs } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { reachWays } from '../lists.ts'
import { codeFrom } from './code.ts'
import { isReachable, toldFields, writeRequest } from './told.ts'

type Asked = { readonly request: string; readonly code: string }

/**
 * Anyone asks one organisation for help; nobody else sees the request.
 * Out: the code with which the asker comes back. The same submission gives the same code; only its hash is stored.
 */
export const askForHelp = write({
  name: 'cases/requests/ask',
  does: 'Ask an organisation for help, without an account and without a name',
  who: ['visitor'],
  limit: { times: 20, seconds: 3600 },
  input: z.strictObject({
    organisation: id('organisation'), ...toldFields, language: z.enum(languages), account: paragraphs(5_000), reach: z.enum(reachWays),
  }).refine(isReachable, { path: ['contact'], message: 'core.field.empty' }),
  keep: ({ request }: Asked) => ({ request }),
  again: ({ request }, context): Asked => ({ request: String(request), code: codeFrom(context.secret('request code', 8)) }),

  async run({ organisation, ...told }, context) {
    const { db, secret } = context
    const open = await db.selectFrom('reception').select('organisation').where('organisation', '=', organisation).where('open', '=', true).executeTakeFirst()
    if (!open) throw new Refused('missing', 'cases.requests.ask.nobody-there')
    const code = codeFrom(secret('request code', 8))
    const request = await writeRequest(context, organisation, told, code)
    context.about(organisation, request)
    return { request: String(request), code }
  },
})
