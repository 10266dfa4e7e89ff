import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'

type From = Pick<Context, 'db' | 'organisation'>
/** A case, as a list of people says it. */
export type CaseOf = { readonly case: string; readonly reference: string; readonly open: boolean }

export type Coded = { readonly person: Id<'person'>; readonly code: string }

/**
 * By words that are codes: the reference of a case, or the four signs by which a file is called whose person is kept apart.
 * Out: the people; and cases that have no file of a person here, since another organisation sent them.
 */
export async function byCodes({ db, organisation }: From, codes: readonly string[]): Promise<{ readonly people: readonly Coded[]; readonly alone: readonly CaseOf[] }> {
  if (codes.length === 0) return { people: [], alone: [] }
  const upper = codes.map((code) => code.toUpperCase())
  const [references, names] = [upper.map((code) => code.replaceAll('-', '')).map((code) => `${code.slice(0, 2)}-${code.slice(2)}`), upper.map((code) => `Person ${code}`)]
  const [cases, apart] = await Promise.all([
    db.selectFrom('case as c').leftJoin('case_closure as e', (join) => join.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
      .select(['c.id', 'c.person', 'c.reference', 'e.at as closed_at']).where('c.organisation', '=', organisation).where('c.reference', '=', sql<string>`any(${references}::text[])`).execute(),
    db.selectFrom('compartment').select(['person', 'code_name']).where('organisation', '=', organisation).where('code_name', '=', sql<string>`any(${names}::text[])`).where('ended_at', 'is', null).execute(),
  ])
  return {
    people: [...cases.flatMap(({ person, reference }) => (person ? [{ person, code: reference }] : [])), ...apart.map(({ person, code_name }) => ({ person, code: code_name }))],
    alone: cases.filter(({ person }) => !person).map(({ id, reference, closed_at }) => ({ case: String(id), reference, open: closed_at === null })),
  }
}

/** The cases of people, in one round trip. */
export async function casesOf({ db, organisation }: From, people: readonly Id<'person'>[]): Promise<ReadonlyMap<string, readonly CaseOf[]>> {
  if (people.length === 0) return new Map()
  const rows = await db.selectFrom('case as c').leftJoin('case_closure as e', (join) => join.onRef('e.organisation', '=', 'c.organisation').onRef('e.case', '=', 'c.id'))
    .select(['c.id', 'c.person', 'c.reference', 'e.at as closed_at']).where('c.organisation', '=', organisation).where('c.person', '=', sql<Id<'person'>>`any(${people}::uuid[])`).orderBy('c.id').execute()
  return new Map([...Map.groupBy(rows, ({ person }) => person ?? '')].map(([person, own]) =>
    [person, own.map(({ id, reference, closed_at }) => ({ case: String(id), reference, open: closed_at === null }))]))
}
