import { sql } from 'kysely'
import { z } from 'zod'
import type { Day, Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import type { RelationEnd, RelationRole } from '../lists.ts'
import { sealedName, type PersonName } from '../names.ts'
import type { CaseOf } from '../search/codes.ts'
import { otherWay } from './roles.ts'

/** What a link seals, where the other has no file here. */
export const linkedName = z.object({ name: z.string() })

/** One link, as the file of one of the two shows it. */
export type Relation = {
  readonly relation: string
  /** What the other is to the person whose file this is. */
  readonly role: RelationRole
  /** The other: on file here, or a name alone, or somebody nobody knows (a guardian), or a file that was erased. */
  readonly is: 'on file' | 'named' | 'not known' | 'no longer here'
  readonly other: string | null
  readonly names: readonly PersonName[]
  readonly cases: readonly CaseOf[]
  /** It stands in this file; otherwise in that of the other. */
  readonly writtenHere: boolean
  readonly bothKnow: boolean
  readonly since: Day | null
  readonly at: string
  readonly by: string | null
  readonly ended: { readonly on: Day | null; readonly why: RelationEnd } | null
}

type From = Pick<Context, 'db' | 'keys' | 'organisation'>
/** `files`: one, or several that are read as one person; the first is the one that is looked at. */
type Whose = { readonly files: readonly string[]; readonly alsoApart?: boolean }

/**
 * Who is linked to a person, in one round trip and whichever of the two files says so: those of now first, then those that ended. Of a link that one of the two keeps apart the database
 * shows nothing to whoever is not on the list; `alsoApart` shows it to those who are (never through a token, which opens nothing kept apart).
 */
export async function linksOf({ db, keys, organisation }: From, { files, alsoApart = false }: Whose): Promise<readonly Relation[]> {
  // Who the others are is asked for in the same moment: the ids are not waited for.
  const theirs = sql`any(${files}::uuid[])`
  const others = db.selectFrom('person_relation as o').select(sql<Id<'person'>>`case when o.person = ${theirs} then o.other else o.person end`.as('other'))
    .where('o.organisation', '=', organisation).where(sql<boolean>`(o.person = ${theirs} or o.other = ${theirs})`)
  const [rows, held, names, cases, own] = await Promise.all([
    db.selectFrom('person_relation as r').leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'r.organisation').onRef('m.account', '=', 'r.by_account'))
      .select(['r.id', 'r.person', 'r.other', 'r.role', 'r.sealed', 'r.both_know', 'r.since_on', 'r.at', 'r.ended_on', 'r.ended_why', 'm.name as by'])
      .where('r.organisation', '=', organisation).where(sql<boolean>`(r.person = ${theirs} or r.other = ${theirs})`)
      .$if(!alsoApart, (query) => query.where(({ not, exists, selectFrom }) => not(exists(selectFrom('compartment as c').select('c.id')
        .whereRef('c.organisation', '=', 'r.organisation').where('c.ended_at', 'is', null).where(sql<boolean>`c.person in (r.person, r.other)`)))))
      .orderBy('r.id').execute(),
    db.selectFrom('person as p').innerJoin('subject_key as k', (on) => on.onRef('k.organisation', '=', 'p.organisation').on('k.subject', '=', sql<string>`p.id`))
      .select(['p.id', 'k.wrapped']).where('p.organisation', '=', organisation).where('p.id', 'in', others).where('p.erased_at', 'is', null).execute(),
    db.selectFrom('person_name').select(['person', 'script', 'sealed']).where('organisation', '=', organisation).where('person', 'in', others).orderBy('position').execute(),
    db.selectFrom('case as c').leftJoin('case_closure as e', (on) => on.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
      .select(['c.id', 'c.person', 'c.reference', 'e.at as closed_at']).where('c.organisation', '=', organisation).where('c.person', 'in', others).orderBy('c.id').execute(),
    keys.all(organisation, files),
  ])
  if (rows.length === 0) return []
  for (const { id, wrapped } of held) await keys.bring(organisation, id, wrapped)
  const lockers = await keys.all(organisation, held.map(({ id }) => id))
  const isHere = (one: Id<'person'> | null) => one !== null && files.includes(one)
  // Two files of one person say nothing of each other.
  const all = rows.filter((row) => !(isHere(row.person) && isHere(row.other))).map((row): Relation => {
    const writtenHere = isHere(row.person)
    const other = writtenHere ? row.other : row.person
    const locker = other && lockers.get(other)
    const told = row.sealed && own.get(row.person)
    return {
      relation: row.id, role: writtenHere ? row.role : otherWay[row.role], writtenHere, bothKnow: row.both_know, since: row.since_on, at: row.at.toString(), by: row.by,
      is: other ? (locker ? 'on file' : 'no longer here') : row.sealed ? 'named' : 'not known',
      other: locker ? other : null,
      names: locker ? names.filter((one) => one.person === other).map(({ script, sealed }) => ({ script, text: sealedName.parse(locker.open('person_name', sealed)).text }))
        : told && row.sealed ? [{ script: 'other', text: linkedName.parse(told.open('person_relation', row.sealed)).name }] : [],
      cases: locker ? cases.filter((one) => one.person === other).map(({ id, reference, closed_at }) => ({ case: id, reference, open: closed_at === null })) : [],
      ended: row.ended_why && { on: row.ended_on, why: row.ended_why },
    }
  })
  return [...all.filter(({ ended }) => !ended), ...all.filter(({ ended }) => ended)]
}

/** What of this the person reads in her own file: what was written there, and of what others told only that of which both know. No other person's name: hers alone, as it was told. */
export async function linkedToMe({ db, keys, organisation }: From, person: Id<'person'>) {
  const [rows, lockers] = await Promise.all([
    db.selectFrom('person_relation as r').leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'r.organisation').onRef('m.account', '=', 'r.by_account'))
      .select(['r.person', 'r.other', 'r.role', 'r.sealed', 'r.both_know', 'r.since_on', 'r.at', 'r.ended_on', 'r.ended_why', 'm.name as by'])
      .where('r.organisation', '=', organisation).where(({ or, eb }) => or([eb('r.person', '=', person), eb('r.other', '=', person)])).orderBy('r.id').execute(),
    keys.all(organisation, [person]),
  ])
  const locker = lockers.get(person)
  // What was written by mistake is no word about her.
  return rows.filter(({ ended_why: why }) => why !== 'by mistake').map((row) => ({
    role: row.person === person ? row.role : otherWay[row.role], hasFile: row.both_know,
    name: row.sealed && locker ? linkedName.parse(locker.open('person_relation', row.sealed)).name : null,
    isNotKnown: row.other === null && row.sealed === null, since: row.since_on, at: row.at.toString(), by: row.by, ended: row.ended_why !== null, endedOn: row.ended_on,
  }))
}
export type LinkedToMe = Awaited<ReturnType<typeof linkedToMe>>[number]
