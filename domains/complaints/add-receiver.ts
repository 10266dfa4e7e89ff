import { id, newId, type Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'

type Colleague = { readonly organisation: Id<'organisation'>; readonly account: string; readonly name: string }

/** For the founder only: an organisation has named its receiver and she has agreed. In: her; and who named her, to whom she may turn. */
export async function addReceiver({ db }: Pick<Context, 'db'>, { contact, receiver, days }: { contact: Colleague; receiver: Colleague; days: number }): Promise<void> {
  const named = newId<'complaint_receiver'>()
  await db.insertInto('complaint_receiver').values({
    organisation: contact.organisation, id: named, receiver_organisation: receiver.organisation, name: receiver.name,
    contact: contact.account, contact_name: contact.name, named_by: contact.account,
  }).execute()
  await db.insertInto('complaint_duty').values({
    organisation: receiver.organisation, id: id('complaint_duty').parse(named), about: contact.organisation, account: receiver.account, name: receiver.name, acknowledge_within_days: days,
  }).execute()
}
