import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { ConflictFacts } from './conflict.ts'
import { hiddenIn } from './hidden.ts'
import { statementsOn } from './statements.ts'

/** Conflicts of the register with every side, or those that stand so, in the order of their codes; what each side says, who says it, where and how it was read. */
export const listConflicts = read({
  name: 'sources/conflicts',
  does: 'List where sources contradict each other, with every side',
  who: ['visitor'],
  input: z.strictObject({ standing: ConflictFacts.shape.standing.optional() }),

  async run({ standing }, { db }) {
    const rows = await db.selectFrom('conflict').selectAll().orderBy((by) => by.fn('length', ['code'])).orderBy('code').execute()
    const sides = Map.groupBy(await statementsOn({ db }, rows.map(({ code }) => code)), ({ subject }) => subject)
    const { pages } = await hiddenIn({ db })
    return rows.map(({ code, facts }) => ({ code, ...shown(ConflictFacts.parse(facts), pages), sides: sides.get(code) ?? [] })).filter((one) => standing === undefined || one.standing === standing)
  },
})

/** A conflict does not lead to a page that is hidden. */
const shown = (facts: z.output<typeof ConflictFacts>, pages: ReadonlySet<string>) => ({ ...facts, touches: facts.touches.filter(({ subject }) => !pages.has(subject)) })
