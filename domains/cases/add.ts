import { newId, type Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import type { Locker } from '../../core/vault.ts'
import type { NeedKind } from './lists.ts'
import { newReference } from './reference.ts'

/** On what a case rests: a person of ours, with the request that turned out to be theirs or without; or a parcel that we accepted. */
export type Ground = { readonly person: Id<'person'>; readonly request: Id<'request'> | null } | { readonly parcel: Id<'parcel'> }
export type NewCase = { readonly case: Id<'case'>; readonly ground: Ground; readonly worker: string; readonly import?: Id<'import'> }

/**
 * Opens cases, at most 1,000 at once: the one way in which there comes a case. A reference that is taken already is drawn again; five times
 * in a row are a fault of ours. Out: the reference of each.
 */
export async function addCases({ db, organisation }: Pick<Context, 'db' | 'organisation'>, cases: readonly NewCase[]): Promise<ReadonlyMap<Id<'case'>, string>> {
  const references = new Map<Id<'case'>, string>()
  for (let tries = 0; tries < 5 && references.size < cases.length; tries++) {
    const left = cases.filter((one) => !references.has(one.case))
    const added = await db.insertInto('case').values(left.map(({ case: id, ground, worker, import: from }) => ({
      organisation, id, reference: newReference(), worker, import: from ?? null, ...ground,
    }))).onConflict((on) => on.columns(['organisation', 'reference']).doNothing()).returning(['id', 'reference']).execute()
    for (const { id, reference } of added) references.set(id, reference)
  }
  if (references.size < cases.length) throw new Error('Five references in a row were taken')
  return references
}

/** What new cases begin with: needs, and a note as it was written elsewhere. Each case once; its file's locker is at hand. */
export async function addBeginnings(
  { db, organisation, account }: Pick<Context, 'db' | 'organisation' | 'account'>,
  beginnings: readonly { readonly case: Id<'case'>; readonly locker: Locker; readonly needs: readonly NeedKind[]; readonly note: string | undefined }[],
): Promise<void> {
  const needs = beginnings.flatMap((one) => one.needs.map((kind) => ({ organisation, id: newId<'need'>(), case: one.case, kind, sealed: null, by_account: account })))
  const notes = beginnings.flatMap(({ case: of, locker, note: text }) =>
    (text === undefined ? [] : [{ organisation, id: newId<'note'>(), case: of, sealed: locker.seal('note', { text }), by_account: account }]))
  if (needs.length > 0) await db.insertInto('need').values(needs).execute()
  if (notes.length > 0) await db.insertInto('note').values(notes).execute()
}
