import { z } from 'zod'
import type { Id } from '../../core/ids.ts'
import type { Context } from '../../core/operation.ts'
import { todayIn } from '../../core/time.ts'
import { hiddenIn, nameShown, told, whoMayBeNamed } from '../sources/index.ts'
import { outcomeKinds } from './facts.ts'

/** How far an outcome has come, as whoever follows it up says. `no news` is what stands where nobody ever said anything. */
export const followUpStates = ['begun', 'done', 'dropped', 'carried on'] as const
export type FollowUpState = (typeof followUpStates)[number]

const locator = z.object({ source: z.string(), file: z.string(), lines: z.array(z.number()) })
const Facts = z.object({ sources: z.array(locator).default([]) })
const note = z.object({ text: z.string(), language: z.string() })

/** Outcomes with everything that became of them, the oldest first, and what was changed of who answers and until when. In: those of one event, or all that one sees. */
export async function outcomesOf({ db, now }: Pick<Context, 'db' | 'now'>, { event }: { readonly event?: Id<'event'> } = {}) {
  const rows = await db.selectFrom('event_outcome as o').innerJoin('event as e', 'e.id', 'o.event')
    .select(['o.id', 'o.code', 'o.kind', 'o.text', 'o.owner', 'o.due_on', 'o.programme', 'o.goals', 'o.facts', 'o.version', 'e.code as of', 'e.title as title', 'e.starts_on as on'])
    .$if(event !== undefined, (query) => (event ? query.where('o.event', '=', event) : query)).orderBy('e.starts_on').orderBy('o.code').execute()
  const ids = rows.map(({ id }) => id)
  const [hidden, news, changes] = rows.length === 0 ? [await hiddenIn({ db }), [], []] as const : await Promise.all([
    hiddenIn({ db }),
    db.selectFrom('outcome_follow_up as f').leftJoin(whoMayBeNamed(db), (on) => on.onRef('o.id', '=', 'f.organisation')).leftJoin('event as e', 'e.id', 'f.event')
      .select(['f.id', 'f.outcome', 'f.on_day', 'f.state', 'f.text', 'f.url', 'o.name as by', 'e.code as event']).where('f.outcome', 'in', ids).orderBy('f.on_day').orderBy('f.id').execute(),
    db.selectFrom('outcome_change').select(['outcome', 'owner_before', 'owner_after', 'due_before', 'due_after', 'reason', 'at']).where('outcome', 'in', ids).orderBy('at').orderBy('id').execute(),
  ])
  // Past its day wherever one reads it: nobody is told of a delay that is none yet where she is.
  const today = todayIn('Etc/GMT+12', now)
  return rows.map((row) => {
    const followed = news.filter(({ outcome }) => outcome === row.id)
      .map(({ id, on_day, state, text, url, by, event: at }) => ({ followUp: String(id), onDay: on_day, state: z.enum(followUpStates).parse(state), ...note.parse(text), url, by, event: at }))
    const state = followed.at(-1)?.state ?? 'no news' as const
    return {
      outcome: String(row.id), code: row.code, kind: z.enum(outcomeKinds).parse(row.kind), text: told.parse(row.text), owner: nameShown(row.owner, hidden), dueOn: row.due_on,
      programme: row.programme, goals: row.goals, sources: Facts.parse(row.facts).sources, version: row.version,
      event: { code: row.of, title: told.parse(row.title), startsOn: row.on },
      changes: changes.filter(({ outcome }) => outcome === row.id).map((one) => ({
        at: one.at.toString(), owner: one.owner_before === one.owner_after ? null : { before: nameShown(one.owner_before, hidden), after: nameShown(one.owner_after, hidden) },
        dueOn: one.due_before === one.due_after ? null : { before: one.due_before, after: one.due_after }, ...note.parse(one.reason),
      })),
      state, followed, overdue: row.due_on !== null && row.due_on < today && state !== 'done' && state !== 'dropped',
    }
  })
}
