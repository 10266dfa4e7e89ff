import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { newId } from '../../../core/ids.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { askForHelp } from './ask.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const question = () => ({ organisation: world.osh.organisation, language: 'uz', account: 'Pasportimni olib qoʻyishgan', reach: 'not at all' }) as const

test('one asks without a name and gets a code; what is stored of it opens nothing by itself', async () => {
  const { request, code } = await world.asPage(askForHelp, { ...question(), troubles: 'papers kept', danger: 'on' }, visitor)
  expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  const owner = new pg.Client(world.database.owner)
  await owner.connect()
  const { rows } = await owner.query<{ all: string }>(`select r::text || a::text || encode(a.sealed, 'escape') as all from request r join request_account a on a.request = r.id where r.id = $1`, [request])
  await owner.end()
  expect(rows).toHaveLength(1)
  for (const told of [code, code.replaceAll('-', ''), question().account, Buffer.from(question().account).toString('hex')]) expect(rows[0]?.all).not.toContain(told)
})

test('the result that is kept for a repeated submission does not hold the code', async () => {
  const key = crypto.randomUUID()
  const { code } = await world.asPage(askForHelp, question(), visitor, { key })
  expect((await world.asPage(askForHelp, question(), visitor, { key })).code).toBe(code)
  expect(JSON.stringify(askForHelp.keep?.({ request: 'r', code }))).not.toContain(code)
})

test('a way to be reached needs an address, unless it is no contact or the code', async () => {
  await expect(world.asPage(askForHelp, { ...question(), reach: 'telephone' }, visitor)).rejects.toMatchObject({ why: 'invalid', fields: { contact: [{ key: 'core.field.empty' }] } })
  await world.asPage(askForHelp, { ...question(), reach: 'by code' }, visitor)
})

test('nobody is there: nothing is sent', async () => {
  await expect(world.asPage(askForHelp, { ...question(), organisation: newId<'organisation'>() }, visitor))
    .rejects.toMatchObject({ why: 'missing', saying: { key: 'cases.requests.ask.nobody-there' } })
})

test('a refusal does not repeat what was written', async () => {
  const secret = 'Men Dilnozaman'
  await expect(world.asPage(askForHelp, { ...question(), account: `${secret}\u202e` }, visitor)).rejects.toSatisfy((fault) => !JSON.stringify(fault).includes(secret) && !String(fault).includes(secret))
})
