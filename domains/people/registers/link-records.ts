import { Refused } from '../../../core/refused.ts'
import { Parts } from './blocks.ts'
import { chooseOneToOne, heaviest } from './choose.ts'
import { clustersOf, type Clusters } from './clusters.ts'
import { kinds } from './columns.ts'
import { comparisonOf, type Comparison } from './fields.ts'
import { judgeOf, modelOf, type Model } from './model.ts'
import { findPairs, type Pairs } from './pairs.ts'
import { patternsOf, type Patterns } from './patterns.ts'
import type { Records } from './records.ts'
import { weigh } from './score.ts'
import { valuesOf, type Values } from './values.ts'

export type Stage = 'read' | 'understand' | 'pair' | 'compare' | 'learn' | 'choose'
/** Hears how far the work is: a stage and its share from 0 to 1. */
export type Told = (stage: Stage, share: number) => void

export type Linked = {
  readonly values: Values
  readonly comparison: Comparison
  readonly model: Model
  readonly pairs: Pairs
  readonly patterns: Patterns
  /** The pattern and the weight of each pair. */
  readonly patternOf: Uint32Array
  readonly weights: Float32Array
  /** Two files: the pairs that were chosen, nobody in two of them. One file: all that are at least as heavy as asked. */
  readonly chosen: Uint32Array
  /** The pairs by which somebody is found, the heaviest first: with two files those that were chosen, with one those that join. With a higher least they are the same ones, up to there. */
  readonly links: Uint32Array
  /** One file: which records are one person. */
  readonly clusters: Clusters | undefined
}

/**
 * In: the records of one or two files; from which weight on two are one person. Out: everything that was found, and why.
 * Throws Refused when the files have fewer than two fields in common that say something of a person.
 */
export function linkRecords(records: Records, least: number, told: Told = () => {}): Linked {
  told('understand', 0)
  const values = valuesOf(records)
  const left = records.broken.length === 2 ? records.left : 0
  const parts = new Parts(values)
  const comparison = comparisonOf(values)
  if (comparison.fields.length < 2) throw new Refused('invalid', 'people.link.too-few-columns', { filled: { known: kinds.filter((kind) => kind !== 'id').join(', ') } })
  told('learn', 0)
  const model = modelOf(comparison, parts, left, records.count)
  const judge = judgeOf(model, comparison.fields)
  const pairs = findPairs(parts, records.count, left, (one, other) => judge(comparison.compare(one, other)), (share) => told('pair', share))
  const { patterns, of: patternOf } = patternsOf(comparison, pairs.one, pairs.other, (share) => told('compare', share))
  const weights = weigh(pairs, patterns, patternOf, model)
  told('choose', 0)
  const joins: number[] = []
  const clusters = left === 0 ? clustersOf(pairs.one, pairs.other, weights, records.count, least, (pair) => joins.push(pair)) : undefined
  const chosen = clusters ? heaviest(weights, least) : chooseOneToOne(pairs.one, pairs.other, weights, least)
  return { values, comparison, model, pairs, patterns, patternOf, weights, chosen, links: clusters ? Uint32Array.from(joins) : chosen, clusters }
}
