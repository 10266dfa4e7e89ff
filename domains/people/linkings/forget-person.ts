import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { blockOf } from './kept.ts'

/** Somebody is kept apart: what says in which row of a list she stands is forgotten. Out: how many links went. */
export const forgetPersonInLinkings = write({
  name: 'people/linkings/forget-person',
  does: 'Forget in which lists somebody stands who is kept apart',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person') }),

  async run({ person }, context) {
    const { db, keys, organisation, about } = context
    const found = await db.selectFrom('compartment').select('id').where('organisation', '=', organisation).where('person', '=', person).where('ended_at', 'is', null).executeTakeFirst()
    const there = await db.selectFrom('person').select('id').where('organisation', '=', organisation).where('id', '=', person).executeTakeFirst()
    if (!there) throw new Refused('missing', 'core.refused.missing')
    about(organisation, person)
    if (!found) return { links: 0 }
    let gone = 0
    const all = await db.selectFrom('linking').select('id').where('organisation', '=', organisation).where('ended_at', 'is', null).where('over_at', 'is not', null).execute()
    const lockers = await keys.all(organisation, all.map(({ id: of }) => of))
    for (const { id: of } of all) {
      const locker = lockers.get(of)
      if (!locker) continue
      for (const { number, sealed } of await db.selectFrom('linking_block').select(['number', 'sealed']).where('organisation', '=', organisation).where('linking', '=', of).execute()) {
        const { kinds, links } = blockOf(locker, sealed)
        if (!links.some((link) => link?.person === person)) continue
        gone++
        await db.updateTable('linking_block').set({ sealed: locker.seal('linking_block', { kinds, links: links.map((link) => (link?.person === person ? null : link)) }) })
          .where('organisation', '=', organisation).where('linking', '=', of).where('number', '=', number).execute()
      }
    }
    return { links: gone }
  },
})
