import { randomUUID } from 'node:crypto'
import { openNode } from '../../../core/node.ts'
import { run } from '../../../core/run.ts'
import { median, type Measure, type Part } from '../measure.ts'
import { sizesOf, walksOf, type Walk } from '../plans.ts'
import { twinOf } from '../twin.ts'
import { walk, type Step } from '../walk.ts'
import { asOwner, million } from '../world.ts'

const rounds = Number(process.env.BENCH_ROUNDS ?? 80)
type Times = { own: number[]; twin: number[]; trips: number }

/** Each operation of a person's way on a million people, beside its bare twin: by turns, in the same minute. */
export const way: Part = {
  name: 'way', says: 'each operation of the way with a million people and cases, beside the same statements sent bare',
  async run() {
    const { settings, filled } = await million()
    const node = await openNode(settings)
    const twin = twinOf(node)
    const times = new Map<string, Times>()
    const walks: (Walk & { readonly operation: string })[] = []
    try {
      const sizes = await asOwner(settings, node, sizesOf)
      for (let round = 0; round < rounds; round++) {
        const step: Step = async (operation, input, asking) => {
          const page = () => run(operation, input, asking, node, { via: 'page', key: randomUUID() })
          // Done once and taken back, so that both find their rows in memory, and the twin knows what to send.
          const { output, trips, taken } = await twin.take(page)
          const known = times.get(operation.name) ?? { own: [], twin: [], trips: 0 }
          times.set(operation.name, { ...known, trips: round === 0 ? 0 : Math.max(known.trips, trips) })
          if (round === 2) walks.push(...(await walksOf(node, taken.sent, sizes)).map((one) => ({ ...one, operation: operation.name })))
          const bare = round % 2 === 1
          const began = performance.now()
          const done = bare ? await twin.again(taken).then(() => output) : await page()
          // The first rounds warm up; of those that count each half is one of both.
          if (round >= 4) (bare ? known.twin : known.own).push(performance.now() - began)
          return done
        }
        const [here, there] = [filled.offices[(round * 7) % filled.offices.length], filled.offices[(round * 7 + 3) % filled.offices.length]]
        if (here && there) await walk({
          here: here.organisation, worker: here.accounts[round % 8] ?? '', there: there.organisation, workerThere: there.accounts[round % 8] ?? '',
          programme: filled.programme, country: here.country, vault: node.vault,
        }, step)
      }
    } finally {
      await node.close()
    }
    return [...measuresOf(times), ...walked(walks)]
  },
}

function measuresOf(times: ReadonlyMap<string, Times>): readonly Measure[] {
  return [...times].flatMap(([name, { own, twin, trips }]): Measure[] => [
    { what: `${name}: times its bare twin`, value: median(own) / median(twin), unit: 'x', aim: 1.5, note: `${median(own).toFixed(2)} ms beside ${median(twin).toFixed(2)} ms` },
    { what: `${name}: round trips`, value: trips, unit: '', aim: 4 },
  ])
}

function walked(walks: readonly (Walk & { readonly operation: string })[]): readonly Measure[] {
  const say = (some: typeof walks) => [...new Set(some.map(({ operation, table, how, rows }) => `${operation}: ${table}, ${how}, ${Math.round(rows)} rows`))].join('; ') || 'none'
  const [whole, past] = [walks.filter(({ how }) => how === 'sequential scan'), walks.filter(({ how }) => how !== 'sequential scan')]
  return [
    { what: 'sequential scans of a large table', value: whole.length, unit: '', aim: 0, note: say(whole) },
    { what: 'places where over 2,000 rows were read for nothing', value: past.length, unit: '', aim: 0, note: say(past) },
  ]
}
