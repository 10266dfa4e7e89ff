import { z } from 'zod'
import { day, line, paragraphs, seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { country, keepWritten, refuseBackwards, writtenFields } from '../written.ts'

/** What our organisation plans or did: of a type of the register or of none, with a partner in another country perhaps; or what was changed of it. */
export const writeActivity = write({
  name: 'coalition/calendar/write',
  does: 'Put an activity into the shared calendar, or change it',
  who: ['coordinator'],
  input: z.strictObject({
    activity: id('activity').optional(), seen: seen().optional(), ...writtenFields, title: line(300), text: paragraphs(3_000).optional(), type: line(20).optional(), place: line(200).optional(), country: country().optional(),
    startsOn: day(), endsOn: day().optional(), partner: line(200).optional(), partnerCountry: country().optional(),
  }),

  async run({ activity, seen: version, text, type, place, country: where, startsOn, endsOn = startsOn, partner, partnerCountry, ...values }, context) {
    refuseBackwards('endsOn', startsOn, endsOn)
    if (partnerCountry !== undefined && partner === undefined) throw new Refused('invalid', 'core.refused.invalid', { fields: { partner: [{ key: 'core.field.empty' }] } })
    const known = type === undefined || await context.db.selectFrom('coalition_entry').select('code').where('code', '=', type).where('kind', '=', 'activity type').executeTakeFirst()
    if (!known) throw new Refused('invalid', 'core.refused.invalid', { fields: { type: [{ key: 'core.field.choose' }] } })
    const kept = await keepWritten(context, 'activity', {
      ...values, text: text ?? null, type: type ?? null, place: place ?? null, country: where ?? null, starts_on: startsOn, ends_on: endsOn, partner: partner ?? null, partner_country: partnerCountry ?? null,
    }, { id: activity, seen: version })
    return { activity: kept.id, version: kept.version }
  },
})
