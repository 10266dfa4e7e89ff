import { Readable } from 'node:stream'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, type Asking } from '../../core/actor.ts'
import { workOnce } from '../../core/jobs.ts'
import { run } from '../../core/run.ts'
import { workbookOf } from '../../tests/workbook.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { listCases, showCase, writeNote } from '../cases/index.ts'
import { putFile, takeFile } from '../files/index.ts'
import { operations } from '../operations.ts'
import { erasePerson, listNames, listPeople, recordPerson, showPerson } from '../people/index.ts'
import { acceptImport, beginImport, cancelImport, listImports, listProblems, matchImport, showImport, sweepImports, takeBackImport } from './index.ts'

let world: World
let owner: pg.Client
beforeAll(async () => {
  world = await makeWorld()
  owner = new pg.Client(world.database.owner)
  await owner.connect()
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

const place = () => ({ node: world.node, operations: new Map(operations.map((one) => [one.name as string, one])), pause: 1, log: (line: string) => { throw new Error(line) } })
const workAll = async () => { while (await workOnce(place())); }
const many = async (text: string, ...values: unknown[]) => Number((await owner.query<{ count: string }>(`select count(*) from ${text}`, values)).rows[0]?.count)

async function send(text: string | Buffer, asking: Asking, name = 'list.csv') {
  const taken = await takeFile(Readable.from([Buffer.from(text)]), { name })
  try {
    return (await world.asPage(putFile, { file: taken }, asking)).file
  } finally {
    await taken.close()
  }
}
const begin = async (text: string | Buffer, asking: Asking = world.osh.worker, name?: string) => (await world.asPage(beginImport, { file: await send(text, asking, name) }, asking)).import
const show = (of: string, asking: Asking = world.osh.worker) => world.asPage(showImport, { import: of }, asking)
type Ways = Partial<Parameters<typeof matchImport.run>[0]>
/** Matches as the guess has it, and lets the check run. */
async function check(of: string, ways: Ways = {}, asking: Asking = world.osh.worker) {
  const { seen, table } = await show(of, asking)
  await world.asPage(matchImport, { columns: table?.columns.map(({ is }) => is) ?? [], opensCases: true, ...ways, import: of, seen }, asking)
  await workAll()
  return show(of, asking)
}
const accept = async (of: string, more: object = {}, asking: Asking = world.osh.worker) =>
  world.asPage(acceptImport, { import: of, seen: (await show(of, asking)).seen, lawful: true, ground: 'Согласия собраны на бумаге', ...more }, asking)
const bring = async (text: string | Buffer, ways: Ways = {}) => {
  const of = await begin(text)
  await check(of, ways)
  await accept(of)
  await workAll()
  return of
}
const refusal = (why: string, key?: string) => expect.objectContaining({ why, ...(key && { saying: expect.objectContaining({ key }) }) })
const inField = (field: string, key: string) => expect.objectContaining({ fields: { [field]: [expect.objectContaining({ key })] } })
const table = 'ФИО;Дата рождения;Гражданство;Телефон;Потребность;Примечание\n'
const peopleOf = async (asking: Asking = world.osh.worker) => (await world.asPage(listPeople, { most: 2000 }, asking)).people

test('a spreadsheet becomes people and cases, and nobody sees one of them before all are there', async () => {
  const before = (await peopleOf()).length
  const of = await begin(`${table}Назарова Малика;12.03.1991;Узбекистан;+998 90 000 00 01;Unpaid wages;работала в Казани\nЭшматов Тоир;05.06.1988;TJ;;;\n`)
  const shown = await show(of)
  expect(shown).toMatchObject({ state: 'matching', rows: 2, isMine: true, table: { name: 'list.csv', header: { row: 1, rows: 1 }, columns: [
    { letters: 'A', title: 'ФИО', is: 'name', samples: ['Назарова Малика', 'Эшматов Тоир'] }, { is: 'born on' }, { is: 'citizenship' }, { is: 'phone' }, { is: 'need' }, { is: 'note' },
  ] } })
  expect(await check(of)).toMatchObject({ state: 'checked', counts: { ready: 2, refused: 0, doubles: 0 }, table: { problems: [], preview: [
    { row: 2, names: ['Назарова Малика'], bornOn: '1991-03-12', citizenship: 'UZ', contact: '+998 90 000 00 01', needs: ['unpaid wages'], note: 'работала в Казани', stops: false }, { row: 3 },
  ] } })
  await accept(of)
  // Everything is there and one row is missing: while the job runs, nobody sees anything.
  await owner.query('create table held as select * from import_landing where false')
  await workAll()
  await owner.query('with gone as (delete from import_landing where "import" = $1 returning *) insert into held select * from gone', [of])
  expect(await many('person where "import" = $1', of)).toBe(2)
  expect((await peopleOf()).length).toBe(before)
  const hidden = (await owner.query<{ id: string }>('select id from person where "import" = $1', [of])).rows.map(({ id }) => id)
  expect(await world.asPage(listNames, { persons: hidden }, world.osh.worker)).toEqual([])
  for (const asking of [world.osh.worker, world.osh.supervisor]) await expect(world.asPage(showPerson, { person: hidden[0] ?? '' }, asking)).rejects.toEqual(refusal('missing'))
  expect((await world.asPage(listCases, { show: 'all' }, world.osh.worker)).cases.filter(({ person }) => person && hidden.includes(person.person))).toEqual([])
  await owner.query('insert into import_landing select * from held')
  await owner.query('drop table held')

  expect(await show(of)).toMatchObject({ state: 'in', counts: { brought: 2 }, acceptance: { ground: 'Согласия собраны на бумаге' } })
  const malika = (await peopleOf()).find(({ names }) => names[0]?.text === 'Назарова Малика')
  expect(malika).toMatchObject({ names: [{ text: 'Назарова Малика', script: 'Cyrl' }], language: 'ru', cases: [{ open: true }] })
  // Nobody is called before somebody asked whether that is safe: the number is kept, and that is all.
  const file = await world.asPage(showPerson, { person: malika?.person ?? '' }, world.osh.worker)
  expect(file).toMatchObject({ identity: { bornOn: '1991-03-12', citizenship: 'UZ' }, safeContact: { reach: 'not at all', mayNotify: false, contact: '+998 90 000 00 01' } })
  const opened = await world.asPage(showCase, { case: malika?.cases[0]?.case ?? '' }, world.osh.worker)
  expect(JSON.stringify(opened)).toContain('unpaid wages')
  expect(JSON.stringify(opened)).toContain('работала в Казани')
  // Each can see in the list of who worked in the file that it came by a spreadsheet.
  expect(await many(`journal_entry where operation = 'imports/bring-in' and subject = $1`, malika?.person)).toBe(1)
})

describe('problems', () => {
  test('are told by row with what stands there and what it could be; those rows stay out, all others come in', async () => {
    const of = await begin(`${table}${[
      'Каримoва Дилором;01.01.1990;;;;', ';01.01.1990;;;;', 'Саидов Али;05/06/1990;;;;', 'Саидов Бек;1990;;;;', 'Саидов Ваня;45231;;;;', 'Саидов Гани;01.01.2090;;;;', 'Саидов Даврон;30.02.1990;;;;',
      'Ра?имов Ойбек;;;;;', 'Саидов 7;;;;;', 'Саидов Ёр;;Атлантида;;;', 'Саидов Зафар;;;9,96555E+11;;', 'Саидов Ислом;;;;дом у моря;', 'Саидов Карим;31.12.90;;;;', 'Саидов Латиф;02.02.1992;;;;',
    ].join('\n')}\n`)
    const shown = await check(of)
    expect(shown.counts).toMatchObject({ ready: 1, refused: 13 })
    expect(shown.table?.problems.map(({ row, kind, meant }) => [row, kind, ...meant])).toEqual([
      [2, 'mixed alphabets', 'Каримова Дилором'], [3, 'no name'], [4, 'day two readings', '1990-06-05', '1990-05-06'], [5, 'day year only'], [6, 'day serial', '2023-11-01'], [7, 'born later'], [8, 'day no such day'],
      [9, 'lost letters'], [10, 'figures in the name'], [11, 'country'], [12, 'phone spoiled'], [13, 'need', 'дом у моря'], [14, 'day short year', '1990-12-31', '2090-12-31'],
    ])
    const { titles, rows } = await world.asPage(listProblems, { import: of }, world.osh.worker)
    expect(titles[0]).toBe('ФИО')
    expect(rows).toHaveLength(13)
    expect(rows[1]).toMatchObject({ row: 3, cells: ['', '01.01.1990'], problems: [{ kind: 'no name' }] })
    // Said otherwise, two of them are no problem any more.
    expect((await check(of, { mends: true, order: 'day first' })).counts).toMatchObject({ ready: 3, refused: 11 })
  })

  test('a workbook with joined cells, a formula without a value and days from 1904', async () => {
    const of = await begin(workbookOf([
      ['Список'], ['ФИО', 'Дата рождения'], ['Олимов Парвиз', { xml: '<v>31776</v>', style: 1 }], ['Олимова Рухшона', null], [null, '01.02.1994'], [{ xml: '<f>A9</f>' }, '01.02.1995'], [{ xml: '<f>A3</f><v>Олимов Сино</v>', type: 'str' }, 34_000],
    ], { from1904: true, merges: ['A4:A5'] }), world.osh.worker, 'people.xlsx')
    const shown = await check(of)
    expect(shown.table?.odd.map(({ odd }) => odd)).toEqual(['from 1904', 'formulas', 'merged', 'titles'])
    expect(shown.table?.preview[0]).toMatchObject({ names: ['Олимов Парвиз'], bornOn: '1990-12-31' })
    expect(shown.table?.problems.filter(({ stops }) => stops).map(({ row, column, kind }) => [row, column, kind])).toEqual([
      [4, 1, 'merged'], [5, 1, 'merged'], [6, 1, 'formula without value'], [7, 2, 'day serial'],
    ])
    expect(shown.table?.problems.filter(({ stops }) => !stops)).toMatchObject([{ row: 7, kind: 'formula' }])
  })

  test('the same person twice in the file, in another alphabet and order, or on file: left out unless somebody says so', async () => {
    await world.asPage(recordPerson, { names: [{ text: 'Жўраева Нилуфар' }], language: 'uz', bornOn: '07.08.1993' }, world.osh.worker)
    const of = await begin('ФИО;Дата рождения\nNilufar Joʻrayeva;07.08.1993\nТошев Умар;01.01.1980\nToshev Umar;1980-01-01\nТошев Умар;02.01.1980\n')
    const shown = await check(of)
    expect(shown.table?.problems.map(({ row, kind, meant }) => [row, kind, ...meant])).toEqual([[2, 'on file already'], [4, 'twice in the file', '3']])
    expect(shown.counts).toMatchObject({ ready: 2, refused: 0, doubles: 2 })
    expect(await accept(of, { doubles: true })).toMatchObject({ people: 4 })
    await workAll()
    expect((await show(of)).counts.brought).toBe(4)
  })
})

test('the same file twice is noticed, and comes in again only if that is meant', async () => {
  const text = 'ФИО;Дата рождения\nХолматова Шоира;03.03.1983\n'
  const first = await bring(text)
  const again = await begin(text)
  expect(await check(again)).toMatchObject({ before: { import: first }, counts: { ready: 0, doubles: 1 } })
  await expect(accept(again)).rejects.toEqual(refusal('conflict', 'imports.refused.nobody'))
  await expect(accept(again, { doubles: true })).rejects.toEqual(refusal('conflict', 'imports.refused.same-file'))
  expect(await accept(again, { doubles: true, again: true })).toMatchObject({ people: 1 })
  await workAll()
})

describe('taken back', () => {
  const text = 'ФИО;Дата рождения\nБердиев Анвар;01.02.1971\nБердиева Бону;01.02.1972\nБердиев Вали;01.02.1973\n'
  const named = async (name: string) => (await peopleOf()).filter(({ names }) => names[0]?.text.startsWith(name))
  const takeBack = async (of: string, more: object = {}, asking: Asking = world.osh.worker) => world.asPage(takeBackImport, { import: of, seen: (await show(of)).seen, reason: 'Не тот файл', ...more }, asking)

  test('as one: all people and cases are gone at once, and nobody can read them again', async () => {
    const of = await bring(text)
    expect(await named('Бердиев')).toHaveLength(3)
    expect(await takeBack(of)).toMatchObject({ gone: 3, kept: 0 })
    expect(await named('Бердиев')).toEqual([])
    expect(await many('subject_key k join person p on p.organisation = k.organisation and p.id = k.subject where p."import" = $1 and k.wrapped is not null', of)).toBe(0)
    expect(await many('import_block where "import" = $1', of)).toBe(0)
    expect(await show(of)).toMatchObject({ state: 'taken back', table: null, end: { kind: 'taken back', kept: 0 }, acceptance: { reason: 'Не тот файл' } })
    await expect(takeBack(of)).rejects.toEqual(refusal('conflict', 'imports.refused.not-in'))
    // The same people may come again.
    const again = await bring(text)
    expect(await named('Бердиев')).toHaveLength(3)
    await takeBack(again)
  })

  test('while it still comes in: what was there already is gone, and no more comes', async () => {
    const of = await begin(`ФИО\n${Array.from({ length: 1200 }, (_, at) => `Сафаров ${String.fromCharCode(1072 + (at % 32), 1072 + Math.floor(at / 32))}`).join('\n')}\n`)
    await check(of)
    await accept(of)
    await workOnce(place())
    expect(await many('person where "import" = $1', of)).toBeGreaterThan(300)
    expect(await named('Сафаров')).toEqual([])
    expect(await takeBack(of)).toMatchObject({ gone: await many('person where "import" = $1', of) })
    await workAll()
    expect(await named('Сафаров')).toEqual([])
    expect(await many('subject_key k join person p on p.organisation = k.organisation and p.id = k.subject where p."import" = $1 and k.wrapped is not null', of)).toBe(0)
  })

  test('not from under the hands of those who have worked on a file since, unless these files stay', async () => {
    const of = await bring(text)
    const [vali] = await named('Бердиев Вали')
    const [bonu] = await named('Бердиева Бону')
    await world.asPage(writeNote, { case: vali?.cases[0]?.case ?? '', text: 'Позвонил сам' }, world.osh.worker2)
    await world.asPage(erasePerson, { person: bonu?.person, sure: true }, world.osh.worker)
    await expect(takeBack(of)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'imports.refused.worked-on', filled: { count: 1 } }, now: { people: [vali?.person] } })
    expect(await named('Бердиев')).toHaveLength(2)
    await takeBack(of, { leave: true }, world.osh.supervisor)
    expect((await named('Бердиев')).map(({ person }) => person)).toEqual([vali?.person])
    expect(await world.asPage(showCase, { case: vali?.cases[0]?.case ?? '' }, world.osh.worker)).toBeTruthy()
    expect((await show(of)).end).toMatchObject({ kept: 1 })
  })
})

