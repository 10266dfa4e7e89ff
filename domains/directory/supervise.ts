import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { officeOf } from '../../core/office.ts'
import { read, type Context } from '../../core/operation.ts'
import { brokenGlass } from './glass.ts'

const page = 100
/**
 * Entries whose subject is a colleague's account: signing in and out, tokens, roles, links for new passwords. And complaints about another
 * organisation, which only the colleague who receives them opens: a supervisor finds them in the journal and not among the files of hers.
 */
const notFiles = ['core/sign-in/%', 'directory/%', 'complaints/%']

/**
 * For a supervisor: who in the organisation opened which files, newest first, a hundred at a time; what was refused in the last thirty days; how
 * colleagues came in; and every break-glass with its reason. In: the last entry of the page before; one colleague. References, no contents.
 */
export const supervise = read({
  name: 'directory/supervise',
  does: 'See who opened which files, and what was refused',
  who: ['supervisor'],
  input: z.strictObject({ before: id('journal_entry').optional(), by: id('account').optional() }),

  async run({ before, by }, context) {
    const entries = entriesOf(context, by)
    const files = (query: typeof entries) => notFiles.reduce((all, one) => all.where('e.operation', 'not like', one), query)
    const opened = await files(entries.where('e.kind', '=', 'read').where('e.subject', 'is not', null))
      .$if(before !== undefined, (query) => query.where('e.id', '<', before ?? null)).orderBy('e.id', 'desc').limit(page + 1).execute()
    const month = sql<Temporal.Instant>`now() - interval '30 days'`
    const refused = await entries.where('e.kind', '=', 'refused').where('e.at', '>', month).orderBy('e.id', 'desc').limit(page).execute()
    const came = await entries.where('e.kind', '=', 'done').where('e.at', '>', month)
      .where(({ or, eb }) => or([eb('e.operation', 'like', 'core/sign-in/%'), eb('e.operation', 'in', ['directory/make-password-link', 'directory/change-roles', 'directory/leave', 'directory/break-glass'])]))
      .orderBy('e.id', 'desc').limit(page).execute()
    const told = (rows: typeof opened) => rows.map(({ at, ...row }) => ({ ...row, at: at.toString() }))
    return {
      office: officeOf(context), opened: told(opened.slice(0, page)), older: opened.length > page, refused: told(refused), came: told(came),
      glass: await brokenGlass(context, 'all'),
    }
  },
})

const entriesOf = ({ db, organisation }: Context, by: string | undefined) =>
  db.selectFrom('journal_entry as e').innerJoin('member as m', (on) => on.onRef('m.organisation', '=', 'e.organisation').onRef('m.account', '=', 'e.actor'))
    .select(['e.id as entry', 'e.at', 'e.operation', 'e.subject', 'm.account', 'm.name'])
    .where('e.organisation', '=', organisation).$if(by !== undefined, (query) => query.where(sql<boolean>`e.actor = ${by}::uuid`))
