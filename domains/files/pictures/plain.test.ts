import fc from 'fast-check'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { allOf, exif, jpeg, png, portions, scan, webp } from '../../../tests/papers.ts'
import { plainJpeg } from './jpeg.ts'
import { orientationIn, orientationOnly } from './orientation.ts'
import { plainPng } from './png.ts'
import { plainWebp } from './webp.ts'

const place = '40.5140N 72.8161E'
async function* given(bytes: Buffer, size = 7): AsyncGenerator<Buffer> {
  for await (const part of portions(bytes, size)) yield Buffer.from(part)
}
const kinds = [
  ['JPEG', jpeg(), (bytes: Buffer, size?: number) => plainJpeg(given(bytes, size))],
  ['PNG', png(), (bytes: Buffer, size?: number) => plainPng(given(bytes, size))],
  ['WebP', webp(), (bytes: Buffer, size?: number) => plainWebp(() => given(bytes, size))],
] as const

describe.each(kinds)('a %s', (_, whole, plain) => {
  test('no longer tells where it was taken, in whatever portions it comes', async () => {
    expect(whole.includes(place)).toBe(true)
    const first = await allOf(plain(whole))
    expect(first.includes(place)).toBe(false)
    for (const size of [1, 2, 3, 64, 100_000]) expect(await allOf(plain(whole, size))).toEqual(first)
  })
  test('that is plain already stays what it is', async () => {
    const once = await allOf(plain(whole))
    expect(await allOf(plain(once))).toEqual(once)
  })
  test('that is damaged anywhere is refused or read to an end, and never hangs', async () => {
    await fc.assert(fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, value) => {
      const damaged = Buffer.from(whole)
      damaged[at] = value
      const done = await allOf(plain(damaged)).then((bytes) => bytes.length, (fault: unknown) => fault)
      if (typeof done !== 'number') expect(done).toMatchObject({ why: 'invalid' })
    }), { numRuns: 300 })
  })
})

test('the picture of a JPEG, its colours and which way is up are kept', async () => {
  const plain = await allOf(plainJpeg(given(jpeg({ orientation: 6 }))))
  expect(plain.subarray(0, 2).toString('hex')).toBe('ffd8')
  expect(plain.subarray(-2).toString('hex')).toBe('ffd9')
  for (const part of [scan, Buffer.from('ICC_PROFILE'), Buffer.from('JFIF')]) expect(plain.includes(part)).toBe(true)
  expect(plain.toString('latin1').split(scan.toString('latin1'))).toHaveLength(3)
  expect(plain.includes(orientationOnly(6))).toBe(true)
  expect((await allOf(plainJpeg(given(jpeg({ orientation: 1 }))))).includes('Exif')).toBe(false)
})

test('which way is up is read from either order of bytes, and from nothing that is no EXIF', () => {
  for (const one of [2, 3, 4, 5, 6, 7, 8] as const) {
    expect(orientationIn(exif(one, place))).toBe(one)
    expect(orientationIn(orientationOnly(one).subarray(4))).toBe(one)
  }
  for (const one of [exif(1, place), exif(9, place), exif(6, place).subarray(0, 20), Buffer.alloc(40), Buffer.alloc(3)]) expect(orientationIn(one)).toBeUndefined()
})

test('the dot of a PNG is kept', async () => {
  const plain = await allOf(plainPng(given(png())))
  const at = plain.indexOf('IDAT')
  expect([...inflateSync(plain.subarray(at + 4, at + 4 + plain.readUInt32BE(at - 4)))]).toEqual([0, 128])
  expect(plain.subarray(-8, -4).toString()).toBe('IEND')
})

test('a WebP says how long it is now, and that there is no EXIF', async () => {
  const plain = await allOf(plainWebp(() => given(webp())))
  expect(plain.readUInt32LE(4)).toBe(plain.length - 8)
  expect(plain.readUInt8(20) & 0x0c).toBe(0)
  expect(plain.includes('VP8L')).toBe(true)
})
