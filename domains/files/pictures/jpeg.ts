import { broken, Bytes } from './bytes.ts'
import { orientationIn, orientationOnly } from './orientation.ts'

// The markers of ITU T.81, annex B.
const marker = { start: 0xd8, end: 0xd9, scan: 0xda, app1: 0xe1, comment: 0xfe } as const
const isAlone = (code: number) => code === 0x01 || (code >= 0xd0 && code <= 0xd7)
const isApp = (code: number) => code >= 0xe0 && code <= 0xef

/** What programs need to show the colours as they were: JFIF, the colour profile, Adobe's word on the colour space. */
const kept: ReadonlyMap<number, string> = new Map([[0xe0, 'JFIF\0'], [0xe2, 'ICC_PROFILE\0'], [0xee, 'Adobe']])

/**
 * A JPEG without what it tells besides the picture: where and when it was taken and with what (EXIF, XMP, IPTC), comments, small
 * copies of it, and whatever stands behind its end (phones put a film there). Which way is up is kept: it is the only thing
 * of EXIF that one needs to see the picture. The picture itself is not touched. Throws Refused when it does not end.
 */
export async function* plainJpeg(contents: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const bytes = new Bytes(contents)
  try {
    if ((await bytes.take(2)).readUInt16BE() !== 0xff00 + marker.start) throw broken()
    yield Buffer.of(0xff, marker.start)
    let turned = false
    for (;;) {
      const code = await codeOf(bytes)
      if (code === marker.end) break
      if (isAlone(code)) {
        yield Buffer.of(0xff, code)
        continue
      }
      const length = (await bytes.take(2)).readUInt16BE()
      if (length < 2) throw broken()
      const body = await bytes.take(length - 2)
      const orientation = code === marker.app1 && !turned ? orientationIn(body) : undefined
      if (orientation) {
        turned = true
        yield orientationOnly(orientation)
      }
      if (!isKept(code, body)) continue
      yield segment(code, body)
      if (code === marker.scan) yield* scanIn(bytes)
    }
    yield Buffer.of(0xff, marker.end)
  } finally {
    await bytes.close()
  }
}

const isKept = (code: number, body: Buffer) => {
  if (code === marker.comment) return false
  return !isApp(code) || (kept.has(code) && body.toString('latin1', 0, 12).startsWith(kept.get(code) ?? ''))
}

const segment = (code: number, body: Buffer): Buffer => {
  const start = Buffer.of(0xff, code, 0, 0)
  start.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([start, body])
}

/** The next marker; any number of 0xff may stand before it. */
async function codeOf(bytes: Bytes): Promise<number> {
  if ((await bytes.take(1)).readUInt8() !== 0xff) throw broken()
  for (;;) {
    const code = (await bytes.take(1)).readUInt8()
    if (code !== 0xff) return code
  }
}

/** The picture itself, up to the next marker that is not part of it, which stays to be read. */
async function* scanIn(bytes: Bytes): AsyncGenerator<Buffer> {
  for (;;) {
    yield* bytes.passUntil(0xff)
    const two = await bytes.peek(2)
    const code = two.readUInt8(1)
    if (code !== 0x00 && !isAlone(code) && code !== 0xff) return
    yield await bytes.take(code === 0xff ? 1 : 2)
  }
}
