import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { robot, type Asking } from '../../../core/actor.ts'
import type { Id } from '../../../core/ids.ts'
import { asked, idOf } from '../../../tests/people.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { checkIdentity, erasePerson, recordPerson, setSafeContact, showMyFile, showPerson, sweepErased } from '../../people/index.ts'
import { closeCase } from '../close.ts'
import { handOver } from '../hand-over.ts'
import { openCase } from '../open.ts'
import { readAnswer } from '../requests/read.ts'
import { showCase } from '../show.ts'
import { showToday } from '../today.ts'
import { cancelAppointment } from './cancel.ts'
import { finishAppointment } from './finish.ts'
import { makeAppointment } from './make.ts'
import { moveAppointment } from './move.ts'
import { myCalendar } from './calendar.ts'
import { prepareAppointment } from './prepare.ts'
import { showAppointment } from './show.ts'
import { showWeek } from './week.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

/** What only time or the owner can do. */
async function asOwner(statement: string): Promise<unknown[]> {
  const owner = new pg.Client(world.database.owner)
  await owner.connect()
  try { return (await owner.query(statement)).rows } finally { await owner.end() }
}

const zone = 'Asia/Bishkek'
const inDays = (days: number) => Temporal.Now.plainDateISO(zone).add({ days }).toString()
const place = 'Lenin koʻchasi 3, hovlidan kiriladi'
/** Each test has a week of its own, so that none stands in the way of another. */
let week = 1
const freeDay = () => inDays(7 * week++)

/** One who asked, was recorded and has a case; the code opens the file. */
async function someone() {
  const { request, asking } = await asked(world)
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Karimova Gulnora' }], language: 'uz', request, reach: 'telephone', contact: '+996 700 000 000', hours: '10–12', looked: true }, world.osh.worker)
  await world.asPage(checkIdentity, { request, person, way: 'in person' }, world.osh.worker)
  const { case: of } = await world.asPage(openCase, { person, request }, world.osh.worker)
  return { request, asking, person: idOf<'person'>(person), case: idOf<'case'>(of) }
}
const visit = (rest: object = {}) => ({ meetOn: freeDay(), time: '14:00', minutes: 60, way: 'with us' as const, ...rest })
const make = (about: { case: Id<'case'> } | { request: Id<'request'> }, rest: object = {}, asking: Asking = world.osh.worker) =>
  world.asPage(makeAppointment, { ...visit(rest), ...about }, asking).then(({ appointment }) => idOf<'appointment'>(appointment))

test('an appointment stands on the page of the case with its place and note, and in the week without them', async () => {
  const { case: of } = await someone()
  const meetOn = freeDay()
  const appointment = await make({ case: of }, { meetOn, way: 'elsewhere', place, interpreter: 'uz', note: 'Xotirjam gaplashish' })
  const { appointments } = await world.asPage(showCase, { case: of }, world.osh.supervisor)
  expect(appointments).toMatchObject([{ appointment, way: 'elsewhere', place, note: 'Xotirjam gaplashish', interpreter: 'uz', offered: false, outcome: null, worker: { name: 'worker of Yoʻldosh' } }])
  expect(Temporal.Instant.from(appointments[0]?.startsAt ?? '').toZonedDateTimeISO(zone).toPlainTime().toString()).toBe('14:00:00')
  const shown = await world.asPage(showWeek, { week: meetOn }, world.osh.worker)
  expect(shown.days).toHaveLength(7)
  expect(shown.days.find(({ on }) => on === meetOn)?.appointments).toMatchObject([{ appointment, person: { names: { first: 'Karimova Gulnora' } } }])
  expect(JSON.stringify(shown)).not.toContain('Lenin')
  expect(JSON.stringify(shown)).not.toContain('Xotirjam')
  expect(await world.asPage(showAppointment, { appointment }, world.osh.worker)).toMatchObject({ place, careful: { reach: 'telephone', contact: '+996 700 000 000', hours: '10–12' }, language: 'uz' })
})

