import { sql } from 'kysely'
import { z } from 'zod'
import { id as idOf } from '../../core/ids.ts'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { bodyOf } from './bodies/show.ts'
import { writtenKinds } from './lists.ts'

const Whole = z.record(z.string(), z.unknown())

/** One thing that our organisation wrote, as its form takes it: names of fields as the operation that writes it has them. A body comes with its seats, meetings and decisions. */
export const showOurs = read({
  name: 'coalition/show-ours',
  does: 'Show one thing that our organisation wrote in the coalition, to change it',
  who: ['coordinator'],
  input: z.strictObject({ kind: z.enum(writtenKinds), id: z.uuid() }),

  async run({ kind, id }, context) {
    const { db, organisation } = context
    const { rows: [found] } = await sql<{ whole: unknown }>`select to_jsonb(t) as whole from ${sql.table(kind)} t where organisation = ${organisation} and id = ${id}`.execute(db)
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const { organisation: _, by_account: __, at: ___, release_of: ____, version, id: _____, ...rest } = Whole.parse(found.whole)
    const fields = Object.fromEntries(Object.entries(rest).flatMap(([name, value]) => (value === null ? [] : [[name.replace(/_([a-z])/g, (_whole, letter: string) => letter.toUpperCase()), value]])))
    return { kind, id, version: z.number().parse(version), fields, body: kind === 'body' ? await bodyOf({ db }, idOf('body').parse(id)) : null }
  },
})
