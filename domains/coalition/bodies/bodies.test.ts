import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { makeCoalition, moscowJoins, strangerJoins } from '../../../tests/coalition.ts'
import type { World } from '../../../tests/world.ts'
import { changeSeat, hideMembership, listBodies, recordDecision, recordMeeting, seatOrganisation, showBody, writeBody } from '../index.ts'
import { countVotes } from './count.ts'

let world: World
let moscow: string
let hayk: string
beforeAll(async () => {
  world = await makeCoalition()
  moscow = await moscowJoins(world)
  hayk = await strangerJoins(world, 'Hayk')
})
afterAll(() => world.close())
const coordinator = () => world.osh.coordinator
const made = async (title: string, published = true) => (await world.asPage(writeBody, { language: 'ru', kind: 'working group', title, mandate: 'Готовить предложения', targets: ['F6'], published }, coordinator())).body
const seat = async (body: string, rest: object) => (await world.asPage(seatOrganisation, { body, fromOn: '2026-01-01', ...rest }, coordinator())).seat
const decide = (body: string, votes: Record<string, 'for' | 'against' | 'abstained' | 'absent'>, rest: object = {}) =>
  world.asPage(recordDecision, { body, onDay: '2026-05-01', language: 'ru', text: 'Поддержать предложение', quorum: 2, votes, ...rest }, coordinator())

test('votes are counted, and a decision needs its quorum: present is who abstained too', () => {
  expect(countVotes(['for', 'against', 'for', 'absent'], 3)).toEqual({ entitled: 4, for: 2, against: 1, abstained: 0, absent: 1, outcome: 'adopted' })
  expect(countVotes(['for', 'absent', 'absent'], 2).outcome).toBe('no quorum')
  expect(countVotes(['for', 'against'], 2).outcome).toBe('rejected')
  expect(countVotes(['abstained', 'abstained'], 2).outcome).toBe('rejected')
})

describe('a working group', () => {
  test('has a mandate, seats of organisations, meetings and decisions with every vote by name', async () => {
    const body = await made('Группа по документам')
    const [one, two, three] = [await seat(body, { member: moscow, part: 'председатель' }), await seat(body, { member: hayk }), await seat(body, { name: 'Министерство', person: 'Анна Л.', agreedOn: '2026-01-02' })]
    const { meeting } = await world.asPage(recordMeeting, { body, onDay: '2026-05-01', place: 'Ош', language: 'ru', text: 'Повестка' }, coordinator())
    expect(await decide(body, { [one]: 'for', [two]: 'against', [three]: 'for' }, { meeting })).toMatchObject({ outcome: 'adopted', for: 2, against: 1 })
    expect((await world.asPage(listBodies, {}, visitor)).find((all) => all.body === body)).toMatchObject({ decisions: 1, by: world.osh.name })
    const shown = await world.asPage(showBody, { body }, visitor)
    expect(shown.seats.map(({ name, person }) => [name, person])).toEqual([[world.moscow.name, null], ['Hayk', null], ['Министерство', 'Анна Л.']])
    expect(shown.decisions[0]).toMatchObject({ quorum: 2, entitled: 3, meeting, votes: [{ name: world.moscow.name, vote: 'for' }, { name: 'Hayk', vote: 'against' }, { name: 'Министерство', vote: 'for' }] })
  })
  test('is not public as a draft, and nobody else writes into it', async () => {
    const body = await made('Черновик', false)
    await expect(world.asPage(showBody, { body }, visitor)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(seatOrganisation, { body, name: 'Чужие', fromOn: '2026-01-01' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(recordMeeting, { body, onDay: '2026-01-01', language: 'ru', text: 'x' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(recordMeeting, { body, onDay: '2026-01-01', language: 'ru', text: 'x' }, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
  })
  test('names a person only with the day on which she agreed, and no longer once she does not want it', async () => {
    const body = await made('Комиссия')
    await expect(seat(body, { name: 'Центр', person: 'Ольга' })).rejects.toMatchObject({ fields: { agreedOn: [{ key: 'coalition.bodies.seat.not-agreed' }] } })
    await expect(seat(body, {})).rejects.toMatchObject({ fields: { name: [{ key: 'core.field.empty' }] } })
    const named = await seat(body, { name: 'Центр', person: 'Ольга', agreedOn: '2026-01-01' })
    await expect(world.asPage(changeSeat, { seat: named, seen: 1, takeNameAway: true }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
    await world.asPage(changeSeat, { seat: named, seen: 1, takeNameAway: true }, coordinator())
    await expect(world.asPage(changeSeat, { seat: named, seen: 1, untilOn: '2026-03-01' }, coordinator())).rejects.toMatchObject({ why: 'conflict' })
    expect((await world.asPage(showBody, { body }, visitor)).seats).toMatchObject([{ person: null, agreedOn: null }])
  })
  test('who was entitled on that day votes, all of them and nobody else', async () => {
    const body = await made('Комитет')
    await expect(decide(body, {})).rejects.toMatchObject({ fields: { votes: [{ key: 'coalition.bodies.record-decision.nobody' }] } })
    const [one, gone] = [await seat(body, { name: 'Первый' }), await seat(body, { name: 'Ушедший' })]
    await world.asPage(changeSeat, { seat: gone, seen: 1, untilOn: '2026-02-01' }, coordinator())
    await expect(decide(body, { [one]: 'for', [gone]: 'for' })).rejects.toMatchObject({ fields: { votes: [{ key: 'coalition.bodies.record-decision.everybody' }] } })
    await expect(decide(body, {})).rejects.toMatchObject({ why: 'invalid' })
    expect(await decide(body, { [one]: 'for' })).toMatchObject({ entitled: 1, outcome: 'no quorum' })
  })
  test('corrects a decision once, with a new one that says what was wrong; both stay', async () => {
    const body = await made('Исправления')
    const one = await seat(body, { name: 'Первый' })
    const { decision } = await decide(body, { [one]: 'against' }, { quorum: 1 })
    await expect(decide(body, { [one]: 'for' }, { corrects: decision })).rejects.toMatchObject({ fields: { correction: [{ key: 'coalition.bodies.record-decision.why' }] } })
    await decide(body, { [one]: 'for' }, { quorum: 1, corrects: decision, correction: 'Голос записан неверно' })
    await expect(decide(body, { [one]: 'for' }, { quorum: 1, corrects: decision, correction: 'Ещё раз' })).rejects.toMatchObject({ fields: { corrects: [{ key: 'coalition.bodies.record-decision.corrected' }] } })
    const { decisions } = await world.asPage(showBody, { body }, visitor)
    expect(decisions).toMatchObject([{ outcome: 'adopted', corrects: '2026-05-01', correction: 'Голос записан неверно' }, { outcome: 'rejected', correctedBy: '2026-05-01' }])
  })
  test('does not name a member that hides, and its votes are still counted', async () => {
    const body = await made('Скрытые')
    const one = await seat(body, { member: moscow })
    await decide(body, { [one]: 'for' }, { quorum: 1 })
    await world.asPage(hideMembership, { hidden: true, seen: 1 }, world.moscow.coordinator)
    const { seats, decisions } = await world.asPage(showBody, { body }, visitor)
    expect([seats, decisions[0]?.votes, decisions[0]?.for]).toEqual([[], [], 1])
  })
})
