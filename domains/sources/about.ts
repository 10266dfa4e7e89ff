import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { sideBySide } from './agreement.ts'
import { ConflictFacts } from './conflict.ts'
import { hiddenIn } from './hidden.ts'
import { statementsOn } from './statements.ts'

/** Who says what about one subject of the register: by property, with what it comes to, and the conflicts that touch it. */
export const aboutSubject = read({
  name: 'sources/about',
  does: 'Show who says what about one subject of the register, side by side',
  who: ['visitor'],
  input: z.strictObject({ subject: z.string().trim().max(40, 'core.field.long').regex(/^[A-Z]+\d*(-[0-9A-Z]+)*$/, 'core.field.kind') }),

  async run({ subject }, { db }) {
    const statements = await statementsOn({ db }, [subject])
    const { pages } = await hiddenIn({ db })
    const conflicts = pages.has(subject) ? [] : await db.selectFrom('conflict').selectAll().execute()
    const touching = conflicts.map(({ code, facts }) => ({ code, ...ConflictFacts.parse(facts) })).filter(({ touches }) => touches.some((one) => one.subject === subject))
    return { subject, properties: sideBySide(statements), conflicts: touching.map(({ code, topic, standing, touches }) => ({ code, topic, standing, properties: touches.filter((one) => one.subject === subject).flatMap(({ property }) => property ?? []) })) }
  },
})
