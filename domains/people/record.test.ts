import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../core/ids.ts'
import { asked, idOf, onFile } from '../../tests/people.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { changeIdentity } from './change-identity.ts'
import { listPeople } from './list.ts'
import { recordPerson } from './record.ts'
import { renamePerson } from './rename.ts'
import { showPerson } from './show.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const show = (person: string) => world.asPage(showPerson, { person }, world.osh.worker)
const minimal = { names: [{ text: 'Gulnora' }], language: 'ru' as const, reach: 'not at all' as const }

describe('recording', () => {
  test('a person of one’s own request brings the account and the safe contact; the script is found from the letters', async () => {
    const { person, request } = await onFile(world)
    const file = await show(person)
    expect(file).toMatchObject({
      names: [{ text: 'Салим Каримов', script: 'Cyrl' }, { text: 'Salim Karimov', script: 'Latn' }],
      identity: { bornOn: '1990-02-28', citizenship: 'UZ', work: 'Qurilishda ishlagan', account: 'Besh oydan beri ish haqi yoʻq' },
      safeContact: { reach: 'email', contact: 'salim@example.org', hours: 'kechqurun', mayNotify: false }, requests: [{ request, about: 'myself' }],
    })
  })
  test('the sister’s account and her contact do not become his', async () => {
    const { request } = await asked(world, { about: 'someone else', reach: 'telephone', contact: '+996 555 000000', account: 'Akam qamalgan' })
    const { person } = await world.asPage(recordPerson, { names: [{ text: 'Salim' }], language: 'uz', request }, world.osh.worker)
    const file = await show(person)
    expect(file.identity.account).toBeUndefined()
    expect(file.safeContact).toMatchObject({ reach: 'not at all', mayNotify: false })
    expect(JSON.stringify(file)).not.toMatch(/Akam|996 555/)
  })
  test('the person of a request is recorded once', async () => {
    const { request, person } = await onFile(world)
    await expect(world.asPage(recordPerson, { ...minimal, request }, world.osh.worker2)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.refused.recorded-already' }, now: { person } })
  })
  test('a request of another organisation, or none, is missing', async () => {
    const { request } = await asked(world)
    await expect(world.asPage(recordPerson, { ...minimal, request }, world.moscow.worker)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(recordPerson, { ...minimal, request: newId() }, world.osh.worker)).rejects.toMatchObject({ why: 'missing' })
  })
})

describe('what is written badly is refused, field by field', () => {
  const cases: readonly (readonly [string, object, string, string])[] = [
    ['a name of 10,000 characters', { names: [{ text: 'я'.repeat(10_000) }] }, 'names.0.text', 'core.field.long'],
    ['a name that turns its direction', { names: [{ text: 'Salim\u202Egpj.exe' }] }, 'names.0.text', 'core.field.characters'],
    ['a name with a NUL', { names: [{ text: 'Sa\u0000lim' }] }, 'names.0.text', 'core.field.characters'],
    ['a name of spaces', { names: [{ text: '   ' }] }, 'names.0.text', 'core.field.empty'],
    ['no name', { names: [] }, 'names', 'core.field.choose'],
    ['a day that no calendar has', { bornOn: '29.02.2027' }, 'bornOn', 'core.field.no-such-day'],
    ['a birth still to come', { bornOn: '2099-01-01' }, 'bornOn', 'people.refused.born-later'],
    ['a country that is none', { citizenship: 'Tajikistan' }, 'citizenship', 'core.field.choose'],
    ['a telephone without a number', { reach: 'telephone' }, 'contact', 'core.field.empty'],
    ['messages by telephone', { reach: 'telephone', contact: '1', mayNotify: true }, 'mayNotify', 'people.refused.only-email'],
    ['an address that is none', { reach: 'email', contact: 'salim at home', mayNotify: true }, 'contact', 'people.refused.not-an-address'],
    ['an unknown field', { passport: 'AA 123' }, 'passport', 'core.field.unknown'],
  ]
  test.each(cases)('%s', async (_, wrong, field, key) => {
    await expect(world.asPage(recordPerson, { ...minimal, ...wrong }, world.osh.worker)).rejects.toMatchObject({ why: 'invalid', fields: { [field]: [{ key }] } })
  })
})

describe('changing', () => {
  test('names are put in place of those that stood; a stale version is a conflict that shows what stands', async () => {
    const { person } = await world.asPage(recordPerson, minimal, world.osh.worker)
    await world.asPage(renamePerson, { person, seen: 1, names: [{ text: 'Гулнора Азизова' }, { text: 'گلنورا' }] }, world.osh.worker)
    await expect(world.asPage(renamePerson, { person, seen: 1, names: [{ text: 'Gulnoza' }] }, world.osh.worker2))
      .rejects.toMatchObject({ why: 'conflict', now: { version: 2, names: [{ text: 'Гулнора Азизова', script: 'Cyrl' }, { text: 'گلنورا', script: 'other' }] } })
    expect((await show(person)).names).toHaveLength(2)
  })
  test('what is left out is no longer known, but the account stays', async () => {
    const { person } = await onFile(world)
    const { version } = await world.asPage(changeIdentity, { person, seen: 1, papers: 'Pasporti ish beruvchida', bornOn: '28.02.1990' }, world.osh.worker)
    const file = await show(person)
    expect(file.identity).toEqual({ bornOn: '1990-02-28', papers: 'Pasporti ish beruvchida', account: 'Besh oydan beri ish haqi yoʻq' })
    expect(file.version).toBe(version)
    await expect(world.asPage(changeIdentity, { person, seen: 1 }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict', now: { version, papers: 'Pasporti ish beruvchida' } })
  })
  test('two at once: one is written, the other learns of it', async () => {
    const { person } = await world.asPage(recordPerson, minimal, world.osh.worker)
    const tries = await Promise.allSettled(['A', 'B'].map((text) => world.asPage(renamePerson, { person, seen: 1, names: [{ text }] }, world.osh.worker)))
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })
})

test('the list holds names and cases, and neither contact nor account', async () => {
  const { person } = await onFile(world)
  const { people } = await world.asPage(listPeople, {}, world.osh.supervisor)
  const mine = people.find((one) => one.person === person)
  expect(mine).toMatchObject({ names: [{ text: 'Салим Каримов' }, { text: 'Salim Karimov' }], cases: [] })
  expect(JSON.stringify(people)).not.toMatch(/example\.org|ish haqi|Qurilish/)
  expect((await world.asPage(listPeople, { before: idOf<'person'>(people.at(-1)?.person ?? '') }, world.osh.worker)).people).toEqual([])
  expect((await world.asPage(listPeople, {}, world.third.worker)).people).toEqual([])
})