test('thrown away before it was accepted: the rows and their key are gone', async () => {
  const of = await begin('ФИО\nКимсанов Ким\n')
  await check(of)
  await world.asPage(cancelImport, { import: of }, world.osh.supervisor)
  expect(await many('import_block where "import" = $1', of)).toBe(0)
  expect(await many('subject_key where subject = $1 and wrapped is not null', of)).toBe(0)
  expect(await show(of)).toMatchObject({ state: 'cancelled', table: null })
  await expect(accept(of)).rejects.toEqual(refusal('conflict', 'imports.refused.over'))
  expect((await world.asPage(listImports, {}, world.osh.worker)).imports.find((one) => one.import === of)).toMatchObject({ name: null, state: 'cancelled' })
})

test('thirty days after it was accepted its rows are forgotten, and what came of them stays', async () => {
  const of = await bring('ФИО\nМирзоева Мехрангез\n')
  const young = await begin('ФИО\nМолодой Файл\n')
  const sweep = () => run(sweepImports, {}, robot('sweeper'), world.node, { via: 'job' })
  await owner.query(`update "import" set at = now() - interval '40 days' where id = $1`, [of])
  await owner.query(`update import_acceptance set at = now() - interval '29 days' where "import" = $1`, [of])
  expect(await sweep()).toEqual({ imports: 0 })
  await owner.query(`update import_acceptance set at = now() - interval '31 days' where "import" = $1`, [of])
  expect(await sweep()).toEqual({ imports: 1 })
  expect(await sweep()).toEqual({ imports: 0 })
  expect(await many('import_block where "import" = $1', of)).toBe(0)
  expect(await many('import_block where "import" = $1', young)).toBe(1)
  expect(await show(of)).toMatchObject({ state: 'in', table: null })
  expect((await peopleOf()).some(({ names }) => names[0]?.text === 'Мирзоева Мехрангез')).toBe(true)
})

