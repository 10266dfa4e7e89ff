import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { run } from '../../core/run.ts'
import { write } from '../../core/operation.ts'
import { z } from 'zod'
import { makeWorld } from '../../tests/world.ts'
import { loadProgrammes } from '../programmes/index.ts'
import { loadSources } from '../sources/index.ts'
import { followUpOutcome, listEvents, listOutcomes, loadEvents, showEvent } from './index.ts'

let world: Awaited<ReturnType<typeof makeWorld>>
const load = write({
  name: 'events/load-for-a-test', does: 'Load the events', who: ['robot founder'], input: z.strictObject({}),
  run: async (_, context) => ({ sources: await loadSources(context), programmes: await loadProgrammes(context), events: await loadEvents(context) }),
})
const loadAll = () => run(load, {}, robot('founder'), world.node, { via: 'command' })
beforeAll(async () => {
  world = await makeWorld()
  await loadAll()
})
afterAll(() => world.close())
const list = (choice = {}) => world.asPage(listEvents, choice, visitor)
const show = (code: string) => world.asPage(showEvent, { code }, visitor)
const outcomeOf = async (code: string) => {
  const found = (await world.asPage(listOutcomes, {}, visitor)).find((one) => one.code === code)
  if (!found) throw new Error(`No outcome ${code}`)
  return found
}

describe('the events of the register', () => {
  test('are eleven, and five inside of programmes; loading them again changes nothing', async () => {
    const before = await list()
    expect([before.filter(({ programme }) => programme === null).length, before.filter(({ programme }) => programme !== null).length]).toEqual([11, 5])
    expect(await loadAll()).toMatchObject({ events: 16 })
    expect(await list()).toEqual(before)
  })

  test('keep "about" and "over" with what was counted: people are not countries, and missions are neither', async () => {
    const counted = (code: string) => show(code).then(({ attendance }) => attendance.map(({ number, unit, qualifier }) => [qualifier, number, unit]))
    expect(await counted('EVT-1')).toEqual([['about', 3000, 'people'], [undefined, 63, 'countries']])
    expect(await counted('EVT-11')).toEqual([['over', 300, 'people'], [undefined, 9, 'countries']])
    expect(await counted('EVT-8')).toEqual([['over', 80, 'missions']])
  })

  test('are two on one trip, and a screening is tied to its discussion', async () => {
    expect((await show('EVT-6')).trips.map(({ code }) => code)).toEqual(['EVT-7'])
    expect((await show('EVT-9')).follows.map(({ code }) => code)).toEqual(['EVT-10'])
    expect((await show('EVT-10')).about.map(({ code }) => code)).toEqual(['EVT-9'])
  })

  test('are found by words in any language, by year and by country; a year that ends in the next is in both', async () => {
    expect((await list({ words: 'qozon' })).map(({ code }) => code)).toEqual(['EVT-11'])
    expect((await list({ words: 'КАЗАНЬ' })).map(({ code }) => code)).toEqual(['EVT-11'])
    expect((await list({ year: '2018' })).map(({ code }) => code)).toEqual(['EVT-1'])
    expect(await list({ country: 'UZ' })).toEqual([])
    await expect(list({ year: 'last' })).rejects.toMatchObject({ why: 'invalid' })
  })

  test('stand on the map where the content names their city; a festival around the world and a course without a place do not', async () => {
    const all = await list()
    const at = (latitude: number, longitude: number) => all.filter((one) => one.at?.latitude === latitude && one.at.longitude === longitude && one.at.city !== undefined).map(({ code }) => code).sort()
    expect([at(55.76, 37.62), at(59.94, 30.31), at(55.8, 49.11)]).toEqual([['EVT-1', 'EVT-10', 'EVT-2', 'EVT-3', 'EVT-4', 'EVT-5', 'EVT-9'], ['EVT-6', 'EVT-7'], ['EVT-11']])
    expect(all.filter((one) => one.at === null)).toHaveLength(6)
    expect((await show('EVT-11')).at).toEqual({ latitude: 55.8, longitude: 49.11, city: { en: 'Kazan', ru: 'Казань', uz: 'Qozon', tg: 'Қазон' } })
    expect((await show('EVT-8')).at).toBe(null)
    expect((await list({ at: '59.95, 30.4' })).map(({ code }) => code)).toEqual(['EVT-6', 'EVT-7'])
    expect(await list({ at: '55,76 37,62', year: '2018' })).toHaveLength(1)
    await expect(list({ at: '155, 37' })).rejects.toMatchObject({ why: 'invalid', fields: { at: [{ key: 'core.field.kind' }] } })
  })

  test('lead to a plain no for a code that nobody has', () => expect(show('EVT-99')).rejects.toMatchObject({ why: 'missing' }))
})

describe('what came out of a conference', () => {
  test('is eight things for Kazan, each with its lines, and nobody has told what became of them', async () => {
    const { outcomes } = await show('EVT-11')
    expect(outcomes.map(({ kind }) => kind).toSorted()).toEqual(['commitment', 'commitment', 'commitment', 'finding', 'finding', 'finding', 'recommendation', 'support'])
    for (const { sources, state, followed } of outcomes) expect([sources.length > 0, state, followed]).toEqual([true, 'no news', []])
    expect(outcomes.find(({ kind }) => kind === 'support')?.programme).toBe('PRG-9')
  })

  test('is followed up by any organisation in its own name, again and again, also at a later event', async () => {
    const { outcome } = await outcomeOf('EVT-11-O3')
    const tell = (more: object) => world.asPage(followUpOutcome, { outcome, onDay: '2018-04-20', state: 'carried on', language: 'ru', text: 'Говорили снова', event: 'EVT-1', ...more }, world.osh.coordinator)
    await tell({})
    await tell({ onDay: '2019-05-01', state: 'begun', event: undefined, url: 'https://example.org/act' })
    const { state, followed } = await outcomeOf('EVT-11-O3')
    expect(state).toBe('begun')
    expect(followed.map(({ by, event, state: one, language }) => [by, event, one, language])).toEqual([['Yoʻldosh', 'EVT-1', 'carried on', 'ru'], ['Yoʻldosh', null, 'begun', 'ru']])
    expect((await world.asPage(listOutcomes, { state: 'begun' }, visitor)).map(({ code }) => code)).toEqual(['EVT-11-O3'])
  })

  test('cannot have news from before the event, from tomorrow, at an event that nobody knows, or from whoever is no coordinator', async () => {
    const { outcome } = await outcomeOf('EVT-11-O1')
    const tell = (more: object, who = world.osh.coordinator) => world.asPage(followUpOutcome, { outcome, onDay: '2018-04-20', state: 'done', language: 'en', text: 'It is so', ...more }, who)
    await expect(tell({ onDay: '2016-01-01' })).rejects.toMatchObject({ fields: { onDay: [{ key: 'events.follow-up.before' }] } })
    await expect(tell({ onDay: '2099-01-01' })).rejects.toMatchObject({ fields: { onDay: [{ key: 'events.follow-up.later' }] } })
    await expect(tell({ event: 'EVT-99' })).rejects.toMatchObject({ fields: { event: [{ key: 'events.follow-up.no-event' }] } })
    await expect(tell({ url: 'javascript:alert(1)' })).rejects.toMatchObject({ why: 'invalid' })
    await expect(tell({}, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(tell({}, visitor)).rejects.toMatchObject({ why: expect.any(String) })
    expect((await outcomeOf('EVT-11-O1')).followed).toEqual([])
  })
})
