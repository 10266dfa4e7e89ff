import { z } from 'zod'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { organisationFields } from './fields.ts'
import { addWithInvitation, foundedAgain, keepFounded } from './invite-first.ts'

/** Adds an organisation to an office, with a key of its own: nobody of the others sees its files. Out: as for create-office. */
export const addOrganisationToOffice = write({
  name: 'node/add-organisation',
  does: 'Add an organisation to this office',
  who: ['robot founder'],
  input: z.strictObject(organisationFields),
  keep: keepFounded,
  again: foundedAgain,

  async run(input, context) {
    const node = await context.db.selectFrom('node').select(['kind', 'stamp']).executeTakeFirst()
    if (node?.stamp !== 'office' || node.kind !== 'helpers') throw new Refused('conflict', 'node.add-organisation.no-office')
    return addWithInvitation(context, input)
  },
})
