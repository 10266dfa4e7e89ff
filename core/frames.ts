/** What a backup is made of inside: a table, its rows as they come, how many they were; counters; the end with the sums. */
const kinds = ['table', 'rows', 'counted', 'counter', 'end'] as const
export type Kind = (typeof kinds)[number]
export type Frame = { readonly kind: Kind; readonly bytes: Buffer }

/** In: what it is, and its bytes. Out: one byte for the kind, four for the length, the bytes. */
export function frame(kind: Kind, bytes: Buffer | string): Buffer {
  const body = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
  const start = Buffer.alloc(5)
  start.writeUInt8(kinds.indexOf(kind))
  start.writeUInt32BE(body.length, 1)
  return Buffer.concat([start, body])
}

/** Reads frames again from bytes that come in any portions. Throws when they are none. */
export async function* framesIn(source: AsyncIterable<Buffer>): AsyncGenerator<Frame> {
  let held: Buffer = Buffer.alloc(0)
  for await (const more of source) {
    held = held.length === 0 ? more : Buffer.concat([held, more])
    while (held.length >= 5) {
      const length = held.readUInt32BE(1)
      if (held.length < 5 + length) break
      const kind = kinds[held.readUInt8(0)]
      if (!kind) throw new Error('A backup holds something that this program does not know')
      yield { kind, bytes: held.subarray(5, 5 + length) }
      held = held.subarray(5 + length)
    }
  }
  if (held.length > 0) throw new Error('A backup ends in the middle of something')
}
