import { crc32, deflateRawSync, deflateSync } from 'node:zlib'
import type { Asking } from '../core/actor.ts'
import { putFile, takeFile } from '../domains/files/index.ts'
import { idOf } from './people.ts'
import type { World } from './world.ts'

/** Bytes as a network brings them: in portions of an odd size. */
export async function* portions(bytes: Uint8Array, size = 997): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
export async function allOf(contents: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = []
  for await (const part of contents) parts.push(Buffer.from(part))
  return Buffer.concat(parts)
}

/** Somebody sends a file. Out: its id, what it was taken for, how large it is. */
export async function sent(world: World, bytes: Uint8Array, { name = 'paper', asking = world.osh.worker }: { name?: string; asking?: Asking } = {}) {
  const taken = await takeFile(portions(bytes), { name, length: bytes.length })
  try {
    const { file, type, bytes: length } = await world.asPage(putFile, { file: taken }, asking)
    return { file: idOf<'file'>(file), type, bytes: length }
  } finally {
    await taken.close()
  }
}

export const pdf = (words = 'Ish haqi', more = 0): Buffer => Buffer.concat([
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n% ${words}\n`), Buffer.alloc(more, 'x'), Buffer.from('\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
])

const segment = (code: number, body: Buffer): Buffer => {
  const start = Buffer.of(0xff, code, 0, 0)
  start.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([start, body])
}
/** EXIF as a phone writes it (TIFF, little-endian): which way is up, and where it was. The place is given as text, to be looked for. */
export function exif(orientation: number, place: string): Buffer {
  const entry = (tag: number, type: number, count: number, value: number) => {
    const made = Buffer.alloc(12)
    made.writeUInt16LE(tag, 0)
    made.writeUInt16LE(type, 2)
    made.writeUInt32LE(count, 4)
    made.writeUInt32LE(value, 8)
    return made
  }
  const words = Buffer.from(`${place}\0`)
  return Buffer.concat([Buffer.from('Exif\0\0II*\0\u0008\0\0\0', 'latin1'), Buffer.of(2, 0), entry(0x010e, 2, words.length, 38), entry(0x0112, 3, 1, orientation), Buffer.alloc(4), words])
}
/** What is the picture of a JPEG, with everything that looks like a marker and is none. */
export const scan = Buffer.of(0x01, 0x02, 0xff, 0x00, 0x03, 0xff, 0xd0, 0x04, 0x05)
export const jpeg = ({ orientation = 6, place = '40.5140N 72.8161E', more = Buffer.alloc(0) } = {}): Buffer => Buffer.concat([
  Buffer.of(0xff, 0xd8), segment(0xe0, Buffer.from('JFIF\0\u0001\u0002\0\0\u0001\0\u0001\0\0', 'latin1')), segment(0xe1, exif(orientation, place)),
  segment(0xe1, Buffer.from(`http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${place}</x:xmpmeta>`)), segment(0xed, Buffer.from(`Photoshop 3.0\0${place}`)), segment(0xfe, Buffer.from(place)),
  segment(0xe2, Buffer.from('ICC_PROFILE\0\u0001\u0001profile', 'latin1')), segment(0xdb, Buffer.alloc(65, 1)), segment(0xc2, Buffer.from('0811000100010101110001', 'hex')),
  segment(0xda, Buffer.from('01010000003f00', 'hex').subarray(0, 6)), scan, more, segment(0xc4, Buffer.alloc(20, 2)), segment(0xda, Buffer.alloc(6, 1)), scan, Buffer.of(0xff, 0xd9), Buffer.from(`film ${place}`),
])

const chunk = (type: string, body: Buffer): Buffer => {
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body])
  length.writeUInt32BE(body.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}
/** A PNG of one grey dot. */
export const png = (place = '40.5140N 72.8161E'): Buffer => Buffer.concat([
  Buffer.from('89504e470d0a1a0a', 'hex'), chunk('IHDR', Buffer.from('00000001000000010800000000', 'hex')), chunk('tEXt', Buffer.from(`Comment\0${place}`)), chunk('eXIf', exif(1, place).subarray(6)),
  chunk('sRGB', Buffer.of(0)), chunk('IDAT', deflateSync(Buffer.of(0, 128))), chunk('IEND', Buffer.alloc(0)), Buffer.from(place),
])

const riff = (type: string, body: Buffer): Buffer => {
  const length = Buffer.alloc(4)
  length.writeUInt32LE(body.length)
  return Buffer.concat([Buffer.from(type, 'latin1'), length, body, Buffer.alloc(body.length % 2)])
}
export const webp = (place = '40.5140N 72.8161E'): Buffer => riff('RIFF', Buffer.concat([
  Buffer.from('WEBP'), riff('VP8X', Buffer.from('0c000000000000000000', 'hex')), riff('VP8L', Buffer.from('2f00000000880808', 'hex')), riff('EXIF', exif(1, place)), riff('XMP ', Buffer.from(place)),
]))
export const heic = (): Buffer => Buffer.concat([Buffer.from('000000186674797068656963', 'hex'), Buffer.from('\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(64, 1)])

/** A ZIP (APPNOTE 6.3) of a few texts. In: their names and what they say; the first is stored as it is. */
export function zip(...parts: readonly (readonly [name: string, text: string])[]): Buffer {
  let at = 0
  const made = parts.map(([name, text], place) => {
    const [raw, named] = [Buffer.from(text), Buffer.from(name)]
    const packed = place === 0 ? raw : deflateRawSync(raw)
    const about = Buffer.alloc(26)
    about.writeUInt16LE(20, 0)
    about.writeUInt16LE(place === 0 ? 0 : 8, 4)
    about.writeUInt32LE(crc32(raw), 10)
    about.writeUInt32LE(packed.length, 14)
    about.writeUInt32LE(raw.length, 18)
    about.writeUInt16LE(named.length, 22)
    const local = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), about, named, packed])
    const where = Buffer.alloc(14)
    where.writeUInt32LE(at, 10)
    at += local.length
    return { local, central: Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\0', 'latin1'), about, where, named]) }
  })
  const central = Buffer.concat(made.map((one) => one.central))
  const end = Buffer.alloc(18)
  end.writeUInt16LE(made.length, 4)
  end.writeUInt16LE(made.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(at, 12)
  return Buffer.concat([...made.map((one) => one.local), central, Buffer.from('PK\u0005\u0006', 'latin1'), end])
}
const office = (part: string, type: string) => zip(
  ['[Content_Types].xml', `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`],
  ['_rels/.rels', '<?xml version="1.0"?><Relationships/>'], [part, '<?xml version="1.0"?><w/>'])
const openXml = 'application/vnd.openxmlformats-officedocument'
export const docx = () => office('word/document.xml', `${openXml}.wordprocessingml.document.main+xml`)
export const docm = () => office('word/document.xml', 'application/vnd.ms-word.document.macroEnabled.main+xml')
export const xlsx = () => office('xl/workbook.xml', `${openXml}.spreadsheetml.sheet.main+xml`)
export const odt = () => zip(['mimetype', 'application/vnd.oasis.opendocument.text'], ['content.xml', '<?xml version="1.0"?><office:document-content/>'])
