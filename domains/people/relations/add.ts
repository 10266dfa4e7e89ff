import { z } from 'zod'
import { day, line, tick } from '../../../core/fields.ts'
import { id, newId, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../days.ts'
import { relationRoles } from '../lists.ts'
import { linksOf } from './links.ts'
import { mustBeNew } from './roles.ts'

/**
 * Links a person to another: `role` is what the other is to her. The other has a file here (`other`), or a name alone (`name`, sealed under her key), or is
 * a guardian whom nobody knows (`notKnown`): the child is unaccompanied. `bothKnow`: each knows that the other has a file here, and may read it in her own.
 * It concerns the one in whose file it is written, and the other only where both know: what it leaves in the list of who looked would tell her of it.
 */
export const addRelation = write({
  name: 'people/relations/add',
  does: 'Link a person to one of her family, or to somebody with whom she lives or travels',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({
    person: id('person'), role: z.enum(relationRoles), other: id('person').optional(), name: line().optional(), notKnown: tick(), since: day().optional(), bothKnow: tick(),
  }),

  async run({ person, role, other, name, notKnown, since, bothKnow }, context) {
    const { db, keys, organisation, account, about, aboutEach, send } = context
    mustBeOne({ role, other, name, notKnown, bothKnow, person })
    if (since && since > ourToday(context)) throw new Refused('invalid', 'core.refused.invalid', { fields: { since: [{ key: 'people.relations.not-yet' }] } })
    await holdBoth(context, person, other)
    mustBeNew(await linksOf(context, { files: [person], alsoApart: context.actor.scope === null }), role, other, notKnown)
    const locker = await keys.of(organisation, person)
    const relation = newId<'person_relation'>()
    send(db.insertInto('person_relation').values({
      organisation, id: relation, person, role, other: other ?? null, sealed: name ? locker.seal('person_relation', { name }) : null, both_know: bothKnow, since_on: since ?? null, by_account: account,
    }))
    if (bothKnow && other) aboutEach(organisation, [person, other])
    else about(organisation, person)
    return { relation: String(relation), person: String(person) }
  },
})

type Said = { readonly person: string; readonly role: string; readonly other: string | undefined; readonly name: string | undefined; readonly notKnown: boolean; readonly bothKnow: boolean }
/** Exactly one of a file, a name, and nobody; only a guardian can be nobody, and only of a file do both know. */
function mustBeOne({ person, role, other, name, notKnown, bothKnow }: Said): void {
  const wrong = (field: string, key: string) => new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key }] } })
  if (other === person) throw wrong('other', 'people.relations.oneself')
  if ([other, name, notKnown || undefined].filter((one) => one !== undefined).length !== 1) throw wrong('other', 'people.relations.one-of')
  if (notKnown && role !== 'guardian') throw wrong('role', 'people.relations.only-a-guardian')
  if (bothKnow && !other) throw wrong('bothKnow', 'people.relations.no-file')
}

/** Both files stay while it is written, and who writes a second link at the same moment waits. Refused as missing when one is not here; forbidden where one is kept apart from the one who writes. */
async function holdBoth({ db, organisation, actor, together }: Context, person: Id<'person'>, other: Id<'person'> | undefined): Promise<void> {
  const wanted = other ? [person, other] : [person]
  const [found, apart] = await together(
    db.selectFrom('person').select('id').where('organisation', '=', organisation).where('id', 'in', wanted).where('erased_at', 'is', null).orderBy('id').forUpdate(),
    db.selectFrom('compartment as c').leftJoin('compartment_identity as i', (on) => on.onRef('i.organisation', '=', 'c.organisation').onRef('i.compartment', '=', 'c.id'))
      .select('i.compartment').where('c.organisation', '=', organisation).where('c.person', 'in', wanted).where('c.ended_at', 'is', null),
  )
  if (found.length !== wanted.length) throw new Refused('missing', 'core.refused.missing')
  if (apart.some(({ compartment }) => compartment === null || actor.scope !== null)) throw new Refused('forbidden', 'people.compartment.not-on-list')
}
