import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inPieces, readAll } from '../../../tests/iati.ts'
import { readIati, readIatiFrom, type Found } from './read.ts'

/** What a reader found, as it can be compared: an entry by what stands in it and where. */
const told = (found: Found) => (found.is === 'entry' ? { is: 'entry', line: found.entry.line, text: found.entry.children.map(({ text, line }) => [text, line]), root: found.entry.parent?.attributes } : found.is === 'fault' ? found : { is: 'file', holds: found.holds, version: found.version })
const collected = async (all: AsyncIterable<Found>) => (await Array.fromAsync(all)).map(told)

const word = fc.string({ unit: fc.constantFrom('a', 'Б', 'ҳ', '𝒳', '\n', '\r\n', '\r', ' ', '&amp;', '<!-- -->'), maxLength: 8 })
const entry = fc.tuple(fc.constantFrom('iati-activity', 'iati-activity', 'other'), word).map(([name, text]) => `<${name}><title>${text}</title></${name}>`)
const whole = fc.tuple(fc.array(fc.tuple(word.map((text) => text.replaceAll('&amp;', '')), entry), { minLength: 1, maxLength: 6 }), fc.constantFrom('</iati-activities>', '', '</wrong>', '<'))
  .map(([entries, end]) => entries.map(([blank, one]) => `${blank.replace(/[^\s]/gu, '')}${one}`).join('') + end)
const encodings = { 'utf-8': (text: string) => Buffer.from(text), 'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le') } as const

test('from the end of any entry a file is read on as if it had been read in one go, whatever its encoding, its line ends and its pieces', async () => {
  await fc.assert(fc.asyncProperty(whole, fc.constantFrom('utf-8', 'utf-16le'), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }), async (body, encoding, size, other) => {
    const bytes = encodings[encoding](`<?xml version="1.0"?>\n<iati-activities version="2.03" xml:lang="uz">${body}`)
    const all = await readAll(bytes, { size })
    for (const [at, one] of all.entries()) {
      if (one.is !== 'entry') continue
      const from = (byte: number) => inPieces(bytes.subarray(byte), other)
      expect(await collected(readIatiFrom(from, one.after))).toEqual([{ is: 'file', holds: 'activities', version: '2.03' }, ...all.slice(at + 1).map(told)])
    }
  }), { numRuns: 150 })
})

test('with pieces larger than are decoded at once, too', async () => {
  const entries = Array.from({ length: 400 }, (_, at) => `<iati-activity><title>${'матн '.repeat(90)}${at}</title></iati-activity>\r\n`).join('')
  const bytes = Buffer.from(`<iati-activities version="2.03">${entries}</iati-activities>`)
  const all = await Array.fromAsync(readIati(inPieces(bytes, 300_000)))
  const middle = all.at(251)
  if (middle?.is !== 'entry') throw new Error('No entry')
  expect(middle.after.byte).toBeGreaterThan(65_536)
  expect(await collected(readIatiFrom((byte) => inPieces(bytes.subarray(byte), 10_000), middle.after))).toEqual([{ is: 'file', holds: 'activities', version: '2.03' }, ...all.slice(252).map(told)])
})
