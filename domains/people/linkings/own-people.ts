import type { Context } from '../../../core/operation.ts'
import { writeCsv } from '../../../core/csv.ts'
import { headsOf } from '../duplicates/joined.ts'
import { knownPeople } from '../known.ts'
import type { ColumnMeaning } from './kept.ts'

/** How the people on file are told to what links: as one more table. */
export const ownTable = { separator: ',', before: 0, meant: ['id', 'name', 'born'] satisfies readonly ColumnMeaning[] }

/**
 * The people on file that the one who asks may see, as the rows of a table: a row for each name as it is written, with the day of birth; of files that are read together, with the names
 * and days of all under the one that they are read with. Nobody who was erased or is kept apart is among them. It goes to what links and nowhere else.
 */
export async function* ownPeople(context: Pick<Context, 'db' | 'keys' | 'organisation'>): AsyncGenerator<Buffer> {
  const apart = new Set(await keptApart(context))
  yield Buffer.from('id,name,born\r\n')
  for await (const some of knownPeople(context)) {
    const people = some.filter(({ person }) => !apart.has(person))
    const heads = await headsOf(context, people.map(({ person }) => person))
    const rows = people.flatMap(({ person, names, bornOn }) => [...new Set(names)].map((name) => [heads.get(person) ?? person, name, bornOn ?? '']))
    if (rows.length > 0) yield Buffer.from(writeCsv(rows).slice(1))
  }
}

/** Who is kept apart now. */
export async function keptApart({ db, organisation }: Pick<Context, 'db' | 'organisation'>): Promise<readonly string[]> {
  return (await db.selectFrom('compartment').select('person').where('organisation', '=', organisation).where('ended_at', 'is', null).execute()).map(({ person }) => person)
}
