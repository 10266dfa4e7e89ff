import type { Row, World } from '../rows.ts'
import { find } from './know.ts'
import { same, type Me, type Rules } from './rule.ts'

/** Two sides of one file. Each has rows of its own; what one sends is a row of the other's, on the treaty; the ledger is only added to. */
export function exchangeForStaff(me: Me, world: World): Rules {
  const file = ({ organisation }: { readonly organisation: string }) => same(organisation, me.files)
  const written = { see: file, add: (row: { readonly organisation: string; readonly by_account: string }) => file(row) && same(row.by_account, me.account) }
  const sent = ({ sender }: { readonly sender: string }) => same(sender, me.files)
  return {
    procedure_exchange: written,
    procedure_take_up: written,
    procedure_safeguard: written,
    disclosure: written,
    // What was sent in error is called back, once.
    procedure_dispatch: { ...written, changeOnly: ['withdrawn_at'], change: (was, is) => file(was) && was.withdrawn_at === null && file(is) },
    procedure_parcel: {
      see: (parcel) => file(parcel) || sent(parcel),
      add: (parcel) => sent(parcel) && parcel.ended_why === null && rests(world, parcel),
      changeOnly: ['wrapped', 'sealed', 'ended_at', 'ended_why'],
      change: (was, is) => was.ended_why === null && ((sent(was) && sent(is) && is.ended_why === 'withdrawn') || (file(was) && file(is) && (is.ended_why === 'taken up' || is.ended_why === 'set aside'))),
    },
  }
}

/** On what a parcel rests: a dispatch of this very moment with its article; a file of the sender's under that law, on that side of it; and the receiver of the other State. */
function rests(world: World, parcel: Row<'procedure_parcel'>): boolean {
  const countryOf = (id: string) => world.organisation.find((one) => one.id === id)?.country
  return world.procedure_dispatch.some((one) => {
    const file = find(world.procedure_file, one.organisation, one.file)
    if (file === undefined || one.organisation !== parcel.sender || one.parcel !== parcel.id) return false
    const says = one.receiver === parcel.organisation && one.exchange === parcel.exchange && one.article === parcel.article && one.at.equals(world.now)
    const under = file.procedure === parcel.procedure && file.law === parcel.law && file.side === parcel.side && file.country === parcel.country && file.other_country === parcel.other_country
    const [ours, theirs] = file.side === 'requesting' ? [file.country, file.other_country] : [file.other_country, file.country]
    return says && under && countryOf(one.organisation) === ours && countryOf(one.receiver) === theirs
  })
}
