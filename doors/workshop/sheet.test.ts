import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCsv, writeCsv } from '../../core/csv.ts'
import { languages } from '../../core/words.ts'
import { checkout, placesIn, unsureIn } from './catalogues.ts'
import { sheetOf, takeSheet } from './sheet.ts'
import { workshop, workshopCommand } from './index.ts'

let root: string
const put = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  writeFileSync(join(root, file), text)
}
const tajik = () => readFileSync(join(root, 'core/words/tg.ts'), 'utf8')
const original = `// 'not.a-key': 'nor a sentence'
export default {
  'core.greeting': 'Салом, {name}!', // said first
  'core.hours': { other: '{count} соат' },
  'core.quoted': 'ин\\'хел \\\\ «инро»',
}
`
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'hamroh-words-'))
  put('core/words/en.ts', `export default { 'core.greeting': 'Hello, {name}!', 'core.hours': { one: 'One hour', other: '{count} hours' }, 'core.quoted': 'this', 'core.new': 'New' }\n`)
  put('core/words/tg.ts', original)
  put('doors/words/check.tg.ts', "export default [\n  'core.hours',\n] as const satisfies readonly string[]\n")
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** The table with some cells written anew. In: by key, what the translation and the mark are now. */
async function mended(changes: Readonly<Record<string, { readonly translation?: string; readonly check?: string }>>): Promise<string> {
  const [head = [], ...rows] = readCsv((await sheetOf(root, 'tg')).csv)
  return writeCsv([head, ...rows.map((row) => row.map((cell, at) => {
    const change = changes[row[0] ?? '']
    return (head[at] === 'translation' ? change?.translation : head[at] === 'check' ? change?.check : undefined) ?? cell
  }))])
}

test('a table holds each sentence once for each of its forms, with its English, its file and a mark where nobody is sure', async () => {
  const { csv, rows, unsure } = await sheetOf(root, 'tg')
  expect({ rows, unsure }).toEqual({ rows: 4, unsure: 1 })
  expect(readCsv(csv)).toEqual([
    ['key', 'form', 'English', 'translation', 'where', 'check'],
    ['core.greeting', '', 'Hello, {name}!', 'Салом, {name}!', 'core/words/tg.ts', ''],
    ['core.hours', 'other', '{count} hours', '{count} соат', 'core/words/tg.ts', 'check'],
    ['core.quoted', '', 'this', 'ин\'хел \\ «инро»', 'core/words/tg.ts', ''],
    ['core.new', '', 'New', '', 'core/words/tg.ts', ''],
  ])
})

test('a table that nobody changed changes nothing', async () => {
  expect(await takeSheet(root, 'tg', (await sheetOf(root, 'tg')).csv)).toEqual({ written: 0, unchanged: 4, unsure: 1, refused: [] })
  expect(tajik()).toBe(original)
})

test('what a reader mended is written where it stood, and nothing else is touched', async () => {
  const taken = await takeSheet(root, 'tg', await mended({ 'core.greeting': { translation: 'Хуш омадед, {name}!' }, 'core.quoted': { translation: "ана 'ин' \\" }, 'core.new': { translation: 'Нав' }, 'core.hours': { check: '' } }))
  expect(taken).toEqual({ written: 3, unchanged: 1, unsure: 0, refused: [] })
  expect(tajik()).toBe(original.replace('Салом', 'Хуш омадед').replace("'ин\\'хел \\\\ «инро»'", "'ана \\'ин\\' \\\\'").replace(/\}\n$/, "  'core.new': 'Нав',\n}\n"))
  expect(unsureIn(root, 'tg')).toEqual([])
  expect((await placesIn(root, 'tg')).map(({ text }) => text)).toEqual(['Хуш омадед, {name}!', '{count} соат', "ана 'ин' \\", 'Нав'])
})

describe('a row with a fault is left out and says why', () => {
  test.each([
    ['a blank is lost', { 'core.greeting': { translation: 'Салом!' } }, 'it needs exactly these blanks: {name}'],
    ['a blank too many', { 'core.quoted': { translation: 'ин {name}' } }, 'it has blanks that the English sentence has not'],
    ['nothing is left', { 'core.quoted': { translation: ' ' } }, 'it is empty'],
    ['letters of another language', { 'core.quoted': { translation: 'этот щит' } }, 'this letter is of another language: щ'],
    ['a line break', { 'core.quoted': { translation: 'ин\nон' } }, 'it has more than one line'],
    ['an open brace', { 'core.greeting': { translation: 'Салом, {name}, {' } }, 'a brace is left open'],
  ] as const)('%s', async (_, changes, why) => {
    const taken = await takeSheet(root, 'tg', await mended({ 'core.new': { translation: 'Нав' }, ...changes }))
    expect(taken).toMatchObject({ written: 1, refused: [{ key: Object.keys(changes)[0], why: expect.arrayContaining([why]) }] })
    expect(tajik()).toBe(original.replace(/\}\n$/, "  'core.new': 'Нав',\n}\n"))
  })

  test('a key or a form that nobody knows, the same sentence twice, a table without its columns', async () => {
    const table = (...rows: readonly (readonly string[])[]) => takeSheet(root, 'tg', writeCsv([['translation', 'key', 'form'], ...rows]))
    expect((await table(['Нав', 'core.nowhere', ''])).refused).toEqual([{ row: 2, key: 'core.nowhere', why: ['there is no such key'] }])
    expect((await table(['{count} соат', 'core.hours', 'few'])).refused).toEqual([{ row: 2, key: 'core.hours', why: ['this sentence has no such form in this language'] }])
    expect(await table(['Нав', 'core.new', ''], ['Дигар', 'core.new', ''])).toMatchObject({ written: 1, refused: [{ row: 3, why: ['this sentence stands twice in the table'] }] })
    expect((await takeSheet(root, 'tg', 'a,b\n1,2')).refused).toEqual([{ row: 1, key: '', why: ['the columns "key" and "translation" are needed'] }])
  })
})

describe('this checkout', () => {
  const translated = languages.filter((language) => language !== 'en')
  test.each(translated)('its %s can be written into a table and read again without a change', async (language) => {
    const copy = mkdtempSync(join(tmpdir(), 'hamroh-words-'))
    try {
      for (const folder of ['core', 'domains', 'doors', 'web', 'content']) cpSync(join(checkout, folder), join(copy, folder), { recursive: true })
      const { csv, rows } = await sheetOf(copy, language)
      expect(rows).toBeGreaterThan(600)
      expect(await takeSheet(copy, language, csv)).toMatchObject({ written: 0, unchanged: rows, refused: [] })
    } finally {
      rmSync(copy, { recursive: true, force: true })
    }
  })
  test.each(translated)('every mark of %s is on a sentence that there is', async (language) => {
    const keys = new Set((await placesIn(checkout, language)).map(({ key }) => key))
    expect(unsureIn(checkout, language).filter((key) => !keys.has(key))).toEqual([])
  })
})

test('a command of the workshop is named after its file, and found by that name', () => {
  for (const one of workshop) {
    expect(readFileSync(join(import.meta.dirname, `${one.name}.ts`), 'utf8')).toContain(`name: '${one.name}'`)
    expect(workshopCommand(one.name)).toBe(one)
  }
})
