import type { Asking } from '../../../core/actor.ts'
import type { Vault } from '../../../core/vault.ts'
import { hashOfCode, readCode } from './code.ts'

/**
 * One who comes back with a code, as typed. What cannot be a code goes the same way as a wrong one,
 * so that a wrong, an expired, a revoked code and one that never was get the same answer.
 */
export const asker = (node: { readonly vault: Vault }, typed: string): Asking =>
  ({ kind: 'asker', codeHash: hashOfCode(node, readCode(typed) ?? `no code: ${typed.slice(0, 100)}`) })

/** How often one address may try a code: thirty times a minute. Several people may sit behind one address; 60 random bits do not mind. */
export const attempts = { times: 30, seconds: 60 } as const
