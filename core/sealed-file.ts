import { createCipheriv, createDecipheriv } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { Refused } from './refused.ts'
import { sha256, type Key } from './seal.ts'

/**
 * A file of any length in sealed pieces, written and read with the memory of one piece.
 *
 *     "HAMROH BACKUP\n", length of the header (4 bytes), header (JSON, readable), then the pieces:
 *     length of its contents (4 bytes; the highest bit says that it is the last), contents under AES-256-GCM, tag (16 bytes)
 *
 * The nonce is the number of the piece and whether it is the last; the hash of everything before the pieces is bound to each.
 * So a changed bit anywhere, a piece moved, left out or added, and a file cut short are all found. A key seals one file only.
 */
const magic = Buffer.from('HAMROH BACKUP\n')
const size = 65_536
const lastBit = 0x8000_0000
const longestHeader = 1_000_000

const nonceOf = (number: number, last: boolean): Buffer => {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt8(last ? 1 : 0, 0)
  nonce.writeBigUInt64BE(BigInt(number), 4)
  return nonce
}
const lengthOf = (length: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(length)
  return bytes
}

/** In: a key for this file alone, its header, its contents. Out: the file, piece by piece. */
export async function* sealPieces(key: Key, header: string, contents: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const start = Buffer.concat([magic, lengthOf(Buffer.byteLength(header)), Buffer.from(header)])
  const bound = sha256(start)
  yield start
  let number = 0
  const sealed = (piece: Buffer, last: boolean): Buffer => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(number++, last)).setAAD(bound)
    const text = Buffer.concat([cipher.update(piece), cipher.final()])
    return Buffer.concat([lengthOf((piece.length | (last ? lastBit : 0)) >>> 0), text, cipher.getAuthTag()])
  }
  let held = Buffer.alloc(0)
  for await (const more of contents) {
    held = Buffer.concat([held, more])
    for (; held.length > size; held = held.subarray(size)) yield sealed(held.subarray(0, size), false)
  }
  yield sealed(held, true)
}

export type SealedFile = { readonly header: string; readonly bound: Buffer; readonly from: number }

const cut = () => new Refused('invalid', 'core.keeping.cut')
const changed = (piece: number) => new Refused('invalid', 'core.keeping.changed', { filled: { piece: String(piece) } })

/** Exactly so many bytes of a file; undefined when it ends before. */
async function bytesAt(file: FileHandle, at: number, length: number): Promise<Buffer | undefined> {
  const bytes = Buffer.alloc(length)
  for (let got = 0; got < length;) {
    const { bytesRead } = await file.read(bytes, got, length - got, at + got)
    if (bytesRead === 0) return undefined
    got += bytesRead
  }
  return bytes
}

/** Reads the header; whether it is true shows with the first piece. Throws Refused when this is no such file. */
export async function readStart(file: FileHandle): Promise<SealedFile> {
  const start = await bytesAt(file, 0, magic.length + 4)
  const length = start?.readUInt32BE(magic.length) ?? 0
  if (!start?.subarray(0, magic.length).equals(magic) || length > longestHeader) throw new Refused('invalid', 'core.keeping.no-backup')
  const header = await bytesAt(file, start.length, length)
  if (!header) throw cut()
  return { header: header.toString('utf8'), bound: sha256(start, header), from: start.length + length }
}

/** The contents, each piece only after it was found to be true. Throws Refused at the first that is not, and when the file does not end where it should. */
export async function* openPieces(key: Key, file: FileHandle, { bound, from }: SealedFile): AsyncGenerator<Buffer> {
  let at = from
  for (let number = 0; ; number++) {
    const start = (await bytesAt(file, at, 4))?.readUInt32BE(0)
    if (start === undefined) throw cut()
    const last = start >= lastBit
    const length = last ? start - lastBit : start
    if (length > size) throw changed(number + 1)
    const sealed = await bytesAt(file, at + 4, length + 16)
    if (!sealed) throw cut()
    const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(number, last)).setAAD(bound)
    decipher.setAuthTag(sealed.subarray(length))
    let piece: Buffer
    try {
      piece = Buffer.concat([decipher.update(sealed.subarray(0, length)), decipher.final()])
    } catch {
      throw changed(number + 1)
    }
    at += 4 + length + 16
    if (last && (await bytesAt(file, at, 1))) throw changed(number + 2)
    if (piece.length > 0) yield piece
    if (last) return
  }
}
