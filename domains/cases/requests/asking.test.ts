import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor, type Asking } from '../../../core/actor.ts'
import type { Id } from '../../../core/ids.ts'
import { whysBeforeLimit } from '../../../tests/tries.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { recordPerson } from '../../people/index.ts'
import type { Trouble } from '../lists.ts'
import { answerRequest } from './answer.ts'
import { askForHelp } from './ask.ts'
import { asker, attempts } from './asker.ts'
import { listRequests } from './list.ts'
import { readAnswer } from './read.ts'
import { revokeCode } from './revoke-code.ts'
import { screenRequest } from './screen.ts'
import { showRequest } from './show.ts'
import { takeRequest } from './take.ts'
import { writeAgain } from './write-again.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

const story = { account: 'Besh oydan beri ish haqi yoʻq', language: 'uz', reach: 'telephone', contact: '+996 700 000 000', hours: '19–21', name: 'Dilnoza' } as const
/** One asks in Osh. Out: the request, and who holds its code. */
async function ask(rest: { troubles?: Trouble[]; danger?: boolean; about?: 'myself' | 'someone else' } = {}) {
  const { request, code } = await world.asPage(askForHelp, { organisation: world.osh.organisation, ...story, ...rest }, visitor)
  return { request, code, holder: asker(world.node, code) }
}
async function asked(rest: Parameters<typeof ask>[0] = {}) {
  const all = await ask(rest)
  await world.asPage(takeRequest, { request: all.request }, world.osh.worker)
  return all
}
const reads = (holder: Asking) => world.asPage(readAnswer, {}, holder)
const unknown = { why: 'unknown', saying: { key: 'core.refused.code' } }

