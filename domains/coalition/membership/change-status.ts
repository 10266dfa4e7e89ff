import { z } from 'zod'
import { day, paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { mustKeep } from '../../sources/index.ts'
import { memberStates } from '../lists.ts'
import { refuseFuture } from '../written.ts'

/** A member is suspended, leaves, or is a member again. The day is public; why stays with the keeper. */
export const changeStatus = write({
  name: 'coalition/membership/change-status',
  does: 'Record that a member of the coalition is suspended, has left or is a member again',
  who: ['coordinator'],
  input: z.strictObject({ member: id('coalition_member'), state: z.enum(memberStates), onDay: day(), reason: paragraphs(2_000) }),

  async run({ member, state, onDay, reason }, context) {
    const { db, organisation, account } = context
    await mustKeep(context)
    refuseFuture('onDay', onDay, ourToday(context))
    const last = await db.selectFrom('coalition_status').select(['state', 'on_day']).where('organisation', '=', organisation).where('member', '=', member).orderBy('on_day', 'desc').orderBy('id', 'desc').executeTakeFirst()
    if (!last) throw new Refused('missing', 'core.refused.missing')
    if (last.state === state) throw new Refused('conflict', 'coalition.membership.change-status.same')
    if (onDay < last.on_day) throw new Refused('invalid', 'core.refused.invalid', { fields: { onDay: [{ key: 'coalition.membership.change-status.earlier' }] } })
    const status = newId<'coalition_status'>()
    await db.insertInto('coalition_status').values({ id: status, organisation, member, state, on_day: onDay, by_account: account }).execute()
    await db.insertInto('coalition_status_reason').values({ organisation, status, reason }).execute()
    return { member: String(member), state }
  },
})
