import { randomBytes } from 'node:crypto'
import type { Id } from '../ids.ts'
import type { HamrohNode } from '../node.ts'
import { hmac } from '../seal.ts'
import type { Store } from './place.ts'

const count = 10
/** 32 letters and digits of which no two look alike (Crockford): ten of them are 50 bits. */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

const hashOf = (node: HamrohNode, account: Id<'account'>, code: string): Buffer => hmac(node.vault.derived('recovery codes'), account, code)

/** A code as it was typed: spaces and dashes do not matter, o is 0, i and l are 1. */
export const plainCode = (typed: string): string => typed.toLowerCase().replaceAll(/[\s-]/g, '').replaceAll('o', '0').replaceAll(/[il]/g, '1')

/** Makes ten new codes in place of those that stood. Out: the codes, to be shown once; the database holds keyed hashes. */
export async function newRecoveryCodes(node: HamrohNode, store: Store, account: Id<'account'>): Promise<readonly string[]> {
  const codes = Array.from({ length: count }, () => [...randomBytes(10)].map((byte) => letters[byte & 31]).join(''))
  await store.query(`with gone as (delete from recovery_code where account = $1 and hash <> all ($2::bytea[]))
    insert into recovery_code (account, hash) select $1, unnest($2::bytea[])`, [account, codes.map((code) => hashOf(node, account, code))])
  return codes.map((code) => `${code.slice(0, 5)}-${code.slice(5)}`)
}

/** Uses a code up. Out: was it one that was still good? */
export async function useRecoveryCode(node: HamrohNode, store: Store, account: Id<'account'>, typed: string): Promise<boolean> {
  const { rowCount } = await store.query('update recovery_code set used_at = now() where account = $1 and hash = $2 and used_at is null', [account, hashOf(node, account, plainCode(typed))])
  return rowCount === 1
}

export async function recoveryCodesLeft(store: Store, account: Id<'account'>): Promise<number> {
  const { rows: [row] } = await store.query<{ count: string }>('select count(*) from recovery_code where account = $1 and used_at is null', [account])
  return Number(row?.count ?? 0)
}
