import type pg from 'pg'
import type { z } from 'zod'
import { mayTry, type Actor, type Asking } from './actor.ts'
import { isOvertaken, refusalFor } from './database.ts'
import { noteRefusal } from './journal.ts'
import { livesOn } from './kinds.ts'
import type { HamrohNode } from './node.ts'
import { openAs } from './open.ts'
import type { Operation } from './operation.ts'
import { Refused } from './refused.ts'
import { checkInput } from './pure.ts'
import { mustLiveOn, permit, workOf, type How, type Work } from './run.ts'

/** One transaction in which several questions are asked at the same moment. */
type Shared = { readonly opened: Promise<{ client: pg.PoolClient; actor: Actor; work: Work }>; asking: number; fault?: unknown; readonly over: PromiseWithResolvers<void> }

/**
 * The questions of one page, asked by one member of staff. Those that are asked at the same moment (the frame of the page and the page)
 * share a transaction and its round trips; each has its own permission and leaves its own trace. One that comes later opens another.
 * An answer is given only when the transaction has been committed, so what was looked at is in the journal before it is shown.
 */
export function readingFor(node: HamrohNode, asking: Asking, how: How) {
  let shared: Shared | undefined

  const open = (): Shared => ({
    asking: 0, over: Promise.withResolvers(),
    opened: node.connection().then(async (client) => {
      try {
        const { actor } = await openAs(client, asking)
        return { client, actor, work: workOf(client, actor, node, how, '', node.now()) }
      } catch (fault) {
        client.release(!(await client.query('rollback').then(() => true, () => false)))
        throw fault
      }
    }),
  })

  /** The last of them to be done ends it for all. */
  const leave = async (mine: Shared) => {
    mine.asking--
    if (mine.asking > 0) return mine.over.promise
    if (shared === mine) shared = undefined
    try {
      await end(mine)
      mine.over.resolve()
    } catch (fault) {
      mine.over.reject(fault)
    }
    return mine.over.promise
  }

  const ask = async <Output>({ name, kind }: Pick<Operation, 'name' | 'kind'>, answer: (actor: Actor, work: Work) => Promise<Output>): Promise<Output> => {
    if (kind !== 'read') throw new Error(`${name} is no question`)
    const mine = shared ?? open()
    shared = mine
    mine.asking++
    let output: { readonly is: Output } | { readonly fault: unknown }
    try {
      const { actor, work } = await mine.opened
      output = { is: await answer(actor, work) }
    } catch (fault) {
      output = { fault }
      // What the database refused has ended the transaction; what an operation refused has not.
      if (!(fault instanceof Refused)) mine.fault ??= fault
    }
    await leave(mine)
    if ('is' in output) return output.is
    const no = refusalFor(output.fault)
    const actor = await mine.opened.then((opened) => opened.actor, () => undefined)
    if (no && actor?.kind === 'staff') await noteRefusal(node, asking, actor, name, no.why, how.via).catch(() => {})
    throw no ?? output.fault
  }

  return {
    /** Throws Refused; anything else is a fault of ours. */
    async read<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, answers: z.input<Input>): Promise<Output> {
      mustLiveOn(node, operation)
      const input = checkInput(operation, answers)
      return ask(operation, (actor, work) => {
        permit(operation, actor)
        return operation.run(input, work.contextFor(operation))
      })
    },
    /** The same, and nothing at all, refused or noted, where the question is not for the role of the one who asks, or not for this kind of node. */
    async readIfMine<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, answers: z.input<Input>): Promise<Output | undefined> {
      if (!livesOn(node.facts.kind, operation.name)) return undefined
      const input = checkInput(operation, answers)
      return ask(operation, async (actor, work) => (mayTry(actor, operation.who) ? operation.run(input, work.contextFor(operation)) : undefined))
    },
  }
}

/** Commits, or takes back what the database refused a part of. Throws the fault that ended it. */
async function end({ opened, fault }: Shared): Promise<void> {
  const { client, work } = await opened.catch((why: unknown) => { throw refusalFor(why) ?? why })
  let broken = false
  try {
    if (fault !== undefined) throw fault
    await work.close(client, undefined, 'commit')
  } catch (why) {
    const first = (await work.abandon()) ?? why
    broken = isOvertaken(first) || !(await client.query('rollback').then(() => true, () => false))
    throw refusalFor(first) ?? first
  } finally {
    client.release(broken)
  }
}
