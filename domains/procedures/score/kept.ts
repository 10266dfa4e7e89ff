import type { Context } from '../../../core/operation.ts'
import { equalWeights, Numbers, type Weights } from './weights.ts'

/** All sets of weights that this office has: the one that is always there, then its own, oldest first. */
export async function weightsOf({ db, organisation }: Pick<Context, 'db' | 'organisation'>): Promise<readonly Weights[]> {
  const rows = await db.selectFrom('return_weights').select(['name', 'source', 'weights']).where('organisation', '=', organisation).orderBy('id').limit(20).execute()
  return [equalWeights, ...rows.map(({ name, source, weights }) => ({ name, source, ...Numbers.parse(weights) }))]
}
