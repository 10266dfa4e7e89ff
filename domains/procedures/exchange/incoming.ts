import { z } from 'zod'
import { howMany } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { ourToday } from '../../../core/time.ts'
import { languages, type Language } from '../../../core/words.ts'
import { titleOf } from '../running/line.ts'
import { received } from './parcel.ts'

type Row = Awaited<ReturnType<ReturnType<typeof received>['execute']>>[number]

/** A parcel in a list: which step, of which day, from whom, to which file of ours. Opens nothing. */
export const lineOfParcel = ({ id: parcel, sender_name, sender_country, number, procedure, opens, step, on_day, article, purpose, classes, sent_at, ended_at, ended_why, file, reference }: Row, language: Language) => ({
  parcel, from: { name: sender_name, country: sender_country }, number, procedure, title: titleOf(language, procedure), opens, step, on: on_day, article, purpose, classes, sentAt: sent_at.toString(),
  ended: ended_why === null || ended_at === null ? null : { why: ended_why, at: ended_at.toString() }, file: file && reference ? { file, reference } : null,
})

/** What the other sides sent to us, newest first: what waits to be taken up, or all. Opens no contents and no name. */
export const listIncoming = read({
  name: 'procedures/exchange/incoming',
  does: 'List what the other sides of our files sent',
  who: ['case worker', 'supervisor', 'monitor'],
  input: z.strictObject({ show: z.enum(['waiting', 'all']).default('waiting'), before: id('procedure_parcel').optional(), most: howMany(), inLanguage: z.enum(languages).default('en') }),

  async run({ show, before, most, inLanguage }, context) {
    const found = await received(context).$if(show === 'waiting', (query) => query.where('p.ended_why', 'is', null))
      .$if(before !== undefined, (query) => query.where('p.id', '<', before ?? null)).orderBy('p.id', 'desc').limit(most + 1).execute()
    const shown = found.slice(0, most)
    return { office: officeOf(context), today: ourToday(context), parcels: shown.map((row) => lineOfParcel(row, inLanguage)), next: found.length > most ? (shown.at(-1)?.id ?? null) : null }
  },
})
