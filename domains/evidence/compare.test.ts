import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import { count, help, ownerOf, peopleWithCases, prepared, publish, requests } from '../../tests/counting.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { approveRelease, correctRelease, publishRelease, showPrepared, showRelease, withdrawRelease } from './index.ts'

let world: World
let owner: pg.Client
beforeAll(async () => {
  world = await makeWorld()
  owner = await ownerOf(world)
})
afterAll(async () => {
  await owner.end()
  await world.close()
})

/** So many new people were helped with one thing on a day. */
const helped = async (on: string, people: number, kind = 'legal advice', office = world.osh) => {
  const past = { owner, office, on }
  const cases = await peopleWithCases(past, people)
  await help(past, cases, kind, world.programme)
  return cases
}
const whole = (from: string, to: string, office = world.osh) => prepared(world, office, { periodFrom: from, periodTo: to, indicators: ['helped'] })
const totalOf = async (release: string) => (await world.asPage(showRelease, { release }, visitor)).tables[0]?.rows.at(-1)?.counts[0]

test('figures that differ from earlier ones by fewer than ten are refused, and told why without the number', async () => {
  await helped('2024-01-10', 40)
  const january = await whole('2024-01-01', '2024-01-31')
  await publish(world, world.osh, january.release)
  await helped('2024-02-10', 4)
  const both = await whole('2024-01-01', '2024-02-29')
  expect(both.outcome).toBe('refused')
  const shown = await world.asPage(showPrepared, { release: both.release }, world.osh.coordinator)
  expect(shown).toMatchObject({ state: 'refused', tables: [], hindrances: [{ because: 'difference', indicator: 'helped', against: [january.reference] }] })
  expect(JSON.stringify(shown.hindrances)).not.toMatch(/\b4\b/)
  for (const operation of [approveRelease, publishRelease]) await expect(world.asPage(operation, { release: both.release }, operation === approveRelease ? world.osh.supervisor : world.osh.coordinator)).rejects.toMatchObject({ why: 'conflict' })
  // It came to nothing, so the period is free; ten more, and it can be told.
  await helped('2024-02-20', 10)
  const again = await whole('2024-01-01', '2024-02-29')
  expect(again.outcome).toBe('counted')
  await publish(world, world.osh, again.release)
  expect(await totalOf(again.release)).toBe(54)
})

test('what another organisation published is no hindrance', async () => {
  await helped('2024-01-10', 43, 'legal advice', world.moscow)
  expect((await whole('2024-01-01', '2024-01-31', world.moscow)).outcome).toBe('counted')
})

test('who came in two months of a quarter is counted in it once, and that fewer than ten did is not to be reckoned', async () => {
  const first = await helped('2023-01-10', 30)
  const past = { owner, office: world.osh, on: '2023-02-10' }
  await help(past, first.slice(0, 3), 'legal advice', world.programme)
  await helped('2023-02-10', 30)
  for (const [from, to] of [['2023-01-01', '2023-01-31'], ['2023-02-01', '2023-02-28']] as const) await publish(world, world.osh, (await whole(from, to)).release)
  const { release, outcome } = await whole('2023-01-01', '2023-02-28')
  expect(outcome).toBe('counted')
  // 30 + 33 - 60 are the three who came twice: so the sixty are kept back.
  await publish(world, world.osh, release)
  expect(await totalOf(release)).toBeNull()
})

test('a correction by fewer than ten, or one in which a cell became small, is refused', async () => {
  const { osh } = world
  const cases = await helped('2022-01-10', 24)
  const { release, reference } = await whole('2022-01-01', '2022-01-31')
  await publish(world, osh, release)
  const correct = async () => {
    const { release: second } = await world.asPage(correctRelease, { release, reason: 'Counted anew' }, osh.coordinator)
    return await count(world, osh, second)
  }
  await helped('2022-01-12', 2)
  const small = await correct()
  expect(small.outcome).toBe('refused')
  expect((await world.asPage(showPrepared, { release: small.release }, osh.supervisor)).hindrances).toEqual([{ because: 'difference', indicator: 'helped', against: [reference] }])
  await owner.query(`delete from assistance where organisation = $1 and on_day between '2022-01-01' and '2022-01-31' and "case" <> all ($2::uuid[])`, [osh.organisation, cases.slice(0, 6)])
  const fallen = await correct()
  expect(fallen.outcome).toBe('refused')
  expect((await world.asPage(showPrepared, { release: fallen.release }, osh.supervisor)).hindrances).toEqual([{ because: 'pattern', indicator: 'helped', against: [reference] }])
  await helped('2022-01-20', 30)
  const large = await correct()
  expect(large.outcome).toBe('counted')
  await publish(world, osh, large.release)
  expect(await totalOf(large.release)).toBe(36)
})

