import type { Context } from '../../core/operation.ts'
import type { Id } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'

/** The organisation that keeps the register. Throws Refused where there is none yet. */
export async function keeperOf({ db }: Pick<Context, 'db'>): Promise<Id<'organisation'>> {
  const found = await db.selectFrom('register_keeper').select('organisation').executeTakeFirst()
  if (!found) throw new Refused('missing', 'sources.no-keeper')
  return found.organisation
}

/** Throws Refused('forbidden') for everybody but the keeper's own. */
export async function mustKeep(context: Pick<Context, 'db' | 'organisation'>): Promise<void> {
  if ((await keeperOf(context)) !== context.organisation) throw new Refused('forbidden', 'sources.keeper-only')
}
