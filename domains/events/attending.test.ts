import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor, type Asking } from '../../core/actor.ts'
import { run } from '../../core/run.ts'
import { ownerOf } from '../../tests/counting.ts'
import { whysBeforeLimit } from '../../tests/tries.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import {
  acceptEventInvitation, cancelEvent, certify, checkIn, consentToNaming, inviteToEvent, listRegistered, openRegistration, planEvent, publishEvent, readRegistration, register, registered, showAttending,
  showRegistered, sweepRegistrations, takeBackEvent, verifyCertificate, withdrawRegistration,
} from './index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const today = Temporal.Now.plainDateISO('Asia/Bishkek')
const coordinator = () => world.osh.coordinator

/** An event of the office in Osh that is published, today unless said otherwise, with registration open. */
async function opened({ capacity, restricted = false, days = 0 }: { capacity?: number; restricted?: boolean; days?: number } = {}) {
  const on = today.add({ days }).toString()
  const { event, code } = await world.asPage(planEvent, { kind: 'seminar', language: 'ru', title: { ru: 'Права на границе' }, startsOn: on, place: 'Ош', country: 'KG', restricted, ...(restricted && { states: ['TJ'] }) }, coordinator())
  await world.asPage(publishEvent, { event, seen: 1 }, coordinator())
  await world.asPage(openRegistration, { event, closesOn: on, ...(capacity && { capacity }) }, coordinator())
  return { event, code }
}
const signUp = async (event: string, name: string, rest: object = {}) => {
  const { code, waiting, registration } = await world.asPage(register, { event, name, language: 'ru', contact: 'nodira@example.org', ...rest }, visitor)
  return { code, waiting, registration, holder: registered(world.node, code) }
}
const read = (holder: Asking) => world.asPage(readRegistration, {}, holder)
const unknown = { why: 'unknown', saying: { key: 'core.refused.code' } }

describe('registration', () => {
  test('gives places in the order in which people come, and the next who waits moves up when one withdraws', async () => {
    const { event, code } = await opened({ capacity: 1 })
    const [first, second] = [await signUp(event, 'Нодира'), await signUp(event, 'Алишер')]
    expect([first.waiting, second.waiting]).toEqual([false, true])
    expect(await read(second.holder)).toMatchObject({ standing: 'waiting', ahead: 0, consent: 'nobody', host: 'Yoʻldosh' })
    expect((await world.asPage(showAttending, { code }, visitor)).admission).toMatchObject({ open: true, capacity: 1, free: 0 })
    await world.asPage(withdrawRegistration, { sure: true }, first.holder)
    expect(await read(second.holder)).toMatchObject({ standing: 'place' })
    await expect(read(first.holder)).rejects.toMatchObject(unknown)
  })

  test('never gives one place to two who come at the same moment', async () => {
    const { event } = await opened({ capacity: 2 })
    const all = await Promise.all(['А', 'Б', 'В', 'Г', 'Д'].map((name) => signUp(event, name)))
    expect(all.filter(({ waiting }) => !waiting)).toHaveLength(2)
    for (const one of all) expect((await read(one.holder)).standing).toBe(one.waiting ? 'waiting' : 'place')
  })

  test('is closed before it is opened, after its last day, for a cancelled and for an unpublished event', async () => {
    const { event: plan } = await world.asPage(planEvent, { kind: 'other', language: 'en', title: { en: 'Not yet' }, startsOn: today.toString() }, coordinator())
    await expect(signUp(plan, 'N')).rejects.toMatchObject({ why: 'missing' })
    const past = await opened({ days: -3 })
    await expect(signUp(past.event, 'N')).rejects.toMatchObject({ why: 'conflict', saying: { key: 'events.registrations.closed' } })
    const cancelled = await opened()
    await world.asPage(cancelEvent, { event: cancelled.event, language: 'ru', reason: 'Зал закрыт' }, coordinator())
    await expect(signUp(cancelled.event, 'N')).rejects.toMatchObject({ saying: { key: 'events.registrations.cancelled' } })
    expect((await world.asPage(showAttending, { code: cancelled.code }, visitor)).cancelled).toEqual({ text: 'Зал закрыт', language: 'ru' })
    const back = await opened()
    await world.asPage(takeBackEvent, { event: back.event, reason: 'Рано' }, coordinator())
    await expect(signUp(back.event, 'N')).rejects.toMatchObject({ why: 'missing' })
  })

  test('says what is wrong with what was typed, without repeating it', async () => {
    const { event } = await opened()
    const bad = (rest: object) => run(register, { event, name: 'Нодира', language: 'ru', ...rest }, visitor, world.node, { via: 'page' })
    await expect(bad({ name: undefined })).rejects.toMatchObject({ fields: { name: [{ key: 'core.field.empty' }] } })
    await expect(bad({ consent: 'everybody' })).rejects.toMatchObject({ fields: { consent: [{ key: 'core.field.choose' }] } })
    await expect(bad({ name: 'Нодира\u202e' })).rejects.toSatisfy((fault) => !JSON.stringify(fault).includes('Нодира'))
    await expect(world.asPage(openRegistration, { event, closesOn: today.add({ days: 1 }).toString() }, coordinator())).rejects.toMatchObject({ fields: { closesOn: [{ key: 'events.plans.closes-after' }] } })
  })

  test('is limited by address, and so is trying a code', async () => {
    const { event } = await opened()
    expect(await whysBeforeLimit(register.limit, (from) => world.asPage(register, { event, name: 'N', language: 'ru' }, visitor, { from }))).toEqual(new Set([null]))
    expect(await whysBeforeLimit(readRegistration.limit, (from) => world.asPage(readRegistration, {}, registered(world.node, '0000-0000-0000'), { from }))).toEqual(new Set(['unknown']))
  })
})

