import { z } from 'zod'
import { paragraphs, seen, tick } from '../../core/fields.ts'
import { write, type Context } from '../../core/operation.ts'
import { id, type Id } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { forgetKeys, lookAgain } from '../people/index.ts'
import { importRow } from './kept.ts'
import { workedOn } from './worked-on.ts'

/**
 * Takes a whole import back: everybody it made is gone at once, because one row says so, and their keys are destroyed. By the one who accepted
 * it, or a supervisor. Refused while there are people in whose files somebody has worked since (`now` says who), unless `leave`: then these stay,
 * with their cases, as if they had been recorded one by one.
 */
export const takeBackImport = write({
  name: 'imports/take-back',
  does: 'Take back everything that came by a spreadsheet',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ import: id('import'), seen: seen(), reason: paragraphs(2_000), leave: tick() }),

  async run({ import: of, seen: version, reason, leave }, context) {
    const { db, keys, organisation, account, actor, about, now } = context
    const row = await importRow(context, of, { lock: true })
    if (row.accepted_by !== account && !actor.roles.includes('supervisor')) throw new Refused('forbidden', 'imports.refused.not-yours')
    if (!row.accepted_by || !row.subject || row.ended) throw new Refused('conflict', 'imports.refused.not-in')
    if (row.version !== version) throw new Refused('conflict', 'core.refused.changed', { now: { version: row.version } })
    // What is still coming in can be seen by nobody, so it lands first; nobody else sees that, because all of this is one transaction.
    if (!row.landed_at) await db.insertInto('import_landing').values({ organisation, import: of }).execute()
    const worked = await workedOn(context, of)
    if (worked.length > 0 && !leave) throw new Refused('conflict', 'imports.refused.worked-on', { filled: { count: worked.length }, now: { people: worked.slice(0, 500).map(String) } })
    await letStay(context, worked)

    const gone = await db.selectFrom('person').select('id').where('organisation', '=', organisation).where('import', '=', of).execute()
    const people = gone.map(({ id: person }) => person)
    lookAgain(context, people)
    forgetKeys(context, people)
    await keys.eraseAll(organisation, people, now)
    await db.updateTable('import_landing').set({ live: false }).where('organisation', '=', organisation).where('import', '=', of).execute()
    const locker = await keys.of(organisation, row.subject)
    await db.insertInto('import_end').values({
      organisation, import: of, kind: 'taken back', sealed: locker.seal('import_end', { text: reason }), kept: worked.length, by_account: account,
    }).execute()
    await db.deleteFrom('import_block').where('organisation', '=', organisation).where('import', '=', of).execute()
    await keys.erase(organisation, of, now)
    about(organisation, of)
    return { import: String(of), gone: gone.length, kept: worked.length }
  },
})

/** These files and their cases are the organisation's own from now on: no import decides about them any more. */
async function letStay({ db, organisation }: Context, people: readonly Id<'person'>[]): Promise<void> {
  if (people.length === 0) return
  await db.updateTable('case').set({ import: null }).where('organisation', '=', organisation).where('person', 'in', people).execute()
  await db.updateTable('person').set({ import: null }).where('organisation', '=', organisation).where('id', 'in', people).execute()
}
