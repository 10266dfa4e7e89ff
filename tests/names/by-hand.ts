import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type HandPair = { readonly isOne: boolean; readonly a: string; readonly b: string; readonly why: string }

/** Pairs of names put together by hand: variants of one name, and namesakes who are easily mistaken; each with the reason. The people are invented. */
export const pairsByHand: readonly HandPair[] = readFileSync(join(import.meta.dirname, 'pairs.tsv'), 'utf8').trim().split('\n').slice(1).map((row) => {
  const [one = '', a = '', b = '', why = ''] = row.split('\t')
  return { isOne: one === 'yes', a, b, why }
})
