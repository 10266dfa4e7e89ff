import { receiveMessageOnPort, type MessagePort } from 'node:worker_threads'
import type { Source } from '../registers/scan.ts'

/** So many pieces lie between the two threads at most. */
const most = 8
const [sent, taken] = [0, 1] as const

/** Numbers that both threads see: how many pieces were sent, and how many were taken. */
export const countersOf = (): Int32Array<SharedArrayBuffer> => new Int32Array(new SharedArrayBuffer(8))

/** Sends contents to the thread as fast as it takes them; `isWanted` says no when it has stopped. The end is an empty piece. */
export async function send(port: MessagePort, counters: Int32Array<SharedArrayBuffer>, contents: AsyncIterable<Uint8Array>, isWanted: () => boolean): Promise<void> {
  const give = (piece: Uint8Array) => {
    port.postMessage(piece)
    Atomics.add(counters, sent, 1)
    Atomics.notify(counters, sent)
  }
  for await (const piece of contents) {
    while (isWanted() && Atomics.load(counters, sent) - Atomics.load(counters, taken) >= most) await Atomics.waitAsync(counters, taken, Atomics.load(counters, taken), 200).value
    if (!isWanted()) return
    // A copy of its own: what a pool lends must not be given away whole.
    if (piece.length > 0) give(Uint8Array.from(piece))
  }
  give(new Uint8Array(0))
}

/** In the thread: contents as they come, up to the next empty piece. It waits for them and does nothing else. */
export function received(port: MessagePort, counters: Int32Array<SharedArrayBuffer>): Source {
  let [held, isOver]: [Uint8Array, boolean] = [new Uint8Array(0), false]
  const next = (): Uint8Array => {
    for (;;) {
      const seen = Atomics.load(counters, sent)
      const got: { readonly message: unknown } | undefined = receiveMessageOnPort(port)
      if (got) {
        Atomics.add(counters, taken, 1)
        Atomics.notify(counters, taken)
        return got.message instanceof Uint8Array ? got.message : new Uint8Array(0)
      }
      Atomics.wait(counters, sent, seen)
    }
  }
  return (into) => {
    if (held.length === 0 && !isOver) {
      held = next()
      isOver = held.length === 0
    }
    const some = held.subarray(0, into.length)
    into.set(some)
    held = held.subarray(some.length)
    return some.length
  }
}
