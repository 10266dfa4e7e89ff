import { z } from 'zod'
import type { Day } from '../../core/ids.ts'
import type { OurKeys } from './keys.ts'
import { envelopeNumber, formats, isSigned, publicKey, signature, signed } from './written.ts'

/** So large is a receipt at most, and a card: two thousand letters are plenty. */
export const largestPaper = 4_096

/** All that ever goes from an authority to those who help: that the envelope of this number was taken in, and on which day. */
export const receiptFile = z.strictObject({ format: z.literal(formats.receipt), number: envelopeNumber, from: publicKey, to: publicKey, takenOn: z.iso.date(), signature })
export type ReceiptFile = z.output<typeof receiptFile>

/** In: the number of the envelope, the key that signed it, the day here. Out: the receipt, signed. It is the same each time. */
export function receiptOf({ number, sender, takenOn }: { readonly number: string; readonly sender: string; readonly takenOn: Day }, ours: OurKeys): ReceiptFile {
  const says = { format: formats.receipt, number, from: ours.publicSigning, to: sender, takenOn }
  return { ...says, signature: signed(ours.signing, says) }
}

export const isWhole = (receipt: ReceiptFile): boolean => isSigned(receipt.from, receipt)
