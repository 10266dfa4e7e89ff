import type { Id } from '../core/ids.ts'
import { newId } from '../core/ids.ts'
import { ownerOf } from './counting.ts'
import type { World } from './world.ts'

/** A file as it is told in a test: the days of its steps; `by`, whose account wrote them down. */
export type ToldFile = {
  readonly procedure: string; readonly law: string; readonly opened: string; readonly side: 'requesting' | 'requested' | 'here'; readonly country: string; readonly other: string; readonly open?: boolean
  readonly case?: string
  readonly steps: readonly (readonly [step: string, on: string, role: string, rest?: { readonly time?: string; readonly day?: string; readonly lapse?: string; readonly taken?: 'back' }])[]
}

/** Writes files as they may have come to be long ago, also such as no door would take. Out: their ids. */
export async function writeLawFiles(world: World, { organisation, account }: { readonly organisation: Id<'organisation'>; readonly account: Id<'account'> }, files: readonly ToldFile[]): Promise<readonly string[]> {
  const owner = await ownerOf(world)
  try {
    const ids: string[] = []
    for (const [at, { procedure, law, opened, side, country, other, open = true, steps, case: of }] of files.entries()) {
      const id = newId<'procedure_file'>()
      ids.push(id)
      await owner.query(
        'insert into procedure_file (organisation, id, reference, procedure, law, opened_on, side, country, other_country, worker, open, by_account, "case") values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $10, $12)',
        [organisation, id, `T${at}-${id.slice(-8)}`, procedure, law, opened, side, country, other, account, open, of ?? null],
      )
      // Of one day the order is that of the ids, and two of one millisecond have none of their own.
      const rows = steps.map(() => String(newId())).sort()
      for (const [place, [step, on, role, { time, day, lapse, taken } = {}]] of steps.entries()) {
        const row = rows[place]
        if (lapse === undefined) {
          await owner.query('insert into procedure_step (organisation, id, file, step, on_day, on_time, role, day, by_account) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)', [organisation, row, id, step, on, time ?? null, role, day ?? null, account])
        } else {
          await owner.query(`insert into procedure_lapse (organisation, id, file, clock, means, on_day, role, sealed, by_account) values ($1, $2, $3, $4, 'deemed agreed', $5, $6, '\\x00', $7)`, [organisation, row, id, lapse, on, role, account])
        }
        if (taken) await owner.query(`insert into procedure_taken_back (organisation, id, file, step, sealed, by_account) values ($1, $2, $3, $4, '\\x00', $5)`, [organisation, newId(), id, row, account])
      }
    }
    return ids
  } finally {
    await owner.end()
  }
}
