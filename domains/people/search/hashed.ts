import type { Context } from '../../../core/operation.ts'
import { hmac } from '../../../core/seal.ts'

/**
 * How an organisation hashes what it searches by: under a key that is drawn from its own, so that nobody without it can try names against the table.
 * The node's key may change under it. Out: a function from a text to 64 bits, written as a number for the database.
 */
export async function hashing({ vault, organisation }: Pick<Context, 'vault' | 'organisation'>): Promise<(text: string) => string> {
  const key = await vault.organisationKeyFor(organisation, 'search')
  return (text) => hmac(key, text).readBigInt64BE(0).toString()
}
