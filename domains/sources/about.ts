import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { sideBySide } from './agreement.ts'
import { ConflictFacts } from './conflict.ts'
import { hiddenIn } from './hidden.ts'
import { statementsOn } from './statements.ts'

/** How the register's own codes look. A code that looks so is asked for whether it is there or not: what is hidden is answered like what nobody has. */
const known = /^(ORG|PRG|EVT|CF|PRD|FACT|ACT)-\d{1,5}(-O\d{1,3})?$|^[GAF]\d{1,2}$|^COALITION$/

/** Who says what about one entry of the register, by a code of its own or of whatever can be found in it: by property, with what it comes to, and the conflicts that touch it. */
export const aboutSubject = read({
  name: 'sources/about',
  does: 'Show who says what about one subject of the register, side by side',
  who: ['visitor'],
  input: z.strictObject({ subject: line(60) }),

  async run({ subject }, { db }) {
    const [statements, { pages }] = await Promise.all([statementsOn({ db }, [subject]), hiddenIn({ db })])
    if (statements.length === 0 && !known.test(subject)) {
      const [entry, programme, event] = await Promise.all((['register_entry', 'programme', 'event'] as const).map((table) => db.selectFrom(table).select('code').where('code', '=', subject).executeTakeFirst()))
      if (!(entry ?? programme ?? event)) throw new Refused('missing', 'sources.about.unknown')
    }
    const conflicts = pages.has(subject) ? [] : await db.selectFrom('conflict').selectAll().execute()
    const touching = conflicts.map(({ code, facts }) => ({ code, ...ConflictFacts.parse(facts) })).filter(({ touches }) => touches.some((one) => one.subject === subject))
    return { subject, properties: sideBySide(statements), conflicts: touching.map(({ code, topic, standing, touches }) => ({ code, topic, standing, properties: touches.filter((one) => one.subject === subject).flatMap(({ property }) => property ?? []) })) }
  },
})