describe('who', () => {
  test('colleagues with files see what was brought and only who brought it says what it is; nobody else sees anything', async () => {
    const of = await begin('ФИО\nОчилова Озода\n')
    const { seen } = await show(of, world.osh.worker2)
    await expect(world.asPage(matchImport, { import: of, seen, columns: ['name'] }, world.osh.worker2)).rejects.toEqual(refusal('forbidden', 'imports.refused.not-yours'))
    await check(of)
    await expect(accept(of, {}, world.osh.supervisor)).rejects.toEqual(refusal('forbidden', 'imports.refused.not-yours'))
    for (const asking of [world.osh.coordinator, world.osh.administrator]) await expect(show(of, asking)).rejects.toEqual(refusal('forbidden'))
    for (const asking of [world.moscow.worker, world.moscow.supervisor]) {
      await expect(show(of, asking)).rejects.toEqual(refusal('missing'))
      await expect(world.asPage(cancelImport, { import: of }, asking)).rejects.toEqual(refusal('missing'))
      expect((await world.asPage(listImports, {}, asking)).imports).toEqual([])
    }
    await accept(of)
    await workAll()
    await expect(world.asPage(takeBackImport, { import: of, seen: seen + 1, reason: 'x' }, world.osh.worker2)).rejects.toEqual(refusal('forbidden', 'imports.refused.not-yours'))
  })

  test('one who has no role any more brings nothing in', async () => {
    const of = await begin('ФИО\nПулатов Пулат\n', world.osh.worker2)
    await check(of, {}, world.osh.worker2)
    await accept(of, {}, world.osh.worker2)
    await owner.query('delete from member_role where account = $1', [world.osh.accounts.worker2])
    const said: string[] = []
    while (await workOnce({ ...place(), log: (line) => said.push(line) }));
    expect(said.join()).toMatch(/bring-in .*forbidden/)
    await owner.query(`insert into member_role (organisation, account, role) values ($1, $2, 'case worker')`, [world.osh.organisation, world.osh.accounts.worker2])
    expect((await peopleOf()).some(({ names }) => names[0]?.text === 'Пулатов Пулат')).toBe(false)
  })
})

