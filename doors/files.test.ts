import { serve } from '@hono/node-server'
import { readdirSync } from 'node:fs'
import { request as send } from 'node:http'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { visitor, type Asking } from '../core/actor.ts'
import { Refused } from '../core/refused.ts'
import { makeToken } from '../domains/directory/index.ts'
import { largest } from '../domains/files/index.ts'
import { addDocument } from '../domains/people/index.ts'
import { onFile } from '../tests/people.ts'
import { pdf } from '../tests/papers.ts'
import { makeWorld, type World } from '../tests/world.ts'
import { apiFor } from './api.ts'
import { filesFor } from './files.ts'

let world: World
let server: ReturnType<typeof serve>
let url: string
let token: string
/** Who is signed in on our own pages. */
let signedIn: () => Asking = () => visitor
beforeAll(async () => {
  world = await makeWorld()
  token = await tokenWith(['*'])
  const app = filesFor(world.node, { from: () => '192.0.2.1', signedIn: async () => signedIn() }).route('/', apiFor(world.node, () => '192.0.2.1'))
  await new Promise<void>((resolve) => {
    server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
      url = `http://127.0.0.1:${port}`
      resolve()
    })
  })
})
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve))
  await world.close()
})

const tokenWith = async (scope: string[]) =>
  (await world.asPage(makeToken, { name: 'a program', scope, endsOn: Temporal.Now.plainDateISO('UTC').add({ days: 7 }).toString() }, world.osh.worker)).secret
const put = (body: BodyInit | null, headers: Record<string, string> = {}, secret: string | undefined = token) =>
  fetch(`${url}/files`, { method: 'PUT', body, headers: { ...(secret !== '' && { authorization: `Bearer ${secret}` }), ...headers } })
const Put = z.strictObject({ file: z.uuid(), type: z.string(), bytes: z.int() })
const Problem = z.looseObject({ status: z.int(), detail: z.string(), fields: z.record(z.string(), z.array(z.string())).optional() })
const no = async (answer: Response | Promise<Response>) => Problem.parse(await (await answer).json())
const waiting = () => readdirSync(tmpdir()).filter((name) => name.startsWith('hamroh-') && name.length === 'hamroh-'.length + 6 && !before.includes(name))
const before = readdirSync(tmpdir())

