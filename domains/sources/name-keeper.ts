import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'

/**
 * Says which organisation of this node keeps the register. The node's owner may say it at any time; an administrator of the keeper hands it over;
 * where nobody keeps it yet, an administrator of the node's first organisation says who does. It is journalled.
 */
export const nameKeeper = write({
  name: 'sources/name-keeper',
  does: 'Say which organisation of this node keeps the public register',
  who: ['robot founder', 'administrator'],
  input: z.strictObject({ organisation: id('organisation') }),

  async run({ organisation: next }, { db, actor, about, aboutEach }) {
    const [before, found, first] = await Promise.all([
      db.selectFrom('register_keeper').select('organisation').executeTakeFirst(),
      db.selectFrom('organisation').select('id').where('id', '=', next).executeTakeFirst(),
      db.selectFrom('organisation').select('id').orderBy('id').limit(1).executeTakeFirst(),
    ])
    if (!found) throw new Refused('missing', 'core.refused.missing')
    if (actor.kind === 'staff' && actor.organisation !== (before?.organisation ?? first?.id)) throw new Refused('forbidden', 'sources.name-keeper.not-yours')
    if (before?.organisation === next) throw new Refused('conflict', 'sources.name-keeper.already')
    if (before) await db.updateTable('register_keeper').set({ organisation: next }).execute()
    else await db.insertInto('register_keeper').values({ organisation: next }).execute()
    // Whoever gives it out of hand has it in its journal; where the node's owner does it, the new keeper has it in its own too.
    if (actor.organisation) about(actor.organisation, next)
    else {
      if (before) aboutEach(before.organisation, [next])
      about(next, next)
    }
    return { organisation: String(next), before: before ? String(before.organisation) : null }
  },
})
