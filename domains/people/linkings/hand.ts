import { resolve } from 'node:path'
import { MessageChannel, Worker } from 'node:worker_threads'
import { bounds, thresholds } from './bounds.ts'
import { countersOf, send } from './feed.ts'
import type { Block } from './kept.ts'
import type { Asked, Said, Task } from './thread.ts'

type Done = Extract<Said, { done: object }>['done']
type No = Extract<Said, { refused: object }>['refused']

/** So long, in milliseconds, a thread stays that nobody asks after. */
const patience = 120_000

/** A thread at work for the house: how far it is, what came of it, and how to get that. It keeps no process alive, and ends when it is forgotten. */
export class Hand {
  stage = 'read'
  share = 0
  done: Done | undefined
  refused: No | undefined
  readonly #worker: Worker
  readonly #channel = new MessageChannel()
  readonly #counters = countersOf()
  readonly #waiting = new Map<number, { readonly resolve: (blocks: readonly Block[]) => void; readonly reject: (fault: Error) => void }>()
  readonly #over = Promise.withResolvers<void>()
  #asked = 0
  #watch: NodeJS.Timeout | undefined

  constructor(task: Pick<Task, 'tables' | 'isOurs'>) {
    const feed = this.#channel.port2
    const workerData: Task = { ...task, thresholds, rows: bounds.rows, links: bounds.links, feed, counters: this.#counters }
    // The house is one bundle when it is built; the thread is read where it is written.
    this.#worker = new Worker(resolve('domains/people/linkings/thread.ts'), { workerData, transferList: [feed], resourceLimits: { maxOldGenerationSizeMb: 2048 }, stdout: true, stderr: true })
    this.#worker.on('message', (said: Said) => this.#hear(said))
    this.#worker.on('error', () => this.#fail())
    this.#worker.on('exit', () => this.#fail())
    this.#worker.unref()
    this.#channel.port1.unref()
    this.touch()
  }

  get isWorking(): boolean {
    return this.done === undefined && this.refused === undefined
  }

  /** Somebody asks after it still. */
  touch(): void {
    clearTimeout(this.#watch)
    this.#watch = setTimeout(() => this.close(), patience).unref()
  }

  /** Gives it its next table. */
  feed(contents: AsyncIterable<Uint8Array>): Promise<void> {
    return send(this.#channel.port1, this.#counters, contents, () => this.isWorking)
  }

  /** Waits until it is done or has failed, but no longer than so many milliseconds. */
  async settled(milliseconds: number): Promise<void> {
    const wait = Promise.withResolvers<void>()
    const alarm = setTimeout(wait.resolve, milliseconds)
    await Promise.race([this.#over.promise, wait.promise])
    clearTimeout(alarm)
  }

  /** Some of what was found. In: from which block on, and how many. The same again when it is asked again. */
  async blocks(from: number, count: number): Promise<readonly Block[]> {
    const asked: Asked = { from, count, asked: ++this.#asked }
    const answer = Promise.withResolvers<readonly Block[]>()
    this.#waiting.set(asked.asked, answer)
    this.#worker.postMessage(asked)
    return answer.promise
  }

  close(): void {
    clearTimeout(this.#watch)
    this.#fail()
    this.#channel.port1.close()
    void this.#worker.terminate()
  }

  #hear(said: Said): void {
    if ('stage' in said) [this.stage, this.share] = [said.stage, said.share]
    else if ('blocks' in said) {
      this.#waiting.get(said.asked)?.resolve(said.blocks)
      this.#waiting.delete(said.asked)
    } else {
      if ('done' in said) this.done = said.done
      else this.refused = said.refused
      this.#over.resolve()
    }
  }

  /** It ended before it was done: there was not enough memory for it, or the fault is ours. Nothing of what it read is told. */
  #fail(): void {
    if (this.isWorking) this.refused = { key: 'people.linkings.refused.broke-off' }
    for (const { reject } of this.#waiting.values()) reject(new Error('A linking broke off'))
    this.#waiting.clear()
    this.#over.resolve()
  }
}
