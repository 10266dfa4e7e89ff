import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mustBeByHand } from '../../directory/index.ts'
import { compartmentOf, listOf, openKept, withIdentity } from '../compartment/kept.ts'
import { fileOf, type PersonFile } from '../file.ts'

/** Two files, opened: where who they are is kept apart, with what the compartments hold. */
export type Both = { readonly file: PersonFile; readonly other: PersonFile; readonly keptApart: boolean }

/**
 * Opens two files to compare them. Throws Refused: missing; forbidden where one is kept apart and one is not on the list;
 * a conflict where only one of the two is kept apart: the other would tell who that is.
 */
export async function openBoth(context: Context, person: Id<'person'>, other: Id<'person'>): Promise<Both> {
  if (person === other) throw new Refused('conflict', 'people.duplicates.same-file')
  const [[file, kept], [beside, keptBeside]] = [await opened(context, person), await opened(context, other)]
  if (!kept !== !keptBeside) throw new Refused('conflict', 'people.duplicates.one-kept-apart')
  return { file, other: beside, keptApart: kept }
}

async function opened(context: Context, person: Id<'person'>): Promise<readonly [PersonFile, boolean]> {
  const file = await fileOf(context, person)
  const kept = await openKept(context, person)
  return kept ? [withIdentity(file, kept), true] : [file, false]
}

/** Refused unless neither file is kept apart, or both are and one is on both lists: broken glass is not enough to say who somebody is. */
export async function mayDecide(context: Context, person: Id<'person'>, other: Id<'person'>): Promise<void> {
  const kept = [await compartmentOf(context, person), await compartmentOf(context, other)]
  if (kept.every((one) => one === undefined)) return
  mustBeByHand(context.actor)
  for (const one of kept) if (one && !(await listOf(context, one.id)).some(({ account }) => account === context.account)) throw new Refused('forbidden', 'people.compartment.not-on-list')
  if (kept.includes(undefined)) throw new Refused('conflict', 'people.duplicates.one-kept-apart')
}

/** Whatever says of whom somebody reminded anybody goes when she is kept apart. Refused while her file is read with another, which would go on to tell her names. */
export async function forgetLikeness({ db, organisation, send }: Pick<Context, 'db' | 'organisation' | 'send'>, person: Id<'person'>): Promise<void> {
  const joined = await db.selectFrom('person_merge').select('id').where('organisation', '=', organisation).where('ended_at', 'is', null)
    .where(({ or, eb }) => or([eb('person', '=', person), eb('other', '=', person)])).executeTakeFirst()
  if (joined) throw new Refused('conflict', 'people.duplicates.part-first')
  const ofPair = sql<boolean>`${person}::uuid in (one, other)`
  send(
    db.deleteFrom('person_alike').where('organisation', '=', organisation).where(ofPair),
    db.deleteFrom('person_not_same').where('organisation', '=', organisation).where(ofPair),
    db.deleteFrom('person_merge').where('organisation', '=', organisation).where(sql<boolean>`${person}::uuid in (person, other)`).where('ended_at', 'is not', null),
  )
}

/** Refused while the file is read with another: to bring one back would say who the other is. */
export async function refuseJoined({ db, organisation }: Pick<Context, 'db' | 'organisation'>, person: Id<'person'>): Promise<void> {
  const joined = await db.selectFrom('person_merge').select('id').where('organisation', '=', organisation).where('ended_at', 'is', null)
    .where(({ or, eb }) => or([eb('person', '=', person), eb('other', '=', person)])).executeTakeFirst()
  if (joined) throw new Refused('conflict', 'people.duplicates.part-first')
}
