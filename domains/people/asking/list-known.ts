import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { namesOf } from '../names.ts'
import { findsOf } from './finds.ts'

/** Who of ours is known elsewhere too, with the name that the file shows. In: one person, or nothing for all. Who is not among them is not known to be unknown. */
export const listKnownElsewhere = read({
  name: 'people/asking/list-known',
  does: 'List who is known elsewhere too',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person').optional() }),

  async run({ person }, context) {
    const finds = await findsOf(context, person)
    const names = await namesOf(context, finds.map((one) => one.person))
    return { office: officeOf(context), finds: finds.flatMap((one) => { const name = names.get(one.person)?.first; return name === undefined ? [] : [{ ...one, person: String(one.person), name }] }) }
  },
})
