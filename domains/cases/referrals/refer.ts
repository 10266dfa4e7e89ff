import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { several, tick } from '../../../core/fields.ts'
import { id, newId, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { classes as known, contentsIn, fileOf, openKept, withIdentity, type Class, type PersonFile } from '../../people/index.ts'
import { codeFrom } from '../requests/code.ts'
import { groundOf, lockBasis } from './basis.ts'
import { refusalOn } from './ground.ts'

/**
 * Refers the person of a case to the recipient of a basis. What is shared is a parcel: rows of the receiver's, under a key of its own.
 * In: the classes to share; all that the basis covers when none is named. `identity`: where who the person is, is kept apart, a parcel holds the code name and
 * nothing of it, unless somebody who is on the list says that it shall. Refused, with its reason, when the basis does not allow it.
 */
export const refer = write({
  name: 'cases/referrals/refer',
  does: 'Refer a person to another organisation, sharing what the basis covers',
  who: ['case worker'],
  input: z.strictObject({ case: id('case'), basis: id('basis'), classes: several(z.enum(known)), identity: tick() }),

  async run({ case: chosen, basis, classes, identity }, context) {
    const { db, organisation, account, now, about, send } = context
    const locked = await lockBasis(context, chosen, basis)
    const opening = fileOf(context, locked.person)
    opening.catch(() => {}) // heard below: what the basis refuses is said first
    const ground = await groundOf(context, locked, chosen, basis)
    if (locked.case_person === null) throw new Refused('conflict', 'cases.referrals.refer.no-person')
    if (ground.closed) throw new Refused('conflict', 'cases.referrals.refer.closed')
    const asked = known.filter((one) => (classes.length > 0 ? classes.includes(one) : ground.classes.includes(one)))
    const refusal = refusalOn(ground, asked, now)
    if (refusal) throw refusal
    const kept = identity ? await openKept(context, locked.person) : undefined
    const file = await opening

    const referral = newId<'referral'>()
    const parcel = newId<'parcel'>()
    const reference = `R-${codeFrom(randomBytes(8)).slice(0, 9)}`
    const { person, receiver, purpose, language, until } = locked
    const { wrapped, items } = await pack(context, kept ? withIdentity(file, kept) : file, asked, receiver, parcel)
    send(
      db.insertInto('referral').values({ organisation, id: referral, reference, case: chosen, person, basis, receiver, parcel, by_account: account }),
      db.insertInto('parcel').values({
        organisation: receiver, id: parcel, sender: organisation, referral, reference, basis, purpose, classes: asked, language, until: until.toString(), wrapped,
      }),
      db.insertInto('parcel_item').values(items),
    )
    about(organisation, person)
    return { referral: String(referral), parcel: String(parcel) }
  },
})

/** Seals what the file holds, class by class, under a key that only the receiver can unwrap. */
async function pack({ vault }: Context, file: PersonFile, asked: readonly Class[], receiver: Id<'organisation'>, parcel: Id<'parcel'>) {
  const { locker, wrapped } = await vault.newKey(receiver, parcel)
  return { wrapped, items: asked.map((one) => ({ organisation: receiver, parcel, class: one, sealed: locker.seal('parcel_item', contentsIn(file, one)) })) }
}
