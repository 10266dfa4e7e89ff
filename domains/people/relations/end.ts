import { z } from 'zod'
import { day } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../days.ts'
import { relationEnds } from '../lists.ts'
import { standing } from './standing.ts'

/** Ends a link and says why. It stays to be read, but one that was written by mistake is not shown to the person. Refused when it is over already. */
export const endRelation = write({
  name: 'people/relations/end',
  does: 'End a link between two people and say why',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ relation: id('person_relation'), why: z.enum(relationEnds), on: day().optional() }),

  async run({ relation, why, on }, context) {
    const { db, organisation, account, now, about } = context
    const { person, since_on } = await standing(context, relation)
    const wrong = (key: string) => new Refused('invalid', 'core.refused.invalid', { fields: { on: [{ key }] } })
    if (on && on > ourToday(context)) throw wrong('people.relations.not-yet')
    if (on && since_on && on < since_on) throw wrong('people.relations.ends-before')
    const done = await db.updateTable('person_relation').set({ ended_at: now.toString(), ended_by: account, ended_why: why, ended_on: on ?? null })
      .where('organisation', '=', organisation).where('id', '=', relation).where('ended_at', 'is', null).returning('id').executeTakeFirst()
    if (!done) throw new Refused('conflict', 'people.relations.over')
    about(organisation, person)
    return { relation: String(relation), person: String(person) }
  },
})
