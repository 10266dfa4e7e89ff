import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { mustOpen } from './kept.ts'

/**
 * Opens who a person is: for those on the list of the compartment, and for three hours for one who broke its glass. Leaves a trace, each quarter of an hour,
 * that the person and everybody on the list can read. Refused for everybody else, whatever their role.
 */
export const openCompartment = read({
  name: 'people/compartment/open',
  does: 'Open who a person is, whose identity is kept apart',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person') }),

  async run({ person }, context) {
    const { codeName, version, kept: { names, identity, contact, asked } } = await mustOpen(context, person)
    context.about(context.organisation, person)
    return {
      office: officeOf(context), person: String(person), codeName, version, names, identity, contact,
      asked: asked.map(({ request, told }) => ({ request: String(request), ...told })),
    }
  },
})
