import { Spool } from '../../core/spool.ts'
import { isFileType, nameFor, type FileType } from './types.ts'

/** What is given out and never taken: a file that this house writes itself, under the name that it gives it. */
export type GivenType = FileType | 'application/xml; charset=utf-8' | 'application/json; charset=utf-8'

/** A file on its way out: read from the database whole, checked, and waiting, sealed, for however slow a reader. Whoever gets it closes it. */
export class GivenFile implements AsyncDisposable {
  readonly name: string
  readonly type: GivenType
  readonly bytes: number
  readonly #spool: Spool

  private constructor(spool: Spool, { name, type }: { readonly name: string; readonly type: GivenType }) {
    this.name = isFileType(type) ? nameFor(name, type) : name
    this.type = type
    this.bytes = spool.bytes
    this.#spool = spool
  }

  /** Reads contents to their end. In: what it was called, and what it is. Throws what reading throws. */
  static async of(contents: AsyncIterable<Buffer>, told: { readonly name: string; readonly type: GivenType }): Promise<GivenFile> {
    return new GivenFile(await Spool.of(contents), told)
  }

  /** Its bytes, read as fast as somebody takes them. It closes itself when they were read, or the reader went away. */
  stream(): ReadableStream<Uint8Array> {
    const bytes = this.#spool.contents()
    return new ReadableStream<Uint8Array>({
      pull: async (controller) => {
        const { done, value } = await bytes.next()
        if (!done) return controller.enqueue(value)
        await this.#spool.close()
        controller.close()
      },
      cancel: async () => {
        await bytes.return(undefined)
        await this.#spool.close()
      },
    }, { highWaterMark: 0 })
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#spool.close()
  }
}
