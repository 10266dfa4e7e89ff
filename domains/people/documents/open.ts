import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { read } from '../../../core/operation.ts'
import { contentsOf, GivenFile } from '../../files/index.ts'
import { openHeld } from './contents.ts'

/**
 * Opens a document. Out: the file, whole and checked to its last byte before the first is given; whoever gets it closes it.
 * Leaves a trace that the person can read. Refused as `openHeld` does.
 */
export const openDocument = read({
  name: 'people/documents/open',
  does: 'Open a document',
  who: ['case worker', 'supervisor'],
  gives: 'file',
  input: z.strictObject({ document: id('document') }),

  async run({ document }, context) {
    const { person, held, type } = await openHeld(context, document)
    context.about(context.organisation, person)
    return GivenFile.of(contentsOf(context, held), { name: held.name, type })
  },
})
