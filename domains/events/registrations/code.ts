import type { Asking } from '../../../core/actor.ts'
import { hmac } from '../../../core/seal.ts'
import type { Vault } from '../../../core/vault.ts'
import { readCode } from '../../cases/index.ts'

/** What is stored of a registration's code: a hash under a key of its own, so that no code of a request or a complaint is one of an event. */
export const hashOfRegistrationCode = ({ vault }: { readonly vault: Vault }, code: string): Buffer => hmac(vault.derived('registration codes'), code)

/** What is looked up for a code as it was typed or heard. What cannot be a code goes the same way as a wrong one, and gets the same answer. */
export const hashOfTyped = (node: { readonly vault: Vault }, typed: string): Buffer => hashOfRegistrationCode(node, readCode(typed) ?? `no code: ${typed.slice(0, 100)}`)

/** One who comes back with the code of a registration or an invitation. */
export const registered = (node: { readonly vault: Vault }, typed: string): Asking => ({ kind: 'registered', codeHash: hashOfTyped(node, typed) })

/** How often one address may try a code: as often as the code of a request. */
export const attempts = { times: 30, seconds: 60 } as const
