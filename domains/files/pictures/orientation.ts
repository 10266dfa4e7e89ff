/** How a picture has to be turned to stand upright: 2 to 8 as EXIF counts (JEITA CP-3451, tag 0x0112); 1 is upright as it is. */
export type Orientation = 2 | 3 | 4 | 5 | 6 | 7 | 8
const orientations: readonly Orientation[] = [2, 3, 4, 5, 6, 7, 8]
const tag = 0x0112

/** In: the body of a JPEG's APP1 segment. Out: which way is up, when it is EXIF, says so and it is not upright already. */
export function orientationIn(body: Buffer): Orientation | undefined {
  if (body.toString('latin1', 0, 6) !== 'Exif\0\0' || body.length < 14) return undefined
  const tiff = body.subarray(6)
  const isLittle = tiff.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (at + 2 > tiff.length ? 0 : isLittle ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const first = isLittle ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  for (let entry = 0; entry < short(first); entry++) {
    const at = first + 2 + entry * 12
    if (at + 12 > tiff.length) return undefined
    if (short(at) === tag) return orientations.find((one) => one === short(at + 8))
  }
  return undefined
}

/** A segment of EXIF that says which way is up and nothing else. */
export function orientationOnly(orientation: Orientation): Buffer {
  const made = Buffer.alloc(36)
  made.writeUInt16BE(0xffe1, 0)
  made.writeUInt16BE(34, 2)
  made.write('Exif\0\0MM\0*', 4, 'latin1')
  made.writeUInt32BE(8, 14)
  made.writeUInt16BE(1, 18)
  made.writeUInt16BE(tag, 20)
  made.writeUInt16BE(3, 22)
  made.writeUInt32BE(1, 24)
  made.writeUInt16BE(orientation, 28)
  return made
}
