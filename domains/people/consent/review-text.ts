import { z } from 'zod'
import { askingTexts, meetingTexts } from '../../../content/consent/asking.ts'
import { consentTexts } from '../../../content/consent/texts.ts'
import { version as sending } from '../../../content/envelope/texts.ts'
import { day, line } from '../../../core/fields.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { languages } from '../../../core/words.ts'
import { ourToday } from '../days.ts'

/**
 * The organisation answers for a translation of a present consent text: who compared it, and when. Once for each version. In: which text, that of sharing (and, with it, of sending
 * something to an authority), that of being asked about elsewhere, or that of being asked about in an office of another node.
 */
export const reviewConsentText = write({
  name: 'people/consent/review-text',
  does: 'Answer for a translation of the consent text',
  who: ['supervisor', 'coordinator'],
  input: z.strictObject({ language: z.enum(languages), reviewer: line(200), reviewedOn: day(), text: z.enum(['sharing', 'asking', 'meeting']).default('sharing') }),

  async run({ language, reviewer, reviewedOn, text }, context) {
    const { db, organisation, account } = context
    if (reviewedOn > ourToday(context)) throw new Refused('invalid', 'core.refused.invalid', { fields: { reviewedOn: [{ key: 'people.consent.review-text.later' }] } })
    const { version } = { sharing: consentTexts, asking: askingTexts, meeting: meetingTexts }[text]
    const done = await db.insertInto('consent_text_review').values((text === 'sharing' ? [version, sending] : [version]).map((text_version) => ({ organisation, text_version, language, reviewer, reviewed_on: reviewedOn, recorded_by: account })))
      .onConflict((conflict) => conflict.doNothing()).returning('language').executeTakeFirst()
    if (!done) throw new Refused('conflict', 'people.consent.review-text.reviewed-already')
    return { version, language }
  },
})
