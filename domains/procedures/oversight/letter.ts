import { z } from 'zod'
import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import type { Locker } from '../../../core/vault.ts'

const Written = z.object({ text: z.string() })

/** A letter as a monitor of our office sees it. Throws Refused('missing') where it is not ours or was forgotten. */
export async function letterOf({ db, organisation, vault }: Pick<Context, 'db' | 'organisation' | 'vault'>, id: Id<'monitor_letter'>) {
  const found = await db.selectFrom('monitor_letter').select(['id', 'file', 'wrapped', 'stopped_at', 'ends_at']).where('organisation', '=', organisation).where('id', '=', id).executeTakeFirst()
  if (!found?.wrapped) throw new Refused('missing', 'core.refused.missing')
  return { ...found, locker: await vault.unwrap(organisation, id, found.wrapped) }
}

export const sealText = (locker: Locker, text: string): Buffer => locker.seal('monitor_message', { text })
export const openText = (locker: Locker, sealed: Buffer): string => Written.parse(locker.open('monitor_message', sealed)).text
