import type { Insertable } from 'kysely'
import type { Context } from '../../../core/operation.ts'
import type { Database } from '../../../core/schema.ts'
import { newReference } from '../../cases/index.ts'

/** Adds it, with the notices of its limits, under a reference that nobody has; five in a row that are taken are a fault of ours. */
export async function addFile({ db, organisation, later }: Pick<Context, 'db' | 'organisation' | 'later'>, row: Omit<Insertable<Database['procedure_file']>, 'organisation' | 'reference'>): Promise<string> {
  for (let tries = 0; tries < 5; tries++) {
    const reference = newReference()
    const done = await db.insertInto('procedure_file').values({ ...row, organisation, reference })
      .onConflict((on) => on.columns(['organisation', 'reference']).doNothing()).returning('reference').executeTakeFirst()
    if (done) {
      later('procedures/notices/renew', { organisation, file: row.id }, { robot: 'worker' })
      return done.reference
    }
  }
  throw new Error('Five references in a row were taken')
}
