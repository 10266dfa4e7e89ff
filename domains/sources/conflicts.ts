import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { ConflictFacts } from './conflict.ts'
import { statementsOn } from './statements.ts'

/** All conflicts of the register with every side, in the order of their codes; what each side says, who says it, where and how it was read. */
export const listConflicts = read({
  name: 'sources/conflicts',
  does: 'List where sources contradict each other, with every side',
  who: ['visitor'],
  input: z.strictObject({}),

  async run(_, { db }) {
    const rows = await db.selectFrom('conflict').selectAll().orderBy((by) => by.fn('length', ['code'])).orderBy('code').execute()
    const sides = Map.groupBy(await statementsOn({ db }, rows.map(({ code }) => code)), ({ subject }) => subject)
    return rows.map(({ code, facts }) => ({ code, ...ConflictFacts.parse(facts), sides: sides.get(code) ?? [] }))
  },
})
