import type { z } from 'zod'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Asking } from '../../../core/actor.ts'
import type { Id } from '../../../core/ids.ts'
import { asked, idOf } from '../../../tests/people.ts'
import { whysBeforeLimit } from '../../../tests/tries.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { recordPerson } from '../../people/index.ts'
import { openCase } from '../open.ts'
import { askForHelp } from '../requests/ask.ts'
import { asker } from '../requests/asker.ts'
import { readAnswer } from '../requests/read.ts'
import { revokeCode } from '../requests/revoke-code.ts'
import { showRequest } from '../requests/show.ts'
import { showCase } from '../show.ts'
import { tries } from './caller.ts'
import { listCalls } from './list.ts'
import { recogniseCaller } from './recognise.ts'
import { recordCall } from './record.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

const story = 'Xoʻjayin pasportimni olib qoʻydi'
const ago = (minutes: number) => Temporal.Now.instant().subtract({ minutes }).toString()
const record = (input: Partial<z.input<typeof recordCall.input>>, asking: Asking = world.osh.worker, how: { key?: string; from?: string } = {}) =>
  world.asPage(recordCall, { outcome: 'nothing', language: 'uz', ...input }, asking, how)
const newest = async (asking: Asking = world.osh.worker) => (await world.asPage(listCalls, {}, asking)).calls[0]
const idOfRequest = (request: string | null) => idOf<'request'>(request ?? '')
async function aCase(): Promise<{ readonly case: Id<'case'>; readonly reference: string }> {
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Karimova Gulnora' }], language: 'uz', looked: true }, world.osh.worker)
  const of = idOf<'case'>((await world.asPage(openCase, { person }, world.osh.worker)).case)
  return { case: of, reference: (await world.asPage(showCase, { case: of }, world.osh.worker)).reference }
}
const onField = (field: string, key: string) => ({ why: 'invalid', fields: { [field]: [{ key }] } })

