import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { expect, test } from 'vitest'
import { breakLines } from './lines.ts'
import { run, type Paper, type Text } from './paper.ts'
import { writePaper } from './write.ts'

const link = (text: string): Text => [run('Число: '), { text, link: { url: 'https://example.org/ru/records', says: `${text}: к записям` } }, run('. Дальше идёт обычный текст.')]
const long = 'Высокопревосходительствующее достопримечательнейшее частнопредпринимательское переосвидетельствование '
const paper = (blocks: Paper['blocks']): Paper => ({
  language: 'ru', title: 'Отчёт', author: 'Секретариат', subject: 'Что было', at: Temporal.Instant.from('2026-01-02T03:04:05Z'), page: (page, pages) => `Страница ${page} из ${pages}`, blocks,
})
const everything = paper([
  { is: 'heading', level: 1, text: 'Отчёт' }, { is: 'paragraph', text: link('1 234') },
  { is: 'heading', level: 2, text: 'Глава' }, { is: 'list', items: [link('5'), [run('Oʻzbekcha, ғҳқӯҷ, '), { text: 'өүң', lang: 'ky' }]] },
  { is: 'heading', level: 3, text: 'Таблица' },
  { is: 'table', caption: 'Куда ведёт', heads: ['Что', 'Где'], widths: [1, 3], rows: Array.from({ length: 60 }, (_one, at) => [[run(`строка ${at}`)], [run('/coalition/barriers#01900000-0000-7000-8000-000000000000')]]) },
])

type Node = { readonly role?: string; readonly children?: readonly Node[]; readonly id?: string; readonly type?: string; readonly alt?: string; readonly lang?: string }
const opened = async (bytes: Buffer) => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const pages = await Promise.all(Array.from({ length: document.numPages }, async (_one, at) => {
    const page = await document.getPage(at + 1)
    const content = await page.getTextContent({ includeMarkedContent: true })
    return { tree: (await page.getStructTree()) as Node | null, items: content.items, links: await page.getAnnotations() }
  }))
  return { document, pages }
}
const roles = (node: Node | null): readonly string[] => (node === null ? [] : [...(node.role ? [node.role] : []), ...(node.children ?? []).flatMap(roles)])
const nodes = (node: Node | null, role: string): readonly Node[] => (node === null ? [] : [...(node.role === role ? [node] : []), ...(node.children ?? []).flatMap((one) => nodes(one, role))])
const contents = (node: Node | null): readonly string[] => (node === null ? [] : [...(node.type === 'content' && node.id ? [node.id] : []), ...(node.children ?? []).flatMap(contents)])

