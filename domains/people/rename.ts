import { z } from 'zod'
import { seen } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { changeFile } from './change.ts'
import { ownWordStands } from './duplicates/again.ts'
import { namesField, namesOf, writeNames } from './names.ts'
import { refreshKeys } from './search/keep.ts'

/** Puts other names in place of those that stand. A stale `seen` is a conflict, with the names that stand. */
export const renamePerson = write({
  name: 'people/rename',
  does: 'Correct the names of a person',
  who: ['case worker'],
  input: z.strictObject({ person: id('person'), seen: seen(), names: namesField() }),

  async run({ person, seen: version, names }, context) {
    const locker = await context.keys.of(context.organisation, person)
    const next = await changeFile(context, person, version, async () => ({ names: (await namesOf(context, [person])).get(person)?.all ?? [] }))
    await writeNames(context, locker, person, names)
    ownWordStands(context, person, ['names'])
    await refreshKeys(context, person)
    context.about(context.organisation, person)
    return { person: String(person), version: next }
  },
})
