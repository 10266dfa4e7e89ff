import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'

/** How somebody is looked for: by keys that have to be equal, or by likeness. */
export const askingWays = ['exact', 'alike'] as const
export type AskingWay = (typeof askingWays)[number]

/** How much an organisation lets itself be asked by each of the others in a day, where it has not said so. The database holds the same. */
export const rulesAtFirst = { questionsADay: 3, peopleADay: 500, alike: false, version: 0 } as const
export const mostQuestions = 20
export const mostPeople = 500
/** How long a question waits for somebody to accept it, and how long a find counts, in days. */
export const waitsFor = 7
export const countsFor = 30
/** The day of a budget is that of UTC, the same for both sides. */
export const today = sql<string>`(now() at time zone 'UTC')::date`

export type AskingRule = { readonly questionsADay: number; readonly peopleADay: number; readonly alike: boolean; readonly version: number }

/** The rules of some organisations; of those who said nothing, what counts at first. */
export async function rulesOf({ db }: Pick<Context, 'db'>, organisations: readonly Id<'organisation'>[]): Promise<(organisation: string) => AskingRule> {
  const rows = organisations.length === 0 ? [] : await db.selectFrom('asking_rule').select(['organisation', 'questions_a_day', 'people_a_day', 'alike', 'version']).where('organisation', 'in', organisations).execute()
  return (organisation) => {
    const found = rows.find((one) => one.organisation === organisation)
    return found ? { questionsADay: found.questions_a_day, peopleADay: found.people_a_day, alike: found.alike, version: found.version } : rulesAtFirst
  }
}

/** Refused where nobody of this node, or we ourselves, are named as the other side. */
export async function mustBePartner({ db, organisation }: Pick<Context, 'db' | 'organisation'>, partner: Id<'organisation'>): Promise<void> {
  const refuse = (key: string) => new Refused('invalid', 'core.refused.invalid', { fields: { partner: [{ key }] } })
  if (partner === organisation) throw refuse('people.refused.own-organisation')
  if (!await db.selectFrom('organisation').select('id').where('id', '=', partner).executeTakeFirst()) throw refuse('people.refused.unknown-organisation')
}

/** The standing permission that one organisation gave another, if it lasts. */
export const permissionFor = ({ db }: Pick<Context, 'db'>, organisation: Id<'organisation'>, partner: Id<'organisation'>) =>
  db.selectFrom('asking_permission').select('id').where('organisation', '=', organisation).where('partner', '=', partner).where('ended_at', 'is', null).where('until', '>', sql<Temporal.Instant>`now()`).executeTakeFirst()
