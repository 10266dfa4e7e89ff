import { z } from 'zod'
import { robot, staff, type Asking } from './actor.ts'
import { literal } from './database.ts'
import { id } from './ids.ts'
import type { HamrohNode } from './node.ts'
import type { Operation } from './operation.ts'
import { Refused } from './refused.ts'
import { run } from './run.ts'

/** How often a job is tried before it is given up, and how long (seconds) nobody else touches one that was taken. */
export const mostTries = 8
const lease = 60
/** How many are taken, and run, at the same time. */
const atOnce = 4

const Job = z.object({
  organisation: z.string(), id: z.string(), operation: z.string(), input: z.unknown(),
  robot: z.string().nullable(), actor: id('account').nullable(), tries: z.number(),
})
type Job = z.output<typeof Job>

/** What the worker needs to know, and where it says what failed: a job's operation, its id and the class of the fault; never contents. */
export type Workplace = {
  readonly node: HamrohNode
  readonly operations: ReadonlyMap<string, Operation>
  /** The first pause after a fault, in seconds; it doubles each time, to ten minutes at most. */
  readonly pause: number
  log(line: string): void
}

/** Takes what is due and runs it. Out: whether there was anything. */
export async function workOnce(place: Workplace): Promise<boolean> {
  const rows = await place.node.as('worker', `update job set tries = tries + 1, due_at = now() + interval '${lease} seconds'
    where (organisation, id) in (select organisation, id from job where due_at <= now() and given_up_at is null order by due_at limit ${atOnce} for update skip locked)
    returning organisation, id, operation, input, robot, actor, tries`)
  const jobs = rows.map((row) => Job.parse(row))
  await Promise.all(jobs.map((job) => doJob(job, place)))
  return jobs.length > 0
}

/**
 * Runs one job as the one who promised it, under its own id as idempotency key: if the process dies before the job is
 * cleared, the next run finds the result and changes nothing. Permissions are those of now, not of then.
 */
async function doJob(job: Job, place: Workplace): Promise<void> {
  const where = `where organisation = ${literal(job.organisation)} and id = ${literal(job.id)}`
  const settle = (statement: string) => place.node.as('worker', `${statement} ${where}`)
  const say = (what: string) => place.log(`job ${job.operation} ${job.id}: ${what}`)
  const giveUp = async (why: string) => {
    await settle('update job set given_up_at = now()')
    say(`given up, ${why}`)
  }
  try {
    const operation = place.operations.get(job.operation)
    const asking = askingOf(job)
    if (!operation || !asking) return await giveUp(operation ? 'no such robot' : 'no such operation')
    if (job.tries > mostTries) return await giveUp('it was begun too often')
    const fault = await run(operation, job.input, asking, place.node, { via: 'job', key: job.id }).then(() => undefined, classOf)
    if (!fault) return void (await settle('delete from job'))
    if (fault.next === 'final' || (fault.next === 'later' && job.tries >= mostTries)) return await giveUp(fault.name)
    // What the job cannot help does not count as a try.
    const [seconds, tries] = fault.next === 'when it is back' ? [lease, job.tries - 1] : [Math.min(600, place.pause * 2 ** (job.tries - 1)), job.tries]
    await settle(`update job set tries = ${tries}, due_at = now() + interval '${seconds} seconds'`)
    say(`again in ${seconds} s, ${fault.name}`)
  } catch (fault) {
    say(`left for later, ${classOf(fault).name}`) // its lease ends by itself
  }
}

/** As whom a job runs. Only these robots take orders: the others act by themselves, or for the owner of the machine. */
function askingOf({ actor, robot: name }: Job): Asking | undefined {
  if (actor) return staff(actor)
  return name === 'worker' || name === 'sweeper' || name === 'counter' || name === 'comparer' ? robot(name) : undefined
}

/** What a fault is called in the log, and what comes of it. A refusal is final, unless time may mend it. */
export function classOf(fault: unknown): { readonly name: string; readonly next: 'final' | 'later' | 'when it is back' } {
  if (fault instanceof Refused) {
    const name = `refused as ${fault.why}`
    if (fault.why === 'unavailable') return { name, next: 'when it is back' }
    // This key is the database's own: two at once, which the next try may not meet.
    return { name, next: fault.saying.key === 'core.refused.conflict' || fault.why === 'limited' ? 'later' : 'final' }
  }
  const code = fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? ` ${fault.code}` : ''
  return { name: `${fault instanceof Error ? fault.constructor.name : 'fault'}${code}`, next: 'later' }
}
