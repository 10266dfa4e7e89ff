import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { mailServer } from '../../tests/mail.ts'
import { onFile } from '../../tests/people.ts'
import { inHerName, ownerOf, type Owner } from '../../tests/referring.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { newId } from '../../core/ids.ts'
import { reachWays } from './lists.ts'
import { notifyPerson } from './notify.ts'
import { setSafeContact } from './set-safe-contact.ts'
import { showPerson } from './show.ts'

let world: World
let mail: Awaited<ReturnType<typeof mailServer>>
let owner: Owner
beforeAll(async () => {
  world = await makeWorld()
  mail = await mailServer()
  owner = await ownerOf(world)
})
beforeEach(() => {
  process.env['SMTP_URL'] = mail.url
  mail.letters.length = 0
  mail.state.refuse = false
})
afterAll(async () => {
  delete process.env['SMTP_URL']
  await mail.close()
  await owner.close()
  await world.close()
})
const byMail = { reach: 'email', contact: 'salim@example.org', mayNotify: true } as const
const notify = (person: string) => world.asPage(notifyPerson, { person }, world.osh.worker)
const written = async (person: string) => (await owner.client.query('select from notification where person = $1', [person])).rowCount

test('the letter says that there is something to read, and nothing else', async () => {
  const { person } = await onFile(world, { ...byMail, language: 'ru' })
  expect(await notify(person)).toMatchObject({ sent: true })
  expect(mail.letters).toHaveLength(1)
  const letter = mail.letters[0] ?? ''
  expect(letter).toContain('To: salim@example.org')
  const body = Buffer.from(/\n\n([\s\S]+)/.exec(letter)?.[1]?.replaceAll('\n', '') ?? '', 'base64').toString()
  expect(body.trim()).toBe('Вам есть что прочитать. Вернитесь со своим кодом.')
  expect(letter).not.toMatch(/Salim Karimov|Yo.ldosh|Hamroh|case|127\.0\.0\.1:3000/i)
  expect(await written(person)).toBe(1)
})

describe('whatever the rule, a message leaves only by e-mail and only with leave', () => {
  for (const reach of reachWays)
    for (const mayNotify of [true, false])
      test(`${reach}, ${mayNotify ? 'messages allowed' : 'no messages'}`, async () => {
        const { person } = await onFile(world)
        const set = world.asPage(setSafeContact, { person, seen: 1, reach, contact: 'salim@example.org', mayNotify }, world.osh.worker)
        const allowed = reach === 'email' && mayNotify
        // Leave for another way cannot even be written down.
        if (mayNotify && !allowed) await expect(set).rejects.toMatchObject({ why: 'invalid', fields: { mayNotify: [{ key: 'people.refused.only-email' }] } })
        else await set
        if (allowed) expect(await notify(person)).toMatchObject({ sent: true })
        else await expect(notify(person)).rejects.toMatchObject({ why: 'conflict' })
        expect(mail.letters).toHaveLength(allowed ? 1 : 0)
        expect(await written(person)).toBe(allowed ? 1 : 0)
        // And the database refuses the row by itself.
        const row = inHerName(world, world.osh.worker, (client) =>
          client.query(`insert into notification (organisation, id, person, way) values ($1, $2, $3, 'email')`, [world.osh.organisation, newId(), person]))
        if (allowed) await row
        else await expect(row).rejects.toMatchObject({ code: '42501' })
      })
})

test('the worker is told why: not by e-mail, or no leave', async () => {
  const byCode = await onFile(world, { reach: 'by code' })
  await expect(notify(byCode.person)).rejects.toMatchObject({ saying: { key: 'people.notify.not-by-email' } })
  const silent = await onFile(world, { ...byMail, mayNotify: false })
  await expect(notify(silent.person)).rejects.toMatchObject({ saying: { key: 'people.notify.not-allowed' } })
})

test('without a mail server nothing is sent, and the result says so', async () => {
  delete process.env['SMTP_URL']
  const { person } = await onFile(world, byMail)
  expect(await notify(person)).toEqual({ notification: null, sent: false })
  expect(await written(person)).toBe(0)
})

test('what the server did not take is not written down as sent', async () => {
  mail.state.refuse = true
  const { person } = await onFile(world, byMail)
  await expect(notify(person)).rejects.toMatchObject({ why: 'unavailable', saying: { key: 'people.notify.not-sent' } })
  expect(await written(person)).toBe(0)
})

test('a stale rule is a conflict with the rule that stands', async () => {
  const { person } = await onFile(world)
  await world.asPage(setSafeContact, { person, seen: 1, reach: 'by code' }, world.osh.worker)
  await expect(world.asPage(setSafeContact, { person, seen: 1, ...byMail }, world.osh.worker2)).rejects.toMatchObject({ why: 'conflict', now: { version: 2, reach: 'by code', mayNotify: false } })
  expect((await world.asPage(showPerson, { person }, world.osh.worker)).safeContact).toEqual({ version: 2, reach: 'by code', mayNotify: false })
})