describe('at the door', () => {
  test('a code opens once, on the day, as it is read aloud; another event’s code opens nothing', async () => {
    const { event } = await opened()
    const other = await opened()
    const { code } = await signUp(event, 'Нодира')
    const come = (typed: string, at = event) => world.asPage(checkIn, { event: at, code: typed }, coordinator())
    await expect(come(code, other.event)).rejects.toMatchObject({ why: 'missing', saying: { key: 'events.registrations.wrong-code' } })
    await expect(come('no code')).rejects.toMatchObject({ why: 'missing', saying: { key: 'events.registrations.wrong-code' } })
    expect(await come(code.replaceAll('-', ' ').toLowerCase())).toMatchObject({ name: 'Нодира' })
    await expect(come(code)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'events.registrations.came', filled: { name: 'Нодира' } } })
    expect(await world.asPage(listRegistered, { event }, coordinator())).toMatchObject({ came: 1, absent: null, registered: [{ name: 'Нодира', standing: 'came' }] })
    const later = await opened({ days: 2 })
    const early = await signUp(later.event, 'Рано')
    await expect(come(early.code, later.event)).rejects.toMatchObject({ saying: { key: 'events.registrations.not-today' } })
  })

  test('only coordinators of the host see who registered, and only on her page how to reach her', async () => {
    const { event } = await opened()
    const { registration, code } = await signUp(event, 'Нодира')
    const list = await world.asPage(listRegistered, { event }, coordinator())
    expect(JSON.stringify(list)).not.toContain('nodira@example.org')
    expect(await world.asPage(showRegistered, { registration }, coordinator())).toMatchObject({ contact: 'nodira@example.org' })
    for (const other of [world.moscow.coordinator, world.third.coordinator]) {
      await expect(world.asPage(listRegistered, { event }, other)).rejects.toMatchObject({ why: 'missing' })
      await expect(world.asPage(showRegistered, { registration }, other)).rejects.toMatchObject({ why: 'missing' })
      await expect(world.asPage(checkIn, { event, code }, other)).rejects.toMatchObject({ why: 'missing' })
    }
    for (const colleague of [world.osh.worker, world.osh.supervisor, world.osh.administrator]) await expect(world.asPage(listRegistered, { event }, colleague)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(listRegistered, { event }, visitor)).rejects.toMatchObject({ why: 'unknown' })
  })
})

describe('being named', () => {
  test('is for nobody, for those who came, or for all; and changes at once', async () => {
    const { event, code } = await opened()
    const [quiet, among, open] = [await signUp(event, 'Тихая'), await signUp(event, 'Своя', { consent: 'participants' }), await signUp(event, 'Открытая', { consent: 'public', institution: 'Центр' })]
    const named = async () => (await world.asPage(showAttending, { code }, visitor)).named.map(({ name }) => name)
    const others = async (holder: Asking) => (await read(holder)).participants.map(({ name }) => name)
    expect([await named(), await others(quiet.holder)]).toEqual([[], []])
    for (const one of [quiet, among]) await world.asPage(checkIn, { event, code: one.code }, coordinator())
    // Who registered and has not come sees nobody, and is named nowhere.
    expect([await named(), await others(quiet.holder), await others(among.holder), await others(open.holder)]).toEqual([[], ['Своя'], [], []])
    await world.asPage(checkIn, { event, code: open.code }, coordinator())
    expect([await named(), await others(quiet.holder), await others(among.holder)]).toEqual([['Открытая'], ['Открытая', 'Своя'], ['Открытая']])
    await world.asPage(consentToNaming, { consent: 'nobody' }, open.holder)
    expect([await named(), await others(quiet.holder)]).toEqual([[], ['Своя']])
    await world.asPage(consentToNaming, { consent: 'public' }, among.holder)
    expect(await named()).toEqual(['Своя'])
    await world.asPage(withdrawRegistration, { sure: true }, among.holder)
    expect([await named(), await others(quiet.holder)]).toEqual([[], []])
  })
})

