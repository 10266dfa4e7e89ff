import { z } from 'zod'
import { id, type Id } from '../../core/ids.ts'
import { write, type Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { addReceiver } from '../complaints/index.ts'
import { addDemonstrationProgramme } from '../programmes/index.ts'
import { loadWholeRegister } from './load-register.ts'
import { offices, type DemonstrationOffice } from './offices.ts'
import { addOrganisation } from './organisations.ts'
import { staffIn } from './staff-in.ts'

/**
 * Makes a demonstration of a new node, for good: three invented organisations with everybody who works there, the register,
 * and a programme of its own to count help under. In: the account of each e-mail. Refused when the node is stamped already.
 */
export const createDemonstration = write({
  name: 'node/create-demonstration',
  does: 'Make a demonstration of this node',
  who: ['robot founder'],
  input: z.strictObject({ accounts: z.record(z.string(), id('account')) }),

  async run({ accounts }, context) {
    const { db } = context
    if (await db.selectFrom('node').select('stamp').executeTakeFirst()) throw new Refused('conflict', 'node.create-office.stamped')
    await db.insertInto('node').values({ kind: 'helpers', stamp: 'demonstration' }).execute()
    await loadWholeRegister(context)
    const programme = await addDemonstrationProgramme(context)
    const organisations: Record<string, string> = {}
    for (const office of offices) organisations[office.place] = await openOffice(context, office, accounts)
    await nameReceivers(context, organisations, accounts)
    return { programme: String(programme), ...organisations }
  },
})

async function openOffice(context: Context, office: DemonstrationOffice, accounts: Readonly<Record<string, Id<'account'>>>): Promise<string> {
  const organisation = await addOrganisation(context, office)
  context.about(organisation, organisation)
  await staffIn(context, organisation, office.staff, accounts)
  return organisation
}

/** Each office has named whoever supervises the next one (or administers it) to receive complaints about itself, and she has agreed. */
async function nameReceivers(context: Context, organisations: Readonly<Record<string, string>>, accounts: Readonly<Record<string, string>>): Promise<void> {
  const leads = offices.flatMap(({ place, staff }) => {
    const one = staff.find(({ roles }) => roles.includes('supervisor')) ?? staff.find(({ roles }) => roles.includes('administrator'))
    const account = one && accounts[one.email]
    return account ? [{ organisation: id('organisation').parse(organisations[place]), account, name: one.name }] : []
  })
  for (const [at, contact] of leads.entries()) {
    const receiver = leads[(at + 1) % leads.length]
    if (receiver && receiver !== contact) await addReceiver(context, { contact, receiver, days: 5 })
  }
}
