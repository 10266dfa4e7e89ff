import { setTimeout as wait } from 'node:timers/promises'
import { robot } from './actor.ts'
import { classOf, workOnce } from './jobs.ts'
import { carryLetters, type AddressOf } from './post.ts'
import type { HamrohNode } from './node.ts'
import type { Operation } from './operation.ts'
import { run } from './run.ts'

/** How often things happen by themselves, in seconds; where to say what failed. */
export type Pace = {
  readonly jobs?: number
  readonly seal?: number
  readonly sweep?: number
  /** The first pause after a job's fault; it doubles each time. */
  readonly pause?: number
  /** Where letters to members of staff go. Without it they stay in the house. */
  readonly addressOf?: AddressOf
  readonly post?: number
  readonly log?: (line: string) => void
}

/** What a robot does on its round: every operation that is for it alone and asks for nothing. */
export const roundOf = (operations: readonly Operation[], name: 'sealer' | 'sweeper') =>
  operations.filter(({ who, input }) => who.length === 1 && who[0] === `robot ${name}` && input.safeParse({}).success)

/**
 * Starts what works without being asked: promised jobs as soon as they are due, the sealer each second when something waits,
 * the sweeper each ten minutes, letters as soon as a mail server takes them. Any number of processes may do so at once.
 * Out: `stop`, which waits for what runs at that moment.
 */
export function startWorker(node: HamrohNode, operations: readonly Operation[], pace: Pace = {}): { stop(): Promise<void> } {
  const { jobs = 1, seal = 1, sweep = 600, pause = 10, post = 5, addressOf, log = (line: string) => console.error(line) } = pace
  const end = new AbortController()
  const place = { node, operations: new Map(operations.map((operation) => [operation.name as string, operation])), pause, log }

  /** Does it again and again: at once while there is more to do, else after so many seconds. */
  const repeat = async (what: string, seconds: number, work: () => Promise<boolean>) => {
    let said = ''
    while (!end.signal.aborted) {
      const more = await work().then((more) => {
        said = ''
        return more
      }, (fault: unknown) => {
        const { name } = classOf(fault)
        if (name !== said) log(`${what}: ${name}`) // once, not each second while the database is away
        said = name
        return false
      })
      if (!more) await wait(seconds * 1000, undefined, { signal: end.signal }).catch(() => {})
    }
  }
  const sealing = roundOf(operations, 'sealer').map((operation) => repeat(operation.name, seal, async () => {
    const [waiting] = await node.as('sealer', 'select from journal_queue q join journal_entry e on e.organisation = q.organisation and e.id = q.entry limit 1')
    if (waiting) await run(operation, {}, robot('sealer'), node, { via: 'job' })
    return false
  }))
  const sweeping = roundOf(operations, 'sweeper').map((operation) => repeat(operation.name, sweep, async () => {
    await run(operation, {}, robot('sweeper'), node, { via: 'job' })
    return false
  }))
  const posting = addressOf ? [repeat('letters', post, () => carryLetters(node, addressOf))] : []
  const rounds = [repeat('jobs', jobs, () => workOnce(place)), ...sealing, ...sweeping, ...posting]
  return {
    async stop() {
      end.abort()
      await Promise.all(rounds)
    },
  }
}