test('a question waits, is taken, answered, and answered again', async () => {
  const { request, holder } = await ask()
  const waiting = await reads(holder)
  expect(waiting).toMatchObject({ state: 'waiting', organisation: 'Yoʻldosh', place: 'Osh', answersWithinHours: 48, about: 'myself', messages: [], identityChecked: false })
  expect(waiting.lapsesOn).toMatch(/^\d{4}-\d\d-\d\d$/)

  await expect(world.asPage(answerRequest, { request, text: 'Salom' }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.requests.refused.take-first' } })
  await world.asPage(takeRequest, { request }, world.osh.worker)
  expect(await reads(holder)).toMatchObject({ state: 'taken' })
  await world.asPage(answerRequest, { request, text: 'Salom, biz yordam beramiz' }, world.osh.worker)
  await world.asPage(writeAgain, { text: 'Rahmat' }, holder)
  const read = await reads(holder)
  expect(read.state).toBe('answered')
  expect(read.messages?.map(({ by, text }) => [by, text])).toEqual([['worker', 'Salom, biz yordam beramiz'], ['asker', 'Rahmat']])
})

test('the same words sent twice are one message', async () => {
  const { request, holder } = await asked()
  const key = crypto.randomUUID()
  await world.asPage(answerRequest, { request, text: 'Salom' }, world.osh.worker, { key })
  await world.asPage(answerRequest, { request, text: 'Salom' }, world.osh.worker, { key })
  await world.asPage(writeAgain, { text: 'Rahmat' }, holder, { key })
  await world.asPage(writeAgain, { text: 'Rahmat' }, holder, { key })
  expect((await reads(holder)).messages).toHaveLength(2)
})

test('the one who answers sees the story and its marks, and that leaves a trace', async () => {
  const { request } = await asked({ troubles: ['pay withheld', 'papers kept', 'held'] })
  const shown = await world.asPage(showRequest, { request }, world.osh.supervisor)
  expect(shown).toMatchObject({
    request, ...story, troubles: ['pay withheld', 'papers kept', 'held'], indicators: ['withholding of wages', 'retention of identity documents'],
    screenFirst: true, late: false, state: 'taken', takenBy: { name: 'worker of Yoʻldosh' }, screening: null, person: null, case: null, codeOpens: true,
  })
  const [traces] = await world.node.as('owner', `select count(*)::int as count from journal_entry where kind = 'read' and operation = 'cases/requests/show' and subject = '${request}'`)
  expect(traces?.count).toBe(1)
})

test('screen before you contact: two indicators or danger, until a screening is recorded', async () => {
  for (const marked of [{ troubles: ['pay withheld', 'papers kept'] satisfies Trouble[] }, { danger: true }]) {
    const { request } = await asked(marked)
    const answer = () => world.asPage(answerRequest, { request, text: 'Salom' }, world.osh.worker)
    await expect(answer()).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.requests.answer.screen-first' } })
    await world.asPage(screenRequest, { request, indicators: ['debt bondage'], finding: 'unclear', note: 'Qarzi bor' }, world.osh.worker)
    await answer()
    expect(await world.asPage(showRequest, { request }, world.osh.worker)).toMatchObject({
      screenFirst: false, state: 'answered', screening: { finding: 'unclear', indicators: ['debt bondage'], note: 'Qarzi bor', by: 'worker of Yoʻldosh' },
    })
  }
})

test('a screening is of a request that was taken, and once', async () => {
  const { request } = await ask()
  const screen = () => world.asPage(screenRequest, { request, indicators: [], finding: 'no signs' }, world.osh.worker)
  await expect(screen()).rejects.toMatchObject({ saying: { key: 'cases.requests.refused.take-first' } })
  await world.asPage(takeRequest, { request }, world.osh.worker)
  await screen()
  await expect(screen()).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.requests.screen.done' } })
})

test('who asks for a sister reads how far it is and no word; nobody answers her', async () => {
  const { request, holder } = await asked({ about: 'someone else' })
  await expect(world.asPage(answerRequest, { request, text: 'Salom' }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'cases.requests.answer.someone-else' } })
  await world.asPage(writeAgain, { text: 'U Moskvada' }, holder)
  const read = await reads(holder)
  expect(read).toMatchObject({ state: 'taken', about: 'someone else', messages: null })
  expect(JSON.stringify(read)).not.toContain('Moskvada')
  expect((await world.asPage(showRequest, { request }, world.osh.worker)).messages).toMatchObject([{ by: 'asker', text: 'U Moskvada' }])
})

test('a wrong, a misread, an expired and a revoked code get one and the same answer', async () => {
  const { request, holder } = await asked()
  await expect(reads(asker(world.node, '0000-0000-0000'))).rejects.toMatchObject(unknown)
  await expect(reads(asker(world.node, 'no code at all'))).rejects.toMatchObject(unknown)
  await expect(reads(asker(world.node, ''))).rejects.toMatchObject(unknown)
  await world.asPage(revokeCode, {}, holder)
  await expect(reads(holder)).rejects.toMatchObject(unknown)
  await expect(world.asPage(writeAgain, { text: 'Salom' }, holder)).rejects.toMatchObject(unknown)
  expect(await world.asPage(showRequest, { request }, world.osh.worker)).toMatchObject({ codeOpens: false })
  await expect(world.asPage(answerRequest, { request, text: 'Salom' }, world.osh.worker)).rejects.toMatchObject({ saying: { key: 'cases.requests.answer.code-ended' } })
})

test('a case worker ends a code that fell into other hands; a holder ends only her own', async () => {
  const { request, holder } = await ask()
  const other = await ask()
  await expect(world.asPage(revokeCode, { request }, other.holder)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(revokeCode, {}, world.osh.worker)).rejects.toMatchObject({ why: 'invalid' })
  await expect(world.asPage(revokeCode, { request }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
  await world.asPage(revokeCode, { request }, world.osh.worker)
  await world.asPage(revokeCode, { request }, world.osh.worker)
  await expect(reads(holder)).rejects.toMatchObject(unknown)
  expect(await reads(other.holder)).toMatchObject({ state: 'waiting' })
})

test('so many tries a minute from one address, then a pause', async () => {
  expect(await whysBeforeLimit(attempts, (from) => world.asPage(readAnswer, {}, asker(world.node, '0000-0000-0000'), { from }))).toEqual(new Set(['unknown']))
})

test('an answer to somebody whose file we keep promises to tell them; to nobody else', async () => {
  const { request } = await asked()
  const jobs = async () => (await world.node.as('worker', `select count(*)::int as count from job where operation = 'people/notify'`))[0]?.count
  await world.asPage(answerRequest, { request, text: 'Salom' }, world.osh.worker)
  expect(await jobs()).toBe(0)
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Dilnoza' }], language: 'uz', request: request as Id<'request'> }, world.osh.worker)
  await world.asPage(answerRequest, { request, text: 'Yana salom' }, world.osh.worker)
  expect(await jobs()).toBe(1)
  expect(await world.asPage(showRequest, { request }, world.osh.worker)).toMatchObject({ person: { person, names: { first: 'Dilnoza' } } })
})

test('the list shows marks and states, newest first, and nothing that was told', async () => {
  const { request } = await asked({ danger: true })
  const { requests, next } = await world.asPage(listRequests, {}, world.osh.supervisor)
  expect(requests[0]).toMatchObject({ request, state: 'taken', danger: true, screenFirst: true, takenBy: { name: 'worker of Yoʻldosh' } })
  expect(next).toBeNull()
  for (const told of [story.account, story.contact, story.name]) expect(JSON.stringify(requests)).not.toContain(told)
  const { requests: older } = await world.asPage(listRequests, { before: request }, world.osh.worker)
  expect(older.map((one) => one.request)).toEqual(requests.slice(1).map((one) => one.request))
})
