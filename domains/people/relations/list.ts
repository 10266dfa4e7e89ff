import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { ourToday } from '../days.ts'
import { jointsUnder } from '../duplicates/joined.ts'
import { fileOf } from '../file.ts'
import { linksOf } from './links.ts'
import { whoAnswersFor } from './roles.ts'

/**
 * Who is linked to a person, those of before too and those in other files that are read with this one, and whether somebody answers for a child. Where one of the two is kept apart, for those on that list alone.
 * Leaves a trace: names of others stand here.
 */
export const listRelations = read({
  name: 'people/relations/list',
  does: 'See who is linked to a person',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person') }),

  async run({ person }, context) {
    const { organisation, actor, about } = context
    const [{ names, identity }, joints] = await Promise.all([fileOf(context, person), jointsUnder(context, [person])])
    const relations = await linksOf(context, { files: [person, ...joints.map(({ other }) => other)], alsoApart: actor.scope === null })
    about(organisation, person)
    return { office: officeOf(context), person: String(person), names: names.all, relations, answers: whoAnswersFor(identity.bornOn, ourToday(context), relations) ?? null }
  },
})
