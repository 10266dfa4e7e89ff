import { open, rename, rm } from 'node:fs/promises'

/**
 * Writes a file that is there whole or not at all: it gets its name when everything is on the disk, and when the command is stopped before, nothing stays.
 * In: its path; the pieces of its text. It may hold people's names, so that nobody else on the machine may read it.
 */
export async function writeWhole(path: string, pieces: Iterable<string>): Promise<void> {
  const aside = `${path}.part`
  const stopped = new AbortController()
  const stop = () => stopped.abort()
  for (const signal of signals) process.once(signal, stop)
  try {
    const file = await open(aside, 'w', 0o600)
    try {
      for (const text of gathered(pieces)) {
        stopped.signal.throwIfAborted()
        await file.appendFile(text)
      }
      await file.sync()
    } finally {
      await file.close()
    }
    stopped.signal.throwIfAborted()
    await rename(aside, path)
  } catch (fault) {
    await rm(aside, { force: true })
    if (stopped.signal.aborted) process.exit(130)
    throw fault
  } finally {
    for (const signal of signals) process.off(signal, stop)
  }
}
const signals = ['SIGINT', 'SIGTERM'] as const

/** Many small pieces as few large ones: each write of a file costs as much as hundreds of lines. */
function* gathered(pieces: Iterable<string>): Generator<string> {
  let text = ''
  for (const piece of pieces) {
    text += piece
    if (text.length < 1 << 16) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}
