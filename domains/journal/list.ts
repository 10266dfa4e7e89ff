import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { read } from '../../core/operation.ts'

const page = 100

/**
 * The journal of one's own organisation, newest first: who did, read or was refused what, and when; references, no contents.
 * In: the last entry of the page before; one subject, one colleague. Out: a page of entries, and whether there are older ones.
 * `seal` is the number of the seal that holds an entry, none while it waits.
 */
export const listJournal = read({
  name: 'journal/list',
  does: 'See what was done and read in the organisation',
  who: ['supervisor', 'administrator', 'monitor'],
  input: z.strictObject({ before: id('journal_entry').optional(), subject: z.uuid().optional(), by: id('account').optional() }),

  async run({ before, subject, by }, { db, organisation }) {
    let found = db.selectFrom('journal_entry as e')
      .leftJoin('member as m', (join) => join.onRef('m.organisation', '=', 'e.organisation').onRef('m.account', '=', 'e.actor'))
      .leftJoin('journal_leaf as l', (join) => join.onRef('l.organisation', '=', 'e.organisation').onRef('l.entry', '=', 'e.id'))
      .select(['e.id as entry', 'e.at', 'e.kind', 'e.operation', 'e.actor_kind as actorKind', 'e.actor', 'm.name', 'e.via', 'e.subject', 'e.fields', 'l.seal'])
      .where('e.organisation', '=', organisation)
    if (before) found = found.where('e.id', '<', before)
    if (subject) found = found.where('e.subject', '=', subject)
    if (by) found = found.where('e.actor', '=', by)
    const rows = await found.orderBy('e.id', 'desc').limit(page + 1).execute()
    return { entries: rows.slice(0, page).map((row) => ({ ...row, at: row.at.toString() })), older: rows.length > page }
  },
})
