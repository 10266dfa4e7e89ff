import { z } from 'zod'
import { day, paragraphs } from '../../core/fields.ts'
import type { Day } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { ourToday } from './days.ts'

/** What a case worker may write of a person beside the names: one text for each kind of information that is shared apart. */
export const identityFields = {
  bornOn: day().optional(),
  citizenship: z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/, 'core.field.choose').optional(),
  work: paragraphs(5_000).optional(),
  papers: paragraphs(5_000).optional(),
  health: paragraphs(5_000).optional(),
  family: paragraphs(5_000).optional(),
}

const text = z.string().optional()
/** As it is sealed. `account` is what the person told when asking for themselves. */
export const identity = z.object({ bornOn: text, citizenship: text, work: text, papers: text, health: text, family: text, account: text })
export type Identity = z.output<typeof identity>

/** Refused when the day of birth is still to come. */
export function bornBefore(context: Pick<Context, 'now' | 'actor'>, bornOn: Day | undefined): void {
  if (bornOn && bornOn > ourToday(context)) throw new Refused('invalid', 'core.refused.invalid', { fields: { bornOn: [{ key: 'people.refused.born-later' }] } })
}
