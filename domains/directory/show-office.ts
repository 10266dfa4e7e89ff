import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'

/** Where the one who asks works, and with which roles: the frame of the desk offers only what these may open. */
export const showOffice = read({
  name: 'directory/show-office',
  does: 'See where you work and as what',
  who: ['case worker', 'supervisor', 'coordinator', 'administrator', 'monitor'],
  input: z.strictObject({}),
  run: async (_, context) => officeOf(context),
})
