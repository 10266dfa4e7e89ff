import { z } from 'zod'
import { consentTexts } from '../../../content/consent/texts.ts'
import { day, several, tick } from '../../../core/fields.ts'
import { id, newId, toDay, type Day } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { endOfDay, ourToday } from '../days.ts'
import { holdFile } from '../file.ts'
import { classes, purposes, waysGiven } from '../lists.ts'
import { countryOfRecipient } from './recipient.ts'

/**
 * Writes down the consent that a person gave: to one organisation, for one purpose, for these classes, to the end of a day.
 * Out: `crossesBorder`, whether it lets anything cross a border; `counts`, whether it counts at once: outside of a demonstration
 * only when the organisation answers for the translation that was read. A referral is refused without either.
 */
export const giveConsent = write({
  name: 'people/consent/give',
  does: 'Write down the consent that a person gave',
  who: ['case worker'],
  input: z.strictObject({
    person: id('person'), purpose: z.enum(purposes), recipient: id('organisation'), classes: several(z.enum(classes)).refine((all) => all.length > 0, 'core.field.choose'),
    language: z.enum(languages), wayGiven: z.enum(waysGiven), givenOn: day(), untilOn: day(), crossesBorder: tick(),
  }),

  async run({ person, purpose, recipient, classes: agreed, language, wayGiven, givenOn, untilOn, crossesBorder }, context) {
    const { db, actor, organisation, account, node, about, send } = context
    checkDays(context, givenOn, untilOn)
    const { version } = consentTexts
    const [country, , review] = await Promise.all([
      countryOfRecipient(context, recipient), holdFile(context, person),
      db.selectFrom('consent_text_review').select('reviewed_on').where('organisation', '=', organisation)
        .where('text_version', '=', version).where('language', '=', language).executeTakeFirst(),
    ])
    const basis = newId<'basis'>()
    send(
      db.insertInto('basis').values({
        organisation, id: basis, person, kind: 'consent', purpose, recipient, to_country: country, until: endOfDay(context, untilOn).toString(),
        text_version: version, language, text_reviewed: review !== undefined, way_given: wayGiven, given_on: givenOn, recorded_by: account,
      }),
      db.insertInto('basis_class').values(agreed.map((one) => ({ organisation, basis, class: one }))),
    )
    const crosses = crossesBorder && country !== actor.country
    const ground = 'explicit consent'
    if (crosses) send(db.insertInto('transfer_basis').values({ organisation, id: newId<'transfer_basis'>(), basis, to_country: country, ground, recorded_by: account }))
    about(organisation, person)
    return { basis: String(basis), crossesBorder: crosses, counts: review !== undefined || node.stamp === 'demonstration' }
  },
})

/** Given today or before; to the end of today at the earliest and of the same day two years from now at the latest. */
export function checkDays(context: Context, givenOn: Day, untilOn: Day): void {
  const refuse = (field: string, key: string) => { throw new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key }] } }) }
  const today = ourToday(context)
  if (givenOn > today) refuse('givenOn', 'people.consent.give.given-later')
  if (untilOn < today) refuse('untilOn', 'people.consent.give.over-already')
  if (untilOn > toDay(Temporal.PlainDate.from(today).add({ years: 2 }))) refuse('untilOn', 'people.consent.give.too-long')
}
