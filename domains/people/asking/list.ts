import { sql } from 'kysely'
import { z } from 'zod'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { rulesOf, today, waitsFor, type AskingWay } from './rules.ts'

/** Where a question stands. `nobody`: on one of the two sides nobody had agreed, or the people of that day were used up; which, it does not say. */
export const askingStates = ['waits', 'accepted', 'declined', 'over', 'compared', 'nobody', 'not allowed'] as const
export type AskingState = (typeof askingStates)[number]
export type AskedQuestion = { readonly question: string; readonly partner: { readonly name: string; readonly country: string }; readonly way: AskingWay; readonly at: string; readonly by: string | null; readonly state: AskingState }

/** For coordinators: what others asked of us and we of them, who may ask without being accepted each time, and how much a day. Nobody's name. */
export const listAsking = read({
  name: 'people/asking/list',
  does: 'List the questions between us and other organisations',
  who: ['coordinator'],
  input: z.strictObject({}),

  async run(_, context) {
    const { db, organisation, now } = context
    const [partners, questions, permissions] = await Promise.all([
      db.selectFrom('organisation').select(['id', 'name', 'country']).where('id', '<>', organisation).orderBy(sql`name collate "und-x-icu"`).orderBy('id').execute(),
      db.selectFrom('asking_question as q').leftJoin('member as m', (on) => on.on('m.organisation', '=', organisation).on(({ or, eb, ref }) => or([eb('m.account', '=', ref('q.asked_by')), eb('m.account', '=', ref('q.decided_by'))])))
        .select(['q.id', 'q.organisation', 'q.sender', 'q.way', 'q.asked_at', 'q.permission', 'q.accepted', 'q.outcome', 'm.name as by']).select(sql<boolean>`q.on_day = ${today}`.as('today'))
        .where('q.asked_at', '>', sql<Temporal.Instant>`now() - interval '60 days'`).where(({ or, eb }) => or([eb('q.organisation', '=', organisation), eb('q.sender', '=', organisation)])).orderBy('q.asked_at', 'desc').limit(200).execute(),
      db.selectFrom('asking_permission as p').leftJoin('member as m', (on) => on.onRef('m.organisation', '=', 'p.organisation').onRef('m.account', '=', 'p.by_account'))
        .select(['p.id', 'p.organisation', 'p.partner', 'p.until', 'm.name as by']).where('p.ended_at', 'is', null).where('p.until', '>', sql<Temporal.Instant>`now()`).execute(),
    ])
    const ruleOf = await rulesOf(context, [organisation, ...partners.map(({ id }) => id)])
    const named = (id: string) => { const { name = '', country = '' } = partners.find((one) => one.id === id) ?? {}; return { name, country } }
    const drawn = (row: (typeof questions)[number]): AskedQuestion => ({
      question: row.id, partner: named(row.sender === organisation ? row.organisation : row.sender), way: row.way, at: row.asked_at.toString(), by: row.by, state: stateOf(row, now),
    })
    const ours = questions.filter(({ sender }) => sender === organisation)
    const theirs = questions.filter(({ sender }) => sender !== organisation)
    return {
      office: officeOf(context), rule: ruleOf(organisation),
      waiting: theirs.map(drawn).filter(({ state }) => state === 'waits'), came: theirs.map(drawn).filter(({ state }) => state !== 'waits'), asked: ours.map(drawn),
      partners: partners.map(({ id, name, country }) => {
        const { questionsADay, alike } = ruleOf(id)
        const mine = ours.filter((one) => one.organisation === id)
        return {
          organisation: String(id), name, country, alike, left: Math.max(0, questionsADay - mine.filter((one) => one.today).length), waits: mine.some((one) => stateOf(one, now) === 'waits'),
          lets: permissions.find((one) => one.organisation === id)?.until.toString() ?? null,
        }
      }),
      allowed: permissions.filter((one) => one.organisation === organisation).map(({ id, partner, until, by }) => ({ permission: String(id), partner: named(partner), until: until.toString(), by })),
    }
  },
})

function stateOf({ outcome, accepted, permission, asked_at }: { readonly outcome: AskingState | null; readonly accepted: boolean | null; readonly permission: string | null; readonly asked_at: Temporal.Instant }, now: Temporal.Instant): AskingState {
  if (outcome) return outcome
  if (accepted !== null || permission !== null) return accepted === false ? 'declined' : 'accepted'
  return Temporal.Instant.compare(asked_at.add({ hours: 24 * waitsFor }), now) > 0 ? 'waits' : 'over'
}
