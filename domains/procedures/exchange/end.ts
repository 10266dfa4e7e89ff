import type { Context } from '../../../core/operation.ts'
import type { Day, Id } from '../../../core/ids.ts'
import { definitions } from '../laws.ts'
import { entered } from './ledger.ts'
import type { holdParcel } from './parcel.ts'

/** Ends a parcel that we received: its contents and their key are gone from here, and where it went into a file the ledger says that it came. */
export function endParcel(context: Pick<Context, 'db' | 'organisation' | 'account' | 'actor' | 'now'>, parcel: Awaited<ReturnType<typeof holdParcel>>, why: 'taken up' | 'set aside', receivedOn: Day, file: Id<'procedure_file'> | undefined) {
  const { db, organisation, now } = context
  const ended = db.updateTable('procedure_parcel').set({ ended_at: now.toString(), ended_why: why, wrapped: null, sealed: null }).where('organisation', '=', organisation).where('id', '=', parcel.id).where('ended_why', 'is', null)
  const law = definitions.find(({ id, version }) => id === parcel.procedure && version === parcel.law)
  if (file === undefined) return [ended]
  return [ended, entered(context, {
    file, what: 'received', way: 'exchange', on_day: receivedOn, other_kind: 'authority', other: parcel.sender_name, country: parcel.sender_country, classes: parcel.classes, purpose: parcel.purpose,
    ground: { source: law?.steps[parcel.step]?.law.source ?? parcel.procedure, article: parcel.article }, parcel: parcel.id,
  })]
}
