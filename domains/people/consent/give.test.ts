import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { newId } from '../../../core/ids.ts'
import { consentOf, inDays, onFile } from '../../../tests/people.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { showPerson } from '../show.ts'
import { giveConsent } from './give.ts'
import { reviewConsentText } from './review-text.ts'

let world: World
let office: World
let person: string
beforeAll(async () => {
  world = await makeWorld()
  office = await makeWorld({ stamp: 'office' })
  person = (await onFile(world)).person
})
afterAll(async () => {
  await world.close()
  await office.close()
})
const give = (rest: Parameters<typeof consentOf>[2] = {}) => world.asPage(giveConsent, consentOf(world, person, rest), world.osh.worker)
const basesOf = async (of: World, whose: string) => (await of.asPage(showPerson, { person: whose }, of.osh.worker)).bases

test('what was agreed is what the file shows', async () => {
  const { basis, crossesBorder, counts } = await give({ wayGiven: 'by telephone' })
  expect({ crossesBorder, counts }).toEqual({ crossesBorder: true, counts: true })
  expect((await basesOf(world, person)).find((one) => one.basis === basis)).toMatchObject({
    kind: 'consent', purpose: 'wages and papers', recipient: { name: 'Doroga doma', country: 'RU' }, classes: ['account', 'name and birth'], crossesBorder: true,
    language: 'uz', textVersion: '2026-1', wayGiven: 'by telephone', state: 'live', withdrawnAt: null,
  })
})

test('the last day is a whole day where the person is', async () => {
  const untilOn = inDays(10)
  const { basis } = await give({ untilOn })
  const until = (await basesOf(world, person)).find((one) => one.basis === basis)?.until
  expect(Temporal.Instant.from(until ?? '').toZonedDateTimeISO('Asia/Bishkek').toString()).toContain(`${inDays(11)}T00:00:00`)
})

test('without the tick nothing may cross the border, and the result says so', async () => {
  const { basis, crossesBorder } = await give({ crossesBorder: false })
  expect(crossesBorder).toBe(false)
  expect((await basesOf(world, person)).find((one) => one.basis === basis)?.crossesBorder).toBe(false)
})

describe('refused', () => {
  const cases: readonly (readonly [string, () => Parameters<typeof consentOf>[2], string, string])[] = [
    ['an end before today', () => ({ untilOn: inDays(-1) }), 'untilOn', 'people.consent.give.over-already'],
    ['an end more than two years ahead', () => ({ untilOn: inDays(740) }), 'untilOn', 'people.consent.give.too-long'],
    ['given on a day still to come', () => ({ givenOn: inDays(1) }), 'givenOn', 'people.consent.give.given-later'],
    ['no class', () => ({ classes: [] }), 'classes', 'core.field.choose'],
    ['one’s own organisation', () => ({ recipient: world.osh.organisation }), 'recipient', 'people.refused.own-organisation'],
    ['an organisation that is not there', () => ({ recipient: newId<'organisation'>() }), 'recipient', 'people.refused.unknown-organisation'],
    ['a day that no calendar has', () => ({ untilOn: '31.02.2027' }), 'untilOn', 'core.field.no-such-day'],
  ]
  test.each(cases)('%s', async (_, rest, field, key) => {
    await expect(give(rest())).rejects.toMatchObject({ why: 'invalid', fields: { [field]: [{ key }] } })
  })
  test('without a way in which it was given', async () => {
    const { wayGiven: _, ...rest } = consentOf(world, person)
    await expect(world.asPage(giveConsent, { ...rest, wayGiven: 'presumed' as 'by telephone' }, world.osh.worker)).rejects.toMatchObject({ why: 'invalid', fields: { wayGiven: [{ key: 'core.field.choose' }] } })
  })
})

test('in an office consent counts once the organisation answers for the translation that was read', async () => {
  const his = (await onFile(office)).person
  const first = await office.asPage(giveConsent, consentOf(office, his), office.osh.worker)
  expect(first.counts).toBe(false)
  await office.asPage(reviewConsentText, { language: 'uz', reviewer: 'Nodira Yusupova', reviewedOn: inDays(-1) }, office.osh.supervisor)
  await expect(office.asPage(reviewConsentText, { language: 'uz', reviewer: 'Someone', reviewedOn: inDays(-1) }, office.osh.coordinator))
    .rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.consent.review-text.reviewed-already' } })
  await expect(office.asPage(reviewConsentText, { language: 'ru', reviewer: 'Someone', reviewedOn: inDays(1) }, office.osh.coordinator)).rejects.toMatchObject({ why: 'invalid' })
  expect((await office.asPage(giveConsent, consentOf(office, his), office.osh.worker)).counts).toBe(true)
  expect((await office.asPage(giveConsent, consentOf(office, his, { language: 'ru' }), office.osh.worker)).counts).toBe(false)
  expect((await basesOf(office, his)).map(({ state }) => state)).toEqual(['text not reviewed', 'live', 'text not reviewed'])
})
