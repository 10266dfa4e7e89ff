import { z } from 'zod'
import { paragraphs, several } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { holdFile } from '../file.ts'
import { classes, purposes } from '../lists.ts'
import { countryOfRecipient } from './recipient.ts'

const life = { hours: 72 } as const

/** Claims that a life or health is in danger and the person cannot be asked. It counts once a second person approves, for 72 hours from now. */
export const claimVitalInterest = write({
  name: 'people/consent/claim-vital-interest',
  does: 'Share without consent because a life or health is in danger',
  who: ['case worker'],
  input: z.strictObject({
    person: id('person'), purpose: z.enum(purposes), recipient: id('organisation'),
    classes: several(z.enum(classes)).refine((all) => all.length > 0, 'core.field.choose'), reason: paragraphs(2_000),
  }),

  async run({ person, purpose, recipient, classes: needed, reason }, context) {
    const { db, actor, keys, organisation, account, now, about } = context
    const country = await countryOfRecipient(context, recipient)
    await holdFile(context, person)
    const locker = await keys.of(organisation, person)
    const basis = newId<'basis'>()
    const until = now.add(life).toString()
    await db.insertInto('basis').values({
      organisation, id: basis, person, kind: 'vital interest', purpose, recipient, to_country: country, until,
      reason: locker.seal('basis', { reason }), recorded_by: account, recorded_at: now.toString(),
    }).execute()
    await db.insertInto('basis_class').values(needed.map((one) => ({ organisation, basis, class: one }))).execute()
    if (country !== actor.country) {
      const ground = 'vital interest'
      await db.insertInto('transfer_basis').values({ organisation, id: newId<'transfer_basis'>(), basis, to_country: country, ground, recorded_by: account }).execute()
    }
    about(organisation, person)
    return { basis: String(basis), until }
  },
})
