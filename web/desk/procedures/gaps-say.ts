import type { ClockGap, Span, Unit } from '../../../domains/procedures/index.ts'
import type { T } from '../../words.ts'
import { isKey } from '../../words.ts'

/** A number of a unit, with its part of one: 2.5 months. */
export const timeIn = (t: T, value: number | null, unit: Unit): string => (value === null ? '—' : t(`web.gaps.time.${unit}`, { count: value }))
export const limitOf = (t: T, limit: ClockGap['limit'] | undefined): string => (limit === undefined ? '—' : limit === 'without delay' ? t('web.gaps.without-delay') : spanOf(t, limit))
const spanOf = (t: T, { count, unit }: Span): string => t(`web.gaps.time.${unit}`, { count })

/** So many in a hundred; a stroke where there is nothing to divide. */
export const shareIn = (t: T, part: number, whole: number): string => (whole === 0 ? '—' : t('web.gaps.share', { share: Math.round((part / whole) * 100) }))
/** How many of its clocks came to an end, and so were kept or not. */
export const dueOf = ({ met, lapsed, confirmed }: Pick<ClockGap, 'met' | 'lapsed' | 'confirmed'>): number => met + lapsed + confirmed

/** What a law calls something; its own name where nobody gave it words. */
export function nameIn(t: T, kind: 'stage' | 'clock' | 'step', name: string): string {
  const key = `procedures.${kind}.${name}`
  return isKey(key) ? t(key) : name
}
export function lawIn(t: T, procedure: string): string {
  const key = `procedures.running.law.${procedure}`
  return isKey(key) ? t(key) : procedure
}
export function ruleIn(t: T, rule: string): string {
  const key = `procedures.gaps.rule.${rule}`
  return isKey(key) ? t(key) : rule
}