describe('a restricted event', () => {
  test('is not there for strangers; whoever holds an invitation says who she is, once', async () => {
    const { event, code } = await opened({ restricted: true })
    expect(await world.asPage(showAttending, { code }, visitor)).toMatchObject({ event: null, admission: null })
    await expect(signUp(event, 'Чужой')).rejects.toMatchObject({ why: 'missing' })
    const { code: invitation } = await world.asPage(inviteToEvent, { event, language: 'ru' }, coordinator())
    const holder = registered(world.node, invitation)
    expect(await read(holder)).toMatchObject({ standing: 'invited', name: null, event: { title: { ru: 'Права на границе', only: 'ru' } } })
    await expect(world.asPage(checkIn, { event, code: invitation }, coordinator())).rejects.toMatchObject({ saying: { key: 'events.registrations.nothing-said' } })
    await world.asPage(acceptEventInvitation, { name: 'Делегат', language: 'ru' }, holder)
    expect(await read(holder)).toMatchObject({ standing: 'place', name: 'Делегат' })
    await expect(world.asPage(acceptEventInvitation, { name: 'Другой', language: 'ru' }, holder)).rejects.toMatchObject({ saying: { key: 'events.registrations.accepted' } })
    await expect(world.asPage(inviteToEvent, { event, language: 'ru' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
  })
})

describe('a certificate', () => {
  test('is for who came; strangers learn that it stands, and a name only from who lets them', async () => {
    const { event } = await opened()
    const { code, holder } = await signUp(event, 'Нодира')
    await expect(world.asPage(certify, {}, holder)).rejects.toMatchObject({ saying: { key: 'events.registrations.did-not-come' } })
    await world.asPage(checkIn, { event, code }, coordinator())
    const { reference, name, host } = await world.asPage(certify, {}, holder)
    expect([name, host, (await world.asPage(certify, {}, holder)).reference]).toEqual(['Нодира', 'Yoʻldosh', reference])
    const verified = () => world.asPage(verifyCertificate, { reference }, visitor)
    expect(await verified()).toMatchObject({ startsOn: today.toString(), name: null, event: { title: { ru: 'Права на границе' } } })
    await world.asPage(consentToNaming, { consent: 'public' }, holder)
    expect((await verified()).name).toBe('Нодира')
    await expect(world.asPage(verifyCertificate, { reference: '0000-0000-0000' }, visitor)).rejects.toMatchObject({ why: 'missing' })
  })

  test('of a restricted event tells a stranger neither its title nor its host', async () => {
    const { event } = await opened({ restricted: true })
    const { code } = await world.asPage(inviteToEvent, { event, language: 'ru' }, coordinator())
    const holder = registered(world.node, code)
    await world.asPage(acceptEventInvitation, { name: 'Делегат', language: 'ru', consent: 'public' }, holder)
    await world.asPage(checkIn, { event, code }, coordinator())
    const { reference } = await world.asPage(certify, {}, holder)
    expect(await world.asPage(verifyCertificate, { reference }, visitor)).toEqual({ reference, startsOn: today.toString(), endsOn: today.toString(), host: null, event: null, name: null })
  })
})

test('ninety days after the last day all of them are forgotten; that they came stays a number', async () => {
  const { event, code } = await opened()
  const { holder, code: hers } = await signUp(event, 'Нодира', { consent: 'public' })
  await world.asPage(checkIn, { event, code: hers }, coordinator())
  expect(await world.asPage(sweepRegistrations, {}, robot('sweeper'))).toEqual({ forgotten: 0 })
  const owner = await ownerOf(world)
  await owner.query(`update event_registration set forget_at = now() - interval '1 minute' where event = $1`, [event])
  expect(await world.asPage(sweepRegistrations, {}, robot('sweeper'))).toEqual({ forgotten: 1 })
  const { rows } = await owner.query(`select r.sealed, k.wrapped from event_registration r join subject_key k on k.subject = r.id where r.event = $1`, [event])
  await owner.end()
  expect(rows).toEqual([{ sealed: null, wrapped: null }])
  await expect(read(holder)).rejects.toMatchObject(unknown)
  expect((await world.asPage(showAttending, { code }, visitor)).named).toEqual([])
  expect(await world.asPage(listRegistered, { event }, coordinator())).toMatchObject({ came: 1, registered: [] })
})
