import { crc32, deflateRawSync } from 'node:zlib'

export type Part = { readonly name: string; readonly text: string | Buffer }

/** An archive as ZIP programs write it, the same bytes for the same parts: no time of day goes in. For what is small enough for memory. */
export function zipOf(parts: readonly Part[]): Buffer {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, text } of parts) {
    const bytes = Buffer.from(text)
    const packed = deflateRawSync(bytes, { level: 6 })
    const title = Buffer.from(name)
    // What the head of a part and its entry in the directory both say: version, names in UTF-8, deflated, 1 January 1980, sums and sizes.
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(0x0800, 2)
    common.writeUInt16LE(8, 4)
    common.writeUInt16LE(33, 8)
    common.writeUInt32LE(crc32(bytes), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(bytes.length, 18)
    common.writeUInt16LE(title.length, 22)
    const head = Buffer.alloc(30)
    head.writeUInt32LE(0x04034b50, 0)
    common.copy(head, 4)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(20, 4)
    common.copy(entry, 6)
    entry.writeUInt32LE(at, 42)
    pieces.push(head, title, packed)
    directory.push(entry, title)
    at += head.length + title.length + packed.length
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(size, 12)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...pieces, ...directory, end])
}
