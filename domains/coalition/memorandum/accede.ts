import { z } from 'zod'
import { day } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { refuseFuture } from '../written.ts'
import { mustKeep } from '../../sources/index.ts'

/** Our organisation accedes to a version of the memorandum; for a member that is not of this node, the keeper records it (`member`). */
export const accede = write({
  name: 'coalition/memorandum/accede',
  does: 'Record that a member acceded to a version of the memorandum, and when',
  who: ['coordinator'],
  input: z.strictObject({ memorandum: id('memorandum'), onDay: day(), member: id('coalition_member').optional() }),

  async run({ memorandum, onDay, member }, context) {
    const { db, organisation, account } = context
    if (member !== undefined) await mustKeep(context)
    refuseFuture('onDay', onDay, ourToday(context))
    const [version, found] = await Promise.all([
      db.selectFrom('memorandum').select('id').where('id', '=', memorandum).executeTakeFirst(),
      db.selectFrom('coalition_member').select(['id']).$if(member !== undefined, (query) => (member ? query.where('id', '=', member) : query)).$if(member === undefined, (query) => query.where('of', '=', organisation)).executeTakeFirst(),
    ])
    if (!found) throw new Refused('missing', member === undefined ? 'coalition.memorandum.accede.no-member' : 'core.refused.missing')
    if (!version) throw new Refused('missing', 'core.refused.missing')
    const written = await db.insertInto('memorandum_accession').values({ memorandum, member: found.id, organisation, on_day: onDay, by_account: account })
      .onConflict((there) => there.doNothing()).executeTakeFirst()
    if (written.numInsertedOrUpdatedRows === 0n) throw new Refused('conflict', 'coalition.memorandum.accede.already')
    return { memorandum: String(memorandum), member: String(found.id) }
  },
})
