import { sql } from 'kysely'
import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { askingPurpose, endAsking } from '../asking/consents.ts'

/**
 * Takes a ground back: by the person whose identity was checked, or by a worker to whom the person said so.
 * The ground is locked first, so no referral can slip in; then one statement records it and hides every live parcel. Out: how many.
 */
export const withdrawBasis = write({
  name: 'people/consent/withdraw',
  does: 'Withdraw consent',
  who: ['case worker', 'supervisor', 'asker'],
  input: z.strictObject({ basis: id('basis') }),

  async run({ basis }, context) {
    const { db, actor, organisation, about, record } = context
    if (actor.kind === 'asker' && !actor.person) throw new Refused('forbidden', 'people.show-my-file.not-checked')
    const found = await db.selectFrom('basis').select(['person', 'purpose']).where('organisation', '=', organisation).where('id', '=', basis).forUpdate().executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    const { rows } = await sql<{ withdrawn: number; ended: number }>`
      with withdrawn as (
        insert into basis_withdrawal (organisation, basis, by_kind, by_account)
        values (${organisation}, ${basis}, ${actor.kind === 'asker' ? 'person' : 'worker'}, ${actor.account}) on conflict do nothing returning basis
      ), ended as (
        update parcel set live = false, ended_at = now(), ended_why = 'withdrawn'
         where sender = ${organisation} and basis = ${basis} and live returning id
      ) select (select count(*)::int from withdrawn) as withdrawn, (select count(*)::int from ended) as ended`.execute(db)
    if (!rows[0]?.withdrawn) throw new Refused('conflict', 'people.consent.withdraw.withdrawn-already')
    if (found.purpose === askingPurpose) await endAsking(context, found.person, basis)
    record('consent withdrawn', { basis })
    about(organisation, found.person)
    return { basis: String(basis), ended: rows[0].ended }
  },
})
