import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { robot } from '../../../core/actor.ts'
import { agrees, askedAndCompared, bothKnowMadina, knownElsewhere, knownIn, nothingAsked, workedOff } from '../../../tests/asking.ts'
import { inDays, onFile } from '../../../tests/people.ts'
import { ownerOf, type Owner } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { moveToCompartment } from '../compartment/index.ts'
import { reviewConsentText } from '../consent/review-text.ts'
import { withdrawBasis } from '../consent/withdraw.ts'
import { erasePerson } from '../erase.ts'
import { showMyFile } from '../show-my-file.ts'
import { showPerson } from '../show.ts'
import { agreeToAsking, answerQuestion, askElsewhere, askForReferral, listAsking, listKnownElsewhere, sweepAsking } from './index.ts'

let world: World
let owner: Owner
beforeAll(async () => {
  world = await makeWorld()
  owner = ownerOf(world)
})
afterAll(async () => {
  await owner.close()
  await world.close()
})
beforeEach(() => nothingAsked(owner))
const count = async (table: string) => Number((await owner.client.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count)

describe('two organisations', () => {
  test('learn exactly whom both know, in two alphabets, and nothing of the others', async () => {
    const { osh, moscow, third } = world
    const { madina } = await bothKnowMadina(world)
    const question = await askedAndCompared(world, osh, moscow)
    expect(await knownElsewhere(world, osh)).toEqual(['Саидова Мадина Каримовна: Doroga doma'])
    expect(await knownElsewhere(world, moscow)).toEqual(['Saidova Madina: Yoʻldosh'])
    expect(await knownElsewhere(world, third)).toEqual([])
    const { finds } = await world.asPage(listKnownElsewhere, { person: madina }, osh.supervisor)
    expect(finds).toMatchObject([{ person: madina, way: 'exact', asksReferral: false, referralAskedAt: null }])
    expect(Temporal.Now.instant().until(finds[0]?.until ?? '').total('days')).toBeCloseTo(30, 1)
    expect((await world.asPage(listAsking, {}, osh.coordinator)).asked).toMatchObject([{ question, state: 'compared', partner: { name: 'Doroga doma' } }])
    expect((await world.asPage(listAsking, {}, moscow.coordinator)).came).toMatchObject([{ question, state: 'compared', partner: { name: 'Yoʻldosh' } }])
  })

  test('that somebody was not found stands nowhere', async () => {
    const { osh, moscow } = world
    const { farrukh } = await bothKnowMadina(world)
    await askedAndCompared(world, osh, moscow)
    // Two files of one person, one find each: nothing else differs for the others.
    expect(await count('asking_find')).toBe(new Set((await owner.client.query<{ mark: string }>('select mark from asking_find')).rows.map(({ mark }) => mark)).size * 2)
    expect((await owner.client.query('select from asking_find where person = $1', [farrukh])).rowCount).toBe(0)
    expect((await world.asPage(listKnownElsewhere, { person: farrukh }, osh.worker)).finds).toEqual([])
    const { rows } = await owner.client.query<{ fields: unknown }>(`select to_jsonb(p) - 'person' - 'basis' - 'organisation' - 'at' - 'question' as fields from asking_part p where organisation = $1`, [osh.organisation])
    expect(new Set(rows.map((row) => JSON.stringify(row.fields))).size).toBe(1)
  })

  test('only of those who agreed, on both sides', async () => {
    const { osh, moscow } = world
    const madina = await knownIn(world, osh, 'Юсупов Алишер', '1999-12-31')
    await knownIn(world, moscow, 'Юсупов Алишер', '1999-12-31')
    await agrees(world, osh, madina, moscow)
    await askedAndCompared(world, osh, moscow)
    expect((await world.asPage(listAsking, {}, osh.coordinator)).asked).toMatchObject([{ state: 'nobody' }])
    expect([await count('asking_part'), await count('asking_find')]).toEqual([0, 0])
  })

  test('a consent for one organisation lets no other ask', async () => {
    const { osh, moscow, third } = world
    await bothKnowMadina(world)
    await agrees(world, third, await knownIn(world, third, 'Саидова Мадина', '1990-03-12'), osh)
    await askedAndCompared(world, third, osh)
    await askedAndCompared(world, third, moscow)
    expect([await knownElsewhere(world, third), await knownElsewhere(world, osh), await knownElsewhere(world, moscow)]).toEqual([[], [], []])
  })

  test('each sees in both journals that it was asked, about whom of its own, and by whom', async () => {
    const { osh, moscow } = world
    const { madina, farrukh, there } = await bothKnowMadina(world)
    const question = await askedAndCompared(world, osh, moscow)
    const entries = async (organisation: string) => (await owner.client.query<{ operation: string; subject: string }>(
      `select operation, subject from journal_entry where organisation = $1 and operation in ('people/asking/ask', 'people/asking/answer', 'people/asking/compare') and at > now() - interval '1 minute'`, [organisation])).rows.map(({ operation, subject }) => `${operation} ${subject}`)
    expect(await entries(osh.organisation)).toEqual(expect.arrayContaining([`people/asking/ask ${question}`, ...[question, madina, farrukh].map((one) => `people/asking/compare ${one}`)]))
    expect(await entries(moscow.organisation)).toEqual(expect.arrayContaining([`people/asking/answer ${question}`, ...[question, there].map((one) => `people/asking/compare ${one}`)]))
    expect((await entries(moscow.organisation)).filter((one) => [madina, farrukh].some((person) => one.includes(person)))).toEqual([])
  })
})

describe('the person', () => {
  test('reads in her own file that it was asked, and where she is known; the file of a consent says so too', async () => {
    const { osh, moscow } = world
    const hers = await onFile(world, { names: [{ text: 'Мадина Юлдашева' }], bornOn: '1991-05-04' })
    const basis = await agrees(world, osh, hers.person, moscow)
    await agrees(world, moscow, await knownIn(world, moscow, 'Yuldasheva Madina', '1991-05-04'), osh)
    await askedAndCompared(world, moscow, osh)
    const mine = await world.asPage(showMyFile, {}, hers.asking)
    expect(mine.elsewhere).toMatchObject({ asked: [{ name: 'Doroga doma', country: 'RU', asks: false }], known: [{ name: 'Doroga doma' }] })
    expect(mine.looks.map(({ what }) => what)).toContain('people/asking/compare')
    expect(mine.bases).toMatchObject([{ basis, purpose: 'known elsewhere', classes: [], state: 'live' }])
    expect(await world.asPage(withdrawBasis, { basis }, hers.asking)).toEqual({ basis, ended: 0 })
    expect((await world.asPage(showMyFile, {}, hers.asking)).elsewhere).toMatchObject({ asked: [{ name: 'Doroga doma' }], known: [] })
    expect(await knownElsewhere(world, moscow)).toEqual([])
  })

  test('who withdraws is known nowhere from that moment, on either side; others stay', async () => {
    const { osh, moscow } = world
    const { madina, basis } = await bothKnowMadina(world)
    const [second, secondThere] = [await knownIn(world, osh, 'Рахимов Умид', '2001-01-05'), await knownIn(world, moscow, 'Rahimov Umid', '2001-01-05')]
    await agrees(world, osh, second, moscow)
    await agrees(world, moscow, secondThere, osh)
    await askedAndCompared(world, osh, moscow)
    await world.asPage(withdrawBasis, { basis }, osh.worker2)
    expect(await knownElsewhere(world, osh)).toEqual(['Рахимов Умид: Doroga doma'])
    expect(await knownElsewhere(world, moscow)).toEqual(['Rahimov Umid: Yoʻldosh'])
    expect((await world.asPage(showPerson, { person: madina }, osh.worker)).bases).toMatchObject([{ basis, state: 'withdrawn' }])
  })

  test('who withdraws while a question waits takes no part in it', async () => {
    const { osh, moscow } = world
    const { basisThere } = await bothKnowMadina(world)
    const { question } = await world.asPage(askElsewhere, { partner: moscow.organisation, way: 'exact' }, osh.coordinator)
    await world.asPage(withdrawBasis, { basis: basisThere }, moscow.worker)
    await world.asPage(answerQuestion, { question, answer: 'accept' }, moscow.coordinator)
    await workedOff(world)
    expect([await knownElsewhere(world, osh), await knownElsewhere(world, moscow)]).toEqual([[], []])
  })

  test('who withdraws while it is compared: one comes before the other, and nothing is left of it', async () => {
    const { osh, moscow } = world
    const { basis } = await bothKnowMadina(world)
    const { question } = await world.asPage(askElsewhere, { partner: moscow.organisation, way: 'exact' }, osh.coordinator)
    await world.asPage(answerQuestion, { question, answer: 'accept' }, moscow.coordinator)
    await Promise.all([workedOff(world), world.asPage(withdrawBasis, { basis }, osh.worker)])
    await workedOff(world)
    expect([await knownElsewhere(world, osh), await knownElsewhere(world, moscow)]).toEqual([[], []])
  })

  test('who is forgotten, or kept apart, is asked about no more, and what was found is over on both sides', async () => {
    const { osh, moscow } = world
    const first = await bothKnowMadina(world)
    await askedAndCompared(world, osh, moscow)
    await world.asPage(erasePerson, { person: first.madina, sure: true }, osh.worker)
    expect([await knownElsewhere(world, osh), await knownElsewhere(world, moscow)]).toEqual([[], []])
    const person = await knownIn(world, osh, 'Мадина Саидова', '1990-03-12')
    await agrees(world, osh, person, moscow)
    await askedAndCompared(world, osh, moscow)
    expect(await knownElsewhere(world, moscow)).toHaveLength(1)
    await world.asPage(moveToCompartment, { person, seen: 1 }, osh.worker)
    expect([await knownElsewhere(world, osh), await knownElsewhere(world, moscow)]).toEqual([[], []])
    await askedAndCompared(world, osh, moscow)
    expect(await knownElsewhere(world, moscow)).toEqual([])
    await expect(agrees(world, osh, person, moscow)).rejects.toMatchObject({ saying: { key: 'people.compartment.kept-apart' } })
  })

  test('agrees across a border with a tick, once, and to one of this node', async () => {
    const { osh, moscow } = world
    const person = await knownIn(world, osh, 'Каримов Салим', '1980-01-02')
    const asked = { person, recipient: moscow.organisation, language: 'ru', wayGiven: 'in person spoken', givenOn: inDays(0), untilOn: inDays(5) } as const
    await expect(world.asPage(agreeToAsking, asked, osh.worker)).rejects.toMatchObject({ fields: { crossesBorder: [{ key: 'people.asking.agree.must-cross' }] } })
    await expect(world.asPage(agreeToAsking, { ...asked, recipient: osh.organisation }, osh.worker)).rejects.toMatchObject({ fields: { recipient: [{ key: 'people.refused.own-organisation' }] } })
    await agrees(world, osh, person, moscow)
    await expect(agrees(world, osh, person, moscow)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.asking.agree.agreed-already' } })
    await expect(world.asPage(agreeToAsking, { ...asked, crossesBorder: true }, moscow.worker)).rejects.toMatchObject({ why: 'invalid' })
  })
})

describe('what was found', () => {
  test('lets one side ask the other for a referral: it stands on the page of the same person there', async () => {
    const { osh, moscow, third } = world
    const { madina, there } = await bothKnowMadina(world)
    await askedAndCompared(world, osh, moscow)
    await world.asPage(askForReferral, { person: madina, partner: moscow.organisation }, osh.worker)
    expect((await world.asPage(listKnownElsewhere, { person: there }, moscow.worker)).finds).toMatchObject([{ asksReferral: true, referralAskedAt: null }])
    expect((await world.asPage(listKnownElsewhere, { person: madina }, osh.worker)).finds).toMatchObject([{ asksReferral: false, referralAskedAt: expect.any(String) }])
    await expect(world.asPage(askForReferral, { person: madina, partner: moscow.organisation }, osh.worker)).rejects.toMatchObject({ why: 'conflict' })
    await expect(world.asPage(askForReferral, { person: madina, partner: third.organisation }, osh.worker)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(askForReferral, { person: madina, partner: moscow.organisation }, moscow.worker)).rejects.toMatchObject({ why: 'missing' })
  })

  test('expires, and is swept away', async () => {
    const { osh, moscow } = world
    const { madina } = await bothKnowMadina(world)
    await askedAndCompared(world, osh, moscow)
    await owner.client.query(`update asking_find set at = now() - interval '31 days', until = now() - interval '1 day'`)
    expect(await knownElsewhere(world, osh)).toEqual([])
    await expect(world.asPage(askForReferral, { person: madina, partner: moscow.organisation }, osh.worker)).rejects.toMatchObject({ why: 'missing' })
    expect((await world.asPage(sweepAsking, {}, robot('sweeper'), { via: 'job' })).finds).toBeGreaterThanOrEqual(2)
    expect(await count('asking_find')).toBe(0)
  })

  test('never counts longer than the consent', async () => {
    const { osh, moscow } = world
    const [one, other] = [await knownIn(world, osh, 'Алиев Тимур', '1994-09-09'), await knownIn(world, moscow, 'Aliev Timur', '1994-09-09')]
    await agrees(world, osh, one, moscow, { untilOn: inDays(3) })
    await agrees(world, moscow, other, osh)
    await askedAndCompared(world, osh, moscow)
    expect(Temporal.Now.instant().until((await world.asPage(listKnownElsewhere, { person: one }, osh.worker)).finds[0]?.until ?? '').total('days')).toBeLessThan(4)
  })
})

test('who may: a coordinator asks and sees no name; who opens files sees what was found and asks nothing', async () => {
  const { osh, moscow } = world
  await bothKnowMadina(world)
  await askedAndCompared(world, osh, moscow)
  expect(JSON.stringify(await world.asPage(listAsking, {}, osh.coordinator))).not.toMatch(/Саидова|Saidova|Мадина/)
  const forbidden = { why: 'forbidden' }
  await expect(world.asPage(listKnownElsewhere, {}, osh.coordinator)).rejects.toMatchObject(forbidden)
  await expect(world.asPage(askElsewhere, { partner: moscow.organisation, way: 'exact' }, osh.worker)).rejects.toMatchObject(forbidden)
  await expect(world.asPage(listAsking, {}, osh.worker)).rejects.toMatchObject(forbidden)
  await expect(world.asPage(askElsewhere, { partner: osh.organisation, way: 'exact' }, osh.coordinator)).rejects.toMatchObject({ fields: { partner: [{ key: 'people.refused.own-organisation' }] } })
})

test('in an office a consent counts once the organisation answers for the translation', async () => {
  const office = await makeWorld({ stamp: 'office' })
  try {
    const { osh, moscow } = office
    const agree = async (name: string) => office.asPage(agreeToAsking, { person: await knownIn(office, osh, name, '1990-03-12'), recipient: moscow.organisation, language: 'ru', wayGiven: 'in person spoken', givenOn: inDays(0), untilOn: inDays(5), crossesBorder: true }, osh.worker)
    expect(await agree('Саидова Мадина')).toMatchObject({ counts: false })
    await office.asPage(reviewConsentText, { language: 'ru', reviewer: 'Somebody', reviewedOn: inDays(-1) }, osh.coordinator)
    expect(await agree('Саидова Зарина')).toMatchObject({ counts: false })
    await office.asPage(reviewConsentText, { language: 'ru', reviewer: 'Somebody', reviewedOn: inDays(-1), text: 'asking' }, osh.coordinator)
    expect(await agree('Саидова Лола')).toMatchObject({ counts: true })
  } finally {
    await office.close()
  }
})
