import { z } from 'zod'
import { day } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { endingPapers } from '../../people/index.ts'
import { shown } from './rows.ts'
import { letterOf } from './letter.ts'
import { unsaid, wishOf } from './wish.ts'

/**
 * Writes the letter of the day to one member: what is new since the last, how much stands, and which papers of people in her cases end. None to one who wants none, none where there is nothing
 * to say, never two of one day. It names references, laws and days, and no person. The postman carries it. Out: the letter, if one was written.
 */
export const writeLetter = write({
  name: 'procedures/notices/write-letter',
  does: 'Write the letter of the day to a member',
  who: ['robot worker'],
  input: z.strictObject({ organisation: id('organisation'), account: id('account'), onDay: day() }),

  async run({ organisation, account, onDay: on }, { db, node }) {
    const [wish, office, rows, opens, papers] = await Promise.all([
      wishOf({ db }, organisation, account),
      db.selectFrom('organisation').select('country').where('id', '=', organisation).executeTakeFirst(),
      shown({ db }, organisation, account).limit(2000).execute(),
      db.selectFrom('member_role').select('role').where('organisation', '=', organisation).where('account', '=', account).where('opens_files', '=', true).limit(1).executeTakeFirst(),
      endingPapers({ db }, organisation, account, on, 'told'),
    ])
    const { by_letter, language } = wish ?? unsaid(office?.country ?? null)
    const fresh = rows.filter(({ letter, seen_at }) => letter === null && seen_at === null)
    // What is overdue or ends today is said each day to whoever has the file; to those whom it is shown to, once.
    const stands = rows.filter(({ ahead, role }) => ahead <= 0 && role === null)
    if (!by_letter || !opens || (fresh.length === 0 && stands.length === 0 && papers.length === 0)) return { letter: null }
    const letter = newId<'letter'>()
    const written = await db.insertInto('letter').values({ organisation, id: letter, account, once: `procedures/notices ${on}`, ...letterOf({ language, day: on, rows, fresh, papers, url: node.url }) })
      .onConflict((found) => found.columns(['organisation', 'account', 'once']).doNothing()).returning('id').executeTakeFirst()
    if (!written) return { letter: null }
    if (fresh.length > 0) await db.updateTable('procedure_notice').set({ letter }).where('organisation', '=', organisation).where('id', 'in', fresh.map((row) => row.id)).execute()
    // Once for each nearness, for good: also when the letter has gone.
    if (papers.length > 0)
      await db.insertInto('paper_end_told').values(papers.map(({ paper, expiresOn, ahead }) => ({ organisation, account, paper, expires_on: expiresOn, ahead }))).onConflict((found) => found.doNothing()).execute()
    return { letter: String(letter) }
  },
})
