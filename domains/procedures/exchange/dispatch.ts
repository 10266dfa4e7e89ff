import type { Context } from '../../../core/operation.ts'
import { newId, toDay, type Id } from '../../../core/ids.ts'
import type { Ground } from '../definition.ts'
import type { FileRow } from '../running/rows.ts'
import { entered } from './ledger.ts'
import type { Crossing } from './crossing.ts'
import type { Contents } from './parcel.ts'

/** With whom a file is exchanged. */
export type Link = { readonly exchange: string; readonly number: string; readonly partner: Id<'organisation'> }
/** A step of ours as the other side is told of it. */
export type Told = {
  readonly row: Id<'procedure_step'>; readonly step: string; readonly on_day: string; readonly on_time: string | null; readonly role: string; readonly day: string | null
  readonly ground: Ground; readonly crossing: Crossing; readonly contents: Contents
}
type Ours = Pick<FileRow, 'id' | 'procedure' | 'law' | 'side' | 'country' | 'other_country'>

/**
 * Sends one step to the other side: a parcel of theirs under a key that only they unwrap, our note that it went, and the line of the ledger, all with
 * the commit. In: our file; the link; the step as it is told there; the name of the other side. The database refuses it where the file is not under that law, on that side, towards that country.
 */
export async function dispatch(context: Pick<Context, 'db' | 'vault' | 'organisation' | 'account' | 'send' | 'actor' | 'now'>, file: Ours, { exchange, number, partner }: Link, told: Told, partnerName: string) {
  const { db, vault, organisation, account, send } = context
  const [dispatched, parcel] = [newId<'procedure_dispatch'>(), newId<'procedure_parcel'>()]
  const { locker, wrapped } = await vault.newKey(partner, parcel)
  const { row, step, on_day, on_time, role, day, ground, crossing, contents } = told
  const article = ground.article
  if (file.side === 'here') throw new Error('a file inside of a country has no other side')
  send(
    db.insertInto('procedure_dispatch').values({ organisation, id: dispatched, file: file.id, step: row, exchange, receiver: partner, parcel, article, by_account: account }),
    db.insertInto('procedure_parcel').values({
      organisation: partner, id: parcel, sender: organisation, exchange, number, opens: crossing.asks === true, procedure: file.procedure, law: file.law, side: file.side, country: file.country, other_country: file.other_country,
      step, on_day: toDay(on_day), on_time, role, day: day === null ? null : toDay(day), classes: [...crossing.classes], purpose: crossing.purpose, article, wrapped, sealed: locker.seal('procedure_parcel', contents),
    }),
    entered(context, {
      file: file.id, what: 'given', way: 'exchange', other_kind: 'authority', other: partnerName, country: file.side === 'requesting' ? file.other_country : file.country,
      classes: crossing.classes, purpose: crossing.purpose, ground, parcel,
    }),
  )
  return { dispatch: dispatched, parcel }
}
