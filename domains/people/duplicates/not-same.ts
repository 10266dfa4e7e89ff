import { z } from 'zod'
import { id, newId, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { refuseKept } from '../compartment/kept.ts'
import { headsOf, paired } from './joined.ts'

/** A pair of files, in any order. */
export const pairField = () => z.strictObject({ person: id('person'), other: id('person') })

/** Both files are there, are two, and neither is kept apart: of such a one nothing is written down that says whom she is like. */
async function checkPair(context: Context, person: Id<'person'>, other: Id<'person'>): Promise<void> {
  const { db, organisation } = context
  if (person === other) throw new Refused('conflict', 'people.duplicates.same-file')
  const held = await db.selectFrom('person').select('id').where('organisation', '=', organisation).where('id', 'in', [person, other]).where('erased_at', 'is', null).orderBy('id').forShare().execute()
  if (held.length < 2) throw new Refused('missing', 'core.refused.missing')
  await refuseKept(context, person)
  await refuseKept(context, other)
}

/** Says that two files are of two people: it is remembered by whom and when, and they are not shown as likely the same any more. Refused while they are read together. */
export const sayNotSame = write({
  name: 'people/duplicates/not-same',
  does: 'Say that two files are of two people',
  who: ['case worker', 'supervisor'],
  input: pairField(),

  async run({ person, other }, context) {
    const { db, organisation, account, about, aboutEach } = context
    await checkPair(context, person, other)
    const heads = await headsOf(context, [person, other])
    if ((heads.get(person) ?? person) === (heads.get(other) ?? other)) throw new Refused('conflict', 'people.duplicates.joined-already')
    const pair = paired(person, other)
    await db.insertInto('person_not_same').values({ organisation, id: newId<'person_not_same'>(), ...pair, by_account: account }).onConflict((on) => on.doNothing()).execute()
    await db.updateTable('person_alike').set({ decided: 'two people' }).where('organisation', '=', organisation).where('one', '=', pair.one).where('other', '=', pair.other).execute()
    about(organisation, person)
    aboutEach(organisation, [other])
    return { person: String(person), other: String(other) }
  },
})

/**
 * Of files that were shown before somebody was recorded: that they are of somebody else. Nothing is written of those that are kept apart; the rows travel with what comes next.
 * Refused as missing when one of them is not there.
 */
export async function noteAnother({ db, organisation, account, send }: Pick<Context, 'db' | 'organisation' | 'account' | 'send'>, person: Id<'person'>, others: readonly Id<'person'>[]): Promise<void> {
  if (others.length === 0) return
  const held = await db.selectFrom('person as p').leftJoin('compartment as c', (on) => on.onRef('c.organisation', '=', 'p.organisation').onRef('c.person', '=', 'p.id').on('c.ended_at', 'is', null))
    .select(['p.id', 'c.id as compartment']).where('p.organisation', '=', organisation).where('p.id', 'in', others).where('p.erased_at', 'is', null).execute()
  if (held.length < new Set(others).size) throw new Refused('missing', 'core.refused.missing')
  const open = held.filter(({ compartment }) => compartment === null)
  if (open.length > 0) send(db.insertInto('person_not_same').values(open.map(({ id: other }) => ({ organisation, id: newId<'person_not_same'>(), ...paired(person, other), by_account: account }))))
}
