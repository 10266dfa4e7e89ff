import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { makeCoalition } from '../../../tests/coalition.ts'
import { ownerOf } from '../../../tests/counting.ts'
import type { World } from '../../../tests/world.ts'
import { listCalendar, writeActivity } from '../index.ts'
import { overlapsOf, type Standing } from './overlaps.ts'

const one = (key: string, rest: Partial<Standing> = {}): Standing => ({ key, who: [key], place: null, country: null, startsOn: '2026-03-01', endsOn: '2026-03-02', targets: [], ...rest })

describe('overlaps', () => {
  test('are of two organisations in the same place, or for the same, on the same days', () => {
    expect(overlapsOf([one('a', { place: 'Ош', country: 'KG' }), one('b', { place: ' ош', startsOn: '2026-03-02', endsOn: '2026-03-05' })])).toEqual([{ one: 'a', other: 'b', from: '2026-03-02', until: '2026-03-02', samePlace: true, sameTargets: [] }])
    expect(overlapsOf([one('a', { targets: ['A1', 'A2'] }), one('b', { targets: ['A2'] })])).toMatchObject([{ samePlace: false, sameTargets: ['A2'] }])
    expect(overlapsOf([one('a', { targets: ['A1'] }), one('b', { targets: ['A1'], who: ['a'] })])).toEqual([])
    expect(overlapsOf([one('a', { targets: ['A1'] }), one('b', { targets: ['A1'], startsOn: '2026-03-03', endsOn: '2026-03-03' })])).toEqual([])
    expect(overlapsOf([one('a', { place: 'Советск', country: 'RU' }), one('b', { place: 'Советск', country: 'KG' })])).toEqual([])
  })
  test('are the same as when each is compared with each', () => {
    const standing = fc.record({ who: fc.constantFrom(['x'], ['y'], ['x', 'z']), place: fc.constantFrom(null, 'Ош', 'Бишкек'), day: fc.integer({ min: 1, max: 20 }), long: fc.integer({ min: 0, max: 5 }), targets: fc.subarray(['A1', 'A2', 'F1']) })
    fc.assert(fc.property(fc.array(standing, { maxLength: 12 }), (drawn) => {
      const day = (at: number) => `2026-03-${String(at).padStart(2, '0')}`
      const all = drawn.map(({ who, place, day: from, long, targets }, at) => one(String(at), { who, place, targets, startsOn: day(from), endsOn: day(from + long) }))
      const plain = all.flatMap((a, at) => all.slice(at + 1).filter((b) => a.startsOn <= b.endsOn && b.startsOn <= a.endsOn && !a.who.some((name) => b.who.includes(name))
        && ((a.place !== null && a.place === b.place) || a.targets.some((target) => b.targets.includes(target)))))
      expect(overlapsOf(all)).toHaveLength(plain.length)
    }))
  })
})

describe('the shared calendar', () => {
  let world: World
  beforeAll(async () => { world = await makeCoalition() })
  afterAll(() => world.close())

  test('holds events of the register that have a day, and what organisations published', async () => {
    const { all, years } = await world.asPage(listCalendar, {}, visitor)
    expect(all.filter(({ is }) => is === 'event').length).toBeGreaterThan(3)
    expect(years.length).toBeGreaterThan(1)
  })
  test('shows an exchange visit of two members in two countries, an activity of no type, and where two overlap', async () => {
    const visit = { language: 'ru', title: 'Поездка по обмену опытом', type: 'ACT-48', place: 'Душанбе', country: 'TJ', startsOn: '2026-09-01', endsOn: '2026-09-03', partner: 'Paygoh', partnerCountry: 'TJ', targets: ['A9'], published: true } as const
    const { activity: ours } = await world.asPage(writeActivity, { ...visit, targets: ['A9'] }, world.osh.coordinator)
    const { activity: theirs } = await world.asPage(writeActivity, { language: 'ru', title: 'Шахматный турнир', place: 'душанбе', country: 'TJ', startsOn: '2026-09-03', targets: ['G3', 'F8'], published: true }, world.moscow.coordinator)
    const { all, overlaps } = await world.asPage(listCalendar, { year: '2026' }, visitor)
    expect(all.find(({ key }) => key === ours)).toMatchObject({ who: [world.osh.name, 'Paygoh'], partnerCountry: 'TJ', type: { en: 'Exchange of experience' } })
    expect(all.find(({ key }) => key === theirs)).toMatchObject({ type: null, targets: ['G3', 'F8'] })
    expect(overlaps).toMatchObject([{ one: ours, other: theirs, from: '2026-09-03', until: '2026-09-03', samePlace: true }])
    expect((await world.asPage(listCalendar, { target: 'A9' }, visitor)).all.map(({ key }) => key)).toContain(ours)
    expect((await world.asPage(listCalendar, { year: '1999' }, visitor)).all).toEqual([])
  })
  test('does not name a host that wishes its ties to be hidden', async () => {
    const hosts = async () => (await world.asPage(listCalendar, {}, visitor)).all.filter(({ is }) => is === 'event').flatMap(({ who }) => who)
    const before = await hosts()
    const owner = await ownerOf(world)
    await owner.query(`insert into register_hiding (organisation, code, page, ties, by_account) select $1, code, false, true, $2 from register_organisation`, [world.osh.organisation, world.osh.accounts.coordinator])
    expect((await hosts()).length).toBeLessThan(before.length)
    await owner.query('delete from register_hiding')
    await owner.end()
  })
  test('refuses a type that the register does not have, a country of no partner, and an end before the beginning', async () => {
    const activity = { language: 'ru', title: 'x', startsOn: '2026-01-02' } as const
    await expect(world.asPage(writeActivity, { ...activity, type: 'ACT-61' }, world.osh.coordinator)).rejects.toMatchObject({ fields: { type: [{ key: 'core.field.choose' }] } })
    await expect(world.asPage(writeActivity, { ...activity, partnerCountry: 'KG' }, world.osh.coordinator)).rejects.toMatchObject({ fields: { partner: [{ key: 'core.field.empty' }] } })
    await expect(world.asPage(writeActivity, { ...activity, endsOn: '2026-01-01' }, world.osh.coordinator)).rejects.toMatchObject({ fields: { endsOn: [{ key: 'coalition.backwards' }] } })
  })
})
