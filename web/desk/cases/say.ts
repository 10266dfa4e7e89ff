import { assistanceKinds, needKinds } from '../../../domains/cases/index.ts'
import type { T } from '../../words.ts'
import { oneOf } from '../known.ts'

/** A need in words. A kind that the list no longer has stands as it is. */
export function needIn(t: T, kind: string): string {
  const known = oneOf(needKinds, kind)
  return known ? t(`cases.need.${known}`) : kind
}

/** A kind of help in words; the same. */
export function helpIn(t: T, kind: string): string {
  const known = oneOf(assistanceKinds, kind)
  return known ? t(`cases.assistance.${known}`) : kind
}
