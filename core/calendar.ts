import type { Day } from './ids.ts'

/** One event of a calendar. Moments go out in UTC; an event of whole days has `from` and `until`, the last day included. */
export type CalendarEvent = {
  /** The same for as long as it is the same event: by it a calendar knows what it already has. */
  readonly uid: string
  readonly when: { readonly starts: Temporal.Instant; readonly ends: Temporal.Instant } | { readonly from: Day; readonly until: Day }
  readonly title: string
  readonly more?: string | undefined
  readonly place?: string | undefined
  /** Where on the globe, in degrees: north and east are positive. */
  readonly at?: { readonly latitude: number; readonly longitude: number } | undefined
  readonly url?: string | undefined
  /** Grows with each change: an older copy gives way. */
  readonly sequence?: number | undefined
  readonly cancelled?: boolean | undefined
}

/**
 * A calendar as text (RFC 5545): lines end in CRLF, none is longer than 75 octets, times are in UTC.
 * In: the name that a telephone shows, the events, and the moment at which this copy is made. Throws on an event that ends before it begins.
 */
export function writeCalendar({ name, events, at }: { readonly name: string; readonly events: readonly CalendarEvent[]; readonly at: Temporal.Instant }): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hamroh//Hamroh//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', `NAME:${escaped(name)}`, `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, at)),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

function eventLines({ uid, when, title, more, place, at: where, url, sequence = 0, cancelled }: CalendarEvent, at: Temporal.Instant): readonly string[] {
  return [
    'BEGIN:VEVENT', `UID:${escaped(uid)}`, `DTSTAMP:${inUtc(at)}`, ...whenLines(when), `SEQUENCE:${sequence}`, `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${escaped(title)}`,
    ...(more === undefined ? [] : [`DESCRIPTION:${escaped(more)}`]),
    ...(place === undefined ? [] : [`LOCATION:${escaped(place)}`]),
    // To six places, the latitude first (3.8.1.6); its semicolon divides, and is not escaped.
    ...(where === undefined ? [] : [`GEO:${degrees(where.latitude)};${degrees(where.longitude)}`]),
    // An address is no text: it is not escaped, and what a URL cannot hold is encoded.
    ...(url === undefined ? [] : [`URL:${new URL(url).href}`]),
    'END:VEVENT',
  ]
}

/** The end of whole days is the day after the last (RFC 5545, 3.6.1). */
function whenLines(when: CalendarEvent['when']): readonly string[] {
  if ('starts' in when) {
    if (Temporal.Instant.compare(when.ends, when.starts) <= 0) throw new RangeError('An event ends before it begins')
    return [`DTSTART:${inUtc(when.starts)}`, `DTEND:${inUtc(when.ends)}`]
  }
  if (when.until < when.from) throw new RangeError('An event ends before it begins')
  return [`DTSTART;VALUE=DATE:${plain(when.from)}`, `DTEND;VALUE=DATE:${plain(Temporal.PlainDate.from(when.until).add({ days: 1 }).toString())}`]
}

/** Never with an exponent, which the format does not know. */
const degrees = (value: number): string => value.toFixed(6).replace(/\.?0+$/, '').replace(/^-0$/, '0')
const plain = (day: string): string => day.replaceAll('-', '')
const inUtc = (at: Temporal.Instant): string => at.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString().replaceAll(/[-:]/g, '')

/** A text as a value (3.3.11): backslash, semicolon, comma and line ends are escaped; other control characters have no place in one. */
export const escaped = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '')

/** A line that is too long goes on in the next after a space (3.1): at most 75 octets each, and no letter is cut in two. */
export function folded(line: string): string {
  const most = 75
  const rows: string[] = []
  let row = ''
  let octets = 0
  for (const letter of line) {
    const more = Buffer.byteLength(letter)
    if (octets + more > most) {
      rows.push(row)
      row = ' '
      octets = 1
    }
    row += letter
    octets += more
  }
  return [...rows, row].join('\r\n')
}
