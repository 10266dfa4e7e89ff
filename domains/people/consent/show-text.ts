import { z } from 'zod'
import { consentTexts, partAcrossBorder } from '../../../content/consent/texts.ts'
import { day, several } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { languages, translator } from '../../../core/words.ts'
import { countryName, dayInWords } from '../../../core/written.ts'
import { classes, purposes } from '../lists.ts'
import { words } from '../words/index.ts'

/**
 * What is read aloud before somebody agrees, filled with what is known; `…` stands where something is not chosen yet.
 * In: `organisation`, the one that asks for consent: it decides whether a border is crossed, and who answers for the translation.
 */
export const showConsentText = read({
  name: 'people/consent/show-text',
  does: 'Read the text that is read aloud before somebody agrees',
  who: ['visitor'],
  input: z.strictObject({
    language: z.enum(languages), organisation: id('organisation').optional(), purpose: z.enum(purposes).optional(),
    recipient: id('organisation').optional(), classes: several(z.enum(classes)), untilOn: day().optional(),
  }),

  async run({ language, organisation, purpose, recipient, classes: chosen, untilOn }, { db }) {
    const { version, texts } = consentTexts
    const text = texts[language]
    const t = translator(words, language)
    const wanted = [organisation, recipient].filter((one) => one !== undefined)
    const known = wanted.length === 0 ? [] : await db.selectFrom('organisation').select(['id', 'name', 'country']).where('id', 'in', wanted).execute()
    const here = known.find((one) => one.id === organisation)
    const there = known.find((one) => one.id === recipient)
    const review = here && await db.selectFrom('consent_text_review').select('reviewed_on').where('organisation', '=', here.id)
      .where('text_version', '=', version).where('language', '=', language).executeTakeFirst()

    const filled: Readonly<Record<string, string | undefined>> = {
      recipient: there?.name, country: there && countryName(language, there.country), purpose: purpose && t(`people.purpose.${purpose}`),
      classes: chosen.length === 0 ? undefined : chosen.map((one) => t(`people.class.${one}`)).join(', '),
      until: untilOn && dayInWords(language, untilOn),
    }
    const crosses = !here || !there || here.country !== there.country
    return {
      version, language, labels: text.labels,
      paragraphs: text.paragraphs.filter(({ part }) => crosses || part !== partAcrossBorder)
        .map(({ part, text: sentence }) => ({ part, text: sentence.replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '…') })),
      reviewedBy: here && review ? { organisation: here.name, on: review.reviewed_on } : null,
    }
  },
})
