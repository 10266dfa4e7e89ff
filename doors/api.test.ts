import { serve } from '@hono/node-server'
import { request as send } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { askForHelp, takeRequest } from '../domains/cases/index.ts'
import { makeToken } from '../domains/directory/index.ts'
import { visitor } from '../core/actor.ts'
import { makeWorld, type World } from '../tests/world.ts'
import { apiFor } from './api.ts'

let world: World
let app: ReturnType<typeof apiFor>
let token: string
beforeAll(async () => {
  world = await makeWorld()
  app = apiFor(world.node, () => '192.0.2.1')
  token = await tokenWith(['*'])
})
afterAll(() => world.close())

const tokenWith = async (scope: string[], endsOn = Temporal.Now.plainDateISO('UTC').add({ days: 7 }).toString()) =>
  (await world.asPage(makeToken, { name: 'a program', scope, endsOn }, world.osh.worker)).secret
const bearer = (secret = token) => ({ authorization: `Bearer ${secret}` })
const post = (name: string, body: unknown, headers: Record<string, string> = {}) =>
  app.request(`/api/${name}`, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) })
const Problem = z.strictObject({ type: z.string(), title: z.string().min(3), status: z.int(), detail: z.string().min(5), fields: z.record(z.string(), z.array(z.string().min(1))).optional(), now: z.unknown().optional() })
/** In: an answer. Out: its problem, after the frame of it was looked at. */
const problem = async (answer: Response) => {
  expect(answer.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  const found = Problem.parse(await answer.json())
  expect(found.status).toBe(answer.status)
  return found
}
const question = () => ({ organisation: world.osh.organisation, language: 'ru', account: 'Паспорт забрали', reach: 'not at all' })
const Asked = z.object({ request: z.uuid(), code: z.string() })
const ask = async () => Asked.parse(await (await post('cases/requests/ask', question())).json())

describe('an operation by HTTP', () => {
  test('a visitor asks, a worker takes with her token, the asker reads with the code', async () => {
    const { request, code } = await ask()
    const taken = await post('cases/requests/take', { request }, bearer())
    expect([taken.status, await taken.json()]).toEqual([200, { request }])
    const read = await app.request('/api/cases/requests/read', { headers: { 'hamroh-code': code.toLowerCase().replaceAll('-', ' ') } })
    expect(read.status).toBe(200)
    expect(await read.json()).toMatchObject({ state: 'taken', messages: [] })
  })

  test('a read is asked by GET and by POST alike; names that are repeated make a list', async () => {
    const got = await app.request('/api/programmes/list?status=running')
    expect([got.status, got.headers.get('content-type')]).toEqual([200, 'application/json; charset=utf-8'])
    expect(await got.json()).toEqual(await (await post('programmes/list', { status: 'running' })).json())
    const twice = await app.request('/api/programmes/list?status=running&status=completed')
    expect((await problem(twice)).fields).toHaveProperty('status')
  })

  test('the same key and input are one request with one code; another input under it is a conflict', async () => {
    const key = crypto.randomUUID()
    const first = await post('cases/requests/ask', question(), { 'idempotency-key': key })
    const second = await post('cases/requests/ask', question(), { 'idempotency-key': key.toUpperCase() })
    expect(await second.json()).toEqual(await first.json())
    expect((await problem(await post('cases/requests/ask', { ...question(), account: 'Другое' }, { 'idempotency-key': key }))).status).toBe(409)
    expect((await problem(await post('cases/requests/ask', question(), { 'idempotency-key': 'again' }))).status).toBe(400)
  })

  test('is journalled as coming through the API', async () => {
    const { request } = await ask()
    await post('cases/requests/take', { request }, bearer())
    const listed = await app.request('/api/journal/list', { headers: bearer(await supervisorToken()) })
    expect(z.object({ entries: z.array(z.object({ operation: z.string(), via: z.string(), subject: z.string().nullable() })) }).parse(await listed.json()).entries)
      .toContainEqual(expect.objectContaining({ operation: 'cases/requests/take', via: 'api', subject: request }))
  })
})
const supervisorToken = async () =>
  (await world.asPage(makeToken, { name: 'a program', scope: ['journal/*'], endsOn: Temporal.Now.plainDateISO('UTC').toString() }, world.osh.supervisor)).secret

describe('who may', () => {
  test.each([
    ['no token', {}], ['a wrong token', { authorization: 'Bearer hamroh_wrong' }], ['an empty one', { authorization: 'Bearer ' }], ['another scheme', { authorization: 'Basic YTpi' }],
  ])('%s is nobody', async (_, headers) => {
    const answer = await post('cases/requests/take', { request: crypto.randomUUID() }, headers)
    expect(answer.headers.get('www-authenticate')).toBe('Bearer')
    expect((await problem(answer)).status).toBe(401)
  })
  test('a token opens no more than its scope', async () => {
    const { request } = await ask()
    const narrow = await tokenWith(['cases/today', 'people/*'])
    expect((await problem(await post('cases/requests/take', { request }, bearer(narrow)))).status).toBe(403)
    expect((await app.request('/api/people/list', { headers: bearer(narrow) })).status).toBe(200)
  })
  test('a wrong code, a broken one and none get one answer', async () => {
    const answers = await Promise.all(['7K2M-QX4D-9RTB', 'not a code', '\u00ff'].map((code) => app.request('/api/cases/requests/read', { headers: { 'hamroh-code': code } })))
    const said = await Promise.all(answers.map(problem))
    expect(new Set(said.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(said[0]).toMatchObject({ status: 401 })
    expect((await problem(await app.request('/api/cases/requests/read'))).status).toBe(401)
  })
  test('a token and a code at once are not clear', async () => {
    const { code } = await ask()
    const answer = await post('cases/requests/revoke-code', {}, { ...bearer(), 'hamroh-code': code })
    expect((await problem(answer)).status).toBe(400)
  })
  test('what is reserved to robots is not there at all', async () => {
    for (const name of ['journal/seal', 'node/create-office', 'cases/requests/lapse', 'directory/find-account', 'directory/accept-invitation'])
      expect(await problem(await post(name, {}, bearer()))).toEqual(await problem(await post('no/such-operation', {}, bearer())))
  })
})

describe('what cannot be read', () => {
  const raw = (body: string | Uint8Array<ArrayBuffer>, type: string | null = 'application/json') =>
    app.request('/api/cases/requests/take', { method: 'POST', headers: { ...bearer(), ...(type && { 'content-type': type }) }, body })
  const nested = (depth: number) => `${'{"request":'.repeat(depth)}1${'}'.repeat(depth)}`
  test.each<[string, string | Uint8Array<ArrayBuffer>, number]>([
    ['broken JSON', '{"request":', 400], ['no JSON', 'request=1', 400], ['bytes that are no text', new Uint8Array([0x22, 0xff, 0x22]), 400],
    ['deep JSON', nested(33), 400], ['very deep JSON', '['.repeat(500_000) + ']'.repeat(500_000), 400], ['a huge list', `[${'1,'.repeat(100_000)}1]`, 400],
    ['many fields', JSON.stringify(Object.fromEntries(Array.from({ length: 20_000 }, (_, n) => [`f${n}`, 1]))), 400],
    ['a prototype', '{"__proto__":{"who":"robot owner"}}', 400], ['a constructor', '{"constructor":{"prototype":{}}}', 400], ['one deep inside', '{"request":[{"__proto__":1}]}', 400],
    ['a number', '1', 422], ['nothing', 'null', 422], ['a list', '[]', 422], ['NUL', '{"request":"\\u0000"}', 422], ['half a letter', '{"request":"\\ud800"}', 422],
    ['half a letter in a name', '{"\\ud800":1}', 422], ['allowed depth', nested(31), 422], ['a name that objects have', '{"toString":1,"hasOwnProperty":2,"valueOf":3}', 422],
    ['too large', JSON.stringify('x'.repeat(1_048_577)), 413],
  ])('%s is refused, never a fault', async (_, body, status) => {
    expect((await problem(await raw(body))).status).toBe(status)
    expect(Reflect.get({}, 'who')).toBeUndefined()
  })
  test.each([['text/plain', 415], ['application/x-www-form-urlencoded', 415], ['application/json; charset=koi8-r', 415], ['application/JSON; charset="UTF-8"', 422], ['application/jsonp', 415], [null, 415]])('as %s: %i', async (type, status) => {
    expect((await problem(await raw(new TextEncoder().encode('{}'), type))).status).toBe(status)
  })
  test('no body at all is an empty input', async () => {
    expect((await app.request('/api/people/list', { method: 'POST', headers: bearer() })).status).toBe(200)
    expect(Object.keys((await problem(await app.request('/api/cases/requests/take', { method: 'POST', headers: bearer() }))).fields ?? {})).toEqual(['request'])
  })
  test.each(['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s does not write', async (method) => {
    const answer = await app.request('/api/cases/requests/take', { method, headers: bearer() })
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'POST'])
    await problem(answer)
  })
  test('an answer about fields is never larger than the question', async () => {
    const long = 'x'.repeat(5_000)
    const answer = await raw(JSON.stringify(Object.fromEntries(Array.from({ length: 150 }, (_, n) => [`${long}${n}`, 1]))))
    expect((await answer.text()).length).toBeLessThan(10_000)
  })
  test.each(['?request=%00', '?request=%ff', '?__proto__=1', '?a.__proto__.b=1', '?constructor.prototype.x=1', '?a=1&a.b=2', '?.=1', `?${'a.'.repeat(40)}b=1`, `?${'a=1&'.repeat(600)}`, '?toString=1', '?=1', '?request[]=1'])('an address with %s', async (query) => {
    expect([400, 422]).toContain((await problem(await app.request(`/api/cases/requests/show${query}`, { headers: bearer() }))).status)
  })
  test.each(['', '/', '__proto__', 'toString', 'cases', 'cases/', 'cases/requests/take/', 'Cases/Today', '..%2f..%2fetc', '%00', 'cases//today'])('there is no operation "%s"', async (name) => {
    expect((await problem(await app.request(`/api/${name}`, { headers: bearer() }))).status).toBe(404)
  })
})

describe('the words', () => {
  test('are those of the reader, and say nothing of what was written', async () => {
    const { request } = await ask()
    await world.asPage(takeRequest, { request }, world.osh.worker2)
    const say = async (language: string) => {
      const answer = await post('cases/requests/take', { request, secret: 'Gulnora' }, { ...bearer(), 'accept-language': language })
      expect(answer.headers.get('content-language')).toBe(language.slice(0, 2))
      return problem(answer)
    }
    expect((await say('ru-KZ,en;q=0.5')).fields).toEqual({ secret: ['Такого поля здесь нет'] })
    expect((await say('uz')).fields).toEqual({ secret: ['Bu yerda bunday maydon yoʻq'] })
    expect(JSON.stringify(await say('en'))).not.toContain('Gulnora')
    expect(await problem(await post('cases/requests/take', { request }, { ...bearer(), 'accept-language': 'uz' }))).toMatchObject({ status: 409, type: '/api/openapi.json#/components/responses/Conflict' })
  })
  test('a stranger who asks too often is told when to come back', async () => {
    const often = apiFor(world.node, () => '192.0.2.99')
    const times = Array.from({ length: 21 }, () => often.request('/api/cases/requests/ask', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(question()) }))
    const limited = (await Promise.all(times)).filter(({ status }) => status === 429)
    expect(limited).toHaveLength(1)
    expect(limited[0]?.headers.get('retry-after')).toBe('3600')
  })
})

describe('over a real connection', () => {
  let server: ReturnType<typeof serve>
  let port = 0
  beforeAll(() => new Promise<void>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, (at) => {
      port = at.port
      resolve()
    })
  }))
  afterAll(() => new Promise((resolve) => server.close(resolve)))

  test('a body that is sent without its length stops at 1 MB', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const outgoing = send({ port, host: '127.0.0.1', path: '/api/cases/requests/take', method: 'POST', headers: { ...bearer(), 'content-type': 'application/json', 'transfer-encoding': 'chunked' } }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      })
      outgoing.on('error', reject)
      for (let part = 0; part < 40; part++) outgoing.write(Buffer.alloc(50_000, 'x'))
      outgoing.end()
    })
    expect(status).toBe(413)
  })
  test('HEAD asks like GET and gets no body', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/api/programmes/list`, { method: 'HEAD' })
    expect([answer.status, await answer.text()]).toEqual([200, ''])
  })
  test('is healthy while the database answers, and says no more than that', async () => {
    const answer = await fetch(`http://127.0.0.1:${port}/healthz`)
    expect([answer.status, await answer.json()]).toEqual([200, { ok: true }])
  })
})

test('without its database it says so, here and at /healthz', async () => {
  const other = await makeWorld()
  const lonely = apiFor(other.node, () => '192.0.2.1')
  await other.close()
  const health = await lonely.request('/healthz')
  expect([health.status, await health.json()]).toEqual([503, { ok: false }])
  const answer = await lonely.request('/api/programmes/list')
  expect(answer.headers.get('retry-after')).toBe('10')
  expect((await problem(answer)).status).toBe(503)
})

test('what a page does and what the API does is the same: an input of one is an input of the other', async () => {
  const { request } = await world.asPage(askForHelp, { ...question(), language: 'ru', reach: 'not at all' }, visitor)
  expect((await post('cases/requests/take', { request }, bearer())).status).toBe(200)
})
