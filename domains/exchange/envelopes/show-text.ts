import { z } from 'zod'
import { textFor, version } from '../../../content/envelope/texts.ts'
import { line } from '../../../core/fields.ts'
import { id, toDay } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { languages, translator } from '../../../core/words.ts'
import { countryName, dayInWords } from '../../../core/written.ts'
import { words as people } from '../../people/index.ts'
import { consentDays, contents } from '../lists.ts'
import { trusted } from '../nodes/known.ts'

/** The last day of a consent that is given today. */
export const lastDay = (today: string) => toDay(Temporal.PlainDate.from(today).add({ days: consentDays - 1 }))

/**
 * What is read aloud before a person agrees that one thing of hers goes to an authority, filled with what is chosen: to whom, which document or that it is a
 * statement, and what is written on it so that her file is found.
 */
export const showSendingText = read({
  name: 'exchange/envelopes/show-text',
  does: 'Read the text that is read aloud before something goes to an authority',
  who: ['case worker', 'supervisor', 'coordinator'],
  asks: 'about a person',
  input: z.strictObject({ language: z.enum(languages), node: id('known_node').optional(), what: z.enum(contents).optional(), document: id('document').optional(), reference: line(200).optional() }),

  async run({ language, node, what, document, reference }, context) {
    const { db, organisation } = context
    const [ours, to, held, review] = await Promise.all([
      db.selectFrom('organisation').select('name').where('id', '=', organisation).executeTakeFirstOrThrow(),
      node && trusted(context, node),
      document && db.selectFrom('document').select('kind').where('organisation', '=', organisation).where('id', '=', document).where('sealed', 'is not', null).executeTakeFirst(),
      db.selectFrom('consent_text_review').select('reviewed_on').where('organisation', '=', organisation).where('text_version', '=', version).where('language', '=', language).executeTakeFirst(),
    ])
    if ((node && to?.kind !== 'authority') || (document && !held)) throw new Refused('missing', 'core.refused.missing')
    const text = textFor(language, {
      sender: ours.name, recipient: to?.name, country: to && countryName(language, to.country), what: document ? 'document' : what,
      kind: held && translator(people, language)(`people.document.${held.kind}`), reference, until: dayInWords(language, lastDay(ourToday(context))),
    })
    return { ...text, reviewedBy: review ? { organisation: ours.name, on: review.reviewed_on } : null }
  },
})
