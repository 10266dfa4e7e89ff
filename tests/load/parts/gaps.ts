import { staff } from '../../../core/actor.ts'
import { openNode } from '../../../core/node.ts'
import { run } from '../../../core/run.ts'
import { exportEvents, gaps } from '../../../domains/procedures/index.ts'
import { idOf } from '../../people.ts'
import { watchTrips } from '../../trips.ts'
import { lawFiles } from '../law-files.ts'
import type { Measure, Part } from '../measure.ts'
import { sizesOf, walksOf } from '../plans.ts'
import { asOwner } from '../world.ts'

const files = 100_000
const period = { from: '2000-01-01', to: '2099-12-31' } as const

/** What a supervisor asks of all files of an authority: how practice and law part, and the files as an event log. */
export const gapsOfMany: Part = {
  name: 'gaps', says: 'one authority with 100,000 open files: the gap analysis, and the same files as an event log (OCEL 2.0)',
  async run() {
    const { settings, filled } = await lawFiles({ name: 'gap-files', offices: 1, each: files })
    const node = await openNode(settings)
    try {
      const sizes = await asOwner(settings, node, sizesOf)
      const watch = watchTrips(node)
      const who = staff(idOf<'account'>(filled.supervisor))
      const found = await timed(() => watch.of(() => run(gaps, period, who, node, { via: 'page' })))
      const counted = found.output.output.laws.reduce((sum, law) => sum + law.files, 0)
      if (counted !== files) throw new Error(`${counted} files were counted`)
      // The first thousand say how all are read.
      const walks = await walksOf(node, found.output.sent.slice(0, 6), sizes)
      let bytes = 0
      const log = await timed(async () => {
        for await (const piece of (await run(exportEvents, period, who, node, { via: 'page' })).stream()) bytes += piece.length
      })
      const measures: readonly Measure[] = [
        { what: 'gap analysis', value: found.seconds, unit: 's', note: `processor of the application ${found.processor.toFixed(1)} s; ${found.output.trips} round trips` },
        { what: 'questions that walked through a large table', value: walks.length, unit: '', aim: 0, note: walks.map(({ table, how, rows }) => `${table}: ${how}, ${Math.round(rows)} rows`).join('; ') },
        { what: 'event log', value: log.seconds, unit: 's', note: `processor of the application ${log.processor.toFixed(1)} s; ${Math.round(bytes / 1e6)} MB` },
        { what: 'memory of the application at its most', value: process.resourceUsage().maxRSS / 1000, unit: 'MB' },
      ]
      return measures
    } finally {
      await node.close()
    }
  },
}

async function timed<Output>(work: () => Promise<Output>): Promise<{ readonly output: Output; readonly seconds: number; readonly processor: number }> {
  const [began, spent] = [performance.now(), process.cpuUsage()]
  const output = await work()
  const { user, system } = process.cpuUsage(spent)
  return { output, seconds: (performance.now() - began) / 1000, processor: (user + system) / 1e6 }
}
