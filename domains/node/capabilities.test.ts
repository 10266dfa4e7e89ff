import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { run } from '../../core/run.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { showCoalition } from '../coalition/index.ts'
import { showOrganisation } from '../directory/index.ts'
import { listEvents, showEvent } from '../events/index.ts'
import { chainOf, listProgrammes, showProgramme } from '../programmes/index.ts'
import { bringRegister } from './index.ts'

// What the register has to show of the record that it was made for, as a stranger reads it. The codes are the rows of the acceptance list.

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await run(bringRegister, {}, robot('founder'), world.node, { via: 'command' })
})
afterAll(() => world.close())
const programme = (code: string) => world.asPage(showProgramme, { code }, visitor)
const event = (code: string) => world.asPage(showEvent, { code }, visitor)
const organisation = (code: string) => world.asPage(showOrganisation, { code }, visitor)

describe('programmes', () => {
  test('CAP-25: all ten are there, and each organisation has its own role', async () => {
    const all = await world.asPage(listProgrammes, {}, visitor)
    expect(all.map(({ code }) => code)).toEqual(expect.arrayContaining(Array.from({ length: 10 }, (_, at) => `PRG-${at + 1}`)))
    const { donors, implementers, partners } = await programme('PRG-6')
    expect([donors, implementers].map((some) => some.map((one) => one.organisation))).toEqual([['ORG-9'], ['ORG-2']])
    expect(partners.map((one) => [one.organisation, one.as])).toEqual([['ORG-19', 'final beneficiary'], ['ORG-11', 'contracting authority']])
  })
  test('CAP-26: one follows another though their days overlap, and three make a chain', async () => {
    const [before, after] = [await programme('PRG-8'), await programme('PRG-7')]
    expect([after.predecessor?.code, before.successor?.code]).toEqual(['PRG-8', 'PRG-7'])
    expect(String(after.startsOn?.value) < String(before.endsOn?.value)).toBe(true)
    const links = await world.asPage(chainOf, { code: 'PRG-2' }, visitor)
    expect(links.map(({ code }) => code)).toEqual(expect.arrayContaining(['PRG-1', 'PRG-2', 'PRG-3']))
  })
  test('CAP-27: what was planned and never shown is called planned', async () => expect(await programme('PRG-7')).toMatchObject({ outputs: 'planned', results: [] }))
  test('CAP-28, CAP-47: results with their number and kind, two houses for people among them', async () => {
    const { results } = await programme('PRG-8')
    expect(results).toHaveLength(15)
    expect(results.flatMap(({ quantity }) => quantity ? [[quantity.number, quantity.unit]] : [])).toEqual([[5, 'course'], [2, 'volume'], [1, 'module'], [3, 'country']])
    expect(results.filter(({ kind }) => kind === 'facility support').map(({ en }) => /Pskov|Don/.exec(en)?.[0])).toEqual(['Pskov', 'Don'])
  })
  test('CAP-29: help for people in detention was for two of three countries', async () => {
    const { components, countries } = await programme('PRG-5')
    expect(countries.map(({ country }) => country)).toEqual(['RU', 'MD', 'UA'])
    expect(components.find(({ en }) => en.includes('detention'))?.countries).toEqual(['MD', 'UA'])
  })
  test('CAP-30: the programme that paid for another, and who signed the contract', async () => {
    expect((await programme('PRG-5')).parent?.code).toBe('PRG-10')
    expect((await programme('PRG-10')).children.map(({ code }) => code)).toContain('PRG-5')
    expect((await programme('PRG-6')).partners.find(({ as }) => as === 'contracting authority')?.organisation).toBe('ORG-11')
  })
  test('CAP-56: the border programme has its four parts', async () => expect((await programme('PRG-6')).components).toHaveLength(4))
})

describe('events', () => {
  test('CAP-57: attendance keeps its "about" and "over", and what was counted', async () => {
    expect((await event('EVT-1')).attendance).toMatchObject([{ number: 3000, unit: 'people', qualifier: 'about' }, { number: 63, unit: 'countries' }])
    expect((await event('EVT-11')).attendance).toMatchObject([{ number: 300, unit: 'people', qualifier: 'over' }, { number: 9, unit: 'countries' }])
    expect((await event('EVT-11')).hosts).toHaveLength(6)
  })
  test('CAP-58: the eight outcomes of a conference are there to be followed up, also those of which nothing was heard', async () => {
    const { outcomes } = await event('EVT-11')
    expect(outcomes.map(({ code, state }) => [code, state])).toEqual(Array.from({ length: 8 }, (_, at) => [`EVT-11-O${at + 1}`, 'no news']))
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['finding', 'recommendation', 'commitment', 'support']))
  })
  test('CAP-62, CAP-63: a session of scholars; two events of parliaments on one trip', async () => {
    expect((await event('EVT-5')).code).toBe('EVT-5')
    const [assembly, conference] = [await event('EVT-6'), await event('EVT-7')]
    expect([assembly.trips, conference.trips].map((some) => some.map(({ code }) => code))).toEqual([['EVT-7'], ['EVT-6']])
  })
  test('CAP-51, CAP-53, CAP-65: study tours, seminars and consultations, festivals', async () => {
    const kinds = new Set((await world.asPage(listEvents, {}, visitor)).map(({ kind }) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['study tour', 'seminar', 'film festival']))
  })
})

describe('the coalition', () => {
  test('CAP-01 to CAP-20: three goals, nine areas, eight forms', async () => {
    const { goals, areas, forms } = await world.asPage(showCoalition, {}, visitor)
    expect([goals, areas, forms].map((some) => some.map(({ code }) => code).join(' '))).toEqual(['G1 G2 G3', 'A1 A2 A3 A4 A5 A6 A7 A8 A9', 'F1 F2 F3 F4 F5 F6 F7 F8'])
  })
})

describe('organisations', () => {
  test('CAP-73: that two of them ended is a later fact with its source, not a correction of the record', async () => {
    for (const code of ['ORG-15', 'ORG-17']) {
      const { later = [], programmes } = await organisation(code)
      expect(later.length, code).toBeGreaterThan(0)
      expect(programmes.length, code).toBeGreaterThan(0)
      for (const { url, cited } of later) expect(Boolean(url ?? cited), code).toBe(true)
    }
  })
})
