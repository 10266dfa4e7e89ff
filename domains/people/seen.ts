import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { headsOf } from './duplicates/joined.ts'
import { namesOf } from './names.ts'

/** How far back in the journal of the organisation one's own traces are looked for, and how many people are named. */
const [entries, most] = [2000, 8]

/**
 * Whose files one opened or worked in last, the latest first: what a browser must not remember, the journal does.
 * Out: up to eight people with their names, files that are read together once; nobody who was erased.
 */
export const listSeen = read({
  name: 'people/seen',
  does: 'List whose files I opened last',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, organisation, account } = context
    const last = db.selectFrom('journal_entry').select(['id', 'actor', 'subject']).where('organisation', '=', organisation).orderBy('id', 'desc').limit(entries)
    const mine = await db.selectFrom(last.as('j')).innerJoin('person as p', (on) => on.onRef('p.id', '=', 'j.subject').on('p.organisation', '=', organisation))
      .select('p.id as person').where('j.actor', '=', account).where('p.erased_at', 'is', null).orderBy('j.id', 'desc').execute()
    const opened = [...new Set(mine.map(({ person }) => person))].slice(0, 2 * most)
    const heads = await headsOf(context, opened)
    const persons = [...new Set(opened.map((person) => heads.get(person) ?? person))].slice(0, most)
    const names = await namesOf(context, persons)
    return { people: persons.flatMap((person) => { const known = names.get(person); return known ? [{ person, names: known.all }] : [] }) }
  },
})
