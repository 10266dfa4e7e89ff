import { broken, Bytes } from './bytes.ts'

/** The picture, its colours, its transparency and its movement (RFC 9649). EXIF, XMP and what is unknown are not among them. */
const kept = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ICCP', 'ANIM', 'ANMF'])
/** In the first byte of VP8X: there is EXIF, there is XMP. */
const tells = 0x08 | 0x04

/** A WebP without what it tells besides the picture. In: how to read it, for its length stands at its beginning and so it is read twice. Throws Refused. */
export async function* plainWebp(contents: () => AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let length = 4
  for await (const part of chunksOf(contents())) length += part.length
  const start = Buffer.from('RIFF\0\0\0\0WEBP', 'latin1')
  start.writeUInt32LE(length, 4)
  yield start
  yield* chunksOf(contents())
}

async function* chunksOf(contents: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const bytes = new Bytes(contents)
  try {
    const start = await bytes.take(12)
    if (start.toString('latin1', 0, 4) !== 'RIFF' || start.toString('latin1', 8) !== 'WEBP') throw broken()
    for (let left = start.readUInt32LE(4) - 4; left >= 8;) {
      const head = await bytes.take(8)
      const type = head.toString('latin1', 0, 4)
      const length = head.readUInt32LE(4)
      const padded = length + (length % 2)
      left -= 8 + padded
      if (left < 0) throw broken()
      if (!kept.has(type)) {
        await bytes.skip(padded)
        continue
      }
      yield head
      if (type === 'VP8X') yield quiet(await bytes.take(padded))
      else yield* bytes.pass(padded)
    }
  } finally {
    await bytes.close()
  }
}

const quiet = (features: Buffer): Buffer => {
  const made = Buffer.from(features)
  if (made.length > 0) made.writeUInt8(made.readUInt8() & ~tells)
  return made
}
