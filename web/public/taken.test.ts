import { RouterContextProvider } from 'react-router'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Asking } from '../../core/actor.ts'
import { readCsv } from '../../core/csv.ts'
import { moveBarrier, recordDecision, seatOrganisation, writeAgreement, writeBarrier, writeBody, writeInitiative, writeMaterial, writePractice } from '../../domains/coalition/index.ts'
import { cancelEvent, changeEvent, planEvent, publishEvent } from '../../domains/events/index.ts'
import { makeCoalition, moscowJoins } from '../../tests/coalition.ts'
import type { World } from '../../tests/world.ts'
import { visitContext, type Visit } from '../visit.ts'
import { loader as calendar } from './events-calendar.ts'
import { loader as take } from './take.ts'

let world: World
const own = { language: 'ru', targets: 'G1', published: true } as const
const today = Temporal.Now.plainDateISO('Asia/Bishkek')

beforeAll(async () => {
  world = await makeCoalition()
  const { coordinator } = world.osh
  const member = await moscowJoins(world)
  const barrier = async (title: string, country: string) => (await world.asPage(writeBarrier, { ...own, title, norm: 'Норма', country, hurts: 'Семьи', proposed: 'Изменить', owner: 'Мы' }, coordinator)).barrier
  const removed = await barrier('Снятый', 'KG')
  await barrier('Стоит, в России', 'RU')
  await world.asPage(moveBarrier, { barrier: removed, onDay: today.toString(), state: 'removed', language: 'ru', text: 'Снят', act: 'Приказ' }, coordinator)
  await world.asPage(writePractice, { ...own, title: '=Приём', text: 'Как', criteria: 'По чему' }, coordinator)
  await world.asPage(writeInitiative, { ...own, title: 'Проект', text: 'Что', place: 'Ош', country: 'KG', budget: 60_000, currency: 'KGS', fromOn: '2026-01-01' }, coordinator)
  await world.asPage(writeAgreement, { ...own, title: 'Соглашение', parties: 'А\nБ', flows: 'Ничего', legalBasis: 'Закон', fromOn: '2026-01-01' }, coordinator)
  for (const audience of ['migrants', 'officials'] as const) await world.asPage(writeMaterial, { ...own, title: `Памятка, ${audience}`, text: 'Что', audience, edition: '1', reviewedOn: '2026-01-01', dueOn: '2027-01-01' }, coordinator)
  const { body } = await world.asPage(writeBody, { ...own, title: 'Группа', kind: 'working group', mandate: 'Готовить' }, coordinator)
  const { seat } = await world.asPage(seatOrganisation, { body, member, fromOn: '2026-01-01' }, coordinator)
  await world.asPage(recordDecision, { body, onDay: today.toString(), language: 'ru', text: 'Решили', quorum: 1, votes: { [seat]: 'against' } }, coordinator)
  await world.asPage(writeBarrier, { ...own, title: 'Черновик', norm: 'Норма', country: 'KG', hurts: 'Семьи', proposed: 'Изменить', owner: 'Мы', published: false }, coordinator)
})
afterAll(() => world.close())

function args<Loader extends (one: never) => unknown>(params: object, search = '', asking: Asking = visitor): Parameters<Loader>[0] {
  const context = new RouterContextProvider()
  context.set(visitContext, { node: world.node, asking, language: 'ru', from: '192.0.2.7', name: '' } as unknown as Visit)
  return { context, request: new Request(`http://127.0.0.1/ru/x${search}`), params: { language: 'ru', ...params } } as unknown as Parameters<Loader>[0]
}
const taken = async (list: string, shape: string, search = '') => (await take(args<typeof take>({ list, shape }, search))).text()
const rows = async (list: string, search = '') => readCsv(await taken(list, 'csv', search)).slice(1)

