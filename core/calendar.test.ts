import fc from 'fast-check'
import { expect, test } from 'vitest'
import { escaped, folded, writeCalendar, type CalendarEvent } from './calendar.ts'
import { toDay } from './ids.ts'

const at = Temporal.Instant.from('2026-11-22T09:30:15.678Z')
const instant = (text: string) => Temporal.Instant.from(text)
const visit: CalendarEvent = { uid: 'a-1@hamroh', when: { starts: instant('2026-11-23T10:00:00Z'), ends: instant('2026-11-23T11:00:00Z') }, title: 'K7-4M2Q', sequence: 2 }
/** How a calendar reads it (RFC 5545, 3.1 and 3.3.11). */
const unfolded = (text: string) => text.replaceAll('\r\n ', '')
const unescaped = (text: string) => text.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter))

test('an event of an hour, to the letter', () => {
  expect(writeCalendar({ name: 'Hamroh', events: [visit], at })).toBe([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Hamroh//Hamroh//EN', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', 'NAME:Hamroh', 'X-WR-CALNAME:Hamroh',
    'BEGIN:VEVENT', 'UID:a-1@hamroh', 'DTSTAMP:20261122T093015Z', 'DTSTART:20261123T100000Z', 'DTEND:20261123T110000Z', 'SEQUENCE:2', 'STATUS:CONFIRMED', 'SUMMARY:K7-4M2Q', 'END:VEVENT',
    'END:VCALENDAR', '',
  ].join('\r\n'))
})

test('whole days end on the day after the last, over the end of February too', () => {
  const text = writeCalendar({ name: 'x', events: [{ ...visit, when: { from: toDay('2028-02-28'), until: toDay('2028-02-29') } }], at })
  expect(text).toContain('DTSTART;VALUE=DATE:20280228\r\nDTEND;VALUE=DATE:20280301\r\n')
})

test('what was cancelled says so; place, more and address stand where they belong', () => {
  const text = writeCalendar({ name: 'x', events: [{ ...visit, cancelled: true, place: 'Ош, ул. Ленина; вход со двора', more: 'one\ntwo', url: 'https://example.org/а,б' }], at })
  expect(text).toContain('STATUS:CANCELLED\r\n')
  expect(unfolded(text)).toContain('LOCATION:Ош\\, ул. Ленина\\; вход со двора\r\n')
  expect(text).toContain('DESCRIPTION:one\\ntwo\r\n')
  expect(text).toContain('URL:https://example.org/%D0%B0,%D0%B1\r\n')
})

test('where it is stands in degrees, the latitude first, never with an exponent', () => {
  const geo = (latitude: number, longitude: number) => /GEO:(.*)\r/.exec(writeCalendar({ name: 'x', events: [{ ...visit, at: { latitude, longitude } }], at }))?.[1]
  expect([geo(55.76, 37.62), geo(-33.9, -100), geo(1e-7, -1e-7), geo(40.123456, 0.5)]).toEqual(['55.76;37.62', '-33.9;-100', '0;0', '40.123456;0.5'])
  expect(writeCalendar({ name: 'x', events: [visit], at })).not.toContain('GEO')
})

test('nothing that is written can begin a line of its own', () => {
  const text = writeCalendar({ name: 'x\r\nBEGIN:VALARM', events: [{ ...visit, uid: 'u\r\nX:1', title: 'a\rEND:VEVENT\nb\u0007' }], at })
  expect(text.split('\r\n').filter((line) => /^(BEGIN:VALARM|X:1)/.test(line))).toEqual([])
  expect(text.match(/^END:VEVENT\r$/gm)).toHaveLength(1)
})

test('an end that is not after the beginning is a fault of ours', () => {
  const when = { starts: at, ends: at }
  expect(() => writeCalendar({ name: 'x', events: [{ ...visit, when }], at })).toThrow(RangeError)
  expect(() => writeCalendar({ name: 'x', events: [{ ...visit, when: { from: toDay('2026-01-02'), until: toDay('2026-01-01') } }], at })).toThrow(RangeError)
})

test('every line is at most 75 octets, no letter is cut in two, and unfolded it is what it was', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }).filter((text) => !/[\r\n]/.test(text) && text.isWellFormed()), (text) => {
    const rows = folded(text).split('\r\n')
    expect(rows.every((row) => Buffer.byteLength(row) <= 75 && row.isWellFormed())).toBe(true)
    expect(unfolded(folded(text))).toBe(text)
  }))
})

test('every text comes back as it was, and a whole calendar has no bare line end', () => {
  const letters = fc.string({ unit: fc.constantFrom('а', 'ҷ', 'o', 'ʻ', ' ', '\n', ',', ';', '\\', 'n', '😀', ':', '"'), maxLength: 300 })
  fc.assert(fc.property(letters, letters, (title, more) => {
    expect(unescaped(escaped(title))).toBe(title)
    const text = writeCalendar({ name: 'x', events: [{ ...visit, title, more }], at })
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(unfolded(text).split('\r\n').filter((line) => line.startsWith('SUMMARY:')).map((line) => unescaped(line.slice('SUMMARY:'.length)))).toEqual([title])
    expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
  }))
})
