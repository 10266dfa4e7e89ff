import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type HandPair = { readonly isOne: boolean; readonly a: string; readonly b: string; readonly why: string }

/** Pairs of names put together by hand: variants of one name, and namesakes who are easily mistaken; each with the reason. The people are invented. */
export const pairsByHand: readonly HandPair[] = readPairs('pairs.tsv')
/** A second lot, written before the reader of names had seen any of it: docs/decisions/names.md tells how it did at first. */
export const secondPairs: readonly HandPair[] = readPairs('second.tsv')
/** A third lot, written in the same way, when the reader had learned from the second. */
export const thirdPairs: readonly HandPair[] = readPairs('third.tsv')
/** A fourth lot, written in the same way, when the reader had learned from the third. */
export const fourthPairs: readonly HandPair[] = readPairs('fourth.tsv')

function readPairs(file: string): readonly HandPair[] {
  return readFileSync(join(import.meta.dirname, file), 'utf8').trim().split('\n').slice(1).map((row) => {
    const [one = '', a = '', b = '', why = ''] = row.split('\t')
    return { isOne: one === 'yes', a, b, why }
  })
}
