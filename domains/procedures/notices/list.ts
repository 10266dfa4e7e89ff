import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { howMany } from '../../../core/fields.ts'
import { read } from '../../../core/operation.ts'
import { ourToday } from '../../../core/time.ts'
import { languages } from '../../../core/words.ts'
import { shown } from './rows.ts'
import { noticeSaid } from './said.ts'

/** What I was told and have not put away: limits that come near or have passed, in my files or shown to me because the law names my role. Opens no name. */
export const listNotices = read({
  name: 'procedures/notices/list',
  does: 'See which limits I was reminded of',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ most: howMany(), inLanguage: z.enum(languages).default('en') }),

  async run({ most, inLanguage }, context) {
    const rows = await shown(context, context.organisation, context.account).where('n.seen_at', 'is', null).limit(most + 1).execute()
    return { office: officeOf(context), today: ourToday(context), notices: rows.slice(0, most).map((row) => noticeSaid(row, inLanguage)), more: rows.length > most }
  },
})
