import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { SaxesParser } from 'saxes'
import { checkIati } from '../../domains/programmes/iati/check.ts'
import { readIati } from '../../domains/programmes/iati/read.ts'
import { takeActivity } from '../../domains/programmes/iati/take.ts'

/** Run as a program of its own, so that its memory is its own: `node tests/load/iati.ts <bare|take|check> <bytes>`. Out: one line of JSON. */
const [, , way = 'take', wanted = '200000000'] = process.argv

/** A real file, where it is: a publisher's, to be tested with and not shipped. Else one made up, of the same size and kind. */
const real = resolve(import.meta.dirname, '../../../shared/standards/iati/real/armenia-43-activities.xml')
const text = existsSync(real) ? readFileSync(real) : Buffer.from(madeUp())
const [first, last] = [text.indexOf('<iati-activity '), text.lastIndexOf('</iati-activities>')]
const body = text.subarray(first, last)

/** The file's activities again and again until it is as large as wanted, in pieces as they come from a disk. */
async function* bytes(): AsyncGenerator<Uint8Array> {
  yield text.subarray(0, first)
  for (let size = 0; size < Number(wanted); size += body.length)
    for (let at = 0; at < body.length; at += 65_536) yield body.subarray(at, at + 65_536)
  yield text.subarray(last)
}

let peak = 0
const watch = setInterval(() => { peak = Math.max(peak, process.memoryUsage.rss()) }, 10)
const before = process.cpuUsage()
const began = performance.now()
const entries = way === 'bare' ? await parse() : way === 'take' ? await take() : (await checkIati(bytes(), { now: Temporal.Now.instant(), language: 'ru' })).entries
const used = process.cpuUsage(before)
clearInterval(watch)
console.log(JSON.stringify({
  entries, wall: (performance.now() - began) / 1000, processor: (used.user + used.system) / 1_000_000, megabytes: Math.max(peak, process.memoryUsage.rss()) / 1_000_000, real: existsSync(real),
}))

/** Nothing but the parser, with somebody who listens. */
async function parse(): Promise<number> {
  const parser = new SaxesParser()
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let [activities, others] = [0, 0]
  parser.on('opentag', ({ name }) => {
    if (name === 'iati-activity') activities++
  })
  parser.on('text', () => { others++ })
  parser.on('closetag', () => { others++ })
  for await (const piece of bytes()) parser.write(decoder.decode(piece, { stream: true }))
  parser.close()
  if (others === 0) throw new Error('The parser told nothing')
  return activities
}

async function take(): Promise<number> {
  let taken = 0
  for await (const found of readIati(bytes())) if (found.is === 'entry' && takeActivity(found.entry, () => {})) taken++
  return taken
}

function madeUp(): string {
  const transaction = (at: number) => `<transaction><transaction-type code="3"/><transaction-date iso-date="2024-01-${String(1 + (at % 28)).padStart(2, '0')}"/>
<value currency="USD" value-date="2024-01-31">${at}.50</value><provider-org ref="XM-DAC-1"><narrative>Made up for measuring</narrative></provider-org>
<receiver-org><narrative>Made up for measuring</narrative></receiver-org><flow-type code="10"/><finance-type code="110"/><tied-status code="5"/></transaction>\n`
  const activity = (at: number) => `<iati-activity xml:lang="en"><iati-identifier>XM-DAC-1-${at}</iati-identifier>\n${Array.from({ length: 150 }, (_, one) => transaction(one)).join('')}</iati-activity>\n`
  return `<?xml version="1.0" encoding="UTF-8"?>\n<iati-activities version="2.03">\n${Array.from({ length: 43 }, (_, at) => activity(at)).join('')}</iati-activities>`
}
