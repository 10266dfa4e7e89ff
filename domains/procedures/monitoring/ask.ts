import { z } from 'zod'
import { seen, several } from '../../../core/fields.ts'
import { id, newId, toDay } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { refer } from '../../cases/index.ts'
import { classes as known } from '../../people/index.ts'
import { goOn, holdProcedure } from '../running/change.ts'
import { wrong } from './check.ts'
import { mustBeDue } from './due.ts'
import { monthsField } from './lists.ts'

const purpose = 'return and reintegration'

/**
 * Asks another organisation to ask how it goes, six or twelve months after the arrival: a referral on the person's own consent, with the day by which it is due.
 * Refused where the consent is for something else, or ends before that day.
 */
export const askMonitoring = write({
  name: 'procedures/monitoring/ask',
  does: 'Ask another organisation to monitor a return',
  who: ['case worker'],
  input: z.strictObject({ file: id('procedure_file'), seen: seen(), months: monthsField(), basis: id('basis'), classes: several(z.enum(known)) }),

  async run({ file: of, seen: saw, months, basis, classes }, context) {
    const { db, organisation, account, send } = context
    const held = await holdProcedure(context, of, saw)
    const { version, ...stood } = goOn(context, held)
    if (stood.law.definition.kind !== 'voluntary return' || held.file.case === null) throw new Refused('conflict', 'procedures.plans.other-law')
    const due = mustBeDue(stood, months)
    const ground = await db.selectFrom('basis').select(['purpose', 'until', 'recipient']).where('organisation', '=', organisation).where('id', '=', basis).executeTakeFirst()
    if (!ground) throw new Refused('missing', 'core.refused.missing')
    if (ground.purpose !== purpose) throw wrong('basis', 'procedures.monitoring.other-purpose')
    if (ground.until.toString().slice(0, 10) < due) throw wrong('basis', 'procedures.monitoring.consent-ends', { day: ground.until.toString().slice(0, 10), due })
    const receiver = id('organisation').parse(ground.recipient)
    const { referral, parcel } = await context.call(refer, { case: held.file.case, basis, classes })
    send(
      db.insertInto('monitoring_request').values({ organisation: receiver, parcel: id('parcel').parse(parcel), months, due_on: toDay(due) }),
      db.insertInto('monitoring').values({ organisation, id: newId<'monitoring'>(), file: of, months, due_on: toDay(due), referral: id('referral').parse(referral), receiver, by_account: account }),
    )
    return { file: String(of), referral, parcel, version }
  },
})
