import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runCommand } from '../../../core/command.ts'
import { Refused } from '../../../core/refused.ts'
import { readSettings } from '../../../core/settings.ts'
import { compareNamesOfFile } from '../compare-names.ts'
import { linesOf, scored, type Counted } from './score-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'hamroh-pairs-'))
afterAll(() => rmSync(folder, { recursive: true }))
const compare = async (text: string | Buffer, { input = 'pairs.tsv', output = 'scored.tsv' } = {}) => {
  writeFileSync(join(folder, 'pairs.tsv'), text)
  return runCommand(compareNamesOfFile, { input, output }, { settings: readSettings({}), folder })
}
const rows = (sign = '\t') => readFileSync(join(folder, 'scored.tsv'), 'utf8').trimEnd().split('\n').map((line) => line.split(sign))
const why = (text: string, paths?: object) => compare(text, paths).then(() => 'done', (fault: unknown) => {
  if (!(fault instanceof Refused)) throw fault
  return fault.saying.key
})

test('each row gets how likely its names are one person’s, and whether they are; the other columns stay where they stood', async () => {
  const found = await compare('id\tname_b\tnote\tname_a\n1\tSaidzoda Farrukh\ta, b\tСаидов Фаррух\n2\tMurat Karimov\t"so"\tМарат Каримов\n')
  expect(found).toEqual({ rows: 2, same: 1, broken: 0, first_broken: [] })
  const [titles, one, two] = rows()
  expect(titles).toEqual(['id', 'name_b', 'note', 'name_a', 'probability', 'same'])
  expect(one?.slice(0, 4)).toEqual(['1', 'Saidzoda Farrukh', 'a, b', 'Саидов Фаррух'])
  expect([one?.[5], two?.[5]]).toEqual(['true', 'false'])
  for (const row of [one, two]) expect(row?.[4]).toMatch(/^[01]\.\d{4}$/)
  expect(Number(one?.[4])).toBeGreaterThan(Number(two?.[4]))
})

test('commas part the cells too, quoted ones may hold them', async () => {
  await compare('name_a,name_b\n"Каримова, Гулнора",Gulnora Karimova\n')
  expect(readFileSync(join(folder, 'scored.tsv'), 'utf8')).toMatch(/^name_a,name_b,probability,same\n"Каримова, Гулнора",Gulnora Karimova,0\.9\d{3},true\n$/)
})

test('a broken row is told by its number and left without an answer; the rest is done', async () => {
  const lines = ['name_a\tname_b', 'Иван Петров\tIvan Petrov', 'alone', '', 'Анна Орлова\tAnna Orlova', 'nul\0\tnul']
  expect(await compare(lines.join('\n'))).toEqual({ rows: 4, same: 2, broken: 2, first_broken: [3, 6] })
  expect(rows()[2]).toEqual(['alone', '', ''])
  expect(rows()[4]?.at(-1)).toBe('true')
})

test('empty names, one letter, five hundred words, pictures and a cell of a million letters are answered, and soon', async () => {
  const odd = ['', 'Х', 'слово '.repeat(500).trim(), '👩‍👧', '=1+1', 'и'.repeat(1_000_000), '‮abc', '李小龍']
  const began = performance.now()
  expect(await compare(`name_a\tname_b\n${odd.map((name) => `${name}\tИван Петров`).join('\n')}\n`)).toMatchObject({ rows: odd.length, same: 0, broken: 0 })
  expect(performance.now() - began).toBeLessThan(5000)
})

test('a table without the two columns, no file, and a result over its own source are refused in words, and nothing is written', async () => {
  const before = readdirSync(folder)
  expect(await why('name_a\tname\nА\tБ\n')).toBe('people.compare-names.columns')
  expect(await why('')).toBe('people.compare-names.columns')
  expect(await why('name_a\tname_b\n', { output: 'pairs.tsv' })).toBe('people.compare-names.same-file')
  expect(await why('name_a\tname_b\n', { input: 'nowhere.tsv' })).toBe('people.compare-names.no-file')
  expect(readdirSync(folder)).toEqual(before)
})

test('a long table passes through piece by piece: what is held does not grow with it', () => {
  const counted: Counted = { rows: 0, same: 0, broken: 0, first_broken: [] }
  const row = Buffer.from('Гулнора Каримова\tGulnora Karimova\n')
  const most = 60_000
  let [sent, taken, longest] = [0, 0, 0]
  const source = (into: Uint8Array) => {
    if (sent === 0) {
      sent = 1
      return Buffer.from('name_a\tname_b\n').copy(into)
    }
    let at = 0
    for (; sent <= most && at + row.length <= into.length; sent++) at += row.copy(into, at)
    return at
  }
  for (const piece of scored(linesOf(source), '\t', counted)) {
    taken++
    longest = Math.max(longest, piece.length)
  }
  expect(counted).toMatchObject({ rows: most, same: most })
  expect(taken).toBeGreaterThan(20)
  expect(longest).toBeLessThan(1 << 17)
})
