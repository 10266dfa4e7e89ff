import { sql } from 'kysely'
import { z } from 'zod'
import { seen, several } from '../../../core/fields.ts'
import { id, newId, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mergeFields } from '../lists.ts'
import { groupsOf, jointsUnder } from './joined.ts'
import { mayDecide } from './kept.ts'

/**
 * Says that two files are of one person: from now on they are read together, as `person`. Both stay as they are: their cases, grounds, parcels and codes are those of
 * their own file, and nothing that was agreed to for one holds for the other. In: the versions of both that were compared; `fromOther`: in which fields the word of the
 * other file stands. Refused as a conflict when one of them changed, is read with another already, or somebody said that they are of two people.
 */
export const mergePeople = write({
  name: 'people/duplicates/merge',
  does: 'Read two files together as one person',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person'), other: id('person'), seen: seen(), seenOther: seen(), fromOther: several(z.enum(mergeFields)) }),

  async run({ person, other, seen: version, seenOther, fromOther }, context) {
    const { db, organisation, account, about, aboutEach, send } = context
    if (person === other) throw new Refused('conflict', 'people.duplicates.same-file')
    // Locked in the order of their ids: of two who join at once, the second sees what the first did.
    const held = await db.selectFrom('person').select(['id', 'version']).where('organisation', '=', organisation).where('id', 'in', [person, other]).where('erased_at', 'is', null).orderBy('id').forUpdate().execute()
    const [file, beside] = [person, other].map((one) => held.find((row) => row.id === one))
    if (!file || !beside) throw new Refused('missing', 'core.refused.missing')
    await mayDecide(context, person, other)
    const above = await db.selectFrom('person_merge').select(['person', 'other']).where('organisation', '=', organisation).where('other', 'in', [person, other]).where('ended_at', 'is', null).execute()
    if (above[0]) throw new Refused('conflict', 'people.duplicates.joined-already', { now: { person: above[0].other, into: above[0].person } })
    if (file.version !== version || beside.version !== seenOther) throw new Refused('conflict', 'core.refused.changed', { now: { version: file.version, otherVersion: beside.version } })
    const groups = groupsOf([person, other], await jointsUnder(context, [person, other]))
    const [own, theirs] = [groups.get(person) ?? [person], groups.get(other) ?? [other]]
    await refuseTwo(context, own, theirs)
    const merge = newId<'person_merge'>()
    await db.insertInto('person_merge').values({ organisation, id: merge, person, other, from_other: fromOther, by_account: account }).execute()
    send(db.updateTable('person_alike').set({ decided: 'one person' }).where('organisation', '=', organisation).where(between(own, theirs)))
    about(organisation, person)
    aboutEach(organisation, [other])
    return { merge: String(merge), person: String(person), other: String(other) }
  },
})

type Files = readonly Id<'person'>[]
/** Pairs of which one file is among these and the other among those. */
export const between = (these: Files, those: Files) =>
  sql<boolean>`((one = any(${these}::uuid[]) and other = any(${those}::uuid[])) or (one = any(${those}::uuid[]) and other = any(${these}::uuid[])))`

/** Refused when somebody said of a file here and a file there that they are of two people: that is taken back first. */
async function refuseTwo({ db, organisation }: Pick<Context, 'db' | 'organisation'>, own: Files, theirs: Files): Promise<void> {
  const said = await db.selectFrom('person_not_same').select(['one', 'other']).where('organisation', '=', organisation).where('ended_at', 'is', null).where(between(own, theirs)).executeTakeFirst()
  if (said) throw new Refused('conflict', 'people.duplicates.said-two', { now: { one: said.one, other: said.other } })
}
