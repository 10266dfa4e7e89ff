import type pg from 'pg'
import type { HamrohNode } from '../core/node.ts'

/** One statement as it went to the database, and the round trip with which it went. */
export type Sent = { readonly text: string; readonly values: readonly unknown[]; readonly name?: string; readonly trip: number }

/**
 * Counts the round trips of a node's work. What is sent while an earlier answer is still to come goes with it; whoever sends after
 * having waited makes a new trip. For one piece of work at a time: what others do on the same pool would count too.
 * In: `instead`, what goes out in place of a text that would.
 */
export function watchTrips(node: Pick<HamrohNode, 'pool'>, instead: (text: string) => string = (text) => text) {
  let [trips, waiting] = [0, 0]
  let sent: Sent[] = []
  const watched = new WeakSet<pg.PoolClient>()
  node.pool.on('acquire', (client) => {
    if (watched.has(client)) return
    watched.add(client)
    const query = client.query.bind(client) as (...asked: readonly unknown[]) => Promise<unknown>
    const counted = (...given: readonly unknown[]) => {
      const asked = typeof given[0] === 'string' ? [instead(given[0]), ...given.slice(1)] : given
      if (waiting === 0 || !client.pipeline) trips++
      waiting++
      const [one, values] = given
      sent.push({ ...statementOf(one, values), trip: trips })
      const heard = () => { waiting-- }
      const last = asked.at(-1)
      // A pool that asks for itself gives a callback.
      if (typeof last === 'function') return query(...asked.slice(0, -1), (...answer: readonly unknown[]) => { heard(); last(...answer) })
      const answer = query(...asked)
      answer.then(heard, heard)
      return answer
    }
    client.query = counted as unknown as pg.PoolClient['query']
  })
  return {
    /** Does some work. Out: what came of it, how many round trips it took, and what was sent in them. */
    async of<Output>(work: () => Promise<Output>): Promise<{ output: Output; trips: number; sent: readonly Sent[] }> {
      [trips, waiting, sent] = [0, 0, []]
      const output = await work()
      const found = { output, trips, sent }
      sent = [] // what comes after this work is not of it
      return found
    },
  }
}

const statementOf = (one: unknown, values: unknown): Omit<Sent, 'trip'> => {
  if (typeof one === 'string') return { text: one, values: Array.isArray(values) ? values : [] }
  if (typeof one === 'object' && one !== null && 'text' in one && typeof one.text === 'string')
    return { text: one.text, values: 'values' in one && Array.isArray(one.values) ? one.values : [], ...('name' in one && typeof one.name === 'string' && { name: one.name }) }
  return { text: '', values: [] }
}
