import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { languages } from '../../../core/words.ts'
import { titleOf } from '../running/line.ts'
import { clocksWithTarget, lawsWithTargets } from './known.ts'
import { setFor, targetsIn } from './of.ts'

/** The clocks for which a programme may set its own target: the number of the definition, and ours with who set it and when. */
export const listTargets = read({
  name: 'procedures/targets/list',
  does: 'See the targets that our programme set for itself',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ inLanguage: z.enum(languages).default('en') }),

  async run({ inLanguage }, context) {
    const laws = lawsWithTargets(context.node.kind)
    const set = await Promise.all(laws.map((name) => setFor(context, name).execute()))
    return {
      office: officeOf(context),
      laws: laws.map((procedure, at) => {
        const rows = set[at] ?? []
        const clocks = clocksWithTarget(procedure, context.node.kind)
        const own = targetsIn(rows, clocks.map(({ clock }) => clock))
        return {
          procedure, title: titleOf(inLanguage, procedure),
          clocks: clocks.map((one) => {
            const ours = own?.[one.clock]
            const row = ours && rows.find(({ clock }) => clock === one.clock)
            return { ...one, own: ours && row ? { ...ours, by: row.name, at: row.at.toString() } : null }
          }),
        }
      }),
    }
  },
})
