import { z } from 'zod'
import { newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { ourToday } from '../../../core/time.ts'
import { mustKeep } from '../../sources/index.ts'
import { ourTurn } from '../releases.ts'
import { writeFigures, writeSentences } from './fill.ts'
import { gatherYear } from './gather.ts'
import { generateReport } from './generate.ts'

/** The first year of which the register may know something. */
const first = 1990

/** The keeper begins the annual report of a year that is over: a draft is generated from what is public of it. A year has one report; a published one is corrected. */
export const beginReport = write({
  name: 'evidence/annual/begin',
  does: 'Begin the annual report of the coalition: a draft is generated from what is recorded of a year',
  who: ['coordinator'],
  input: z.strictObject({ year: z.coerce.number().int().min(first).max(2100) }),

  async run({ year }, context) {
    const { db, organisation, account, now, about } = context
    await mustKeep(context)
    if (year >= Number(ourToday(context).slice(0, 4))) throw new Refused('invalid', 'core.refused.invalid', { fields: { year: [{ key: 'evidence.annual.refused.open-year' }] } })
    await ourTurn(context, organisation)
    const there = await db.selectFrom('annual_report').select('id').where('organisation', '=', organisation).where('year', '=', year).orderBy('version', 'desc').executeTakeFirst()
    if (there) throw new Refused('conflict', 'evidence.annual.refused.twice', { filled: { year: String(year) }, now: { report: String(there.id) } })
    const { sentences, figures } = generateReport(await gatherYear(context, year))
    const report = newId<'annual_report'>()
    await db.insertInto('annual_report').values({ organisation, id: report, year, as_of: now.toString(), begun_by: account }).execute()
    await writeFigures(context, report, figures)
    await writeSentences(context, report, sentences.map((one, place) => ({ ...one, place })))
    about(organisation, report)
    return { report: String(report) }
  },
})
