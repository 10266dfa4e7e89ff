import { Refused } from '../../../core/refused.ts'
import type { Class } from '../../people/index.ts'

/** A basis as a referral meets it: what it covers, and everything that could stand in the way. */
export type Ground = {
  readonly kind: 'consent' | 'vital interest'
  readonly ofThisPerson: boolean
  readonly toOurselves: boolean
  readonly withdrawn: boolean
  readonly until: Temporal.Instant
  /** A second person approved a vital interest. */
  readonly approved: boolean
  /** The organisation answers for the translation that was read; a demonstration needs no review. */
  readonly reviewed: boolean
  readonly classes: readonly string[]
  readonly mayCross: boolean
  readonly alreadyShared: boolean
}

/**
 * Why nothing may be shared on this ground, or undefined when it may. In: the ground, the classes asked, the present moment.
 * The database refuses the same by its policies; this one says which reason it is.
 */
export function refusalOn(ground: Ground, asked: readonly Class[], now: Temporal.Instant): Refused | undefined {
  const because = (why: 'conflict' | 'invalid', key: string, field: string) => new Refused(why, key, { fields: { [field]: [{ key }] } })
  if (!ground.ofThisPerson) return because('invalid', 'cases.referrals.refer.another-person', 'basis')
  if (ground.toOurselves) return because('invalid', 'cases.referrals.refer.to-oneself', 'basis')
  if (ground.withdrawn) return because('conflict', 'cases.referrals.refer.withdrawn', 'basis')
  if (Temporal.Instant.compare(ground.until, now) <= 0) return because('conflict', 'cases.referrals.refer.expired', 'basis')
  if (ground.kind === 'vital interest' && !ground.approved) return because('conflict', 'cases.referrals.refer.not-approved', 'basis')
  if (ground.kind === 'consent' && !ground.reviewed) return because('conflict', 'cases.referrals.refer.not-reviewed', 'basis')
  if (ground.classes.length === 0 || asked.some((one) => !ground.classes.includes(one))) return because('invalid', 'cases.referrals.refer.not-covered', 'classes')
  if (!ground.mayCross) return because('conflict', 'cases.referrals.refer.no-transfer', 'basis')
  if (ground.alreadyShared) return because('conflict', 'cases.referrals.refer.already', 'basis')
  return undefined
}
