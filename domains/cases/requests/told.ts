import { z } from 'zod'
import type { Context } from '../../../core/operation.ts'
import { line, several, tick } from '../../../core/fields.ts'
import { newId, type Id } from '../../../core/ids.ts'
import { type reachWays, troubles } from '../lists.ts'
import type { Language } from '../../../core/words.ts'
import { hashOfCode } from './code.ts'
import { lapse, life } from './times.ts'

/** What a request is made of beside the account, whoever writes it down. */
export const toldFields = {
  about: z.enum(['myself', 'someone else']).default('myself'),
  troubles: several(z.enum(troubles)),
  danger: tick(),
  contact: line(200).optional(),
  hours: line(100).optional(),
  name: line(100).optional(),
}

/** Ways of reaching somebody that need an address have one. */
export const isReachable = ({ reach, contact }: { readonly reach: (typeof reachWays)[number]; readonly contact?: string | undefined }): boolean =>
  contact !== undefined || reach === 'not at all' || reach === 'by code'

type Told = {
  readonly [Field in 'contact' | 'hours' | 'name']?: string | undefined
} & {
  readonly about: 'myself' | 'someone else'
  readonly language: Language
  readonly reach: (typeof reachWays)[number]
  readonly troubles: readonly string[]
  readonly danger: boolean
  readonly account: string
}

/** Writes a request under a key of its own. In: to whom, what was told, and the code with which the asker comes back; only its hash is stored. */
export async function writeRequest(
  context: Pick<Context, 'db' | 'keys' | 'now' | 'vault' | 'send'>, organisation: Id<'organisation'>, { about, language, reach, troubles: ticked, danger, account, contact, hours, name }: Told, code: string,
): Promise<Id<'request'>> {
  const { db, keys, now, send } = context
  const request = newId<'request'>()
  const locker = await keys.make(organisation, request)
  send(
    db.insertInto('request').values({
      organisation, id: request, about, language, danger, reach, code_hash: hashOfCode(context, code),
      code_expires_at: now.add(life).toString(), lapses_at: now.add(lapse).toString(),
    }),
    db.insertInto('request_account').values({ organisation, request, sealed: locker.seal('request_account', { account, contact, hours, name }) }),
    ...(ticked.length > 0 ? [db.insertInto('request_trouble').values(ticked.map((trouble) => ({ organisation, request, trouble })))] : []),
  )
  return request
}