test('the same paper has the same bytes', async () => {
  const [one, other] = [await writePaper(everything), await writePaper(everything)]
  expect(one.equals(other)).toBe(true)
  expect(one.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
})

test('it says what it is: title, language, standard, bookmarks', async () => {
  const { document } = await opened(await writePaper(everything))
  const { info, metadata } = await document.getMetadata()
  expect(info).toMatchObject({ Title: 'Отчёт', Author: 'Секретариат', Subject: 'Что было', Language: 'ru' })
  expect(String(metadata?.getRaw())).toMatch(/pdfuaid:part>1</)
  const marked: unknown = await document.getMarkInfo()
  expect(marked instanceof Map && marked.get('Marked')).toBe(true)
  expect((await document.getViewerPreferences())?.get('DisplayDocTitle')).toBe(true)
  const [first] = await document.getOutline()
  expect(first).toMatchObject({ title: 'Отчёт', items: [{ title: 'Глава', items: [{ title: 'Таблица' }] }] })
})

test('its structure is whole: every text is in it once, in the order of reading, or is an artifact', async () => {
  const { pages } = await opened(await writePaper(everything))
  expect(pages.length).toBeGreaterThan(1)
  expect(roles(pages[0]?.tree ?? null).slice(0, 14)).toEqual(['Root', 'Document', 'H1', 'P', 'Link', 'H2', 'L', 'LI', 'Lbl', 'LBody', 'Link', 'LI', 'Lbl', 'LBody'])
  for (const { tree, items } of pages) {
    const told = contents(tree)
    expect(new Set(told).size).toBe(told.length)
    const marks: string[] = []
    const drawn: string[] = []
    for (const item of items) {
      if (!('type' in item)) expect(marks.length === 0 ? item.str.trim() : '').toBe('')
      else if (item.type === 'endMarkedContent') marks.pop()
      else {
        marks.push(item.type)
        if (item.type === 'beginMarkedContentProps' && item.id) drawn.push(item.id)
      }
    }
    expect([...drawn].sort()).toEqual([...told].sort())
  }
  const table = pages.flatMap(({ tree }) => nodes(tree, 'TR'))
  const rowsWith = (role: string) => table.filter((row) => nodes(row, role).some((cell) => contents(cell).length > 0)).length
  expect([rowsWith('TH'), rowsWith('TD')]).toEqual([1, 60])
})

test('a link says where it leads, and belongs to the structure', async () => {
  const { pages } = await opened(await writePaper(everything))
  const [first] = pages
  const links = nodes(first?.tree ?? null, 'Link')
  expect(links.map(({ alt }) => alt)).toEqual(['1 234: к записям', '5: к записям'])
  expect(links.every(({ children }) => children?.some(({ type }) => type === 'annotation'))).toBe(true)
  expect(first?.links.map(({ url, contentsObj }) => [url, contentsObj?.str])).toEqual([['https://example.org/ru/records', '1 234: к записям'], ['https://example.org/ru/records', '5: к записям']])
})

test('a heading never stands alone at the foot of a page, wherever it falls', async () => {
  for (let before = 30; before < 48; before++) {
    const { pages } = await opened(await writePaper(paper([
      ...Array.from({ length: before }, (_one, at) => ({ is: 'paragraph' as const, text: [run(`Строка ${at}`)] })), { is: 'heading', level: 2, text: 'Заголовок' }, { is: 'paragraph', text: [run(long.repeat(6))] },
    ])))
    for (const { tree } of pages) expect(roles(tree).at(-1)).not.toBe('H2')
  }
})

test('boxes say what is asked and what was answered; a tick is told to those who do not see it; a row is never parted', async () => {
  const rows = Array.from({ length: 30 }, (_one, at) => [
    { label: `Фамилия ${at}`, share: 1, lines: 1, says: at % 2 === 0 ? [[run('Каримова '), { text: '(Karimova)', lang: 'en' }]] : [] },
    { label: 'Способ', share: 1, lines: 1, ticks: [{ text: 'по воздуху', on: true }, { text: 'по суше', on: false }, { text: long.trim(), on: false }] },
  ])
  const asked = { ...paper([{ is: 'heading', level: 1, text: 'Бланк', small: true }, { is: 'paragraph', text: [run('Статья 5')], small: true }, { is: 'boxes', rows }]), mark: 'Черновик' }
  const bytes = await writePaper(asked)
  expect(bytes.equals(await writePaper(asked))).toBe(true)
  const { pages } = await opened(bytes)
  expect(pages.length).toBeGreaterThan(1)
  const text = (items: (typeof pages)[number]['items']) => items.map((item) => ('str' in item ? item.str : '')).join('')
  expect(pages.map(({ items }) => text(items)).join('').match(/Фамилия \d+:/g)?.length).toBe(30)
  for (const { tree, items } of pages) {
    const found = text(items)
    // The mark is on every page and in no element; each row that begins on a page ends on it.
    expect(found).toContain('Черновик')
    expect(found.match(/Фамилия/g)?.length).toBe(found.match(/Способ/g)?.length)
    const told = contents(tree)
    expect(new Set(told).size).toBe(told.length)
    expect(nodes(tree, 'P').length).toBeGreaterThan(0)
  }
  expect(bytes.toString('latin1').match(/\/ActualText/g)?.length).toBe(90)
})

test('a table at the foot of a page goes on to the next one whole: its headings never stand alone', async () => {
  for (let before = 36; before < 46; before++) {
    const { pages } = await opened(await writePaper(paper([
      ...Array.from({ length: before }, (_one, at) => ({ is: 'paragraph' as const, text: [run(`Строка ${at}`)] })),
      { is: 'table', caption: 'Доказательства', heads: ['№', 'Что', 'До'], widths: [1, 4, 2], lines: 2, rows: [[[run('1')], [], []], [[run('2')], [], []]] },
    ])))
    expect(pages.length).toBeLessThan(4)
    for (const { tree } of pages) if (nodes(tree, 'TH').some((one) => contents(one).length > 0)) expect(nodes(tree, 'TD').some((one) => contents(one).length > 0)).toBe(true)
  }
})

test('lines break at spaces, and a word longer than a line where it has to; nothing is lost', () => {
  const widthOf = (text: string) => text.length
  const told = (text: Text, most: number) => breakLines(text, widthOf, most).map((line) => line.map((piece) => piece.text).join(''))
  expect(told([run('один два три')], 8)).toEqual(['один два ', 'три'])
  expect(told([run('частнопредпринимательский')], 10)).toEqual(['частнопред', 'принимател', 'ьский'])
  expect(told([run('см. '), { text: 'число', link: { url: 'x', says: 'x' } }, run('. Ещё')], 7)).toEqual(['см. ', 'число. ', 'Ещё'])
  const text = `${long}и 1\u00a0000 дел`
  for (const most of [7, 20, 33]) expect(told([run(text)], most).join('')).toBe(text)
  for (const line of breakLines([run(text)], widthOf, 20)) expect(line.reduce((sum, piece) => sum + piece.text.trimEnd().length, 0)).toBeLessThanOrEqual(20)
})
