import type { Readable } from 'node:stream'
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl'
import { bounds, refuseFile } from './bounds.ts'

/** The parts of a workbook by their names, unpacked only when they are read. */
export class Archive {
  readonly #zip: ZipFile
  readonly #entries: ReadonlyMap<string, Entry>

  private constructor(zip: ZipFile, entries: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#entries = entries
  }

  /** In: the bytes of a file that begins as an archive does. Throws Refused when it is broken, has a password or too many parts. */
  static async of(file: Buffer): Promise<Archive> {
    const zip = await fromBufferPromise(file, { lazyEntries: true, validateEntrySizes: true }).catch(broken)
    if (zip.entryCount > bounds.parts) throw refuseFile('core.table.bomb')
    const entries = new Map<string, Entry>()
    try {
      for await (const entry of zip.eachEntry()) {
        if (entry.isEncrypted()) throw refuseFile('core.table.password')
        entries.set(entry.fileName.toLowerCase(), entry)
      }
    } catch (fault) {
      return broken(fault)
    }
    return new Archive(zip, entries)
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase())
  }

  /**
   * The bytes of one part, unpacked as they are asked for. What a part says of its size is not believed: it is counted.
   * Throws Refused when there is more than `most`.
   */
  async *read(name: string, most: number): AsyncGenerator<Buffer> {
    const entry = this.#entries.get(name.toLowerCase())
    if (!entry) throw refuseFile('core.table.broken')
    const stream: Readable = await this.#zip.openReadStreamPromise(entry).catch(broken)
    let bytes = 0
    try {
      for await (const chunk of stream) {
        if (!Buffer.isBuffer(chunk)) throw refuseFile('core.table.broken')
        bytes += chunk.length
        if (bytes > most) throw refuseFile('core.table.bomb')
        yield chunk
      }
    } catch (fault) {
      broken(fault)
    } finally {
      stream.destroy()
    }
  }
}

/** Whatever makes an archive unreadable is one refusal; a refusal of ours stays what it is. */
function broken(fault: unknown): never {
  throw fault instanceof Error && fault.name === 'Refused' ? fault : refuseFile('core.table.broken')
}
