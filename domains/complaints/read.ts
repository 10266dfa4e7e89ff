import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { todayIn, zoneOf } from '../../core/time.ts'
import { attempts } from './code.ts'
import { Told, Words } from './sealed.ts'
import { complaintStateOf, isLate } from './state.ts'

/**
 * What the holder of a complaint's code sees: who reads it, how far it is, the words, and what was passed on to the organisation complained of.
 * What was told at first is not shown again: whoever holds the telephone and the code reads no more than the answers. Days are the receiver's.
 */
export const readComplaint = read({
  name: 'complaints/read',
  does: 'Come back with a code and read what became of a complaint',
  who: ['complainer'],
  limit: attempts,
  input: z.strictObject({}),

  async run(_, { db, actor, organisation, keys, now, about }) {
    const { complaint } = actor
    if (!complaint) throw new Refused('unknown', 'core.refused.code')
    const found = await db.selectFrom('complaint as c')
      .innerJoin('complaint_duty as d', (on) => on.onRef('d.organisation', '=', 'c.organisation').onRef('d.id', '=', 'c.duty'))
      .innerJoin('organisation as o', 'o.id', 'c.organisation').innerJoin('organisation as of', 'of.id', 'c.about')
      .select(['c.kind', 'c.pass_on', 'c.sealed', 'c.acknowledge_by', 'c.acknowledged_at', 'c.finding', 'c.found_at', 'c.forget_at', 'c.erased_at', 'd.name', 'd.deputy_name',
        'd.acknowledge_within_days', 'o.name as organisation', 'o.country', 'of.name as about'])
      .where('c.organisation', '=', organisation).where('c.id', '=', complaint).executeTakeFirst()
    if (!found) throw new Refused('unknown', 'core.refused.code')
    const rows = await db.selectFrom('complaint_message').select(['written_by', 'sealed', 'class', 'at'])
      .where('organisation', '=', organisation).where('complaint', '=', complaint).orderBy('id').execute()
    const locker = await keys.of(organisation, complaint)
    const named = found.sealed ? Told.parse(locker.open('complaint', found.sealed)).name !== undefined : false
    about(organisation, complaint)
    const day = (at: Temporal.Instant) => todayIn(zoneOf(found.country), at)
    const state = complaintStateOf({ erased: found.erased_at !== null, found: found.found_at !== null, acknowledged: found.acknowledged_at !== null })
    return {
      about: found.about, kind: found.kind, state, finding: found.finding, passOn: found.pass_on, named,
      receiver: { name: found.name, deputy: found.deputy_name, organisation: found.organisation, country: found.country, days: found.acknowledge_within_days },
      acknowledgeBy: day(found.acknowledge_by), late: isLate(state, found.acknowledge_by, now), forgottenOn: day(found.forget_at),
      messages: rows.map(({ written_by, sealed, class: passed, at }) => {
        const { text, to } = Words.parse(locker.open('complaint_message', sealed))
        return { by: written_by, text, passed, to: to ?? null, on: day(at) }
      }),
    }
  },
})