test('before one is made, the safe way to reach the person stands beside it, and what is taken', async () => {
  const { case: of, request } = await someone()
  await make({ case: of }, { meetOn: inDays(2) })
  const prepared = await world.asPage(prepareAppointment, { case: of }, world.osh.worker)
  expect(prepared).toMatchObject({ careful: { reach: 'telephone', hours: '10–12' }, person: { names: { first: 'Karimova Gulnora' } }, closed: false })
  expect(prepared.mine.length).toBeGreaterThan(0)
  expect(await world.asPage(prepareAppointment, { request }, world.osh.worker)).toMatchObject({ careful: { reach: 'telephone' } })
  await expect(world.asPage(prepareAppointment, { case: of }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
})

test('an hour that is taken is refused with what stands there, given away with a tick, and free for another', async () => {
  const [one, other] = [await someone(), await someone()]
  const day = { meetOn: freeDay() }
  const first = await make({ case: one.case }, day)
  const clash = { why: 'conflict', saying: { key: 'cases.appointments.refused.clash', filled: { name: 'worker of Yoʻldosh', from: '14:00', until: '15:00' } }, now: { appointments: [{ appointment: first }] } }
  await expect(make({ case: other.case }, { ...day, time: '14:30' })).rejects.toMatchObject(clash)
  await expect(make({ case: other.case }, { ...day, time: '13:01' })).rejects.toMatchObject(clash)
  // The same person cannot be with another colleague at that time either.
  await expect(make({ case: one.case }, { ...day, with: world.osh.accounts.worker2 })).rejects.toMatchObject(clash)
  await make({ case: other.case }, { ...day, time: '15:00' })
  await make({ case: other.case }, { ...day, time: '13:00' })
  await make({ case: other.case }, { ...day, with: world.osh.accounts.worker2, time: '14:15', minutes: 15 })
  await make({ case: other.case }, { ...day, time: '14:30', anyway: true })
})

test('of two who give away the same hour at once, one gets it', async () => {
  const [one, other] = [await someone(), await someone()]
  const day = { meetOn: freeDay(), with: world.osh.accounts.worker2 }
  const both = await Promise.allSettled([make({ case: one.case }, day), make({ case: other.case }, day, world.osh.worker2)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('it moves with the version that was seen, not into its own way, and not back in time', async () => {
  const { case: of } = await someone()
  const meetOn = freeDay()
  const appointment = await make({ case: of }, { meetOn, note: 'Eslatma' })
  const move = (rest: object) => world.asPage(moveAppointment, { appointment, seen: 1, meetOn, time: '14:30', minutes: 60, way: 'telephone', ...rest }, world.osh.worker2)
  await expect(move({ meetOn: inDays(-1) })).rejects.toMatchObject({ why: 'invalid', fields: { meetOn: [{ key: 'cases.refused.day-passed' }] } })
  expect(await move({})).toMatchObject({ version: 2 })
  await expect(move({ time: '16:00' })).rejects.toMatchObject({ why: 'conflict', saying: { key: 'core.refused.changed' }, now: { version: 2 } })
  expect(await world.asPage(showAppointment, { appointment }, world.osh.worker)).toMatchObject({ way: 'telephone', worker: { name: 'worker2 of Yoʻldosh' }, note: 'Eslatma' })
})

test('a call against the rule of the person, or out of the hours where that person is, is refused, unless the person agreed to it', async () => {
  const { worker } = world.osh
  const { case: of, person } = await someone()
  const call = (rest: object = {}) => make({ case: of }, { way: 'telephone', ...rest })
  // Dushanbe is an hour behind Bishkek: noon there is one o'clock here.
  await world.asPage(setSafeContact, { person, seen: 1, reach: 'telephone', contact: '+992 90 000 00 00', callFrom: '12:00', callUntil: '13', zone: 'Asia/Dushanbe' }, worker)
  const late = { why: 'conflict', saying: { key: 'cases.appointments.refused.not-at-this-hour', filled: { time: '13:30', from: '12:00', until: '13:00' } }, fields: { agreed: [{ key: 'cases.appointments.refused.not-at-this-hour' }] } }
  await expect(call({ time: '14:30' })).rejects.toMatchObject(late)
  await expect(call({ time: '12:59' })).rejects.toMatchObject({ saying: { filled: { time: '11:59' } } })
  const appointment = await call({ time: '13:00' })
  await expect(world.asPage(moveAppointment, { appointment, seen: 1, ...visit({ way: 'telephone', time: '14:30' }) }, worker)).rejects.toMatchObject(late)
  await call({ time: '14:30', agreed: true })
  // To meet is no call.
  await make({ case: of }, { time: '20:00' })
  for (const reach of ['not at all', 'by code', 'email', 'sms', 'another person'] as const) {
    const { safeContact } = await world.asPage(showPerson, { person }, worker)
    await world.asPage(setSafeContact, { person, seen: safeContact.version, reach, ...(reach !== 'not at all' && { contact: 'a@example.org' }) }, worker)
    await expect(call()).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.appointments.refused.no-call' } })
  }
  // What was told when asking counts until there is a file; then the file does.
  const { request } = await asked(world)
  await expect(make({ request }, { way: 'telephone' })).rejects.toMatchObject({ saying: { key: 'cases.appointments.refused.no-call' } })
})

test('cancelled with a reason it frees its hour, and is over', async () => {
  const { case: of } = await someone()
  const day = { meetOn: freeDay() }
  const appointment = await make({ case: of }, day)
  await world.asPage(cancelAppointment, { appointment, seen: 1, reason: 'not safe' }, world.osh.worker)
  const over = { why: 'conflict', saying: { key: 'cases.appointments.refused.over' } }
  await expect(world.asPage(cancelAppointment, { appointment, seen: 1, reason: 'we cannot' }, world.osh.worker)).rejects.toMatchObject(over)
  await expect(world.asPage(moveAppointment, { appointment, seen: 1, ...visit() }, world.osh.worker)).rejects.toMatchObject(over)
  await make({ case: of }, day)
  expect((await world.asPage(showCase, { case: of }, world.osh.worker)).appointments).toMatchObject([{ outcome: 'cancelled', reason: 'not safe' }, { outcome: null }])
})

test('whether somebody came is said on the day; that they did not, once it began; today reminds of it', async () => {
  const { case: of } = await someone()
  const appointment = await make({ case: of }, { place })
  const finish = (came: 'kept' | 'did not come') => world.asPage(finishAppointment, { appointment, seen: 1, came }, world.osh.worker)
  for (const came of ['kept', 'did not come'] as const) await expect(finish(came)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.appointments.refused.not-yet' } })
  const mine = async () => (await world.asPage(showToday, {}, world.osh.worker)).appointments.find((one) => one.appointment === appointment)
  expect(await mine()).toBeUndefined()
  await asOwner(`update appointment set starts_at = now() - interval '2 hours', ends_at = now() - interval '1 hour' where id = '${appointment}'`)
  expect(await mine()).toMatchObject({ place, person: { names: { first: 'Karimova Gulnora' } } })
  await finish('did not come')
  expect(await mine()).toBeUndefined()
})

test('the person reads what was offered: time, way and place; never the note, with whom, or what was not offered', async () => {
  const { case: of, request, asking } = await someone()
  await make({ case: of }, { way: 'elsewhere', place, note: 'Xotirjam', offered: true })
  await make({ case: of }, { way: 'elsewhere', place: 'Yashirin joy' })
  const onRequest = await make({ request }, { offered: true, interpreter: 'uz' })
  const cancelled = await make({ case: of }, { offered: true })
  await world.asPage(cancelAppointment, { appointment: cancelled, seen: 1, reason: 'person asked' }, world.osh.worker)
  for (const { coming } of [await world.asPage(readAnswer, {}, asking), await world.asPage(showMyFile, {}, asking)]) {
    expect(coming).toMatchObject([{ way: 'elsewhere', place }, { appointment: onRequest, place: null, interpreter: 'uz' }])
    for (const hidden of ['Xotirjam', 'Yashirin', String(world.osh.accounts.worker)]) expect(JSON.stringify(coming)).not.toContain(hidden)
  }
})

test('who asked for someone else reads of no appointment; who holds a code and is not checked, only of those on the question', async () => {
  const forOther = await asked(world, { about: 'someone else' })
  await make({ request: forOther.request }, { offered: true })
  expect((await world.asPage(readAnswer, {}, forOther.asking)).coming).toEqual([])
  const own = await asked(world)
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Salim' }], language: 'uz', request: own.request }, world.osh.worker)
  const { case: of } = await world.asPage(openCase, { person, request: own.request }, world.osh.worker)
  await make({ case: idOf<'case'>(of) }, { offered: true })
  const appointment = await make({ request: own.request }, { offered: true })
  expect((await world.asPage(readAnswer, {}, own.asking)).coming.map((one) => one.appointment)).toEqual([appointment])
})

test('what is written must make sense: one matter, a named place, a colleague who opens files, a request that was taken', async () => {
  const { case: of, request } = await someone()
  await expect(world.asPage(makeAppointment, visit(), world.osh.worker)).rejects.toMatchObject({ fields: { case: [{ key: 'core.field.empty' }] } })
  await expect(world.asPage(makeAppointment, { ...visit(), case: of, request }, world.osh.worker)).rejects.toMatchObject({ why: 'invalid' })
  await expect(make({ case: of }, { way: 'elsewhere' })).rejects.toMatchObject({ fields: { place: [{ key: 'core.field.empty' }] } })
  await expect(make({ case: of }, { time: 'noon' })).rejects.toMatchObject({ fields: { time: [{ key: 'core.field.time' }] } })
  await expect(make({ case: of }, { minutes: 4 })).rejects.toMatchObject({ fields: { minutes: [{ key: 'core.field.small' }] } })
  for (const colleague of [world.osh.accounts.coordinator, world.moscow.accounts.worker]) await expect(make({ case: of }, { with: colleague })).rejects.toMatchObject({ fields: { with: [{ key: 'core.field.choose' }] } })
})

test('another house, a role that opens no files and a supervisor who does not work on cases make and change nothing', async () => {
  const { case: of } = await someone()
  const appointment = await make({ case: of })
  for (const [asking, why] of [[world.moscow.worker, 'missing'], [world.osh.coordinator, 'forbidden'], [world.osh.supervisor, 'forbidden'], [{ kind: 'visitor' }, 'unknown']] as const) {
    await expect(make({ case: of }, {}, asking)).rejects.toMatchObject({ why })
    await expect(world.asPage(cancelAppointment, { appointment, seen: 1, reason: 'by mistake' }, asking)).rejects.toMatchObject({ why })
    await expect(world.asPage(finishAppointment, { appointment, seen: 1, came: 'kept' }, asking)).rejects.toMatchObject({ why })
  }
  await expect(world.asPage(showAppointment, { appointment }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(showWeek, { worker: world.osh.accounts.worker }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
})

test('a case with somebody still to come is not closed; a closed one gets no appointment', async () => {
  const { case: of } = await someone()
  const appointment = await make({ case: of })
  const close = async () => world.asPage(closeCase, { case: of, seen: (await world.asPage(showCase, { case: of }, world.osh.worker)).version, reason: 'goals reached' }, world.osh.worker)
  await expect(close()).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.close.appointments-coming', filled: { count: 1 } } })
  await world.asPage(cancelAppointment, { appointment, seen: 1, reason: 'no longer needed' }, world.osh.worker)
  await close()
  await expect(make({ case: of })).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.refused.closed' } })
})

test('a case that is handed over takes its appointments along', async () => {
  const { case: of } = await someone()
  const appointment = await make({ case: of })
  const { version } = await world.asPage(showCase, { case: of }, world.osh.worker)
  await world.asPage(handOver, { case: of, seen: version, to: world.osh.accounts.worker2 }, world.osh.worker)
  expect(await world.asPage(showAppointment, { appointment }, world.osh.worker)).toMatchObject({ worker: { name: 'worker2 of Yoʻldosh' }, version: 2 })
})

test('an erased file leaves that there was an appointment, and no word of it', async () => {
  const { case: of, person } = await someone()
  const appointment = await make({ case: of }, { way: 'elsewhere', place, note: 'Xotirjam' })
  await world.asPage(erasePerson, { person, sure: true }, world.osh.worker)
  expect(await world.asPage(showAppointment, { appointment }, world.osh.worker)).toMatchObject({ place: null, note: null, erased: true, careful: null })
  await world.asPage(sweepErased, { organisation: world.osh.organisation, person }, robot('sweeper'))
  expect(await asOwner(`select place, note from appointment where id = '${appointment}'`)).toEqual([{ place: null, note: null }])
})

test('the calendar for a telephone holds references and times, and nobody', async () => {
  const { case: of } = await someone()
  const appointment = await make({ case: of }, { meetOn: inDays(3), time: '9', way: 'elsewhere', place, note: 'Xotirjam', interpreter: 'uz' })
  const taken = await world.asPage(myCalendar, {}, world.osh.worker)
  const { reference } = await world.asPage(showCase, { case: of }, world.osh.worker)
  expect(taken.events.find((one) => one.appointment === appointment)).toEqual({ appointment, sequence: 0, startsAt: expect.any(String), endsAt: expect.any(String), reference, cancelled: false })
  for (const hidden of ['Karimova', 'Lenin', 'Xotirjam']) expect(JSON.stringify(taken)).not.toContain(hidden)
  expect((await world.asPage(myCalendar, {}, world.moscow.worker)).events).toEqual([])
})
