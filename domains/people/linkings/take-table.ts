import { refuseFile } from '../../../core/table/bounds.ts'
import { readTable, wholeOf } from '../../../core/table/read.ts'
import { kindsOf } from '../registers/columns.ts'
import { isNoText, sourceOf, textOfTable, writtenHow } from '../registers/open-source.ts'
import { Rows } from '../registers/scan.ts'
import { bounds } from './bounds.ts'
import { refuseField, type ColumnMeaning, type FileFacts } from './kept.ts'

/** So much of the beginning of a file is looked at before the rest of it is taken. */
const looked = 1_048_576
const mostSamples = 4

/**
 * A table as it comes in: from its beginning, how it is written and what its columns seem to be; then its contents in UTF-8, whatever it was written in, piece
 * by piece. A workbook is read whole, within the bounds of the house. Throws Refused when it is no table, has too many columns, or no row under its titles.
 */
export async function takeTable(contents: AsyncIterable<Buffer>): Promise<Omit<FileFacts, 'name' | 'key' | 'bytes'> & { readonly contents: AsyncGenerator<Buffer> }> {
  const rest = contents[Symbol.asyncIterator]()
  const start = await upTo(rest, looked)
  if (isNoText(start)) {
    const text = Buffer.from(textOfTable(await readTable(await wholeOf(joined(start, rest)))))
    return { ...lookAt(text, ',', 0), contents: joined(text) }
  }
  const { encoding, separator, skip, before } = writtenHow(start)
  const body = start.subarray(skip)
  return { ...lookAt(encoding === 'utf-8' ? body : Buffer.from(new TextDecoder(encoding).decode(body)), separator, before), contents: encoding === 'utf-8' ? joined(body, rest) : decoded(joined(body, rest), encoding) }
}

async function upTo(source: AsyncIterator<Buffer>, bytes: number): Promise<Buffer> {
  const parts: Buffer[] = []
  for (let length = 0; length < bytes;) {
    const { done, value } = await source.next()
    if (done) break
    parts.push(value)
    length += value.length
  }
  return Buffer.concat(parts)
}

async function* joined(start: Buffer, rest?: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
  if (start.length > 0) yield start
  for (let next = await rest?.next(); next && !next.done; next = await rest?.next()) yield next.value
}

async function* decoded(source: AsyncIterable<Buffer>, encoding: string): AsyncGenerator<Buffer> {
  const decoder = new TextDecoder(encoding)
  for await (const part of source) yield Buffer.from(decoder.decode(part, { stream: true }))
  const end = Buffer.from(decoder.decode())
  if (end.length > 0) yield end
}

/** The titles, some rows, and what the columns seem to be. */
function lookAt(start: Buffer, separator: string, before: number): Omit<FileFacts, 'name' | 'key' | 'bytes'> {
  const rows = new Rows(sourceOf(start), separator.charCodeAt(0), before)
  const cells = () => Array.from({ length: rows.cells }, (_, at) => new TextDecoder().decode(rows.bytes.subarray(rows.starts[at], rows.ends[at])).trim().slice(0, 120))
  let titles: readonly string[] = []
  while (titles.every((title) => title === '')) {
    if (!rows.next()) throw refuseFile('core.table.empty')
    if (rows.isBroken) throw refuseField('file', { key: 'people.linkings.refused.first-row' })
    titles = cells()
  }
  if (titles.length > bounds.columns) throw refuseFile('core.table.columns', { count: titles.length, most: bounds.columns })
  const samples: string[][] = []
  while (samples.length < mostSamples && rows.next()) if (!rows.isBroken && rows.cells === titles.length) samples.push(cells())
  if (samples.length === 0) throw refuseField('file', { key: 'people.link.no-rows' })
  const found = [...kindsOf(titles)]
  return { separator, before, titles: [...titles], samples, meant: titles.map((_, at): ColumnMeaning => found.find(([, place]) => place === at)?.[0] ?? 'nothing') }
}
