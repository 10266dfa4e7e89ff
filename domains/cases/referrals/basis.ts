import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import type { Ground } from './ground.ts'

/**
 * The basis, the case and the recipient that a referral is about, locked until the transaction ends: the basis against its
 * withdrawal (which locks it for update), the case against a second referral at the same moment. The person comes first,
 * as in an erasure: who locks in another order would wait for one that waits for her.
 * Refused as missing when one of them is not ours, or nobody is there to receive.
 */
export async function lockBasis({ db, organisation }: Context, chosen: Id<'case'>, basis: Id<'basis'>) {
  const found = await db.selectFrom('basis as b')
    .innerJoin('case as c', (on) => on.onRef('c.organisation', '=', 'b.organisation').on('c.id', '=', chosen))
    .innerJoin('person as p', (on) => on.onRef('p.organisation', '=', 'b.organisation').onRef('p.id', '=', 'b.person'))
    .innerJoin('organisation as o', (on) => on.onRef('o.id', '=', 'b.recipient'))
    .where('b.organisation', '=', organisation).where('b.id', '=', basis)
    .select(['b.kind', 'b.person', 'b.purpose', 'b.until', 'b.text_reviewed', 'c.person as case_person', 'p.language', 'o.id as receiver', 'o.country'])
    .forKeyShare(['p', 'b']).forNoKeyUpdate(['c']).executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  return found
}
type Locked = Awaited<ReturnType<typeof lockBasis>>

/** What the database knows about a locked basis now: in a statement of its own, so that it sees what the lock waited for. */
export async function groundOf({ db, organisation, actor, node }: Context, locked: Locked, chosen: Id<'case'>, basis: Id<'basis'>): Promise<Ground & { readonly closed: boolean }> {
  const [facts, classes] = await Promise.all([db.selectNoFrom((is) => [
    is.exists(is.selectFrom('case_closure').select('at').where('organisation', '=', organisation).where('case', '=', chosen)).as('closed'),
    is.exists(is.selectFrom('basis_withdrawal').select('at').where('organisation', '=', organisation).where('basis', '=', basis)).as('withdrawn'),
    is.exists(is.selectFrom('basis_approval').select('at').where('organisation', '=', organisation).where('basis', '=', basis)).as('approved'),
    is.exists(is.selectFrom('transfer_basis').select('id').where('organisation', '=', organisation).where('basis', '=', basis)
      .where('to_country', '=', locked.country)).as('transfer'),
    is.exists(is.selectFrom('parcel as p')
      .innerJoin('referral as r', (on) => on.onRef('r.organisation', '=', 'p.sender').onRef('r.parcel', '=', 'p.id'))
      .select('p.id').where('p.sender', '=', organisation).where('p.basis', '=', basis).where('p.organisation', '=', locked.receiver)
      .where('p.live', '=', true).where('r.case', '=', chosen)
      // A referral that was declined does not stand in the way of asking again.
      .where((one) => one.not(one.exists(one.selectFrom('referral_news as n').select('n.id').where('n.kind', '=', 'declined')
        .whereRef('n.organisation', '=', 'r.organisation').whereRef('n.referral', '=', 'r.id'))))).as('already'),
  ]).executeTakeFirstOrThrow(),
  db.selectFrom('basis_class').select('class').where('organisation', '=', organisation).where('basis', '=', basis).execute()])
  return {
    closed: Boolean(facts.closed), kind: locked.kind, ofThisPerson: locked.person === locked.case_person, toOurselves: locked.receiver === organisation,
    withdrawn: Boolean(facts.withdrawn), until: locked.until, approved: Boolean(facts.approved),
    reviewed: locked.text_reviewed || node.stamp === 'demonstration', classes: classes.map((row) => row.class),
    mayCross: actor.country === locked.country || Boolean(facts.transfer), alreadyShared: Boolean(facts.already),
  }
}
