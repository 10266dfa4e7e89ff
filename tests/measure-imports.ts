import { portions } from './papers.ts'
import { workbookOf, dayStyle } from './workbook.ts'
import { makeWorld } from './world.ts'
import { workOnce } from '../core/jobs.ts'
import { operations } from '../domains/operations.ts'
import { putFile, takeFile } from '../domains/files/index.ts'
import { acceptImport, beginImport, matchImport, showImport, takeBackImport, listProblems } from '../domains/imports/index.ts'
import { listCases } from '../domains/cases/index.ts'
import { listPeople } from '../domains/people/index.ts'
import { readTable } from '../domains/imports/table/read.ts'
const count = Number(process.argv[2] ?? 10_000)
const letters = 'абвгдежзиклмнопрстуфхцчшэюя'
const word = (n: number) => Array.from({ length: 5 }, (_, i) => letters.charAt(Math.floor(n / 27 ** i) % 27)).join('')
const file = workbookOf([['ФИО', 'Дата рождения', 'Гражданство', 'Телефон', 'Потребность', 'Примечание'], ...Array.from({ length: count }, (_, at) =>
  [`Каримова Гулнора ${word(at + 1e6)}`, { xml: `<v>${30_000 + (at % 9000)}</v>`, style: dayStyle }, 'Узбекистан', `+99890${1000000 + at}`, 'юридическая помощь', 'работала в Казани на стройке']), ], { shared: true })
console.log(`${count} rows, ${(file.length / 1e6).toFixed(2)} MB`)
let peak = 0
const timer = setInterval(() => { peak = Math.max(peak, process.memoryUsage().rss) }, 20)
const timed = async <T>(what: string, work: () => Promise<T>): Promise<T> => { globalThis.gc?.(); peak = process.memoryUsage().rss; const base = peak; const at = performance.now(); const out = await work(); console.log(`${what}: ${((performance.now() - at) / 1000).toFixed(2)} s, peak ${(peak / 1e6).toFixed(0)} MB (from ${(base / 1e6).toFixed(0)})`); return out }
await timed('bare reading', () => readTable(file)); await timed('bare reading again', () => readTable(file))
const world = await makeWorld()
const place = { node: world.node, operations: new Map(operations.map((one) => [one.name as string, one])), pause: 1, log: console.log }
const work = async () => { while (await workOnce(place)); }
const asking = world.osh.worker
const taken = await takeFile(portions(file, 65536), { name: 'x.xlsx' })
const sent = (await timed('put file', () => world.asPage(putFile, { file: taken }, asking))).file
const { import: of } = await timed('begin', () => world.asPage(beginImport, { file: sent }, asking))
const { seen } = await timed('show', () => world.asPage(showImport, { import: of }, asking))
await world.asPage(matchImport, { import: of, seen, columns: ['name', 'born on', 'citizenship', 'phone', 'need', 'note'], opensCases: true }, asking)
await timed('check', work)
console.log((await timed('show checked', () => world.asPage(showImport, { import: of }, asking))).counts)
await world.asPage(acceptImport, { import: of, seen: seen + 1, lawful: true, ground: 'x' }, asking)
await timed('bring in', work)
console.log((await world.asPage(showImport, { import: of }, asking)).state)
await timed('problems', () => world.asPage(listProblems, { import: of }, asking))
for (let i = 0; i < 3; i++) await timed('list people', () => world.asPage(listPeople, {}, asking))
for (let i = 0; i < 3; i++) await timed('list cases', () => world.asPage(listCases, {}, asking))
await timed('take back', () => world.asPage(takeBackImport, { import: of, seen: seen + 1, reason: 'x' }, asking))
console.log((await world.asPage(listPeople, {}, asking)).people.length)
clearInterval(timer)
await world.close()
process.exit(0)
