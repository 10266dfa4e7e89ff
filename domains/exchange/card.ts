import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { nodeKinds, type NodeKind } from '../../core/kinds.ts'
import { canonical, sha256 } from '../../core/seal.ts'
import type { OurKeys } from './keys.ts'
import { formats, isSigned, publicKey, signature, signed } from './written.ts'

/** What an office of a node gives to offices of other nodes, once, by file: who it is, where, of which kind, and its public keys. There is nothing secret in it. */
export const nodeCard = z.strictObject({
  format: z.literal(formats.node), kind: z.enum(nodeKinds), name: line(200), country: z.string().regex(/^[A-Z]{2}$/), signing: publicKey, agreement: publicKey, signature,
})
export type NodeCard = z.output<typeof nodeCard>

/** In: who we are, and our keys. Out: the card, signed by the key that it names. */
export function cardOf({ kind, name, country }: { readonly kind: NodeKind; readonly name: string; readonly country: string }, keys: OurKeys): NodeCard {
  const says = { format: formats.node, kind, name, country, signing: keys.publicSigning, agreement: keys.publicAgreement }
  return { ...says, signature: signed(keys.signing, says) }
}

export const isWhole = (card: NodeCard): boolean => isSigned(card.signing, card)

/** How many figures are read aloud to compare a card: of every 10^30 cards one has the same. */
const figures = 30

/**
 * What two people read to one another by telephone, in six groups of five figures: all that the card says goes into it, so nobody between
 * them can have put other keys, or another name, in its place.
 */
export function fingerprintOf({ signature: _, ...says }: NodeCard): string {
  const number = BigInt(`0x${sha256(canonical(says)).toString('hex')}`) % 10n ** BigInt(figures)
  return (number.toString().padStart(figures, '0').match(/.{5}/g) ?? []).join(' ')
}

/** Figures as somebody wrote them down while listening: blanks and dashes do not count. */
export const figuresIn = (heard: string): string => heard.replaceAll(/[\s\u2010-\u2015-]/g, '')
