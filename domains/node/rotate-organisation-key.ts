import { z } from 'zod'
import { command } from '../../core/command.ts'
import { id } from '../../core/ids.ts'
import { rotateOrganisationKey } from '../../core/rotate.ts'

/** Changes the key of one organisation; the house is closed meanwhile. Out: how many keys were wrapped anew. */
export const changeOrganisationKey = command({
  name: 'node/rotate-organisation-key',
  does: 'Change the key of an organisation',
  input: z.strictObject({ organisation: id('organisation') }),

  run: ({ organisation }, { settings }) => rotateOrganisationKey(settings, organisation),
})
