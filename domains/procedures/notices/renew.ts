import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { oneAtATime, renewed } from './renewed.ts'
import { filesToTell } from './rows.ts'

/** After every change of a file: its notices become those of its limits as they are now. Promised with the change itself. */
export const renewNotices = write({
  name: 'procedures/notices/renew',
  does: 'Bring the notices of a file to where it stands',
  who: ['robot worker'],
  input: z.strictObject({ organisation: id('organisation'), file: id('procedure_file') }),

  async run({ organisation, file }, context) {
    await oneAtATime(context, organisation)
    const files = await filesToTell(context, organisation, { file }).execute()
    return renewed(context, organisation, files, files.length === 0 ? [file] : [])
  },
})
