import { sql } from 'kysely'
import { line } from '../../../core/fields.ts'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { readReference } from '../reference.ts'
import { hashOfCode, readCode } from '../requests/code.ts'

/** Who says that they are known: by the code of a request, read aloud, or by the reference of a case. */
export const callerFields = { code: line(40).optional(), reference: line(20).optional() }
/** How often one address may try codes at the telephone, wherever a code is taken: a whole office sits behind one. */
export const tries = { times: 30, seconds: 60 } as const

/**
 * The request that a code opens. A wrong, an expired, a revoked code, one of another organisation and what cannot be a code get one and the same answer:
 * Refused('missing'). The code stays with the caller; no worker is ever shown one that she was not told.
 */
export async function requestByCode(context: Pick<Context, 'db' | 'organisation' | 'vault'>, typed: string): Promise<Id<'request'>> {
  const { db, organisation } = context
  const hash = hashOfCode(context, readCode(typed) ?? `no code: ${typed}`)
  const found = await db.selectFrom('request').select('id').where('organisation', '=', organisation).where('code_hash', '=', hash)
    .where('erased_at', 'is', null).where('code_revoked_at', 'is', null).where('code_expires_at', '>', sql<Temporal.Instant>`now()`).executeTakeFirst()
  if (!found) throw new Refused('missing', 'cases.calls.refused.no-such-code')
  return found.id
}

/** The case that a reference names. Throws Refused: invalid when it was misheard, missing when there is none of ours. */
export async function caseByReference({ db, organisation }: Pick<Context, 'db' | 'organisation'>, typed: string): Promise<Id<'case'>> {
  const reference = readReference(typed)
  if (!reference) throw new Refused('invalid', 'core.refused.invalid', { fields: { reference: [{ key: 'cases.calls.refused.misheard' }] } })
  const found = await db.selectFrom('case').select('id').where('organisation', '=', organisation).where('reference', '=', reference).executeTakeFirst()
  if (!found) throw new Refused('missing', 'cases.calls.refused.no-such-case')
  return found.id
}
