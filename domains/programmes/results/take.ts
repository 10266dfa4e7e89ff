import { z } from 'zod'
import { readCsv } from '../../../core/csv.ts'
import { tick } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { frameworkOf } from './framework.ts'
import { oneAtATime, ourProgramme, wrong } from './ours.ts'
import { resultsIn, type Left } from './table.ts'
import { writeResult } from './write-result.ts'

/** So many rows are taken at once. */
const mostRows = 2_000

/**
 * Brings results in from a table as `programmes/results/give` makes it (CSV). Each row is written or reported, by row, column and reason; what stands
 * already and is the same is left alone; what stands and differs is left too, unless `replace`.
 */
export const takeResults = write({
  name: 'programmes/results/take',
  does: 'Bring results in from a table',
  who: ['coordinator', 'supervisor'],
  input: z.strictObject({ programme: id('programme'), table: z.string().min(1, 'core.field.empty').max(2_000_000, 'core.field.long'), replace: tick() }),

  async run({ programme, table, replace }, context) {
    await ourProgramme(context, programme)
    const cells = readCsv(table)
    if (cells.length > mostRows + 1) throw wrong('table', 'programmes.results.table.long')
    await oneAtATime(context, programme)
    const framework = await frameworkOf(context, programme)
    const { entered, left } = resultsIn(framework, cells)
    const differ: Left[] = []
    let [taken, same] = [0, 0]
    for (const { row, indicator, result } of entered) {
      const there = indicator.periods.find(({ startsOn, endsOn }) => startsOn === result.startsOn && endsOn === result.endsOn)
      if (there && content(there) === content(result)) same++
      else if (there && !replace) differ.push({ row, column: 'actual', why: { key: 'programmes.results.table.differs' } })
      else {
        await writeResult(context, { programme, id: id('indicator').parse(indicator.indicator) }, result, there?.seen)
        taken++
      }
    }
    return { taken, same, left: [...left, ...differ].sort((a, b) => a.row - b.row) }
  },
})

type Told = { readonly target: string | null; readonly actual: string | null; readonly parts: readonly { readonly by: string; readonly part: string; readonly amount: string }[] }
const content = ({ target, actual, parts }: Told) => JSON.stringify([target, actual, parts.map(({ by, part, amount }) => `${by} ${part} ${amount}`).sort()])
