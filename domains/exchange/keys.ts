import type { KeyObject } from 'node:crypto'
import { agreementKeyFrom, publicKeyOf, signingKeyFrom } from '../../core/keypair.ts'
import { deriveKey } from '../../core/seal.ts'
import type { Vault } from '../../core/vault.ts'

export type OurKeys = { readonly signing: KeyObject; readonly agreement: KeyObject; readonly publicSigning: string; readonly publicAgreement: string }

/**
 * The two pairs of keys of one office of this node: it signs with one, and others agree with the other on the key of an envelope for it. They are drawn from
 * the secret of the node, as the key that signs the journal is: they stand in no row, stay when the node's key is changed, and no office has those of another.
 */
export function keysOf(vault: Pick<Vault, 'derived'>, organisation: string): OurKeys {
  const signing = signingKeyFrom(deriveKey(vault.derived('envelope signing'), organisation))
  const agreement = agreementKeyFrom(deriveKey(vault.derived('envelope agreement'), organisation))
  return { signing, agreement, publicSigning: publicKeyOf(signing), publicAgreement: publicKeyOf(agreement) }
}