test('a program sends a file, makes it a document and gets it back as it was', async () => {
  const { person } = await onFile(world)
  const bytes = pdf('Mehnat shartnomasi', 700_000)
  const answer = await put(new Uint8Array(bytes), { 'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent('Ҳуҷҷат "1".pdf')}` })
  expect([answer.status, answer.headers.get('cache-control')]).toEqual([201, 'no-store'])
  const { file, type, bytes: length } = Put.parse(await answer.json())
  expect([type, length]).toEqual(['application/pdf', bytes.length])
  const { document } = await world.asPage(addDocument, { person, file, kind: 'contract' }, world.osh.worker)
  const got = await fetch(`${url}/api/people/documents/open?document=${document}`, { headers: { authorization: `Bearer ${token}` } })
  expect(Object.fromEntries(['content-type', 'content-length', 'content-disposition', 'content-security-policy', 'x-content-type-options', 'cache-control'].map((name) => [name, got.headers.get(name)]))).toEqual({
    'content-type': 'application/pdf', 'content-length': String(bytes.length), 'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
    'content-disposition': `attachment; filename="?????? \\"1\\".pdf"; filename*=UTF-8''%D2%B2%D1%83%D2%B7%D2%B7%D0%B0%D1%82%20%221%22.pdf`,
    'x-content-type-options': 'nosniff', 'cache-control': 'no-store, no-transform',
  })
  expect(Buffer.from(await got.arrayBuffer()).equals(bytes)).toBe(true)
  const head = await fetch(`${url}/api/people/documents/open?document=${document}`, { method: 'HEAD', headers: { authorization: `Bearer ${token}` } })
  expect([head.status, head.headers.get('content-length'), (await head.arrayBuffer()).byteLength]).toEqual([200, String(bytes.length), 0])
  expect((await no(fetch(`${url}/api/people/documents/open?document=${document}`))).status).toBe(401)
  expect(waiting()).toEqual([])
})

describe('refused, in words', () => {
  test('a stranger, a token for something else, one of the pages of another house', async () => {
    expect((await no(put(new Uint8Array(pdf()), {}, ''))).status).toBe(401)
    expect((await no(put(new Uint8Array(pdf()), {}, await tokenWith(['cases/*'])))).status).toBe(403)
    expect((await put(new Uint8Array(pdf()), {}, await tokenWith(['files/*']))).status).toBe(201)
    signedIn = () => world.osh.administrator
    expect((await no(put(new Uint8Array(pdf()), {}, ''))).status).toBe(403)
    signedIn = () => world.osh.worker
    expect((await put(new Uint8Array(pdf()), {}, '')).status).toBe(201)
    signedIn = () => { throw new Refused('forbidden', 'core.refused.origin') }
    expect((await no(put(new Uint8Array(pdf()), {}, ''))).status).toBe(403)
    signedIn = () => visitor
  })
  test('a page, nothing at all, a body that is packed, a broken key', async () => {
    const page = await no(put('<script>alert(1)</script>', { 'content-type': 'application/pdf', 'content-disposition': 'attachment; filename=x.pdf', 'accept-language': 'ru' }))
    expect(page).toMatchObject({ status: 422, fields: { file: [expect.stringContaining('Такие файлы не принимаются')] } })
    expect(await no(put(''))).toMatchObject({ status: 422, fields: { file: ['The file is empty. Choose another one.'] } })
    expect(await no(put(new Uint8Array(pdf()), { 'content-encoding': 'gzip' }))).toMatchObject({ status: 415 })
    expect(await no(put(new Uint8Array(pdf()), { 'idempotency-key': 'again' }))).toMatchObject({ status: 400 })
    for (const name of ['x', 'attachment; filename*=UTF-8\'\'%zz', ';;;']) expect((await put(new Uint8Array(pdf()), { 'content-disposition': name })).status).toBe(201)
  })
  test('one that is too large, said before and found on the way', async () => {
    const said = await new Promise<number | undefined>((resolve, reject) => {
      const request = send(`${url}/files`, { method: 'PUT', headers: { authorization: `Bearer ${token}`, 'content-length': largest + 1 } }, ({ statusCode }) => {
        request.destroy()
        resolve(statusCode)
      }).on('error', reject)
      request.flushHeaders()
    })
    expect(said).toBe(413)
    const found = await new Promise<number | undefined>((resolve, reject) => {
      const request = send(`${url}/files`, { method: 'PUT', headers: { authorization: `Bearer ${token}`, 'transfer-encoding': 'chunked' } }, ({ statusCode }) => {
        request.destroy()
        resolve(statusCode)
      }).on('error', reject)
      const part = Buffer.alloc(1_048_576, 'x')
      for (let sent = 0; sent < 27; sent++) request.write(part)
    })
    expect(found).toBe(413)
  })
  test('one that is cut short leaves nothing: not in the database, not on the disk', async () => {
    const rows = async () => (await world.node.statements('begin; set local role hamroh_robot; select 1; rollback')).length
    await rows()
    await new Promise<void>((resolve) => {
      const request = send(`${url}/files`, { method: 'PUT', headers: { authorization: `Bearer ${token}`, 'content-length': 1_000_000 } }).on('error', () => resolve())
      request.write(pdf('x', 200_000), () => setTimeout(() => request.destroy(), 100))
    })
    await expect.poll(waiting).toEqual([])
    await expect.poll(() => put(new Uint8Array(pdf())).then(({ status }) => status)).toBe(201)
  })
})

describe('a file for the one operation that reads it', () => {
  const tokenOf = async (asking: Asking, scope: string[]) =>
    (await world.asPage(makeToken, { name: 'a program', scope, endsOn: Temporal.Now.plainDateISO('UTC').add({ days: 7 }).toString() }, asking)).secret
  const putTo = (path: string, body: string, secret: string) => fetch(`${url}/api/${path}`, { method: 'PUT', body, headers: { authorization: `Bearer ${secret}`, 'content-disposition': 'attachment; filename="dasturlar.xml"' } })

  test('comes by PUT under its name, from those who may send it; what it is not is said', async () => {
    const secret = await tokenOf(world.osh.coordinator, ['programmes/*'])
    const answer = await putTo('programmes/imports/bring', '<iati-activities version="2.03"></iati-activities>', secret)
    expect([answer.status, await answer.json()]).toEqual([201, { import: expect.stringMatching(/^[0-9a-f-]{36}$/) }])
    expect(await no(putTo('programmes/imports/bring', '%PDF-1.7', secret))).toMatchObject({ status: 422, fields: { file: [expect.any(String)] } })
    expect(await no(putTo('programmes/tables/bring?programme=00000000-0000-7000-8000-000000000000', 'code,from,to,actual', secret))).toMatchObject({ status: 404 })
    expect(await no(putTo('programmes/imports/bring', '<iati-activities/>', await tokenOf(world.osh.worker, ['programmes/*'])))).toMatchObject({ status: 403 })
    expect(await no(putTo('programmes/imports/bring', '<iati-activities/>', 'nobody'))).toMatchObject({ status: 401 })
    expect((await fetch(`${url}/api/programmes/imports/bring`, { method: 'POST', body: '{}', headers: { authorization: `Bearer ${secret}`, 'content-type': 'application/json' } })).status).toBe(405)
    expect(waiting()).toEqual([])
  })
})
