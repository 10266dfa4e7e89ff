import { z } from 'zod'
import { write, type Context } from '../../core/operation.ts'
import { day, paragraphs } from '../../core/fields.ts'
import { id, newId, type Day, type Id } from '../../core/ids.ts'
import { Refused, type Fields, type Saying } from '../../core/refused.ts'
import { runs } from '../programmes/index.ts'
import { changeCase } from './change.ts'
import { ourToday } from './days.ts'
import { assistanceKinds } from './lists.ts'

const earliest = '1990-01-01'

/**
 * Records what was in fact given, on which day and under which programme, so that a result can be counted.
 * Refused on the field when the day lies ahead or before 1990, or when that programme did not run on it.
 */
export const recordAssistance = write({
  name: 'cases/record-assistance',
  does: 'Record help that was given',
  who: ['case worker'],
  input: z.strictObject({ case: id('case'), kind: z.enum(assistanceKinds), onDay: day(), programme: id('programme'), text: paragraphs(2_000).optional() }),

  async run({ case: of, kind, onDay, programme, text }, context) {
    const { db, organisation, account, send } = context
    const [locker, fields] = await Promise.all([changeCase(context, of), problemsOf(context, programme, onDay)])
    if (Object.keys(fields).length > 0) throw new Refused('invalid', 'core.refused.invalid', { fields })
    const assistance = newId<'assistance'>()
    send(db.insertInto('assistance').values({
      organisation, id: assistance, case: of, kind, on_day: onDay, programme, by_account: account,
      sealed: text === undefined ? null : locker.seal('assistance', { text }),
    }))
    return { assistance: String(assistance) }
  },
})

async function problemsOf(context: Context, programme: Id<'programme'>, onDay: Day): Promise<Fields> {
  // The policies show what is published and what is ours.
  const [found, ran] = await Promise.all([
    context.db.selectFrom('programme').select(['running', 'starts_on', 'ends_on']).where('id', '=', programme).executeTakeFirst(),
    runs(context, programme, onDay),
  ])
  const day = problemOfDay(onDay, ourToday(context), found)
  const counted = found?.running && (day !== undefined || ran)
  const which = !found ? 'cases.record-assistance.unknown-programme' : counted ? undefined : 'cases.record-assistance.programme-not-running'
  return { ...(which && { programme: [{ key: which }] }), ...(day && { onDay: [day] }) }
}

function problemOfDay(onDay: Day, today: Day, programme: { readonly starts_on: Day | null; readonly ends_on: Day | null } | undefined): Saying | undefined {
  if (onDay > today) return { key: 'cases.record-assistance.day-ahead' }
  if (onDay < earliest) return { key: 'cases.record-assistance.day-too-early' }
  if (programme?.starts_on && onDay < programme.starts_on) return { key: 'cases.record-assistance.before-programme', filled: { from: programme.starts_on } }
  if (programme?.ends_on && onDay > programme.ends_on) return { key: 'cases.record-assistance.after-programme', filled: { until: programme.ends_on } }
  return undefined
}
