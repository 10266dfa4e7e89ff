import type { Asking } from '../../../core/actor.ts'
import { hmac } from '../../../core/seal.ts'
import type { Vault } from '../../../core/vault.ts'
import { readCode } from '../../cases/index.ts'

/** What is stored of a letter's code: a hash under a key of its own, so that no other code opens a letter and a letter's code opens nothing else. */
export const hashOfLetterCode = ({ vault }: { readonly vault: Vault }, code: string): Buffer => hmac(vault.derived('letter codes'), code)

/** One who was written to and comes with the code of the sheet, as typed. What cannot be a code goes the same way as a wrong one, and gets the same answer. */
export const addressee = (node: { readonly vault: Vault }, typed: string): Asking =>
  ({ kind: 'addressee', codeHash: hashOfLetterCode(node, readCode(typed) ?? `no code: ${typed.slice(0, 100)}`) })

/** How often one address may try a code: as often as the code of a request. */
export const attempts = { times: 30, seconds: 60 } as const

/** How long the code of a letter opens it: it may lie in a drawer of a centre for a long time. */
export const life = { days: 365 } as const
