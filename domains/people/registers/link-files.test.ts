import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { runCommand } from '../../../core/command.ts'
import { Refused } from '../../../core/refused.ts'
import { readSettings } from '../../../core/settings.ts'
import { men } from '../../../tests/load/matching/made-names.ts'
import { makeRegisters } from '../../../tests/load/matching/make.ts'
import { workbookOf } from '../../../tests/workbook.ts'
import { linkRegisters } from '../link.ts'

const folder = mkdtempSync(join(tmpdir(), 'hamroh-link-'))
afterAll(() => rmSync(folder, { recursive: true }))
const write = (name: string, text: string | Buffer) => {
  writeFileSync(join(folder, name), text)
  return name
}
const told: string[] = []
const link = async (input: object) => runCommand(linkRegisters, input, { settings: readSettings({}), folder, told: (text) => told.push(text) })
const rowsOf = (name: string) => readFileSync(join(folder, name), 'utf8').trim().split('\r\n').map((line) => line.split(','))
const why = (input: object) => link(input).then(() => 'done', (fault: unknown) => {
  if (!(fault instanceof Refused)) throw fault
  return fault.saying.key
})
makeRegisters(join(folder, 'a.csv'), join(folder, 'b.csv'), 2000, 500)

describe('two registers', () => {
  test('are linked one to one, with the evidence of each field, and the same each time', async () => {
    const found = await link({ left: 'a.csv', right: 'b.csv', output: 'links.csv', report: 'report.html' })
    const [titles = [], ...rows] = rowsOf('links.csv')
    const right = rows.filter(([, left = '', , other = '']) => left.slice(1) === other.slice(1)).length
    expect(right / rows.length).toBeGreaterThan(0.97)
    expect(right).toBeGreaterThan(470)
    for (const side of [0, 2]) expect(new Set(rows.map((row) => row[side])).size).toBe(rows.length)
    expect(titles.slice(0, 8)).toEqual(['left_row', 'left_id', 'right_row', 'right_id', 'probability', 'weight', 'born', 'born_weight'])
    expect(found).toMatchObject({ links: rows.length, rows: [{ read: 2000, broken: 0 }, { read: 2000, broken: 0 }] })
    const before = readFileSync(join(folder, 'links.csv'))
    await link({ left: 'a.csv', right: 'b.csv', output: 'links.csv' })
    expect(readFileSync(join(folder, 'links.csv')).equals(before)).toBe(true)
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('get a report that is one page without a script, and asks nothing of anybody', () => {
    const page = readFileSync(join(folder, 'report.html'), 'utf8')
    expect(page).toContain("default-src 'none'")
    expect(page).not.toMatch(/<script|https?:\/\/|src=|people\.link\./)
    expect(page.match(/<svg/g)?.length).toBeGreaterThanOrEqual(4)
  })

  test('are found with other titles, signs, alphabets and days', async () => {
    const people = [['Каримова', 'Гулнора', '05.03.1990'], ['Раҳимов', 'Ҷамшед', '17.11.1985'], ['Петрова', 'Анна', '01.02.1979'], ['Юсупов', 'Отабек', '30.06.1994'], ['Саидов', 'Фирӯз', '22.09.1988'],
      ['Исмоилов', 'Шавкат', '11.12.1975'], ['Токтогулова', 'Айгуль', '09.08.1992'], ['Назаров', 'Умид', '14.04.1983']]
    write('ours.csv', `sep=;\r\nФамилия;Имя;Дата рождения\r\n${people.map((row) => row.join(';')).join('\r\n')}\r\n`)
    write('theirs.tsv', Buffer.from(`\ufeffDOB\tФ.И.О.\n${people.map(([surname, given, born = '']) => `${born.split('.').reverse().join('-')}\t${surname} ${given}`).join('\n')}`, 'utf16le'))
    await link({ left: 'ours.csv', right: 'theirs.tsv', output: 'named.csv' })
    expect(rowsOf('named.csv').slice(1).map(([left, , right]) => Number(left) - Number(right)).filter((apart) => apart !== 1)).toEqual([])
    expect(rowsOf('named.csv')).toHaveLength(people.length + 1)
  })

  test('may be workbooks, and what their columns are can be said', async () => {
    const cells = men.slice(0, 30).map((name, at) => [name, `19${60 + at}-01-1${at % 9}`])
    write('book.xlsx', workbookOf([['Кого', 'Когда'], ...cells]))
    write('text.csv', `given,born\n${cells.map((row) => row.join(',')).join('\n')}\n`)
    expect(await link({ left: 'book.xlsx', right: 'text.csv', output: 'book.csv', columns: 'given=Кого,born=Когда' })).toMatchObject({ links: 30 })
  })
})

describe('what is odd', () => {
  test('a broken row is told by its number, and the rest is done', async () => {
    const lines = readFileSync(join(folder, 'b.csv'), 'utf8').split('\n')
    lines[10] = 'b9,only,three'
    lines[20] = `b19,"never closed,x,y,1990-01-01,m,d1`
    lines[30] = 'b29,a,b,c,1990-01-01,m,d1,and,more'
    write('broken.csv', lines.join('\n'))
    const found = await link({ left: 'a.csv', right: 'broken.csv', output: 'rest.csv' })
    expect(found).toMatchObject({ rows: [{ broken: 0 }, { broken: 3, first_broken: [11, 21, 31] }] })
    expect(rowsOf('rest.csv').length).toBeGreaterThan(450)
  })

  test('empty names, one letter, five hundred words, pictures and binary rubbish in a cell are just names', async () => {
    const odd = ['', 'Х', 'слово '.repeat(500).trim(), '👩‍👧', "'; drop table person", '\u0000\u0001'.replaceAll(/./g, '\u2028'), '=1+1', 'ÅÅÅ', '0']
    const rows = (sign: string) => odd.map((name, at) => `${sign}${at},"${name}","${name}",19${70 + at}-05-1${at}`).join('\n')
    write('odd-a.csv', `id,given,surname,born\n${rows('a')}\n`)
    write('odd-b.csv', `id,given,surname,born\n${rows('b')}\n`)
    expect(await link({ left: 'odd-a.csv', right: 'odd-b.csv', output: 'odd.csv', report: 'odd.html' })).toMatchObject({ rows: [{ read: 9 }, { read: 9 }] })
  })

  test('files that say too little, are none, or are asked for wrongly are refused in words, and nothing is written', async () => {
    write('titles.csv', 'given,surname,born\n')
    write('little.csv', 'given,colour\nА,red\nБ,blue\n')
    write('empty.csv', '')
    expect(await why({ left: 'titles.csv', output: 'no.csv' })).toBe('people.link.no-rows')
    expect(await why({ left: 'empty.csv', output: 'no.csv' })).toBe('people.link.no-rows')
    expect(await why({ left: 'little.csv', output: 'no.csv' })).toBe('people.link.too-few-columns')
    expect(await why({ left: 'nowhere.csv', output: 'no.csv' })).toBe('people.link.no-file')
    expect(await why({ left: 'a.csv', output: 'a.csv' })).toBe('people.link.same-file')
    expect(await why({ left: 'a.csv', output: 'no.csv', columns: 'name' })).toBe('people.link.unknown-columns')
    expect(await why({ left: 'a.csv', output: 'no.csv', columns: 'born=Nowhere' })).toBe('people.link.no-title')
    expect(await why({ left: 'a.csv', output: 'no.csv', threshold: 2 })).toBe('core.refused.invalid')
    expect(readdirSync(folder)).not.toContain('no.csv')
  })

  test('nothing that is told on the way holds a name', () =>
    expect(told.filter((text) => /Каримова|Саидов|Gul|слово/.test(text))).toEqual([]))

  test('a block of thousands who share name and birthday is split, or left out and told, in bounded time', async () => {
    const row = (at: number) => `${at},Мухаммад,Мухаммадов,1990-01-01,${at % 2 === 0 ? 'm' : ''}`
    write('same.csv', `id,given,surname,born,sex\n${Array.from({ length: 20_000 }, (_, at) => row(at)).join('\n')}\n`)
    const began = performance.now()
    const found = await link({ left: 'same.csv', output: 'same-out.csv' })
    expect(performance.now() - began).toBeLessThan(20_000)
    expect(found).toMatchObject({ rows: [{ read: 20_000 }], left_out: expect.arrayContaining([{ rule: 'names', blocks: 1 }, { rule: 'born', blocks: 1 }]) })
  })
})

test('one file: whoever stands there twice is found', async () => {
  const [titles = '', ...rows] = readFileSync(join(folder, 'a.csv'), 'utf8').trim().split('\n')
  const again = readFileSync(join(folder, 'b.csv'), 'utf8').trim().split('\n').slice(1, 501)
  write('twice.csv', [titles, ...rows, ...again].join('\n'))
  await link({ left: 'twice.csv', output: 'clusters.csv' })
  const found = Map.groupBy(rowsOf('clusters.csv').slice(1), ([cluster]) => cluster)
  const right = [...found.values()].filter((all) => all.length === 2 && all[0]?.[2]?.slice(1) === all[1]?.[2]?.slice(1)).length
  expect(right).toBeGreaterThan(450)
  expect(right / found.size).toBeGreaterThan(0.95)
})
