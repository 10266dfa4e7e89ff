import { sql } from 'kysely'
import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { listJournal } from '../../journal/index.ts'
import { openText } from './letter.ts'

/**
 * What a monitor has beside a file: the letters to its person, with what was written on both sides, and the journal of the file: who opened it, who
 * did what in it. Opening it leaves a trace as it does for everybody.
 */
export const showOversight = read({
  name: 'procedures/oversight/show',
  does: 'Open the letters of a monitor and the journal of a file',
  who: ['monitor'],
  input: z.strictObject({ file: id('procedure_file'), before: id('journal_entry').optional() }),

  async run({ file: of, before }, context) {
    const { db, organisation, vault, now, about, call } = context
    const [file, letters, messages] = await Promise.all([
      db.selectFrom('procedure_file as f').leftJoin('case as c', (on) => on.onRef('c.organisation', '=', 'f.organisation').onRef('c.id', '=', 'f.case'))
        .select(['f.reference', sql<string>`coalesce(c.person, c.id, f.id)`.as('subject')]).where('f.organisation', '=', organisation).where('f.id', '=', of).executeTakeFirst(),
      db.selectFrom('monitor_letter as l')
        .innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'l.organisation').onRef('m.account', '=', 'l.by_account'))
        .leftJoin('monitor_letter_given as g', (on) => on.onRef('g.organisation', '=', 'l.organisation').onRef('g.letter', '=', 'l.id'))
        .select(['l.id', 'l.language', 'l.wrapped', 'l.at', 'l.ends_at', 'l.stopped_at', 'm.name', 'g.given_on'])
        .where('l.organisation', '=', organisation).where('l.file', '=', of).orderBy('l.id', 'desc').execute(),
      db.selectFrom('monitor_message as s').innerJoin('monitor_letter as l', (on) => on.onRef('l.organisation', '=', 's.organisation').onRef('l.id', '=', 's.letter'))
        .leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 's.organisation').onRef('m.account', '=', 's.by_account'))
        .select(['s.letter', 's.written_by', 's.sealed', 's.at', 'm.name']).where('l.organisation', '=', organisation).where('l.file', '=', of).orderBy('s.id').execute(),
    ])
    if (!file) throw new Refused('missing', 'core.refused.missing')
    about(organisation, file.subject)
    const { entries, older } = await call(listJournal, { subject: file.subject, ...(before && { before }) })
    return {
      office: officeOf(context), today: ourToday(context), file: of, reference: file.reference, entries, older,
      letters: await Promise.all(letters.map(async ({ id: letter, language, wrapped, at, ends_at, stopped_at, name, given_on }) => {
        const locker = wrapped && await vault.unwrap(organisation, letter, wrapped)
        return {
          letter, language, at: at.toString(), by: name, givenOn: given_on, code: !locker ? 'forgotten' as const : stopped_at !== null ? 'stopped' as const : Temporal.Instant.compare(ends_at, now) <= 0 ? 'over' as const : 'opens' as const,
          messages: messages.flatMap((one) => (locker && one.letter === letter ? [one] : [])).map((one) => ({ by: one.written_by, name: one.name, at: one.at.toString(), text: locker ? openText(locker, one.sealed) : '' })),
        }
      })),
    }
  },
})
