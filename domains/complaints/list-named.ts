import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { read, type Context } from '../../core/operation.ts'
import { staffRoles } from '../directory/index.ts'
import { isCalled } from './called.ts'

/**
 * Who receives complaints about us, and for whom colleagues here receive them; what was passed on to the one who asks; and colleagues to choose from.
 * All of it is public or her own but the proposals, which both organisations see. Opens nothing that anybody told.
 */
export const listNamed = read({
  name: 'complaints/list-named',
  does: 'See who receives complaints, and what was passed on to you',
  who: staffRoles,
  input: z.strictObject({}),

  async run(_, context) {
    const { account, actor } = context
    const named = await namings(context)
    const passed = await passedOn(context)
    const colleagues = await colleaguesOf(context)
    const office = officeOf(context)
    const rows = named.map(({ contact_name, second_name, deputy_name, agreed_name, days, receiver_ended, ended, agreed_account, deputy, organisation, ...row }) => ({
      ...row, contacts: [contact_name, second_name].filter((name) => name !== null), deputy: deputy_name,
      agreed: agreed_name !== null && days !== null ? { name: agreed_name, days } : null,
      ended: (ended ?? receiver_ended)?.toString() ?? null, ours: organisation === office.organisation,
      mine: agreed_account === account, stands: agreed_account === account || deputy === account,
      meant: agreed_account === null && ended === null && isCalled(actor.name ?? '', row.name),
    }))
    return { office, ours: rows.filter(({ ours }) => ours), elsewhere: rows.filter(({ ours }) => !ours), passed, colleagues }
  },
})

const namings = ({ db, organisation }: Context) =>
  db.selectFrom('complaint_receiver as n').innerJoin('organisation as o', 'o.id', 'n.organisation').innerJoin('organisation as r', 'r.id', 'n.receiver_organisation')
    .leftJoin('complaint_duty as d', (on) => on.onRef('d.organisation', '=', 'n.receiver_organisation').onRef('d.id', '=', 'n.id'))
    .select(['n.id as receiver', 'n.organisation', 'o.name as about', 'r.name as where', 'n.name', 'n.contact_name', 'n.second_name', 'n.ended_at as ended',
      'd.account as agreed_account', 'd.name as agreed_name', 'd.acknowledge_within_days as days', 'd.deputy', 'd.deputy_name', 'd.ended_at as receiver_ended'])
    .where(({ or, eb }) => or([eb('n.organisation', '=', organisation), eb('n.receiver_organisation', '=', organisation)]))
    .orderBy('n.id', 'desc').limit(50).execute()

const passedOn = async ({ db, organisation, account }: Context) => {
  const rows = await db.selectFrom('complaint_measure as m').innerJoin('organisation as o', 'o.id', 'm.sender')
    .select(['m.id as measure', 'o.name as sender', 'm.at', 'm.answered_at']).where('m.organisation', '=', organisation).where('m.for_account', '=', account)
    .orderBy('m.id', 'desc').limit(100).execute()
  return rows.map(({ at, answered_at, ...row }) => ({ ...row, at: at.toString(), answeredAt: answered_at?.toString() ?? null }))
}

const colleaguesOf = async ({ db, organisation }: Context) => {
  const rows = await db.selectFrom('member as m').innerJoin('member_role as r', (on) => on.onRef('r.organisation', '=', 'm.organisation').onRef('r.account', '=', 'm.account'))
    .select(['m.account', 'm.name']).select(({ fn }) => fn.agg<string[]>('array_agg', ['r.role']).as('roles'))
    .where('m.organisation', '=', organisation).where('m.left_at', 'is', null).groupBy(['m.account', 'm.name']).orderBy('m.name').execute()
  return rows.map(({ account, name, roles }) => ({ account, name, leads: roles.some((role) => role === 'supervisor' || role === 'administrator') }))
}
