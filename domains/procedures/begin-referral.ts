import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { todayIn, zoneOf } from '../../core/time.ts'
import { subjectOf } from '../cases/index.ts'
import { versionsOf } from './laws.ts'
import { openProcedure } from './open.ts'
import { takeStep } from './take-step.ts'

/**
 * Somebody was presumed a victim of trafficking: the file of a referral is opened, under the convention where it holds and under the mechanism of referral
 * elsewhere, with the screening as its first step. Where such a file is open, or neither holds here, nothing is added. Whether there are reasonable grounds is for the competent
 * authority to say; help waits for none of it. Out: the file, or null.
 */
export const beginReferral = write({
  name: 'procedures/begin-referral',
  does: 'Open the file of a referral for a presumed victim of trafficking',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ case: id('case') }),

  async run({ case: of }, context) {
    const { db, organisation, actor, now, about, call } = context
    const found = await db.selectFrom('case').select(['id', 'person']).where('organisation', '=', organisation).where('id', '=', of).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    about(organisation, subjectOf(found))
    const open = await db.selectFrom('procedure_file').select('id').where('organisation', '=', organisation).where('case', '=', of)
      .where('procedure', 'in', [...referrals]).where('open', '=', true).executeTakeFirst()
    if (open) return { file: String(open.id) }
    const today = todayIn(zoneOf(actor.country), now)
    const procedure = referrals.find((one) => holdsIn(one, actor.country))
    if (!procedure) return { file: null }
    const { file, version } = await call(openProcedure, { procedure, case: of, openedOn: today })
    await call(takeStep, { file, seen: version, step: 'screen', on: today, by: 'trained person', needs: { 'screening record': toldAt } })
    return { file }
  },
})

const referrals = ['trafficking-referral', 'national-referral-mechanism'] as const
/** The interview stands on the case's own page; the file only says that it is there. */
const toldAt = 'cases/screening'
const holdsIn = (name: string, country: string | null): boolean => versionsOf(name).some(({ places }) => places.here?.includes(country ?? ''))
