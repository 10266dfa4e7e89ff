import { staff } from '../../../core/actor.ts'
import { openNode } from '../../../core/node.ts'
import { run } from '../../../core/run.ts'
import { listCases, listRequests, showToday } from '../../../domains/cases/index.ts'
import { listPeople } from '../../../domains/people/index.ts'
import { idOf } from '../../people.ts'
import { watchTrips } from '../../trips.ts'
import { median, type Measure, type Part } from '../measure.ts'
import { sizesOf, walksOf } from '../plans.ts'
import { asOwner, million } from '../world.ts'

/** The lists of an organisation with ten thousand people on file: how long, and past how many rows. */
export const lists: Part = {
  name: 'lists', says: 'the lists of an organisation that has ten thousand people and cases, and the way to them',
  async run() {
    const { settings, filled } = await million()
    const node = await openNode(settings)
    try {
      const sizes = await asOwner(settings, node, sizesOf)
      const watch = watchTrips(node)
      const large = filled.offices.filter(({ people }) => people >= 10_000 * Math.min(1, people / 10_000)).slice(0, 20)
      const measures: Measure[] = []
      const measure = async (what: string, ask: (who: ReturnType<typeof staff>) => Promise<unknown>) => {
        const times: number[] = []
        let sent: Parameters<typeof walksOf>[1] = []
        for (let at = 0; at < 20; at++) {
          const who = staff(idOf<'account'>(large[at % large.length]?.accounts[at % 8] ?? ''))
          const began = performance.now()
          sent = (await watch.of(() => ask(who))).sent
          if (at >= 4) times.push(performance.now() - began)
        }
        const walks = await walksOf(node, sent, sizes)
        measures.push({ what, value: median(times), unit: 'ms', note: walks.map(({ table, how, rows }) => `${table}: ${how}, ${Math.round(rows)} rows read for nothing`).join('; ') || 'reads no more than it shows' })
      }
      const page = { via: 'page' } as const
      await measure('today', (who) => run(showToday, {}, who, node, page))
      await measure('people, the first page', (who) => run(listPeople, {}, who, node, page))
      await measure('people, 2,000 at once', (who) => run(listPeople, { most: 2_000 }, who, node, page))
      await measure('cases, the first page', (who) => run(listCases, {}, who, node, page))
      await measure('cases, 2,000 at once', (who) => run(listCases, { most: 2_000, show: 'all' }, who, node, page))
      await measure('my own cases', (who) => run(listCases, { mine: 'true' }, who, node, page))
      await measure('requests, the first page', (who) => run(listRequests, {}, who, node, page))
      return measures
    } finally {
      await node.close()
    }
  },
}
