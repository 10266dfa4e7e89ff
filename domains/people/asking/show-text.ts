import { z } from 'zod'
import { askingPartAcrossBorder, askingTexts, type meetingTexts } from '../../../content/consent/asking.ts'
import { day } from '../../../core/fields.ts'
import { id, type Day, type Id } from '../../../core/ids.ts'
import { read, type Context } from '../../../core/operation.ts'
import { languages, type Language } from '../../../core/words.ts'
import { countryName, dayInWords } from '../../../core/written.ts'

/** What is read aloud before somebody agrees to be asked about, filled with what is known; `…` stands where something is not chosen yet. */
export const showAskingText = read({
  name: 'people/asking/show-text',
  does: 'Read the text that is read aloud before somebody agrees to be asked about',
  who: ['visitor'],
  input: z.strictObject({ language: z.enum(languages), organisation: id('organisation').optional(), recipient: id('organisation').optional(), untilOn: day().optional() }),

  async run({ language, organisation, recipient, untilOn }, context) {
    const wanted = [organisation, recipient].filter((one) => one !== undefined)
    const known = wanted.length === 0 ? [] : await context.db.selectFrom('organisation').select(['id', 'name', 'country']).where('id', 'in', wanted).execute()
    const [here, there] = [organisation, recipient].map((one) => known.find(({ id: found }) => found === one))
    return filledText(context, askingTexts, { language, here, there, untilOn })
  },
})

type Known = { readonly name: string; readonly country: string }

/** A text about being asked about, filled with what is known, and who answers for its translation. In: which text; who reads it, and who may be asked. */
export async function filledText({ db }: Pick<Context, 'db'>, { version, texts }: typeof askingTexts | typeof meetingTexts, { language, here, there, untilOn }: {
  readonly language: Language; readonly here: (Known & { readonly id: Id<'organisation'> }) | undefined; readonly there: Known | undefined; readonly untilOn: Day | undefined
}) {
  const text = texts[language]
  const review = here && await db.selectFrom('consent_text_review').select('reviewed_on').where('organisation', '=', here.id).where('text_version', '=', version).where('language', '=', language).executeTakeFirst()
  const filled: Readonly<Record<string, string | undefined>> = { recipient: there?.name, country: there && countryName(language, there.country), until: untilOn && dayInWords(language, untilOn) }
  const crosses = !here || !there || here.country !== there.country
  return {
    version, language, labels: text.labels,
    paragraphs: text.paragraphs.filter(({ part }) => crosses || part !== askingPartAcrossBorder)
      .map(({ part, text: sentence }) => ({ part, text: sentence.replace(/\{(\w+)\}/g, (_, name: string) => filled[name] ?? '…') })),
    reviewedBy: here && review ? { organisation: here.name, on: review.reviewed_on } : null,
  }
}
