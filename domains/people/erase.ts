import { sql } from 'kysely'
import { z } from 'zod'
import { tick } from '../../core/fields.ts'
import { id, type Id } from '../../core/ids.ts'
import { write, type Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { endAsking } from './asking/consents.ts'
import { groupOf } from './duplicates/joined.ts'
import { forgetKeys } from './search/keep.ts'

/**
 * Forgets a person for good: keys are destroyed, codes close, what was shared ends, all in one transaction; rows that nobody can
 * read any more are swept away afterwards. By a worker, or by the person whose identity was checked (then `person` may be left out). `joined`: a worker says whether files
 * that are read with this one go too, and is refused until she does; the person's own code reaches her own file.
 */
export const erasePerson = write({
  name: 'people/erase',
  does: 'Erase the file of a person for good',
  who: ['case worker', 'supervisor', 'asker'],
  input: z.strictObject({ person: id('person').optional(), joined: z.enum(['this alone', 'all']).optional(), sure: tick() }).refine(({ sure }) => sure, { path: ['sure'], message: 'core.field.empty' }),

  async run({ person: named, joined }, context) {
    const { db, actor, keys, organisation, now, about, later } = context
    if (actor.kind === 'asker' && !actor.person) throw new Refused('forbidden', 'people.show-my-file.not-checked')
    const person = actor.kind === 'asker' ? actor.person : named
    if (!person || (named && named !== person)) throw new Refused('missing', 'core.refused.missing')
    const held = await db.selectFrom('person').select('id').where('organisation', '=', organisation).where('id', '=', person)
      .where('erased_at', 'is', null).forUpdate().executeTakeFirst()
    if (!held) throw new Refused('missing', 'core.refused.missing')

    const group = actor.kind === 'staff' ? (await groupOf(context, person)).filter((one) => one !== person) : []
    if (group.length > 0 && !joined) throw new Refused('conflict', 'people.erase.joined', { filled: { count: group.length }, fields: { joined: [{ key: 'core.field.choose' }] } })
    let ended = await endAllShares(context, person)
    await endAsking(context, person)
    const requests = await db.selectFrom('request_person').select('request').where('organisation', '=', organisation).where('person', '=', person).execute()
    await closeRequests(context, requests.map(({ request }) => request))
    // What others told of this person is sealed under the organisation's key and not under the person's: it is emptied here.
    await db.updateTable('referral_news').set({ wrapped: null, sealed: null }).where('organisation', '=', organisation).where('sealed', 'is not', null)
      .where('referral', 'in', db.selectFrom('referral').select('id').where('organisation', '=', organisation).where('person', '=', person)).execute()
    await db.updateTable('person').set({ erased_at: now.toString(), version: sql<number>`version + 1` })
      .where('organisation', '=', organisation).where('id', '=', person).execute()
    forgetKeys(context, [person])
    await keys.erase(organisation, person, now)
    later('people/sweep-erased', { organisation, person }, { robot: 'sweeper' })
    if (joined === 'all') for (const other of group) ended += (await eraseAlso(context, other)).ended
    about(organisation, person)
    return { person: String(person), ended }
  },
})

/** A file that was read with the one that goes. The ties go with them, so that nothing is asked again. */
const eraseAlso = (context: Context, person: Id<'person'>): Promise<{ person: string; ended: number }> => context.call(erasePerson, { person, joined: 'this alone', sure: true })

/** Locks every ground of a person, then withdraws them all and ends every live parcel on them in one statement. Out: how many ended. */
async function endAllShares({ db, actor, organisation }: Context, person: Id<'person'>): Promise<number> {
  const bases = await db.selectFrom('basis').select('id').where('organisation', '=', organisation).where('person', '=', person).forUpdate().execute()
  if (bases.length === 0) return 0
  const ids = sql.join(bases.map(({ id: basis }) => sql`${basis}::uuid`))
  const { rows } = await sql<{ ended: number }>`
    with withdrawn as (
      insert into basis_withdrawal (organisation, basis, by_kind, by_account)
      select ${organisation}::uuid, basis, 'erasure', ${actor.account}::uuid from unnest(array[${ids}]) as one (basis)
       where not exists (select from basis_withdrawal w where w.organisation = ${organisation} and w.basis = one.basis)
    ), ended as (
      update parcel set live = false, ended_at = now(), ended_why = 'erased'
       where sender = ${organisation} and basis in (${ids}) and live returning id
    ) select count(*)::int as ended from ended`.execute(db)
  return rows[0]?.ended ?? 0
}

/** Destroys the keys of the requests of an erased file, and the codes that open them. */
async function closeRequests({ db, keys, organisation, now }: Context, requests: readonly Id<'request'>[]): Promise<void> {
  if (requests.length === 0) return
  for (const request of requests) await keys.erase(organisation, request, now)
  await db.updateTable('request').set({ code_revoked_at: sql`coalesce(code_revoked_at, now())`, erased_at: now.toString() })
    .where('organisation', '=', organisation).where('id', 'in', requests).execute()
}
