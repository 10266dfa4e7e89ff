import { z } from 'zod'
import { tick } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { standing } from './standing.ts'

/** Says whether each of two people knows that the other has a file here: only then does either read it in her own file. Taken back at once when that is no longer safe. */
export const tellRelation = write({
  name: 'people/relations/tell',
  does: 'Say whether two people know of each other’s files',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ relation: id('person_relation'), bothKnow: tick() }),

  async run({ relation, bothKnow }, context) {
    const { db, organisation, about } = context
    const { person, other } = await standing(context, relation)
    if (!other) throw new Refused('invalid', 'core.refused.invalid', { fields: { bothKnow: [{ key: 'people.relations.no-file' }] } })
    await db.updateTable('person_relation').set({ both_know: bothKnow }).where('organisation', '=', organisation).where('id', '=', relation).where('ended_at', 'is', null).execute()
    about(organisation, person)
    return { relation: String(relation), person: String(person) }
  },
})
