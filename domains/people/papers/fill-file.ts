import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { openIdentity } from '../file.ts'
import { identity } from '../identity.ts'
import { countChange } from './count-change.ts'
import type { PaperSays } from './held.ts'

/** The day of birth and the citizenship that a paper says go into the file, each where the file has none. What stands there stays. */
export async function fillFile({ db, keys, organisation }: Pick<Context, 'db' | 'keys' | 'organisation'>, person: Id<'person'>, { bornOn, citizenship }: PaperSays): Promise<void> {
  const locker = await keys.of(organisation, person)
  const { sealed } = await db.selectFrom('person_identity').select('sealed').where('organisation', '=', organisation).where('person', '=', person).forUpdate().executeTakeFirstOrThrow()
  const known = openIdentity(locker, sealed)
  const next = identity.parse({ ...known, bornOn: known.bornOn ?? bornOn, citizenship: known.citizenship ?? citizenship })
  if (next.bornOn === known.bornOn && next.citizenship === known.citizenship) return
  await db.updateTable('person_identity').set({ sealed: locker.seal('person_identity', next) }).where('organisation', '=', organisation).where('person', '=', person).execute()
  await countChange({ db, organisation }, person)
}
