import type { Asking } from '../../core/actor.ts'
import { hmac } from '../../core/seal.ts'
import type { Vault } from '../../core/vault.ts'
import { readCode } from '../cases/index.ts'

/** What is stored of a complaint's code: a hash under a key of its own, so that no code of a request is one of a complaint. */
export const hashOfComplaintCode = ({ vault }: { readonly vault: Vault }, code: string): Buffer => hmac(vault.derived('complaint codes'), code)

/** One who comes back with a complaint's code, as typed. What cannot be a code goes the same way as a wrong one, and gets the same answer. */
export const complainer = (node: { readonly vault: Vault }, typed: string): Asking =>
  ({ kind: 'complainer', codeHash: hashOfComplaintCode(node, readCode(typed) ?? `no code: ${typed.slice(0, 100)}`) })

/** How often one address may try a code: as often as the code of a request. */
export const attempts = { times: 30, seconds: 60 } as const
