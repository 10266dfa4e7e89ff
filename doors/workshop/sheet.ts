import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv, writeCsv } from '../../core/csv.ts'
import type { Language } from '../../core/words.ts'
import { placesIn, unsureFile, unsureIn, type Place } from './catalogues.ts'
import { faultsOf } from './sentence.ts'
import { rewrite } from './source-text.ts'

export type Translated = Exclude<Language, 'en'>
const columns = ['key', 'form', 'English', 'translation', 'where', 'check'] as const
type Column = (typeof columns)[number]

/** All sentences of a language as a table for somebody who reads it. Out: the table, how many rows, how many of them are marked as unsure. */
export async function sheetOf(root: string, language: Translated): Promise<{ readonly csv: string; readonly rows: number; readonly unsure: number }> {
  const places = await placesIn(root, language)
  const unsure = new Set(unsureIn(root, language))
  const rows = places.map(({ key, form, english, text, file }) => [key, form, english, text, file, unsure.has(key) ? 'check' : ''])
  return { csv: writeCsv([columns, ...rows]), rows: rows.length, unsure: rows.filter((row) => row.at(-1) !== '').length }
}

/** What became of a table: how many sentences are new, how many were so before, and which rows were not taken and why. Row 1 is the heading. */
export type Taken = { readonly written: number; readonly unchanged: number; readonly unsure: number; readonly refused: readonly { readonly row: number; readonly key: string; readonly why: readonly string[] }[] }

/** Writes the translations of a table back into the files of this checkout. A row with a fault is left out; the others are taken. */
export async function takeSheet(root: string, language: Translated, csv: string): Promise<Taken> {
  const [head = [], ...rows] = readCsv(csv)
  const at = (row: readonly string[], column: Column) => row[head.findIndex((one) => one.trim() === column)] ?? ''
  if (!head.some((one) => one.trim() === 'key') || !head.some((one) => one.trim() === 'translation'))
    return { written: 0, unchanged: 0, unsure: 0, refused: [{ row: 1, key: '', why: ['the columns "key" and "translation" are needed'] }] }
  const places = await placesIn(root, language)
  const seen = new Set<string>()
  const read = rows.map((row, index) => {
    const [key, form, text] = [at(row, 'key').trim(), at(row, 'form').trim(), at(row, 'translation')]
    const place = places.find((one) => one.key === key && one.form === form)
    const twice = seen.has(`${key} ${form}`)
    seen.add(`${key} ${form}`)
    // What nobody has translated yet may stay so.
    const waits = place?.text === '' && text.trim() === ''
    const why = !place ? [places.some((one) => one.key === key) ? 'this sentence has no such form in this language' : 'there is no such key'] : twice ? ['this sentence stands twice in the table'] : waits ? [] : faultsOf(language, place, text)
    return { row: index + 2, key, place, text, why, check: at(row, 'check').trim() !== '' }
  })
  const good = read.flatMap(({ place, why, ...rest }) => (place && why.length === 0 ? [{ ...rest, place }] : []))
  const changed = good.filter(({ place, text }) => text !== place.text)
  writeInto(root, changed.map(({ place, text }) => ({ ...place, text })))
  const unsure = head.some((one) => one.trim() === 'check') ? remember(root, language, places, good) : unsureIn(root, language).length
  return { written: changed.length, unchanged: good.length - changed.length, unsure, refused: read.flatMap(({ row, key, why }) => (why.length > 0 ? [{ row, key, why }] : [])) }
}

function writeInto(root: string, changed: readonly Place[]): void {
  for (const [file, changes] of Map.groupBy(changed, ({ file: one }) => one)) {
    const path = join(root, file)
    writeFileSync(path, rewrite(readFileSync(path, 'utf8'), changes))
  }
}

/** A mark that was taken away in the table is taken away in the list, and one that was set is set. Out: how many there are now. */
function remember(root: string, language: Translated, places: readonly Place[], rows: readonly { readonly key: string; readonly check: boolean }[]): number {
  const before = unsureIn(root, language)
  const told = new Map(rows.map(({ key, check }) => [key, check || rows.some((one) => one.key === key && one.check)]))
  const now = [...new Set(places.map(({ key }) => key))].filter((key) => told.get(key) ?? before.includes(key))
  const { file, text } = unsureFile(root, language, now)
  if (now.toSorted().join() !== before.toSorted().join()) writeFileSync(file, text)
  return now.length
}
