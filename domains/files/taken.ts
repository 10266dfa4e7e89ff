import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Refused } from '../../core/refused.ts'
import { Spool } from '../../core/spool.ts'
import { nameIn } from './name.ts'
import { plainJpeg } from './pictures/jpeg.ts'
import { plainPng } from './pictures/png.ts'
import { plainWebp } from './pictures/webp.ts'
import { recognise } from './recognise.ts'
import { largest, type FileType } from './types.ts'

/** Why a file is not taken. The key says which field of a form it was. */
const refuse = (key: string, filled?: { readonly most: number }) =>
  new Refused('invalid', 'core.refused.invalid', { fields: { file: [{ key, ...(filled && { filled }) }] } })
const tooLarge = () => refuse('files.refused.large', { most: largest / 1_048_576 })
export const isTooLarge = (refused: Refused): boolean => refused.fields.file?.some(({ key }) => key === 'files.refused.large') ?? false

/**
 * A file that has come in whole and waits, sealed, outside of the database: of a kind that we take, and without what a picture tells
 * besides the picture. Only `takeFile` makes one, so an operation that gets one need not look again. Whoever takes it closes it.
 */
export class TakenFile {
  readonly name: string
  readonly type: FileType
  readonly bytes: number
  /** SHA-256 of what was sent, as hexadecimal digits: so that two submissions can be told apart. It is kept only as part of keyed hashes. */
  readonly fingerprint: string
  readonly #spool: Spool

  private constructor(spool: Spool, made: { readonly name: string; readonly type: FileType; readonly fingerprint: string }) {
    this.name = made.name
    this.type = made.type
    this.bytes = spool.bytes
    this.fingerprint = made.fingerprint
    this.#spool = spool
  }

  /** See `takeFile`. */
  static async from(source: AsyncIterable<Uint8Array>, { name, length }: { readonly name: string; readonly length?: number | undefined }): Promise<TakenFile> {
    if (length !== undefined && length > largest) throw tooLarge()
    const hash = createHash('sha256')
    const raw = await Spool.of(hashed(limited(source), hash))
    let kept: Spool | undefined
    try {
      if (raw.bytes === 0) throw refuse('files.refused.empty')
      if (length !== undefined && raw.bytes !== length) throw refuse('files.refused.cut')
      const type = await recognise(() => raw.contents())
      if (!type) throw refuse('files.refused.type')
      const plain = withoutTelling(type, raw)
      kept = plain ? await Spool.of(plain) : raw
      return new TakenFile(kept, { name: nameIn(name), type, fingerprint: hash.digest('hex') })
    } finally {
      if (kept !== raw) await raw.close()
    }
  }

  contents(): AsyncGenerator<Buffer> {
    return this.#spool.contents()
  }

  close(): Promise<void> {
    return this.#spool.close()
  }
}

/**
 * Takes what comes in, with the memory of one piece. In: the bytes; what it is called, and how many they will be where that was said.
 * Throws Refused: empty, too large, cut short, of no kind that we take, or a picture that does not end.
 */
export const takeFile = (source: AsyncIterable<Uint8Array>, told: { readonly name: string; readonly length?: number | undefined }): Promise<TakenFile> =>
  TakenFile.from(source, told)

/** A file as an operation takes it. In the reference and the command it is binary. */
export const takenFile = () => z.custom<TakenFile>((value) => value instanceof TakenFile).meta({ format: 'binary' })

async function* limited(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let bytes = 0
  try {
    for await (const more of source) {
      bytes += more.length
      if (bytes > largest) throw tooLarge()
      yield more
    }
  } catch (fault) {
    // A sender who went away, a network that broke.
    throw fault instanceof Refused ? fault : refuse('files.refused.cut')
  }
}

/** A picture without what it tells besides the picture; nothing for what is kept as it is. */
function withoutTelling(type: FileType, raw: Spool): AsyncGenerator<Buffer> | undefined {
  switch (type) {
    case 'image/jpeg': return plainJpeg(raw.contents())
    case 'image/png': return plainPng(raw.contents())
    case 'image/webp': return plainWebp(() => raw.contents())
    default: return undefined
  }
}

async function* hashed(contents: AsyncIterable<Uint8Array>, hash: ReturnType<typeof createHash>): AsyncGenerator<Uint8Array> {
  for await (const more of contents) {
    hash.update(more)
    yield more
  }
}
