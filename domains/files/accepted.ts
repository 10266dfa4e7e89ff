import { z } from 'zod'
import { read } from '../../core/operation.ts'
import { fileTypes, largest } from './types.ts'

/** What may be sent. A door asks this before it takes a single byte from one who may not send any. Out: types, and the most bytes. */
export const acceptedFiles = read({
  name: 'files/accepted',
  does: 'Tell which files may be sent',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({}),

  run: async () => ({ types: fileTypes, largest }),
})