describe('the lists of the coalition', () => {
  test.each([['members', 1], ['barriers', 2], ['practices', 1], ['initiatives', 1], ['agreements', 1], ['materials', 2], ['decisions', 1]] as const)('%s are taken as a table, as JSON and as news, the same rows in each', async (list, count) => {
    const [csv, json, atom] = [await rows(list), JSON.parse(await taken(list, 'json')) as { readonly entries: readonly { readonly code: string; readonly address: string }[] }, await taken(list, 'atom')]
    expect([csv.length, json.entries.length, atom.split('<entry>').length - 1]).toEqual([count, count, count])
    expect(new Set(json.entries.map(({ code }) => code)).size).toBe(count)
    for (const { code, address } of json.entries) {
      expect(csv.map(([one]) => one)).toContain(code)
      expect(atom).toContain(`,2026:${code}</id>`)
      expect(address).toContain('/ru/coalition/')
    }
    // When it was written is known to the moment: no feed says that all of it came long ago.
    expect(atom).not.toContain('2026-01-01T00:00:00Z</updated>')
    expect(atom).not.toContain('Черновик')
  })

  test('carry the choice of the page into the file, and the address of the feed keeps it', async () => {
    expect((await rows('barriers', '?state=removed')).map(([, title]) => title)).toEqual(['Снятый'])
    expect((await rows('barriers', '?country=RU')).map(([, title]) => title)).toEqual(['Стоит, в России'])
    expect((await rows('materials', '?audience=officials')).length).toBe(1)
    expect((await rows('decisions', '?outcome=adopted')).length).toBe(0)
    expect((await rows('members', '?state=left')).length).toBe(0)
    const atom = await taken('barriers', 'atom', '?state=removed')
    expect(atom).toContain('/ru/take/barriers/atom?state=removed')
    expect(atom).not.toContain('Стоит, в России')
  })

  test('hold nothing that a spreadsheet would reckon with, and no list that nobody has', async () => {
    expect((await rows('practices'))[0]?.[1]).toBe('\'=Приём')
    await expect(taken('people', 'csv')).rejects.toMatchObject({ init: { status: 404 } })
    await expect(taken('barriers', 'xml')).rejects.toMatchObject({ init: { status: 404 } })
  })
})

describe('the calendar of events', () => {
  const ics = async (asking: Asking = visitor) => (await calendar(args<typeof calendar>({}, '', asking))).text()
  const plan = { kind: 'seminar', language: 'ru', title: { ru: 'Зимняя школа' }, startsOn: today.add({ days: 9 }).toString(), at: '40,51 72,80' } as const
  const entry = (text: string, code: string) => text.split('BEGIN:VEVENT').find((one) => one.includes(`UID:${code}@`)) ?? ''

  test('keeps an event that is called off, says so, and counts each change up', async () => {
    const { coordinator } = world.osh
    const { event, code } = await world.asPage(planEvent, plan, coordinator)
    expect(entry(await ics(), code)).toBe('')
    await world.asPage(publishEvent, { event, seen: 1 }, coordinator)
    const sequence = async () => Number(/SEQUENCE:(\d+)/.exec(entry(await ics(), code))?.[1])
    const published = await sequence()
    expect(entry(await ics(), code)).toContain('STATUS:CONFIRMED')
    expect(entry(await ics(), code)).toContain('\r\nGEO:40.51;72.8\r\n')
    await world.asPage(changeEvent, { event, seen: 2, ...plan, startsOn: today.add({ days: 10 }).toString() }, coordinator)
    const moved = await sequence()
    await world.asPage(cancelEvent, { event, language: 'ru', reason: 'Снег' }, coordinator)
    const off = entry(await ics(), code)
    expect(off).toContain('STATUS:CANCELLED')
    expect([moved > published, await sequence() > moved]).toEqual([true, true])
    expect(await rows('events', `?words=${encodeURIComponent('Зимняя')}`)).toMatchObject([expect.arrayContaining(['cancelled'])])
  })

  test('and no file or feed has a restricted event, not even for whoever is invited and signed in', async () => {
    const { event, code } = await world.asPage(planEvent, { ...plan, title: { ru: 'Закрытая школа' }, restricted: true, states: ['RU', 'KG'] }, world.osh.coordinator)
    await world.asPage(publishEvent, { event, seen: 1 }, world.osh.coordinator)
    for (const asking of [visitor, world.moscow.coordinator, world.osh.coordinator]) {
      expect(await ics(asking)).not.toContain(code)
      for (const shape of ['csv', 'json', 'atom']) expect(await (await take(args<typeof take>({ list: 'events', shape }, '', asking))).text()).not.toContain(code)
    }
  })
})