test('bad answers are refused with the field, and a stale page with what stands', async () => {
  const of = await begin('ФИО;Телефон;Потребность\nРашидов Рашид;900000001;\n')
  const match = (more: object) => world.asPage(matchImport, { import: of, seen: 1, columns: ['name', 'phone', 'need'], opensCases: true, ...more } as Parameters<typeof matchImport.run>[0], world.osh.worker)
  await expect(match({ columns: ['nothing', 'phone', 'need'] })).rejects.toEqual(inField('columns', 'imports.match.no-name'))
  await expect(match({ columns: ['name', 'name', 'need'] })).rejects.toEqual(inField('columns', 'imports.match.twice'))
  await expect(match({ opensCases: false })).rejects.toEqual(inField('opensCases', 'imports.match.needs-cases'))
  await expect(match({ columns: ['poetry'] })).rejects.toEqual(refusal('invalid'))
  await expect(match({ seen: 7 })).rejects.toEqual(refusal('conflict', 'core.refused.changed'))
  await expect(accept(of)).rejects.toEqual(refusal('conflict', 'imports.refused.not-checked'))
  await match({})
  await workAll()
  await expect(accept(of, { lawful: false })).rejects.toEqual(inField('lawful', 'core.field.empty'))
  await expect(accept(of, { ground: ' ' })).rejects.toEqual(inField('ground', 'core.field.empty'))
  await expect(accept(of, { worker: world.moscow.accounts.worker })).rejects.toEqual(inField('worker', 'cases.add-task.not-a-colleague'))
  await expect(begin('ФИО\n')).rejects.toEqual(inField('file', 'core.table.empty'))
})

test('nothing of what was brought lies anywhere unsealed', async () => {
  const of = await bring('ФИО;Телефон\nЯкубова Незабвенная;+992 90 111 22 33\n')
  const everything = (await owner.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'`)).rows
  for (const { name } of everything) {
    const found = await many(`"${name}" t where t::text like '%Незабвенная%' or t::text like '%111 22 33%' or t::text like '%list.csv%' or t::text like $1`, `%${Buffer.from('Незабвенная').toString('hex')}%`)
    expect({ name, found }).toEqual({ name, found: 0 })
  }
  expect(of).toBeTruthy()
})
