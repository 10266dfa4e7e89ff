import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import { coalition } from '../../content/register/translated.ts'
import { makeCoalition } from '../../tests/coalition.ts'
import type { World } from '../../tests/world.ts'
import { aboutSubject } from '../sources/index.ts'
import { areas, forms, goals, listOurs, showCoalition, showOurs, tieToGoal, writeActivity } from './index.ts'

let world: World
beforeAll(async () => { world = await makeCoalition() })
afterAll(() => world.close())
const shown = () => world.asPage(showCoalition, {}, visitor)

describe('the coalition as the register has it', () => {
  test('its codes are those of its papers', () => {
    expect([goals, areas, forms]).toEqual([coalition?.goals, coalition?.areas, coalition?.forms].map((all) => all?.map(({ code }) => code)))
  })

  test('every goal, area, form, product, dated fact and type of activity is shown with its sources', async () => {
    const all = await shown()
    expect([all.goals, all.areas, all.forms, all.products, all.facts, all.activities].map(({ length }) => length)).toEqual([3, 9, 8, 18, 8, 60])
    for (const one of [...all.goals, ...all.areas, ...all.forms, ...all.products, ...all.facts, ...all.activities]) expect(one.sources.length, one.code).toBeGreaterThan(0)
    expect(all.founded.value).toBe('2018')
    expect(all.facts.map(({ on }) => on?.value).every(Boolean)).toBe(true)
  })

  test('what the source names in the same line stands with an area without anybody’s judgement', async () => {
    const { areas: all } = await shown()
    expect(all.find(({ code }) => code === 'A5')?.named.map(({ code }) => code)).toEqual(['ACT-39', 'ACT-43', 'ACT-44'])
  })

  test('who says what is told for the coalition, a goal, a product and a fact', async () => {
    for (const subject of ['COALITION', 'G1', 'A1', 'F1', 'PRD-1', 'FACT-1', 'ACT-1']) expect((await world.asPage(aboutSubject, { subject }, visitor)).properties.length, subject).toBeGreaterThan(0)
  })
})

describe('what serves a goal', () => {
  const tie = { target: 'G1', subject: 'PRG-2', serves: true } as const
  test('is said by the keeper, under its name, and taken back by it', async () => {
    await world.asPage(tieToGoal, tie, world.osh.coordinator)
    expect((await shown()).goals[0]?.ties).toMatchObject([{ code: 'PRG-2', by: world.osh.name }])
    await world.asPage(tieToGoal, { ...tie, serves: false }, world.osh.coordinator)
    expect((await shown()).goals[0]?.ties).toEqual([])
  })
  test('is not said by another organisation, by a colleague without the role, or by a stranger', async () => {
    await expect(world.asPage(tieToGoal, tie, world.moscow.coordinator)).rejects.toMatchObject({ why: 'forbidden', saying: { key: 'sources.keeper-only' } })
    await expect(world.asPage(tieToGoal, tie, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(tieToGoal, tie, visitor)).rejects.toMatchObject({ why: 'unknown' })
  })
  test('has to be in the register', () =>
    expect(world.asPage(tieToGoal, { ...tie, subject: 'PRG-999' }, world.osh.coordinator)).rejects.toMatchObject({ fields: { subject: [{ key: 'coalition.tie.unknown' }] } }))
  test('may be what organisations publish for it; a draft is only their own', async () => {
    const activity = { language: 'ru', title: 'Беседа на рынке', startsOn: '2026-03-01', targets: ['A3'] } as const
    const { activity: draft } = await world.asPage(writeActivity, { ...activity, targets: ['A3'] }, world.moscow.coordinator)
    expect((await shown()).areas.find(({ code }) => code === 'A3')?.written).toEqual([])
    expect((await world.asPage(listOurs, {}, world.moscow.coordinator)).written).toMatchObject([{ kind: 'activity', id: draft, published: false }])
    expect((await world.asPage(listOurs, {}, world.third.coordinator)).written).toEqual([])
    const { version, fields } = await world.asPage(showOurs, { kind: 'activity', id: draft }, world.moscow.coordinator)
    expect(fields).toMatchObject({ title: 'Беседа на рынке', startsOn: '2026-03-01', endsOn: '2026-03-01' })
    await world.asPage(writeActivity, { ...activity, targets: ['A3'], activity: draft, seen: version, published: true }, world.moscow.coordinator)
    expect((await shown()).areas.find(({ code }) => code === 'A3')?.written).toMatchObject([{ kind: 'activity', id: draft, language: 'ru' }])
  })
  test('is not opened, nor changed, by another organisation; and not over what somebody changed meanwhile', async () => {
    const { activity } = await world.asPage(writeActivity, { language: 'ru', title: 'Встреча', startsOn: '2026-04-01', published: true }, world.moscow.coordinator)
    const change = { activity, seen: 1, language: 'ru', title: 'Не наша', startsOn: '2026-04-01' } as const
    await expect(world.asPage(showOurs, { kind: 'activity', id: activity }, world.third.coordinator)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(writeActivity, change, world.third.coordinator)).rejects.toMatchObject({ why: 'missing' })
    await world.asPage(writeActivity, { ...change, title: 'Наша' }, world.moscow.coordinator)
    await expect(world.asPage(writeActivity, change, world.moscow.coordinator)).rejects.toMatchObject({ why: 'conflict', now: { version: 2 } })
    await expect(world.asPage(writeActivity, { ...change, seen: undefined }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'invalid' })
    await expect(world.asPage(writeActivity, change, world.moscow.worker)).rejects.toMatchObject({ why: 'forbidden' })
  })
})