test('two drafts of overlapping periods were never compared: the second to be published is refused', async () => {
  await helped('2021-01-10', 20)
  await helped('2021-02-10', 5)
  const one = await whole('2021-01-01', '2021-01-31')
  const two = await whole('2021-01-01', '2021-02-28')
  expect([one.outcome, two.outcome]).toEqual(['counted', 'counted'])
  await publish(world, world.osh, one.release)
  await expect(publish(world, world.osh, two.release)).rejects.toMatchObject({ saying: { key: 'evidence.refused.overtaken' } })
  await world.asPage(withdrawRelease, { release: two.release, reason: 'Overtaken' }, world.osh.coordinator)
  expect((await whole('2021-01-01', '2021-02-28')).outcome).toBe('refused')
})

test('withdrawn figures were read: they still count in the comparison', async () => {
  await helped('2020-01-10', 20)
  const one = await whole('2020-01-01', '2020-01-31')
  await publish(world, world.osh, one.release)
  await world.asPage(withdrawRelease, { release: one.release, reason: 'A mistake' }, world.osh.supervisor)
  await helped('2020-02-10', 5)
  expect((await whole('2020-01-01', '2020-02-29')).outcome).toBe('refused')
})

test('each table counts people, once in a cell, as its note says', async () => {
  const { osh } = world
  const past = { owner, office: osh, on: '2019-03-10' }
  const asked = await requests(past, 22, { troubles: ['debt'] })
  await requests({ ...past, on: '2019-03-20' }, 14, { language: 'ru', about: 'someone else', troubles: ['debt', 'no rest'] })
  // Twelve of those who asked in Uzbek are people on file; they asked again, in Russian, and are counted where they asked first.
  const cases = await peopleWithCases(past, 12)
  const again = await requests({ ...past, on: '2019-03-25' }, 12, { language: 'ru', about: 'someone else' })
  for (const some of [asked, again]) await owner.query(`insert into request_person (organisation, request, person, by_account) select $1, r, (select person from "case" where organisation = $1 and id = c), $4
    from unnest($2::uuid[], $3::uuid[]) as one (r, c)`, [osh.organisation, some.slice(0, 12), cases, osh.accounts.worker])
  await owner.query(`insert into case_closure (organisation, "case", reason, at) select $1, c, case when at <= 11 then 'goals reached' else 'lost contact' end, '2019-03-28T06:00:00Z' from unnest($2::uuid[]) with ordinality as one (c, at)`, [osh.organisation, cases])
  const { release } = await prepared(world, osh, { periodFrom: '2019-03-01', periodTo: '2019-03-31', indicators: ['asked', 'troubles', 'cases-opened', 'cases-closed', 'referred'] })
  const shown = await world.asPage(showPrepared, { release }, osh.coordinator)
  const rowsOf = (name: string) => Object.fromEntries(shown.tables.find(({ indicator }) => indicator === name)?.rows.map(({ row, counts }) => [row, counts.at(-1)]) ?? [])
  // 22 and 14, and nobody twice. The three other languages are none, and 36 - 22 - 14 would tell.
  expect(rowsOf('asked')).toMatchObject({ uz: 22, ru: null, total: 36 })
  expect(rowsOf('troubles')).toMatchObject({ debt: null, 'no rest': 14, total: 36 })
  expect(rowsOf('cases-opened')).toMatchObject({ met: null, total: 12 })
  expect(rowsOf('cases-closed')).toMatchObject({ 'goals reached': null, 'lost contact': null, total: 12 })
  expect(rowsOf('referred')).toEqual({ 'inside the country': null, 'across a border': null, total: null })
})
