import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { EventFacts, units } from '../facts.ts'
import { holdEvent, mustChange, nextVersion } from './find.ts'

export const qualifiers = ['about', 'over', 'more than'] as const

/** Records who came to an event of ours, as it is known: "about 40" is not 40, and institutions are not people. Each unit stands once; counted again, it is put right. */
export const countAttendance = write({
  name: 'events/plans/count',
  does: 'Record how many came to an event',
  who: ['coordinator'],
  input: z.strictObject({ event: id('event'), number: z.coerce.number().int().min(0).max(1_000_000), unit: z.enum(units), qualifier: z.enum(qualifiers).optional() }),

  async run({ event, number, unit, qualifier }, context) {
    const found = await holdEvent(context, event)
    if (found.starts_on !== null && found.starts_on > ourToday(context)) throw new Refused('conflict', 'events.plans.not-yet')
    const facts = EventFacts.parse(found.facts)
    const attendance = [...facts.attendance.filter((one) => one.unit !== unit), { number, unit, ...(qualifier && { qualifier }), sources: [] }]
    mustChange(await nextVersion(context, found).set({ facts: JSON.stringify({ ...facts, attendance }) }).executeTakeFirst())
    return { event: String(event) }
  },
})
