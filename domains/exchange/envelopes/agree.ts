import { z } from 'zod'
import { version } from '../../../content/envelope/texts.ts'
import { line, paragraphs, tick } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { languages } from '../../../core/words.ts'
import { endOfDay, holdFile, openHeld } from '../../people/index.ts'
import { largestContent } from '../envelope.ts'
import { waysWith } from '../lists.ts'
import { trusted } from '../nodes/known.ts'
import { sealSaid } from './sealed.ts'
import { lastDay } from './show-text.ts'

const refuse = (field: string, key: string, filled?: { readonly most: number }) => new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key, ...(filled && { filled }) }] } })

/**
 * Writes down that the person, who sits here, wants ONE document of her file or one statement of her own sent to one authority: after the text was read to her
 * and she said in her own words what cannot be undone. It lasts two weeks and serves for one envelope. No case, no note, nothing else is named.
 */
export const agreeToSend = write({
  name: 'exchange/envelopes/agree',
  does: 'Write down that the person wants one thing sent to an authority',
  who: ['case worker'],
  input: z.strictObject({
    person: id('person'), node: id('known_node'), document: id('document').optional(), statement: paragraphs(10_000).optional(), reference: line(200).optional(),
    language: z.enum(languages), wayGiven: z.enum(waysWith), ownWords: tick(),
  }).refine(({ document, statement }) => document !== undefined || statement !== undefined, { path: ['document'], message: 'core.field.choose' })
    .refine(({ document, statement }) => document === undefined || statement === undefined, { path: ['statement'], message: 'core.field.unknown' })
    .refine(({ ownWords }) => ownWords, { path: ['ownWords'], message: 'core.field.empty' }),

  async run({ person, node, document, statement, reference = null, language, wayGiven }, context) {
    const { db, organisation, account, now, about, node: { stamp } } = context
    await holdFile(context, person)
    const [to, held, review] = await Promise.all([
      trusted(context, node), document && openHeld(context, document),
      db.selectFrom('consent_text_review').select('reviewed_on').where('organisation', '=', organisation).where('text_version', '=', version).where('language', '=', language).executeTakeFirst(),
    ])
    if (to?.kind !== 'authority' || (held && held.person !== person)) throw new Refused('missing', 'core.refused.missing')
    if (held && held.bytes > largestContent) throw refuse('document', 'exchange.envelopes.too-large', { most: largestContent / 1_048_576 })
    if (!review && stamp !== 'demonstration') throw refuse('language', 'exchange.envelopes.not-reviewed')
    const today = ourToday(context)
    const consent = newId<'envelope_consent'>()
    const until = endOfDay(context, lastDay(today)).toString()
    await db.insertInto('envelope_consent').values({
      organisation, id: consent, person, node, to_name: to.name, to_country: to.country, what: document ? 'document' : 'statement', document: document ?? null,
      sealed: await sealSaid(context, person, { reference, statement: statement ?? null }), text_version: version, language, text_reviewed: review !== undefined,
      way_given: wayGiven, given_on: today, until, by_account: account, at: now.toString(),
    }).execute()
    about(organisation, person)
    return { consent: String(consent), until }
  },
})
