import { broken, Bytes } from './bytes.ts'

const signature = Buffer.from('89504e470d0a1a0a', 'hex')
/** The picture, its colours and its transparency (PNG, third edition, chapter 11). Texts, EXIF, the time and what programs add are not among them. */
const kept = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'cHRM', 'gAMA', 'iCCP', 'sBIT', 'sRGB', 'cICP', 'bKGD', 'pHYs', 'acTL', 'fcTL', 'fdAT'])

/** A PNG without what it tells besides the picture, and without what stands behind its end. Throws Refused when it does not end. */
export async function* plainPng(contents: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const bytes = new Bytes(contents)
  try {
    if (!(await bytes.take(8)).equals(signature)) throw broken()
    yield signature
    for (;;) {
      const start = await bytes.take(8)
      const type = start.toString('latin1', 4)
      const rest = start.readUInt32BE() + 4
      if (!kept.has(type)) {
        await bytes.skip(rest)
        continue
      }
      yield start
      yield* bytes.pass(rest)
      if (type === 'IEND') return
    }
  } finally {
    await bytes.close()
  }
}
