import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { howMany, tick } from '../../core/fields.ts'
import { toDay } from '../../core/ids.ts'
import { read, type Context } from '../../core/operation.ts'
import { ourToday } from '../../core/time.ts'
import type { NodeKind } from '../../core/kinds.ts'
import { languages, type Language } from '../../core/words.ts'
import { namesOf } from '../people/index.ts'
import { definitions } from './laws.ts'
import { Identity, nameOfLaw } from './running/fields.ts'
import { byTimeLeft, lineOf, titleOf, type Line } from './running/line.ts'
import { filesWith, type Found } from './running/rows.ts'
import { runsOn } from './running/who.ts'

/**
 * Open files by the time that is left, overdue ones first, each with the limit that ends first and whom an overdue one is shown to.
 * In: mine, all of the office, or those that were shown to me because the law names my role; one law; only those that end within so many days; `skip`, how many
 * came before; `names` opens the names too. One question without them.
 */
export const worklist = read({
  name: 'procedures/worklist',
  does: 'List open files by the time that is left',
  who: ['case worker', 'supervisor', 'monitor'],
  input: z.strictObject({
    mine: tick(), shownToMe: tick(), procedure: nameOfLaw().optional(), within: z.coerce.number().int().min(0).max(3660).optional(), names: tick(),
    skip: z.coerce.number().int().min(0).max(100_000).default(0), most: howMany(), inLanguage: z.enum(languages).default('en'),
  }),

  async run({ mine, shownToMe, procedure, within, names, skip, most, inLanguage }, context) {
    const { db, account, organisation, now, node } = context
    const today = ourToday(context)
    const until = within === undefined ? undefined : toDay(Temporal.PlainDate.from(today).add({ days: within }))
    const found = await filesWith(context, {
      where: (f) => [
        f.ref('f.open'), ...(mine ? [f('f.worker', '=', account)] : []),
        ...(shownToMe ? [f('f.id', 'in', db.selectFrom('procedure_notice').select('file').where('organisation', '=', organisation).where('account', '=', account).where('over_at', 'is', null).where('role', 'is not', null))] : []),
        ...(procedure === undefined ? [] : [f('f.procedure', '=', procedure)]), ...(until === undefined ? [] : [f('f.due_on', '<=', until)]),
      ],
      by: 'due', most: most + 1, skip,
    }).execute()
    const shown = found.slice(0, most)
    const named = names ? await namesIn(context, shown) : new Map<string, string>()
    const files = shown.map((row) => ({ ...lineOf(row, now, inLanguage), who: named.get(row.id) ?? null }))
    return {
      office: officeOf(context), today, more: found.length > most, files: files.toSorted(byTimeLeft),
      laws: lawsOn(node.kind, inLanguage),
    }
  },
})
/** The laws that run on a node of this kind, to choose from. */
const lawsOn = (kind: NodeKind, language: Language) =>
  [...new Set(definitions.filter((law) => runsOn[law.kind].node === kind).map(({ id }) => id))].map((procedure) => ({ procedure, title: titleOf(language, procedure) }))

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