test('a request that is told by telephone is the worker’s at once, and its code opens it for the caller', async () => {
  const came = await record({ outcome: 'request', beganAt: ago(4), text: story, troubles: ['papers kept'], danger: true, reach: 'telephone', contact: '+996 700 000 000', hours: '19–21', name: 'Dilnoza' })
  expect(came.code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  expect(await world.asPage(showRequest, { request: idOfRequest(came.request) }, world.osh.worker)).toMatchObject({
    account: story, contact: '+996 700 000 000', hours: '19–21', name: 'Dilnoza', reach: 'telephone', danger: true, troubles: ['papers kept'], about: 'myself', language: 'uz',
    state: 'taken', takenBy: { name: 'worker of Yoʻldosh' }, codeOpens: true, screenFirst: true,
  })
  expect(await world.asPage(readAnswer, {}, asker(world.node, came.code ?? ''))).toMatchObject({ state: 'taken', organisation: 'Yoʻldosh' })
  expect(await newest()).toMatchObject({ outcome: 'request', request: came.request, minutes: 4, danger: true, takenBy: 'worker of Yoʻldosh', troubles: [] })
})

test('sent twice it is one request, one call and the same code', async () => {
  const key = crypto.randomUUID()
  const once = { outcome: 'request', text: story, beganAt: ago(1) } as const
  const first = await record(once, world.osh.worker, { key })
  expect(await record(once, world.osh.worker, { key })).toEqual(first)
  const calls = (await world.asPage(listCalls, {}, world.osh.worker)).calls.filter(({ request }) => request === first.request)
  expect(calls).toHaveLength(1)
})

test('a call about a case becomes a note in it, by the reference as it was heard', async () => {
  const { case: of, reference } = await aCase()
  const heard = reference.toLowerCase().replace('-', ' ')
  expect(await record({ outcome: 'note', reference: heard, text: 'Avtobusga chiqdi' })).toMatchObject({ case: of, request: null, code: null })
  expect((await world.asPage(showCase, { case: of }, world.osh.worker)).notes).toMatchObject([{ text: 'Avtobusga chiqdi', by: 'worker of Yoʻldosh' }])
  expect(await newest()).toMatchObject({ outcome: 'note', case: { case: of, reference }, minutes: null })
})

test('an answer that is given by telephone is read with the code; who answers a request that nobody took takes it', async () => {
  const { code, request } = await world.asPage(askForHelp, { organisation: world.osh.organisation, language: 'uz', account: story, reach: 'by code' }, visitor)
  expect(await record({ outcome: 'message', code: code.toLowerCase(), text: 'Ertaga keling' })).toMatchObject({ request, code: null })
  expect(await world.asPage(readAnswer, {}, asker(world.node, code))).toMatchObject({ state: 'answered', messages: [{ by: 'worker', text: 'Ertaga keling' }] })
  expect((await world.asPage(showRequest, { request: idOfRequest(request) }, world.osh.worker)).takenBy).toMatchObject({ name: 'worker of Yoʻldosh' })
})

test('what stands before an answer stands before it on the telephone: a screening, and that a question about another is not answered', async () => {
  const danger = await asked(world, { danger: true })
  await expect(record({ outcome: 'message', code: danger.code, text: 'Salom' })).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.requests.answer.screen-first' } })
  const sister = await asked(world, { about: 'someone else' })
  await expect(record({ outcome: 'message', code: sister.code, text: 'Salom' })).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.requests.answer.someone-else' } })
})

test('a call from which nothing follows is counted: language, troubles, minutes, a mark, and nothing of a person', async () => {
  const { call } = await record({ troubles: ['debt', 'held'], mark: 'threatens', danger: true, beganAt: ago(12) })
  expect(await newest()).toMatchObject({ call, outcome: 'nothing', language: 'uz', troubles: ['debt', 'held'], mark: 'threatens', danger: true, minutes: 12, request: null, case: null })
  for (const field of ['text', 'name', 'contact', 'hours'] as const)
    await expect(record({ [field]: 'Dilnoza' })).rejects.toMatchObject(onField(field, 'cases.calls.refused.only-counted'))
})

test('nothing that was typed is lost without a word, and nothing that is needed may be missing', async () => {
  const { reference } = await aCase()
  await expect(record({ outcome: 'request' })).rejects.toMatchObject(onField('text', 'core.field.empty'))
  await expect(record({ outcome: 'request', text: story, reach: 'sms' })).rejects.toMatchObject(onField('contact', 'core.field.empty'))
  await expect(record({ outcome: 'request', text: story, reference })).rejects.toMatchObject(onField('reference', 'cases.calls.refused.not-kept'))
  await expect(record({ outcome: 'note', reference })).rejects.toMatchObject(onField('text', 'core.field.empty'))
  await expect(record({ outcome: 'note', reference, text: 'Salom', name: 'Dilnoza' })).rejects.toMatchObject(onField('name', 'cases.calls.refused.not-kept'))
  await expect(record({ outcome: 'message', text: 'Salom' })).rejects.toMatchObject(onField('code', 'core.field.empty'))
  await expect(record({ outcome: 'note', reference: 'AAAAAA', text: 'Salom' })).rejects.toMatchObject(onField('reference', 'cases.calls.refused.misheard'))
})

test('a page that lay open for hours, or a clock that runs ahead, makes no call of hours', async () => {
  for (const beganAt of [ago(200), ago(-5)]) {
    await record({ beganAt })
    expect(await newest()).toMatchObject({ minutes: null })
  }
  await expect(record({ beganAt: 'yesterday' })).rejects.toMatchObject({ why: 'invalid' })
})

test('a wrong, a misread, an ended code and one of another organisation get one and the same answer, and so does the note of it', async () => {
  const { code, asking } = await asked(world)
  expect(await world.asPage(recogniseCaller, { code }, world.osh.worker2)).toMatchObject({ request: expect.any(String), case: null })
  const none = { why: 'missing', saying: { key: 'cases.calls.refused.no-such-code' } }
  for (const wrong of ['0000-0000-0000', 'no code', code.slice(0, -1)]) await expect(world.asPage(recogniseCaller, { code: wrong }, world.osh.worker)).rejects.toMatchObject(none)
  await expect(world.asPage(recogniseCaller, { code }, world.moscow.worker)).rejects.toMatchObject(none)
  await world.asPage(revokeCode, {}, asking)
  await expect(world.asPage(recogniseCaller, { code }, world.osh.worker)).rejects.toMatchObject(none)
  await expect(record({ outcome: 'message', code, text: 'Salom' })).rejects.toMatchObject(none)
})

test('codes are tried so many times a minute, then there is a pause; looking one up leaves an entry', async () => {
  const { code, request } = await asked(world)
  await world.asPage(recogniseCaller, { code }, world.osh.worker)
  const [entries] = await world.node.as('owner', `select count(*)::int as count from journal_entry where operation = 'cases/calls/recognise' and subject = '${request}'`)
  expect(entries?.count).toBe(1)
  const wrong = (from: string) => world.asPage(recogniseCaller, { code: '0000-0000-0000' }, world.osh.worker, { from })
  expect(await whysBeforeLimit(tries, wrong)).toEqual(new Set(['missing']))
})

test('the log holds no word of what was said, and is our own; who may not, records nothing', async () => {
  await record({ outcome: 'request', text: story, name: 'Dilnoza', reach: 'telephone', contact: '+996 700 111 222' })
  const log = JSON.stringify(await world.asPage(listCalls, {}, world.osh.supervisor))
  for (const hidden of [story, 'Dilnoza', '111 222']) expect(log).not.toContain(hidden)
  expect((await world.asPage(listCalls, {}, world.moscow.worker)).calls).toEqual([])
  for (const asking of [world.osh.supervisor, world.osh.coordinator, world.osh.administrator]) await expect(record({}, asking)).rejects.toMatchObject({ why: 'forbidden' })
  await expect(record({}, visitor)).rejects.toMatchObject({ why: 'unknown' })
  const { reference } = await aCase()
  await expect(record({ outcome: 'note', reference, text: 'Salom' }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing', saying: { key: 'cases.calls.refused.no-such-case' } })
})

test('the log goes back a hundred calls at a time', async () => {
  for (let at = 0; at < 101; at++) await record({}, world.third.worker)
  const first = await world.asPage(listCalls, {}, world.third.worker)
  expect(first.calls).toHaveLength(100)
  const { calls, next } = await world.asPage(listCalls, { before: first.next ?? undefined }, world.third.worker)
  expect([calls.length, next]).toEqual([1, null])
})
