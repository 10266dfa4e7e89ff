/** A set of up to sixty steps, as two numbers of thirty bits: quicker to ask than any set. */
export type Bits = { readonly low: number; readonly high: number }
export const none: Bits = { low: 0, high: 0 }
export const bit = (at: number): number => 1 << at
export const withBit = (bits: Bits, at: number): Bits => (at < 30 ? { low: bits.low | (1 << at), high: bits.high } : { low: bits.low, high: bits.high | (1 << (at - 30)) })
export const hasBit = (low: number, high: number, at: number): boolean => (at < 30 ? (low & (1 << at)) !== 0 : (high & (1 << (at - 30))) !== 0)
