import type { Context } from '../../../core/operation.ts'
import { writeCsv } from '../../../core/csv.ts'
import { knownPeople } from '../known.ts'
import type { ColumnMeaning } from './kept.ts'

/** How the people on file are told to what links: as one more table. */
export const ownTable = { separator: ',', before: 0, meant: ['id', 'name', 'born'] satisfies readonly ColumnMeaning[] }

/**
 * The people on file that the one who asks may see, each by the name that is shown and the day of birth, as the rows of a table. Nobody who was erased or is
 * kept apart is among them. It goes to what links and nowhere else.
 */
export async function* ownPeople(context: Pick<Context, 'db' | 'keys' | 'organisation'>): AsyncGenerator<Buffer> {
  const apart = new Set(await keptApart(context))
  yield Buffer.from('id,name,born\r\n')
  for await (const some of knownPeople(context)) {
    const rows = some.filter(({ person }) => !apart.has(person)).map(({ person, names, bornOn }) => [person, names[0] ?? '', bornOn ?? ''])
    if (rows.length > 0) yield Buffer.from(writeCsv(rows).slice(1))
  }
}

/** Who is kept apart now. */
export async function keptApart({ db, organisation }: Pick<Context, 'db' | 'organisation'>): Promise<readonly string[]> {
  return (await db.selectFrom('compartment').select('person').where('organisation', '=', organisation).where('ended_at', 'is', null).execute()).map(({ person }) => person)
}
