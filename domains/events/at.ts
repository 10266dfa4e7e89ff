import { z } from 'zod'
import { Refused } from '../../core/refused.ts'
import { told } from '../sources/index.ts'

/** Where on the globe (WGS 84, degrees; north and east are positive). `city`: the point is this city's, not that of the house in it. */
export const at = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180), city: told.optional() })
export type At = z.output<typeof at>

const number = String.raw`([-+]?)(\d{1,3}(?:\.\d{1,15})?)`
const minutes = String.raw`(?:\s*(\d{1,2}(?:\.\d{1,9})?)′(?:\s*(\d{1,2}(?:\.\d{1,9})?)″)?)?`
const one = String.raw`${number}\s*(?:°${minutes})?\s*([NSEW]|[СЮ]\.?\s*Ш\.?|[ВЗ]\.?\s*Д\.?)?`
const single = new RegExp(`^${one}$`)
// Between the two stands a comma, a semicolon, a slash or a space; after a degree sign or a letter nothing needs to.
const both = new RegExp(String.raw`^${one}(?:\s*[,;/]\s*|\s+|(?<=[°′″\p{L}]\.?))${one}$`, 'u')
const [south, west, eastOrWest] = [/^[SЮ]/, /^[WЗ]/, /^[EWВЗ]/]

type Why = 'unreadable' | 'one-number' | 'out-of-range' | 'swapped'

/**
 * Reads two coordinates as people copy them from a map: `40.51, 72.80`, `40,51 72,80`, `40.51° N 72.80° E`, `40°30′36″ с. ш. 72°48′ в. д.`. The latitude stands first,
 * unless letters say otherwise. Out: degrees, to five places (about a metre), or why they are none. Where a point stands between digits, a comma divides.
 */
export function readAt(text: string): Pick<At, 'latitude' | 'longitude'> | Why {
  const plain = text.normalize('NFC').trim().toUpperCase().replace(/[−‐-–]/g, '-').replace(/[º˚]/g, '°').replace(/''|[”“"]/g, '″').replace(/['’‘´]/g, '′').replace(/^\((.*)\)$/, '$1')
  const pointed = /\d\.\d/.test(plain) ? plain : plain.replace(/^(-?\d+),(\d+),(-?\d+),(\d+)$/, '$1.$2 $3.$4').replace(/(\d),(\d)/g, '$1.$2')
  const found = both.exec(pointed)
  if (!found) return single.test(pointed) ? 'one-number' : 'unreadable'
  const [, ...parts] = found
  const [first, second] = [degreesOf(parts.slice(0, 5)), degreesOf(parts.slice(5))]
  if (first === undefined || second === undefined || (first.letter === undefined) !== (second.letter === undefined)) return 'unreadable'
  const turned = first.letter !== undefined && eastOrWest.test(first.letter)
  if (second.letter !== undefined && eastOrWest.test(second.letter) === turned) return 'unreadable'
  const [latitude, longitude] = turned ? [second.value, first.value] : [first.value, second.value]
  const fits = (north: number, east: number) => Math.abs(north) <= 90 && Math.abs(east) <= 180
  if (fits(latitude, longitude)) return { latitude, longitude }
  return first.letter === undefined && fits(longitude, latitude) ? 'swapped' : 'out-of-range'
}

/** One coordinate from its parts. A sign and a letter together, or sixty minutes, are none. */
function degreesOf([sign, degrees, min, sec, letter]: readonly (string | undefined)[]): { value: number; letter: string | undefined } | undefined {
  if (Number(min ?? 0) >= 60 || Number(sec ?? 0) >= 60 || (sign && letter) || (min !== undefined && degrees?.includes('.'))) return undefined
  const size = Number(degrees) + Number(min ?? 0) / 60 + Number(sec ?? 0) / 3600
  // Adding nought makes of -0 a 0.
  return { value: Math.round((sign === '-' || (letter !== undefined && (south.test(letter) || west.test(letter))) ? -size : size) * 1e5) / 1e5 + 0, letter }
}

/** The same, or a refusal of the field in words. */
export function mustReadAt(field: string, text: string): Pick<At, 'latitude' | 'longitude'> {
  const read = readAt(text)
  if (typeof read === 'string') throw new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [{ key: `events.at.${read}` }] } })
  return read
}

/** Coordinates as they stand in a form and in an address: `40.51, 72.8`. */
export const writeAt = ({ latitude, longitude }: Pick<At, 'latitude' | 'longitude'>): string => `${latitude}, ${longitude}`

const radians = (degrees: number) => (degrees * Math.PI) / 180
/** How far two places are from each other, in kilometres, as a bird flies (on a globe of 6,371 km). */
export function kilometres(one: Pick<At, 'latitude' | 'longitude'>, other: Pick<At, 'latitude' | 'longitude'>): number {
  const half = (a: number, b: number) => Math.sin(radians(a - b) / 2) ** 2
  const part = half(one.latitude, other.latitude) + Math.cos(radians(one.latitude)) * Math.cos(radians(other.latitude)) * half(one.longitude, other.longitude)
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(part)))
}

/** Within so many kilometres two places are one on the map of the region: a city and its houses. */
export const samePlace = 20
