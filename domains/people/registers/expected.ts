import type { Linked } from './link-records.ts'
import { probability } from './model.ts'

/** What is to be expected of a threshold: how many pairs it takes, how many of them are one person, and how many of all that are does it find. */
export type Expected = { readonly probability: number; readonly taken: number; readonly precision: number; readonly recall: number }

/** In: the pairs that were chosen, from which the ones at or above each threshold are taken. */
export function expectedAt({ chosen, weights, model }: Linked, threshold: number): Expected {
  const own = chosen.values().map((pair) => probability(weights[pair] ?? 0)).filter((one) => one >= threshold).toArray()
  const same = own.reduce((sum, one) => sum + one, 0)
  return { probability: threshold, taken: own.length, precision: own.length === 0 ? 1 : same / own.length, recall: Math.min(1, same / Math.max(model.expected, same)) }
}

export const thresholds = [0.5, 0.8, 0.9, 0.95, 0.99, 0.999] as const
