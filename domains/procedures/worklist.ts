import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { howMany, tick } from '../../core/fields.ts'
import { toDay } from '../../core/ids.ts'
import { read, type Context } from '../../core/operation.ts'
import { ourToday } from '../../core/time.ts'
import { languages } from '../../core/words.ts'
import { namesOf } from '../people/index.ts'
import { Identity, nameOfLaw } from './running/fields.ts'
import { byTimeLeft, lineOf, titleOf, type Line } from './running/line.ts'
import { filesWith, type Found } from './running/rows.ts'

/**
 * Open files by the time that is left, overdue ones first, each with the limit that ends first and whom an overdue one is shown to.
 * In: mine or all of the office; one law; only those that end within so many days; `names` opens the names too. One question without them.
 */
export const worklist = read({
  name: 'procedures/worklist',
  does: 'List open files by the time that is left',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({
    mine: tick(), procedure: nameOfLaw().optional(), within: z.coerce.number().int().min(0).max(3660).optional(), names: tick(), most: howMany(), inLanguage: z.enum(languages).default('en'),
  }),

  async run({ mine, procedure, within, names, most, inLanguage }, context) {
    const { account, now } = context
    const today = ourToday(context)
    const until = within === undefined ? undefined : toDay(Temporal.PlainDate.from(today).add({ days: within }))
    const found = await filesWith(context, {
      where: (f) => [
        f.ref('f.open'), ...(mine ? [f('f.worker', '=', account)] : []), ...(procedure === undefined ? [] : [f('f.procedure', '=', procedure)]), ...(until === undefined ? [] : [f('f.due_on', '<=', until)]),
      ],
      by: 'due', most: most + 1,
    }).execute()
    const shown = found.slice(0, most)
    const named = names ? await namesIn(context, shown) : new Map<string, string>()
    const files = shown.map((row) => ({ ...lineOf(row, now, inLanguage), who: named.get(row.id) ?? null }))
    return {
      office: officeOf(context), today, more: found.length > most, files: files.toSorted(byTimeLeft),
      laws: [...new Set(files.map((one) => one.procedure))].sort().map((one) => ({ procedure: one, title: titleOf(inLanguage, one) })),
    }
  },
})
export type WorklistRow = Line & { readonly who: string | null }

/** The first name of each: from the person's file, or from the file's own. */
async function namesIn(context: Pick<Context, 'db' | 'keys' | 'organisation'>, rows: readonly Found[]): Promise<ReadonlyMap<string, string>> {
  const own = rows.flatMap(({ id, sealed, subject }) => (sealed ? [{ id, sealed, subject }] : []))
  const [people, lockers] = await Promise.all([
    namesOf(context, rows.flatMap(({ person }) => person ?? [])), own.length > 0 ? context.keys.all(context.organisation, own.map(({ subject }) => subject)) : undefined,
  ])
  return new Map([
    ...rows.flatMap(({ id, person }) => { const name = person && people.get(person)?.first; return name ? [[id, name] as const] : [] }),
    ...own.flatMap(({ id, sealed, subject }) => { const locker = lockers?.get(subject); return locker ? [[id, Identity.parse(locker.open('procedure_file', sealed)).name] as const] : [] }),
  ])
}
