import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { fileOf } from '../file.ts'
import { documentsOf } from './held.ts'

/** The documents in the file of a person, without opening any of them. Leaves a trace, for their names and notes tell of the person. */
export const listDocuments = read({
  name: 'people/documents/list',
  does: 'List the documents in a person’s file',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person') }),

  async run({ person }, context) {
    const { names } = await fileOf(context, person)
    context.about(context.organisation, person)
    return { office: officeOf(context), person: String(person), names: names.all, documents: await documentsOf(context, person) }
  },
})
