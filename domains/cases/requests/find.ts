import { sql } from 'kysely'
import type { Context } from '../../../core/operation.ts'
import type { Id } from '../../../core/ids.ts'
import { Refused } from '../../../core/refused.ts'
import { marksOf, type Marks } from './marks.ts'

/** What a change to a request has to know of it first. */
export type FoundRequest = {
  readonly about: 'myself' | 'someone else'
  readonly takenBy: string | null
  readonly person: Id<'person'> | null
  readonly codeOpens: boolean
  readonly marks: Marks
}

/** One request of ours that has not lapsed. Throws Refused('missing') for any other. */
export async function findRequest({ db, organisation, now }: Pick<Context, 'db' | 'organisation' | 'now'>, request: Id<'request'>): Promise<FoundRequest> {
  const found = await db.selectFrom('request as r')
    .innerJoin('reception', 'reception.organisation', 'r.organisation')
    .leftJoin('request_take as t', (on) => on.onRef('t.organisation', '=', 'r.organisation').onRef('t.request', '=', 'r.id'))
    .leftJoin('request_screening as s', (on) => on.onRef('s.organisation', '=', 'r.organisation').onRef('s.request', '=', 'r.id'))
    .leftJoin('request_person as p', (on) => on.onRef('p.organisation', '=', 'r.organisation').onRef('p.request', '=', 'r.id'))
    .select(['r.about', 'r.danger', 'r.asked_at', 'r.code_expires_at', 'r.code_revoked_at', 'reception.answers_within_hours', 't.by_account', 's.finding', 'p.person'])
    .select(sql<string[]>`array(select x.trouble from request_trouble x where x.organisation = r.organisation and x.request = r.id)`.as('ticked'))
    .where('r.organisation', '=', organisation).where('r.id', '=', request).where('r.erased_at', 'is', null).executeTakeFirst()
  if (!found) throw new Refused('missing', 'core.refused.missing')
  return {
    about: found.about, takenBy: found.by_account, person: found.person,
    codeOpens: found.code_revoked_at === null && Temporal.Instant.compare(found.code_expires_at, now) > 0,
    marks: marksOf({
      ticked: found.ticked, danger: found.danger, screened: found.finding !== null, answered: false,
      askedAt: found.asked_at, answersWithinHours: found.answers_within_hours, now,
    }),
  }
}

/** The same, and it was taken: before that nobody answers for what happens with it. */
export async function findTakenRequest(context: Pick<Context, 'db' | 'organisation' | 'now'>, request: Id<'request'>): Promise<FoundRequest> {
  const found = await findRequest(context, request)
  if (!found.takenBy) throw new Refused('conflict', 'cases.requests.refused.take-first')
  return found
}
