import { sql } from 'kysely'
import { z } from 'zod'
import { day, line } from '../../core/fields.ts'
import { id, newId, type Id } from '../../core/ids.ts'
import { write, type Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { todayIn, zoneOf } from '../../core/time.ts'
import { subjectOf } from '../cases/index.ts'
import { chosenLaw } from './choose.ts'
import type { Law } from './compile.ts'
import { addFile } from './running/add.ts'
import { hour, nameOfLaw } from './running/fields.ts'
import { leftBy, standingOf } from './running/fold.ts'
import { clocksWithTarget } from './targets/known.ts'
import { setFor, targetsIn } from './targets/of.ts'
import { runsOn } from './running/who.ts'

/**
 * Opens a file under a law, in the version that was in force on that day; it keeps that version. In: the law; the case, or the name and day of birth where
 * no case holds them; the day, and the hour where hours count; the countries of its sides, the first of them ours where nothing is said.
 * Refused on a node of another kind, on a day on which the law was not in force, and where such a file of this case is open.
 */
export const openProcedure = write({
  name: 'procedures/open',
  does: 'Open a file under a law',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({
    procedure: nameOfLaw(), case: id('case').optional(), name: line(200).optional(), bornOn: day().optional(),
    openedOn: day(), time: hour(), country: z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/, 'core.field.choose').optional(),
    otherCountry: z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/, 'core.field.choose').optional(),
  }),

  async run({ procedure, case: of, name, bornOn, openedOn, time, country, otherCountry }, context) {
    const { organisation, account, keys, about, record, now } = context
    const law = chosenLaw({ procedure, version: undefined, opened: openedOn, targets: undefined })
    refuseElsewhere(context, law, of, name)
    const placed = placeOf(context, law, country, otherCountry)
    if (openedOn > todayIn(zoneOf(placed.country), now)) throw wrong('openedOn', 'procedures.open.ahead')

    const file = newId<'procedure_file'>()
    const { subject, targets } = of === undefined ? { subject: String(file) } : await subjectOfCase(context, of, procedure)
    const locker = of === undefined ? await keys.make(organisation, file) : await keys.of(organisation, subject)
    const row = { procedure, law: law.definition.version, opened_on: openedOn, opened_time: time ?? null, ...placed, targets: targets ?? null }
    const reference = await addFile(context, {
      ...row, targets: targets === undefined ? null : JSON.stringify(targets), ...leftBy(standingOf(row, [], now)), id: file, case: of ?? null, worker: account, by_account: account,
      sealed: name === undefined ? null : locker.seal('procedure_file', { name, ...(bornOn && { bornOn }) }),
    })
    about(organisation, subject)
    record('procedure opened', { file })
    return { file: String(file), reference, version: 1 }
  },
})

const wrong = (field: string, key: string, filled: Readonly<Record<string, string>> = {}) => new Refused('invalid', key, { filled, fields: { [field]: [{ key, filled }] } })

/** The kind of the node says which laws run there, and who holds the names. */
function refuseElsewhere({ node }: Pick<Context, 'node'>, { definition: { kind, inForce } }: Law, of: string | undefined, name: string | undefined): void {
  const runs = runsOn[kind]
  if (runs.node !== node.kind) throw wrong('procedure', `procedures.open.only-${runs.node}`, { article: `${inForce.law.article}, ${inForce.law.source}` })
  if (runs.case === 'needed' && of === undefined) throw wrong('case', 'procedures.open.needs-case')
  if (runs.case === 'none' && of !== undefined) throw wrong('case', 'procedures.open.no-case')
  if (runs.case === 'none' && name === undefined) throw wrong('name', 'core.field.empty')
  if (runs.case !== 'none' && name !== undefined) throw wrong('name', 'procedures.open.no-name')
}

/** In: the countries that were given. Out: those of both sides, and which side is ours. */
function placeOf({ actor }: Pick<Context, 'actor'>, law: Law, country: string | undefined, otherCountry: string | undefined) {
  const [first, second] = law.sides
  const { places } = law.definition
  const own = actor.country ?? ''
  const known = (side: typeof first): readonly string[] => places[side] ?? []
  const one = country ?? (known(first).includes(own) && otherCountry !== own ? own : undefined)
  if (one === undefined || !known(first).includes(one)) throw wrong('country', 'procedures.open.country', { known: known(first).join(', ') })
  const others = known(second).filter((other) => other !== one)
  const two = first === second ? one : (otherCountry ?? (others.includes(own) ? own : others.length === 1 ? others[0] : undefined))
  if (two === undefined || (first !== second && !others.includes(two))) throw wrong('otherCountry', 'procedures.open.country', { known: others.join(', ') })
  if (first === 'here') return { side: 'here' as const, country: one, other_country: two }
  const side = one === own ? 'requesting' as const : two === own ? 'requested' as const : undefined
  if (side === undefined) throw wrong('country', 'procedures.open.not-ours', { country: own })
  return { side, country: one, other_country: two }
}

/** The case, held until the end: of two who open at once the second sees the file of the first. Out: whose key seals, and the targets that our programme set for such files. */
async function subjectOfCase({ db, organisation, keys, together, node }: Pick<Context, 'db' | 'organisation' | 'keys' | 'together' | 'node'>, of: Id<'case'>, procedure: string) {
  const [[found], [closed], [open], [key], set] = await together(
    db.selectFrom('case').select(['id', 'person']).where('organisation', '=', organisation).where('id', '=', of).forUpdate(),
    db.selectFrom('case_closure').select('reason').where('organisation', '=', organisation).where('case', '=', of),
    db.selectFrom('procedure_file').select(['id', 'reference']).where('organisation', '=', organisation).where('case', '=', of).where('procedure', '=', procedure).where('open', '=', true),
    db.selectFrom('case as c').innerJoin('subject_key as k', (on) => on.onRef('k.organisation', '=', 'c.organisation').on('k.subject', '=', sql<string>`coalesce(c.person, c.id)`))
      .select(['k.subject', 'k.wrapped']).where('c.organisation', '=', organisation).where('c.id', '=', of),
    setFor({ db, organisation }, procedure),
  )
  if (!found) throw new Refused('missing', 'core.refused.missing')
  if (key) await keys.bring(organisation, key.subject, key.wrapped)
  if (closed) throw new Refused('conflict', 'cases.refused.closed')
  if (open) throw new Refused('conflict', 'procedures.open.already', { filled: { reference: open.reference }, now: { file: open.id, reference: open.reference } })
  return { subject: subjectOf(found), targets: targetsIn(set, clocksWithTarget(procedure, node.kind).map(({ clock }) => clock)) }
}
