import { z } from 'zod'
import { askingTexts } from '../../../content/consent/asking.ts'
import { day, tick } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { refuseKept } from '../compartment/kept.ts'
import { checkDays } from '../consent/give.ts'
import { countryOfRecipient } from '../consent/recipient.ts'
import { endOfDay } from '../days.ts'
import { holdFile } from '../file.ts'
import { waysGiven } from '../lists.ts'
import { askingPurpose } from './consents.ts'

/**
 * Writes down that a person agreed to be asked about in one organisation, to the end of a day. Out: `counts`, whether it counts at once: outside of a demonstration only
 * when the organisation answers for the translation that was read. Refused for one whose identity is kept apart, and across a border without its tick.
 */
export const agreeToAsking = write({
  name: 'people/asking/agree',
  does: 'Write down that a person agreed to be asked about in another organisation',
  who: ['case worker'],
  input: z.strictObject({
    person: id('person'), recipient: id('organisation'), language: z.enum(languages), wayGiven: z.enum(waysGiven), givenOn: day(), untilOn: day(), crossesBorder: tick(),
  }),

  async run({ person, recipient, language, wayGiven, givenOn, untilOn, crossesBorder }, context) {
    const { db, actor, organisation, account, node, about } = context
    checkDays(context, givenOn, untilOn)
    const { version } = askingTexts
    const [country, , , review, live] = await Promise.all([
      countryOfRecipient(context, recipient), holdFile(context, person), refuseKept(context, person),
      db.selectFrom('consent_text_review').select('reviewed_on').where('organisation', '=', organisation).where('text_version', '=', version).where('language', '=', language).executeTakeFirst(),
      db.selectFrom('asking_consent').select('until').where('organisation', '=', organisation).where('person', '=', person).where('partner', '=', recipient).execute(),
    ])
    const abroad = country !== actor.country
    if (abroad && !crossesBorder) throw new Refused('invalid', 'core.refused.invalid', { fields: { crossesBorder: [{ key: 'people.asking.agree.must-cross' }] } })
    if (live.some((one) => Temporal.Instant.compare(one.until, context.now) > 0)) throw new Refused('conflict', 'people.asking.agree.agreed-already')
    const counts = review !== undefined || node.stamp === 'demonstration'
    const [basis, until, ground] = [newId<'basis'>(), endOfDay(context, untilOn).toString(), 'explicit consent' as const]
    await db.insertInto('basis').values({
      organisation, id: basis, person, kind: 'consent', purpose: askingPurpose, recipient, to_country: country, until,
      text_version: version, language, text_reviewed: review !== undefined, way_given: wayGiven, given_on: givenOn, recorded_by: account,
    }).execute()
    if (abroad) await db.insertInto('transfer_basis').values({ organisation, id: newId<'transfer_basis'>(), basis, to_country: country, ground, recorded_by: account }).execute()
    if (counts) await db.insertInto('asking_consent').values({ organisation, basis, person, partner: recipient, until }).execute()
    about(organisation, person)
    return { basis: String(basis), counts }
  },
})
