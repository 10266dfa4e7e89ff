import { z } from 'zod'
import { write } from '../../../core/operation.ts'
import { line, paragraphs, several, tick } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { reachWays, troubles } from '../lists.ts'
import { codeFrom, hashOfCode } from './code.ts'
import { lapse, life } from './times.ts'

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
    organisation: id('organisation'),
    about: z.enum(['myself', 'someone else']).default('myself'),
    language: z.enum(languages),
    troubles: several(z.enum(troubles)),
    account: paragraphs(5_000),
    danger: tick(),
    reach: z.enum(reachWays),
    contact: line(200).optional(),
    hours: line(100).optional(),
    name: line(100).optional(),
  }).refine(({ reach, contact }) => contact !== undefined || reach === 'not at all' || reach === 'by code', { path: ['contact'], message: 'core.field.empty' }),
  keep: ({ request }: Asked) => ({ request }),
  again: ({ request }, context): Asked => ({ request: String(request), code: codeFrom(context.secret('request code', 8)) }),

  async run({ organisation, about, language, troubles: ticked, account, danger, reach, contact, hours, name }, context) {
    const { db, keys, now, secret } = context
    const open = await db.selectFrom('reception').select('organisation').where('organisation', '=', organisation).where('open', '=', true).executeTakeFirst()
    if (!open) throw new Refused('missing', 'cases.requests.ask.nobody-there')

    const request = newId<'request'>()
    const code = codeFrom(secret('request code', 8))
    const locker = await keys.make(organisation, request)
    await db.insertInto('request').values({
      organisation, id: request, about, language, danger, reach, code_hash: hashOfCode(context, code),
      code_expires_at: now.add(life).toString(), lapses_at: now.add(lapse).toString(),
    }).execute()
    await db.insertInto('request_account').values({
      organisation, request, sealed: locker.seal('request_account', { account, contact, hours, name }),
    }).execute()
    if (ticked.length > 0) await db.insertInto('request_trouble').values(ticked.map((trouble) => ({ organisation, request, trouble }))).execute()
    context.about(organisation, request)
    return { request: String(request), code }
  },
})
