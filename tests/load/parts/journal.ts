import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { staff } from '../../../core/actor.ts'
import { openNode } from '../../../core/node.ts'
import { run } from '../../../core/run.ts'
import { startWorker } from '../../../core/work.ts'
import { writeNote } from '../../../domains/cases/index.ts'
import { operations } from '../../../domains/operations.ts'
import { idOf } from '../../people.ts'
import { median, quantile, type Part } from '../measure.ts'
import { workersOf } from '../workers.ts'
import { asOwner, million } from '../world.ts'

const writers = 20
const seconds = Number(process.env.BENCH_JOURNAL_SECONDS ?? 4)
const turns = 5
const entry = /(insert into journal_entry[^;]*; insert into journal_queue[^;]*;)/

/** Twenty writers at once, with the journal and without, by turns; and how long an entry waits for its seal. */
export const journal: Part = {
  name: 'journal', says: 'notes that twenty writers write a second, with the journal beside without, and how long an entry waits for the seal',
  async run() {
    const { settings, filled } = await million()
    const workers = (await workersOf(settings, filled, 1)).slice(0, writers)
    const node = await openNode(settings)
    let without = false
    const left = new WeakSet<object>()
    node.pool.on('acquire', (client) => {
      if (left.has(client)) return
      left.add(client)
      const query = client.query.bind(client) as (...asked: readonly unknown[]) => unknown
      client.query = ((...asked: readonly unknown[]) => query(...asked.map((one) => (without && typeof one === 'string' ? one.replace(entry, '') : one)))) as typeof client.query
    })
    const turn = async (bare: boolean) => {
      without = bare
      const end = performance.now() + seconds * 1000
      let count = 0
      await Promise.all(workers.map(async ({ account, cases }) => {
        for (let at = 0; performance.now() < end; at++, count++)
          await run(writeNote, { case: cases[at % cases.length] ?? '', text: 'Позвонил сам, говорит спокойно.' }, staff(idOf<'account'>(account)), node, { via: 'page', key: randomUUID() })
      }))
      return count / seconds
    }
    const robot = startWorker(node, operations)
    try {
      await turn(false)
      const [bare, full]: [number[], number[]] = [[], []]
      for (let at = 0; at < turns; at++) {
        bare.push(await turn(true))
        full.push(await turn(false))
      }
      without = false
      await wait(3_000)
      const { rows } = await asOwner(settings, node, (client) => client.query<{ lag: number }>(
        `select extract(epoch from s.at - e.at)::float8 as lag from journal_leaf l join journal_seal s on s.number = l.seal
           join journal_entry e on e.organisation = l.organisation and e.id = l.entry where e.at > now() - interval '${Math.ceil(seconds * turns)} seconds'`))
      const lags = rows.map(({ lag }) => lag)
      return [
        { what: 'notes a second with the journal, of those without', value: median(full) / median(bare), unit: 'x', aim: 0.9, least: true, note: `${median(full).toFixed(0)} beside ${median(bare).toFixed(0)} a second, ${writers} writers, by turns` },
        { what: 'from an entry to its seal, p95', value: quantile(lags, 0.95), unit: 's', note: `p50 ${quantile(lags, 0.5).toFixed(2)} s, ${lags.length} entries; the sealer looks once a second` },
      ]
    } finally {
      await robot.stop()
      await node.close()
    }
  },
}
