import { Refused } from '../../../core/refused.ts'

/** What says that it is a picture and is not one to its end. */
export const broken = () => new Refused('invalid', 'core.refused.invalid', { fields: { file: [{ key: 'files.refused.broken' }] } })

/** Reads bytes in the portions that a format speaks of, whatever portions they come in; never more than one of these in memory. */
export class Bytes {
  readonly #source: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Buffer>) {
    this.#source = source[Symbol.asyncIterator]()
  }

  /** Gets more; false at the end. */
  async #more(): Promise<boolean> {
    const { done, value } = await this.#source.next()
    if (done) return false
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value])
    return true
  }

  /** Looks at so many bytes and leaves them. Throws Refused when there are fewer. */
  async peek(length: number): Promise<Buffer> {
    while (this.#held.length < length) if (!(await this.#more())) throw broken()
    return this.#held.subarray(0, length)
  }

  /** Exactly so many bytes. Throws Refused when there are fewer. */
  async take(length: number): Promise<Buffer> {
    const taken = await this.peek(length)
    this.#held = this.#held.subarray(length)
    return taken
  }

  /** So many bytes as they come, however many they are. Throws Refused when there are fewer. */
  async *pass(length: number): AsyncGenerator<Buffer> {
    for (let left = length; left > 0;) {
      if (this.#held.length === 0 && !(await this.#more())) throw broken()
      const part = await this.take(Math.min(left, this.#held.length))
      left -= part.length
      yield part
    }
  }

  async skip(length: number): Promise<void> {
    for await (const _ of this.pass(length));
  }

  /** Everything before the next byte of this value. Throws Refused when there is none. */
  async *passUntil(value: number): AsyncGenerator<Buffer> {
    for (;;) {
      const at = this.#held.indexOf(value)
      if (at >= 0) {
        yield await this.take(at)
        return
      }
      if (this.#held.length > 0) yield await this.take(this.#held.length)
      if (!(await this.#more())) throw broken()
    }
  }

  /** Lets go of the source when not all of it was wanted. */
  async close(): Promise<void> {
    await this.#source.return?.()
  }
}
