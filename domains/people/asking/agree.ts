import { z } from 'zod'
import { askingTexts } from '../../../content/consent/asking.ts'
import { day, tick } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { refuseKept } from '../compartment/kept.ts'
import { checkDays } from '../consent/give.ts'
import { countryOfRecipient } from '../consent/recipient.ts'
import { endOfDay } from '../days.ts'
import { holdFile } from '../file.ts'
import { waysGiven } from '../lists.ts'
import { askingPurpose } from './consents.ts'

/** What is written down of an agreement, wherever the other office is. */
export const agreementFields = { person: id('person'), language: z.enum(languages), wayGiven: z.enum(waysGiven), givenOn: day(), untilOn: day(), crossesBorder: tick() }
const agreement = z.object(agreementFields)
/** The other office: an organisation of this node, or an office of another node; and the version of the text that was read. */
type There = { readonly partner: string; readonly country: string; readonly version: string }

/**
 * Writes down that a person agreed to be asked about in another organisation, to the end of a day. Out: `counts`, whether it counts at once: outside of a demonstration only
 * when the organisation answers for the translation that was read. Refused for one whose identity is kept apart, and across a border without its tick.
 */
export const agreeToAsking = write({
  name: 'people/asking/agree',
  does: 'Write down that a person agreed to be asked about in another organisation',
  who: ['case worker'],
  input: z.strictObject({ ...agreementFields, recipient: id('organisation') }),

  run: async ({ recipient, ...agreed }, context) => writeAgreement(context, agreed, { partner: recipient, country: await countryOfRecipient(context, recipient), version: askingTexts.version }),
})

/** The ground and, if it counts, that she may be asked about there. */
export async function writeAgreement(context: Context, { person, language, wayGiven, givenOn, untilOn, crossesBorder }: z.output<typeof agreement>, { partner, country, version }: There) {
  const { db, actor, organisation, account, node, about } = context
  checkDays(context, givenOn, untilOn)
  const [, , review, live] = await Promise.all([
    holdFile(context, person), refuseKept(context, person),
    db.selectFrom('consent_text_review').select('reviewed_on').where('organisation', '=', organisation).where('text_version', '=', version).where('language', '=', language).executeTakeFirst(),
    db.selectFrom('asking_consent').select('until').where('organisation', '=', organisation).where('person', '=', person).where('partner', '=', partner).execute(),
  ])
  const abroad = country !== actor.country
  if (abroad && !crossesBorder) throw new Refused('invalid', 'core.refused.invalid', { fields: { crossesBorder: [{ key: 'people.asking.agree.must-cross' }] } })
  if (live.some((one) => Temporal.Instant.compare(one.until, context.now) > 0)) throw new Refused('conflict', 'people.asking.agree.agreed-already')
  const counts = review !== undefined || node.stamp === 'demonstration'
  const [basis, until, ground] = [newId<'basis'>(), endOfDay(context, untilOn).toString(), 'explicit consent' as const]
  await db.insertInto('basis').values({
    organisation, id: basis, person, kind: 'consent', purpose: askingPurpose, recipient: partner, to_country: country, until,
    text_version: version, language, text_reviewed: review !== undefined, way_given: wayGiven, given_on: givenOn, recorded_by: account,
  }).execute()
  if (abroad) await db.insertInto('transfer_basis').values({ organisation, id: newId<'transfer_basis'>(), basis, to_country: country, ground, recorded_by: account }).execute()
  if (counts) await db.insertInto('asking_consent').values({ organisation, basis, person, partner, until }).execute()
  about(organisation, person)
  return { basis: String(basis), counts }
}
