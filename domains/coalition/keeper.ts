import type { Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import type { Id } from '../../core/ids.ts'

/** The organisation that keeps the register, and with it the coalition's house. Throws Refused where there is none. */
export async function keeperOf({ db }: Pick<Context, 'db'>): Promise<Id<'organisation'>> {
  const found = await db.selectFrom('register_keeper').select('organisation').executeTakeFirst()
  if (!found) throw new Refused('missing', 'coalition.no-keeper')
  return found.organisation
}

/** Only the keeper's coordinators do this. Throws Refused('forbidden') for everybody else's. */
export async function mustKeep(context: Pick<Context, 'db' | 'organisation'>): Promise<void> {
  if ((await keeperOf(context)) !== context.organisation) throw new Refused('forbidden', 'coalition.keeper-only')
}
