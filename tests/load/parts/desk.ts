import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { openHouse, type OpenHouse } from '../house.ts'
import { memoryOf, processorOf, quantile, type Measure, type Part } from '../measure.ts'
import type { Came, Plan } from '../rush.ts'
import { workersOf } from '../workers.ts'
import { million } from '../world.ts'

const wanted = 200
const seconds = Number(process.env.BENCH_SECONDS ?? 60)

/** So many pages of the desk a second, by a schedule that does not wait for answers; nine are looked at for one that is written. */
export const desk: Part = {
  name: 'desk', says: `${wanted} pages of the desk a second by a schedule, nine reads to one write, by many workers, with a million people and cases`,
  async run() {
    const { settings, filled } = await million()
    const workers = await workersOf(settings, filled, 1)
    const house = await openHouse(settings.HAMROH_DATA)
    try {
      await rush({ url: house.url, rate: 20, seconds: 5, warm: 0, workers })
      const [before, began] = [processorOf(house.pid), performance.now()]
      const came = await rush({ url: house.url, rate: wanted, seconds, warm: 5, workers })
      const application = (processorOf(house.pid) - before) / ((performance.now() - began) / 1000)
      return [...measuresOf(came, application, house), ...(good(came) ? [] : await stepwise(house, workers))]
    } finally {
      await house.close()
    }
  },
}

const good = ({ reads, writes, wrong }: Came) => Object.keys(wrong).length === 0 && quantile(reads, 0.95) <= 50 && quantile(writes, 0.95) <= 80

function measuresOf({ reads, writes, of, wrong, processor, lateness }: Came, application: number, house: OpenHouse): readonly Measure[] {
  const spread = (of: readonly number[]) => `p50 ${quantile(of, 0.5).toFixed(0)}, p99 ${quantile(of, 0.99).toFixed(0)} ms, ${of.length} answers`
  const refused = Object.entries(wrong).map(([what, times]) => `${what}: ${times}`).join(', ')
  const { resident, proportional } = memoryOf(house.processes())
  return [
    { what: `reads at ${wanted} a second, p95`, value: quantile(reads, 0.95), unit: 'ms', aim: 50, note: spread(reads) },
    { what: `writes at ${wanted} a second, p95`, value: quantile(writes, 0.95), unit: 'ms', aim: 80, note: spread(writes) },
    { what: 'answers that were not as they should be', value: Object.values(wrong).reduce((sum, times) => sum + times, 0), unit: '', aim: 0, ...(refused && { note: refused }) },
    { what: 'slowest kind of page, p95', value: Math.max(...Object.values(of).map((times) => quantile(times, 0.95))), unit: 'ms', note: Object.entries(of).map(([kind, times]) => `${kind} ${quantile(times, 0.95).toFixed(0)}`).join(', ') },
    { what: 'cores that the application used', value: application, unit: '', note: `who asked used ${(processor / seconds).toFixed(2)} of the same cores, and was late by ${lateness.toFixed(0)} ms at most` },
    { what: 'memory under this load, each shared page once', value: proportional, unit: 'MB', aim: 1536, note: `${Math.round(resident)} MB when each process counts it again` },
  ]
}

/** Where it breaks, when it does: the same at other rates. */
async function stepwise(house: OpenHouse, workers: Plan['workers']): Promise<readonly Measure[]> {
  const measures: Measure[] = []
  for (const rate of [25, 50, 100, 150, 250]) {
    const came = await rush({ url: house.url, rate, seconds: 20, warm: 3, workers })
    measures.push({
      what: `reads at ${rate} a second, p95`, value: quantile(came.reads, 0.95), unit: 'ms',
      note: `writes ${quantile(came.writes, 0.95).toFixed(0)} ms, ${Object.values(came.wrong).reduce((sum, times) => sum + times, 0)} not as they should be`,
    })
    if (Object.keys(came.wrong).length > 0) break
  }
  return measures
}

async function rush(plan: Plan): Promise<Came> {
  const child = spawn(process.execPath, [join(import.meta.dirname, '..', 'rush.ts')], { stdio: ['pipe', 'pipe', 'inherit'] })
  child.stdin.end(JSON.stringify(plan))
  const came: Came = JSON.parse(await text(child.stdout))
  return came
}
