import { z } from 'zod'
import { seen } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { changeFile } from './change.ts'
import { ownWordStands } from './duplicates/again.ts'
import { openIdentity } from './file.ts'
import { bornBefore, identity, identityFields } from './identity.ts'
import { refreshKeys } from './search/keep.ts'

const writtenFields = ['bornOn', 'citizenship', 'work', 'papers', 'health', 'family'] as const

/**
 * Writes what is known of a person, in place of what stood: what is left out is no longer known afterwards.
 * What the person told when asking stays as it is. A stale `seen` is a conflict, with what stands.
 */
export const changeIdentity = write({
  name: 'people/change-identity',
  does: 'Change what is known of a person',
  who: ['case worker'],
  input: z.strictObject({ person: id('person'), seen: seen(), ...identityFields }),

  async run({ person, seen: version, ...known }, context) {
    const { db, keys, organisation } = context
    bornBefore(context, known.bornOn)
    const locker = await keys.of(organisation, person)
    const standing = async () => {
      const { sealed } = await db.selectFrom('person_identity').select('sealed')
        .where('organisation', '=', organisation).where('person', '=', person).executeTakeFirstOrThrow()
      return openIdentity(locker, sealed)
    }
    const next = await changeFile(context, person, version, standing)
    const stood = await standing()
    const { account } = stood
    ownWordStands(context, person, writtenFields.filter((field) => (known[field] ?? '') !== (stood[field] ?? '')))
    await db.updateTable('person_identity').set({ sealed: locker.seal('person_identity', identity.parse({ ...known, account })) })
      .where('organisation', '=', organisation).where('person', '=', person).execute()
    await refreshKeys(context, person)
    context.about(organisation, person)
    return { person: String(person), version: next }
  },
})
