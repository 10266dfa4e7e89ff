import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { Refused } from '../../core/refused.ts'
import { Spool } from '../../core/spool.ts'
import { nameIn } from './name.ts'

const refuse = (key: string, filled?: { readonly most: number }) =>
  new Refused('invalid', 'core.refused.invalid', { fields: { file: [{ key, ...(filled && { filled }) }] } })

/**
 * A file for the one operation that reads it: of whatever kind that operation takes, never kept as a file among the files of people. It came in whole
 * and waits, sealed, outside of the database; or lies on this machine, for a command. Whoever takes it closes it.
 */
export class SentFile {
  readonly name: string
  readonly bytes: number
  /** SHA-256 of what was sent, as hexadecimal digits: so that two submissions can be told apart. It is kept only as part of keyed hashes. */
  readonly fingerprint: string
  readonly #open: () => AsyncGenerator<Buffer>
  readonly #close: () => Promise<void>

  private constructor({ name, bytes, fingerprint }: Pick<SentFile, 'name' | 'bytes' | 'fingerprint'>, open: () => AsyncGenerator<Buffer>, close: () => Promise<void>) {
    this.name = name
    this.bytes = bytes
    this.fingerprint = fingerprint
    this.#open = open
    this.#close = close
  }

  /** Takes what comes in, with the memory of one piece. In: the bytes; what it is called; how many they may be. Throws Refused: empty, too large, cut short. */
  static async of(source: AsyncIterable<Uint8Array>, { name, most, length }: { readonly name: string; readonly most: number; readonly length?: number | undefined }): Promise<SentFile> {
    const tooLarge = () => refuse('files.refused.large', { most: most / 1_048_576 })
    if (length !== undefined && length > most) throw tooLarge()
    const hash = createHash('sha256')
    const spool = await Spool.of(counted(source, hash, most, tooLarge))
    if (spool.bytes === 0 || (length !== undefined && spool.bytes !== length)) {
      await spool.close()
      throw refuse(spool.bytes === 0 ? 'files.refused.empty' : 'files.refused.cut')
    }
    return new SentFile({ name: nameIn(name), bytes: spool.bytes, fingerprint: hash.digest('hex') }, () => spool.contents(), () => spool.close())
  }

  /** A file on this machine, of any size, read where it is. In: where, and what it is called. Throws Refused when it is empty. */
  static async at(path: string, name: string): Promise<SentFile> {
    const hash = createHash('sha256')
    let bytes = 0
    for await (const part of partsOf(path)) {
      hash.update(part)
      bytes += part.length
    }
    if (bytes === 0) throw refuse('files.refused.empty')
    return new SentFile({ name: nameIn(name), bytes, fingerprint: hash.digest('hex') }, () => partsOf(path), async () => {})
  }

  contents(): AsyncGenerator<Buffer> {
    return this.#open()
  }

  close(): Promise<void> {
    return this.#close()
  }
}

async function* partsOf(path: string): AsyncGenerator<Buffer> {
  for await (const part of createReadStream(path)) yield Buffer.from(part)
}

async function* counted(source: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>, most: number, tooLarge: () => Refused): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const part of source) {
      bytes += part.length
      if (bytes > most) throw tooLarge()
      hash.update(part)
      yield part
    }
  } catch (fault) {
    // A sender who went away, a network that broke.
    throw fault instanceof Refused ? fault : refuse('files.refused.cut')
  }
}

/** Such a file as an operation takes it, of so many bytes at most through a door of strangers. In the reference and the command it is binary. */
export const sentFile = ({ most }: { readonly most: number }) => z.custom<SentFile>((value) => value instanceof SentFile).meta({ format: 'binary', maxLength: most })
