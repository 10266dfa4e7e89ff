import { mkdtemp, open, rm, type FileHandle } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { refusalFor } from './database.ts'
import { readStart, openPieces, sealPieces } from './sealed-file.ts'
import { freshKey, type Key } from './seal.ts'

/** A disk that is full is said as such. */
const said = (fault: unknown): never => {
  throw refusalFor(fault) ?? fault
}

/**
 * Where bytes wait that come or go slowly, so that no connection to the database waits with them: a file without a name on this
 * machine's disk, sealed under a key that only this object has. When the process dies, what is left is nothing that anybody can read.
 */
export class Spool {
  readonly #file: FileHandle
  readonly #key: Key
  readonly #remove: () => Promise<void>
  /** How many bytes went in. */
  readonly bytes: number

  private constructor(file: FileHandle, key: Key, remove: () => Promise<void>, bytes: number) {
    this.#file = file
    this.#key = key
    this.#remove = remove
    this.bytes = bytes
  }

  /** Takes everything that comes, with the memory of one piece. What the source throws is thrown; a full disk is Refused('unavailable'). */
  static async of(source: AsyncIterable<Uint8Array>): Promise<Spool> {
    const folder = await mkdtemp(join(tmpdir(), 'hamroh-')).catch(said)
    const gone = () => rm(folder, { recursive: true, force: true })
    const file = await open(join(folder, 'waiting'), 'wx+', 0o600)
    // Where the system lets an open file lose its name, it has none from here on.
    const isNameless = await gone().then(() => true, () => false)
    const remove = async () => {
      await file.close()
      if (!isNameless) await gone()
    }
    const key = freshKey()
    let bytes = 0
    const counted = async function* () {
      for await (const more of source) {
        bytes += more.length
        yield Buffer.from(more.buffer, more.byteOffset, more.byteLength)
      }
    }
    try {
      for await (const piece of sealPieces(key, '', counted())) await file.appendFile(piece).catch(said)
      return new Spool(file, key, remove, bytes)
    } catch (fault) {
      await remove()
      throw fault
    }
  }

  /** What went in, from its beginning, each time anew. */
  async *contents(): AsyncGenerator<Buffer> {
    yield* openPieces(this.#key, this.#file, await readStart(this.#file))
  }

  /** Lets go of it. */
  close(): Promise<void> {
    return this.#remove()
  }
}
