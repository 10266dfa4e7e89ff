import { z } from 'zod'
import { several } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { read } from '../../core/operation.ts'
import { namesOf } from './names.ts'

/** The names of people whose ids one has, for a list that another domain gave. Who was erased, and ids of something else, are not among them. */
export const listNames = read({
  name: 'people/list-names',
  does: 'Say the names of people whose files one has seen in a list',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ persons: several(id('person')) }),

  run: async ({ persons }, context) => [...(await namesOf(context, persons))].map(([person, { all }]) => ({ person, names: all })),
})
