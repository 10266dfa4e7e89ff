import { z } from 'zod'
import { day } from '../../../core/fields.ts'
import { toDay, type Day } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { nameOfLaw } from '../running/fields.ts'
import type { Period } from './walk.ts'

/** Which files are asked about: those of one law or of all, opened between two days. */
export const AskedPeriod = z.strictObject({ procedure: nameOfLaw().optional(), from: day().optional(), to: day().optional() })

/** In: what was asked, and today. Out: the period: a year until its last day, or until today, where nothing is said. Throws Refused where it ends before it begins. */
export function periodOf({ procedure, from, to }: z.output<typeof AskedPeriod>, today: Day): Period {
  const period = { procedure, from: from ?? toDay(Temporal.PlainDate.from(to ?? today).subtract({ years: 1 })), to: to ?? today }
  if (period.from > period.to) throw new Refused('invalid', 'procedures.gaps.backwards', { fields: { to: [{ key: 'procedures.gaps.backwards' }] } })
  return period
}
