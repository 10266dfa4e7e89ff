import { sql } from 'kysely'
import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { askingWays, mustBePartner, permissionFor, rulesOf, today, waitsFor } from './rules.ts'

/**
 * Asks another organisation which of those who agreed to it are known to both. The question names nobody. It waits until somebody there accepts it, unless they let us
 * ask until an end. Refused: more than they let themselves be asked in a day; one that waits already; by likeness where not both take part in that.
 */
export const askElsewhere = write({
  name: 'people/asking/ask',
  does: 'Ask another organisation whom both know',
  who: ['coordinator'],
  input: z.strictObject({ partner: id('organisation'), way: z.enum(askingWays) }),

  async run({ partner, way }, context) {
    const { db, organisation, account, about, later } = context
    await mustBePartner(context, partner)
    const [ruleOf, asked, permission] = [
      await rulesOf(context, [organisation, partner]),
      await db.selectFrom('asking_question').select(['nth', 'decided_at', 'compared_at', 'permission', sql<boolean>`on_day = ${today}`.as('today')]).where('organisation', '=', partner).where('sender', '=', organisation)
        .where('asked_at', '>', sql<Temporal.Instant>`now() - make_interval(days => ${waitsFor})`).execute(),
      await permissionFor(context, partner, organisation),
    ]
    if (way === 'alike' && !(ruleOf(organisation).alike && ruleOf(partner).alike)) throw new Refused('conflict', 'people.asking.ask.not-alike')
    if (asked.some((one) => one.decided_at === null && one.compared_at === null && one.permission === null)) throw new Refused('conflict', 'people.asking.ask.waits')
    const nth = Math.max(0, ...asked.filter((one) => one.today).map((one) => one.nth)) + 1
    const { questionsADay } = ruleOf(partner)
    if (nth > questionsADay) throw new Refused('conflict', 'people.asking.ask.enough', { filled: { count: questionsADay } })
    const question = newId<'asking_question'>()
    await db.insertInto('asking_question').values({ organisation: partner, id: question, sender: organisation, way, on_day: sql`${today}`, nth, permission: permission?.id ?? null, asked_by: account }).execute()
    if (permission) later('people/asking/compare', { organisation: partner, question }, { robot: 'comparer' })
    about(organisation, question)
    return { question: String(question), waits: permission === undefined }
  },
})
