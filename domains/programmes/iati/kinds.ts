import { z } from 'zod'
import { dayOf, momentOf } from './moments.ts'

/** One kind of value: what may be kept, and how it is read from a file. What cannot be read is undefined. */
type Kind<T> = { readonly schema: z.ZodType<T>; read(text: string): T | undefined }

/** Characters that no XML file can hold. */
const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const clean = (text: string) => text !== '' && text === text.trim() && !unwritable.test(text) && text.isWellFormed()
const kept = (holds: (text: string) => boolean) => z.string().refine(holds, 'core.field.kind')
const canonical = (read: (text: string) => string | undefined): Kind<string> => ({ schema: kept((text) => read(text) === text), read })

/** xs:decimal without what means nothing: no plus, no zeros that lead or trail, no negative zero. At most 40 digits. */
function readDecimal(text: string): string | undefined {
  const [, minus = '', whole, fraction = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text) ?? []
  if (whole === undefined || whole + fraction === '' || whole.length + fraction.length > 40) return undefined
  const [left, right] = [whole.replace(/^0+(?=\d)/, '') || '0', fraction.replace(/0+$/, '')]
  const size = right === '' ? left : `${left}.${right}`
  return minus === '-' && size !== '0' ? `-${size}` : size
}

function readMoment(text: string): string | undefined {
  const at = /T/.test(text) ? momentOf(text) : undefined
  return at === undefined ? undefined : new Date(at).toISOString().replace('.000Z', 'Z')
}

/** An address that a reader can be sent to. Other schemes (javascript:, data:) are not kept. */
function readLink(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined
  const url = new URL(text)
  if (!['https:', 'http:', 'ftp:'].includes(url.protocol) || url.hostname.includes('[')) return undefined
  const [, address = '', fragment] = /^([^#]*)(?:#([\s\S]*))?$/.exec(url.href) ?? []
  const safe = (part: string) => part.replace(/[[\]{}|\\^`#<>"]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`).replace(/%(?![0-9A-Fa-f]{2})/g, '%25')
  return fragment === undefined ? safe(address) : `${safe(address)}#${safe(fragment)}`
}

function readPosition(text: string): string | undefined {
  const [latitude, longitude, ...more] = text.split(/\s+/).map(readDecimal)
  const fits = latitude !== undefined && longitude !== undefined && more.length === 0 && Math.abs(Number(latitude)) <= 90 && Math.abs(Number(longitude)) <= 180
  return fits ? `${latitude} ${longitude}` : undefined
}

const readWhole = (least: number) => (text: string) => {
  const value = readDecimal(text)
  return value !== undefined && /^-?\d{1,9}$/.test(value) && Number(value) >= least ? value : undefined
}

/** A number is kept as its digits, so that no sum of money is ever rounded. */
export const kinds = {
  /** What the parser let through and was trimmed is clean. */
  text: { schema: kept(clean), read: (text: string): string | undefined => text } satisfies Kind<string>,
  /** As `xml:lang` may hold it: uk, zh-Hans. */
  language: canonical((text) => (/^[A-Za-z]{1,8}(-[A-Za-z0-9]{1,8})*$/.test(text) ? text : undefined)),
  day: canonical(dayOf),
  moment: canonical(readMoment),
  decimal: canonical(readDecimal),
  whole: canonical(readWhole(Number.NEGATIVE_INFINITY)),
  level: canonical(readWhole(0)),
  year: canonical(readWhole(1)),
  link: canonical(readLink),
  position: canonical(readPosition),
  flag: { schema: z.boolean(), read: (text: string) => (text === 'true' || text === '1' ? true : text === 'false' || text === '0' ? false : undefined) } satisfies Kind<boolean>,
} as const
export type KindName = keyof typeof kinds
export type Of<K extends KindName> = K extends 'flag' ? boolean : string
