import { setTimeout as wait } from 'node:timers/promises'
import { startEmbedded, type Embedded, type EmbeddedOptions } from './embedded.ts'

export type Kept = Pick<Embedded, 'host' | 'port' | 'user' | 'stop'> & { watchNoMore(): Promise<void> }

/** How often to look, in milliseconds: on Linux a look is a read of /proc, elsewhere it starts a program. */
const look = process.platform === 'linux' ? 300 : 5_000
const longest = 10_000

/**
 * Starts the embedded database and keeps it: when its process has died, it is started again on the same socket,
 * at once, then after pauses that grow to ten seconds while it does not start. In: what to do when it is back.
 * Out: where it is; `watchNoMore` leaves it to others, `stop` stops it.
 */
export async function keepEmbedded(options: EmbeddedOptions, again: () => Promise<void> = async () => {}): Promise<Kept> {
  let server = await startEmbedded(options)
  const end = new AbortController()
  const watching = (async () => {
    let lost = false
    for (let pause = look; ;) {
      await wait(pause, undefined, { signal: end.signal, ref: false }).catch(() => {})
      if (end.signal.aborted) return
      if (server.alive() && !lost) continue
      lost = true
      try {
        server = await startEmbedded(options)
        await again()
        lost = false
        pause = look
      } catch {
        pause = Math.min(longest, pause * 2) // why it does not start is in postgres.log
      }
    }
  })()
  const watchNoMore = async () => {
    end.abort()
    await watching
  }
  const { host, port, user } = server
  return {
    host, port, user, watchNoMore,
    async stop() {
      await watchNoMore()
      await server.stop()
    },
  }
}
