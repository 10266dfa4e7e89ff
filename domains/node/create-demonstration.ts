import { z } from 'zod'
import { id, newId } from '../../core/ids.ts'
import { write, type Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { loadRegister } from '../directory/index.ts'
import { addDemonstrationProgramme, loadProgrammes } from '../programmes/index.ts'
import { offices, type DemonstrationOffice } from './offices.ts'
import { addOrganisation } from './organisations.ts'

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
    await loadRegister(context)
    await loadProgrammes(context)
    const programme = await addDemonstrationProgramme(context)
    const organisations: Record<string, string> = {}
    for (const office of offices) organisations[office.place] = await openOffice(context, office, accounts)
    return { programme: String(programme), ...organisations }
  },
})

async function openOffice(context: Context, office: DemonstrationOffice, accounts: Readonly<Record<string, string>>): Promise<string> {
  const { db, about } = context
  const organisation = await addOrganisation(context, office)
  about(organisation, organisation)
  const staff = office.staff.map(({ email, ...rest }) => ({ ...rest, account: accounts[email] ?? newId<'account'>() }))
  await db.insertInto('member').values(staff.map(({ account, name }) => ({ organisation, account, name }))).execute()
  await db.insertInto('member_role').values(staff.flatMap(({ account, roles }) => roles.map((role) => ({ organisation, account, role })))).execute()
  return organisation
}
