import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { robot } from '../../../core/actor.ts'
import { run } from '../../../core/run.ts'
import { knownIn, workedOff } from '../../../tests/asking.ts'
import { bring, cardOfOffice, knows } from '../../../tests/envelopes.ts'
import { makeMeeting } from '../../../tests/meetings.ts'
import { idOf, inDays, onFile, today } from '../../../tests/people.ts'
import { makeWorld } from '../../../tests/world.ts'
import { askForReferral, erasePerson, listKnownElsewhere, moveToCompartment, reviewConsentText, setAskingRule, showMyFile, showPerson, withdrawBasis } from '../../people/index.ts'
import { agreeToMeeting, answerMeeting, askMeeting, listMeetings, showMeetingText, stopNode, sweepMeetings, takeInMeeting } from '../index.ts'

const { here, there, owners, out, takeIn, agrees, asked, accepted, met, bothKnow, found, fileKey, conflict, fresh, close } = await makeMeeting()
afterAll(close)
beforeEach(fresh)
const rows = async (at: 0 | 1, text: string, values: unknown[] = []) => (await owners[at].client.query<Record<string, unknown>>(text, values)).rows
const listed = async (house: typeof here) => (await house.world.asPage(listMeetings, {}, house.office.coordinator)).meetings.map(({ side, state, partner }) => `${side} ${state} ${partner.name}`)

describe('two houses', () => {
  test('learn exactly whom both know, in two alphabets, by three files, and nothing of the others', async () => {
    const { madina } = await bothKnow()
    const files = await met()
    expect(await found()).toEqual([['Саидова Мадина Каримовна: Doroga doma'], ['Saidova Madina: Yoʻldosh']])
    const { finds } = await here.world.asPage(listKnownElsewhere, { person: idOf<'person'>(madina) }, here.office.supervisor)
    expect(finds).toMatchObject([{ person: madina, way: 'exact', partner: { name: 'Doroga doma', country: 'RU', outside: true } }])
    expect(Temporal.Now.instant().until(finds[0]?.until ?? '').total('days')).toBeCloseTo(30, 1)
    expect(await listed(here)).toEqual(['asks closing Doroga doma'])
    expect(await listed(there)).toEqual(['asked compared Yoʻldosh'])
    for (const text of [files.question, files.answer, files.closing]) {
      expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(['format', 'from', 'hash', 'key', 'number', 'sealed', 'signature', 'to', 'until'])
      for (const secret of [madina, here.office.organisation, there.office.organisation, 'Саидова', 'Saidova', 'Yoʻldosh']) expect(text).not.toContain(secret)
    }
    // Nothing that somebody could try a dictionary on is left, but the closing until it is carried; that somebody was not found stands nowhere.
    expect(await rows(0, 'select kept, wrapped, theirs from node_meeting')).toEqual([{ kept: null, wrapped: null, theirs: null }])
    expect(await rows(1, 'select kept, wrapped, theirs, ours from node_meeting')).toEqual([{ kept: null, wrapped: null, theirs: null, ours: null }])
    expect(await rows(0, `select distinct to_jsonb(p) - 'person' - 'basis' - 'at' as fields from asking_part p`)).toHaveLength(1)
    // And the other way round, with a question of theirs.
    await met(there, here)
    expect(await found()).toEqual([['Саидова Мадина Каримовна: Doroga doma'], ['Saidova Madina: Yoʻldosh']])
  })

  test('who took part is written in both journals before it is looked, and stands in her own file, with where she is known', async () => {
    const hers = await onFile(here.world, { names: [{ text: 'Мадина Юлдашева' }], bornOn: '1991-05-04' })
    const basis = await agrees(here, hers.person)
    await agrees(there, await knownIn(there.world, there.office, 'Yuldasheva Madina', '1991-05-04'))
    const { meeting, question } = await asked()
    expect(await rows(0, 'select person, question from asking_part')).toEqual([{ person: hers.person, question: meeting }])
    const { answer } = await accepted(there, question)
    await takeIn(here, answer)
    await takeIn(there, await out(here, meeting))
    const mine = await here.world.asPage(showMyFile, {}, hers.asking)
    expect(mine.elsewhere).toMatchObject({ asked: [{ name: 'Doroga doma', country: 'RU', asks: true }], known: [{ name: 'Doroga doma' }] })
    expect(mine.looks.map(({ what }) => what)).toEqual(expect.arrayContaining(['exchange/meetings/agree', 'exchange/meetings/compare']))
    expect(mine.bases).toMatchObject([{ basis, purpose: 'known elsewhere', recipient: { name: 'Doroga doma', country: 'RU' }, textVersion: 'meeting-2026-1', classes: [], state: 'live' }])
    for (const at of [0, 1] as const) expect((await rows(at, `select distinct operation from journal_entry where operation like 'exchange/meetings/%' and operation <> 'exchange/meetings/agree' and at > now() - interval '1 minute'`)).length).toBeGreaterThanOrEqual(3)
    await here.world.asPage(withdrawBasis, { basis }, hers.asking)
    expect((await here.world.asPage(showMyFile, {}, hers.asking)).elsewhere).toMatchObject({ asked: [{ name: 'Doroga doma' }], known: [] })
    // No word reaches the other house: there it expires, and never later than after thirty days.
    expect((await found())[1]).toHaveLength(1)
    expect(await rows(1, `select from asking_find where until > at + interval '30 days'`)).toEqual([])
  })

  test('only of those who agreed to exactly this, on both sides; who withdraws, is erased or kept apart between the steps is left out', async () => {
    const { madina, basisThere } = await bothKnow()
    const [second, third, fourth] = await Promise.all([['Рахимов Умид', '2001-01-05'], ['Юсупов Алишер', '1999-12-31'], ['Каримов Салим', '1980-01-02']].map(([name = '', born = '']) => knownIn(here.world, here.office, name, born)))
    for (const person of [second, third, fourth]) await agrees(here, person ?? '')
    for (const [name, born] of [['Rahimov Umid', '2001-01-05'], ['Yusupov Alisher', '1999-12-31'], ['Karimov Salim', '1980-01-02']] as const) await agrees(there, await knownIn(there.world, there.office, name, born))
    await knownIn(there.world, there.office, 'Назаров Фаррух', '1985-11-30')
    const { meeting, question } = await asked()
    await here.world.asPage(erasePerson, { person: idOf<'person'>(second ?? ''), sure: true }, here.office.worker)
    const { answer } = await accepted(there, question)
    const { version } = await here.world.asPage(showPerson, { person: idOf<'person'>(third ?? '') }, here.office.worker)
    await here.world.asPage(moveToCompartment, { person: idOf<'person'>(third ?? ''), seen: version }, here.office.worker)
    await there.world.asPage(withdrawBasis, { basis: basisThere }, there.office.worker)
    await takeIn(here, answer)
    await takeIn(there, await out(here, meeting))
    expect((await found())[0]).toEqual(['Каримов Салим: Doroga doma', 'Саидова Мадина Каримовна: Doroga doma'])
    expect((await found())[1]).toEqual(['Karimov Salim: Yoʻldosh', 'Rahimov Umid: Yoʻldosh', 'Yusupov Alisher: Yoʻldosh'])
    await here.world.asPage(erasePerson, { person: idOf<'person'>(madina), sure: true }, here.office.worker)
    expect((await found())[0]).toEqual(['Каримов Салим: Doroga doma'])
    await expect(agrees(here, third ?? '')).rejects.toMatchObject({ saying: { key: 'people.compartment.kept-apart' } })
  })

  test('taken back in the moment in which it is closed: one comes before the other, and nothing is left of it', async () => {
    const { basis } = await bothKnow()
    const { question } = await asked()
    const { answer } = await accepted(there, question)
    await Promise.all([takeIn(here, answer), here.world.asPage(withdrawBasis, { basis }, here.office.worker)])
    await workedOff(here.world)
    expect((await found())[0]).toEqual([])
    expect(await rows(0, 'select kept from node_meeting')).toEqual([{ kept: null }])
  })

  test('where nobody agreed there, the answer looks like any other; where nobody agreed here, there is no question', async () => {
    await agrees(here, await knownIn(here.world, here.office, 'Алиев Тимур', '1994-09-09'))
    const { question } = await asked()
    const { answer } = await accepted(there, question)
    await takeIn(here, answer)
    expect(await found()).toEqual([[], []])
    await fresh()
    await here.world.asPage(askMeeting, { node: idOf<'known_node'>(here.other) }, here.office.coordinator)
    await workedOff(here.world)
    expect(await listed(here)).toEqual(['asks nobody Doroga doma'])
  })

  test('declined: no file goes back; not answered in a week, it is over, and what was kept is swept', async () => {
    await bothKnow()
    const { meeting, question } = await asked()
    const came = await takeIn(there, question)
    expect(await listed(there)).toEqual(['asked waits Yoʻldosh'])
    await there.world.asPage(answerMeeting, { meeting: idOf<'node_meeting'>(came), answer: 'decline' }, there.office.coordinator)
    await expect(out(there, came)).rejects.toEqual(conflict('exchange.meetings.nothing-to-carry'))
    await expect(there.world.asPage(answerMeeting, { meeting: idOf<'node_meeting'>(came), answer: 'accept' }, there.office.coordinator)).rejects.toEqual(conflict('exchange.meetings.decided'))
    await expect(here.world.asPage(askMeeting, { node: idOf<'known_node'>(here.other) }, here.office.coordinator)).rejects.toEqual(conflict('exchange.meetings.open'))
    await owners[0].client.query(`update node_meeting set until = now() - interval '1 minute'`)
    expect(await listed(here)).toEqual(['asks over Doroga doma'])
    await expect(out(here, meeting)).rejects.toEqual(conflict('exchange.meetings.nothing-to-carry'))
    expect(await run(sweepMeetings, {}, robot('sweeper'), here.world.node, { via: 'job' })).toEqual({ meetings: 1 })
    expect(await rows(0, 'select kept, wrapped, ours from node_meeting')).toEqual([{ kept: null, wrapped: null, ours: null }])
  })
})

describe('the consent', () => {
  test('its text names the office, says that it cannot be unlearned there, in five languages', async () => {
    const text = await here.world.asPage(showMeetingText, { language: 'ru', node: idOf<'known_node'>(here.other), untilOn: '2027-01-31' }, here.office.worker)
    const aloud = text.paragraphs.map((one) => one.text).join(' ')
    for (const part of ['Doroga doma', 'Россия', 'тридцать дней', 'не зависит', 'отменить нельзя']) expect(aloud).toContain(part)
    for (const language of ['en', 'uz', 'tg', 'ky'] as const) expect((await here.world.asPage(showMeetingText, { language }, here.office.worker)).paragraphs).toHaveLength(12)
  })

  test('once, across a border with its tick, for an office of those who help whose keys count', async () => {
    const person = idOf<'person'>(await knownIn(here.world, here.office, 'Каримов Фарход', '1981-01-02'))
    const base = { person, node: idOf<'known_node'>(here.other), language: 'ru', wayGiven: 'in person spoken', givenOn: today(), untilOn: inDays(5) } as const
    await expect(here.world.asPage(agreeToMeeting, base, here.office.worker)).rejects.toMatchObject({ fields: { crossesBorder: [{ key: 'people.asking.agree.must-cross' }] } })
    await agrees(here, person)
    await expect(agrees(here, person)).rejects.toEqual(conflict('people.asking.agree.agreed-already'))
    await expect(here.world.asPage(agreeToMeeting, { ...base, crossesBorder: true }, here.world.third.worker)).rejects.toMatchObject({ why: 'missing' })
    await expect(here.world.asPage(askForReferral, { person, partner: idOf<'organisation'>(here.other) }, here.office.worker)).rejects.toMatchObject({ why: 'missing' })
  })

  test('never counts longer than it lasts, and lets nobody send a word', async () => {
    const person = await knownIn(here.world, here.office, 'Алиев Тимур', '1994-09-09')
    await agrees(here, person, { untilOn: inDays(3) })
    await agrees(there, await knownIn(there.world, there.office, 'Aliev Timur', '1994-09-09'))
    await met()
    const { finds } = await here.world.asPage(listKnownElsewhere, { person: idOf<'person'>(person) }, here.office.worker)
    expect(Temporal.Now.instant().until(finds[0]?.until ?? '').total('days')).toBeLessThan(4)
    await expect(here.world.asPage(askForReferral, { person: idOf<'person'>(person), partner: idOf<'organisation'>(here.other) }, here.office.worker)).rejects.toEqual(conflict('people.asking.ask-for-referral.outside'))
    expect(await rows(0, 'select referral_asked_at from asking_find')).toEqual([{ referral_asked_at: null }])
  })

  test('in an office it counts once the organisation answers for the translation', async () => {
    const world = await makeWorld({ stamp: 'office' })
    try {
      const node = idOf<'known_node'>(await knows(world, world.osh, await cardOfOffice(there.world, there.office)))
      const agree = async (name: string) => world.asPage(agreeToMeeting, { person: idOf<'person'>(await knownIn(world, world.osh, name, '1990-03-12')), node, language: 'ru', wayGiven: 'in person spoken', givenOn: today(), untilOn: inDays(5), crossesBorder: true }, world.osh.worker)
      await world.asPage(reviewConsentText, { language: 'ru', reviewer: 'Somebody', reviewedOn: inDays(-1), text: 'asking' }, world.osh.coordinator)
      expect(await agree('Саидова Мадина')).toMatchObject({ counts: false })
      await world.asPage(reviewConsentText, { language: 'ru', reviewer: 'Somebody', reviewedOn: inDays(-1), text: 'meeting' }, world.osh.coordinator)
      expect(await agree('Саидова Лола')).toMatchObject({ counts: true })
    } finally {
      await world.close()
    }
  })
})

describe('how much', () => {
  test('so many questions a day, and so many people; both as we let ourselves be asked', async () => {
    await bothKnow()
    await there.world.asPage(setAskingRule, { seen: 0, questionsADay: 1, peopleADay: 8 }, there.office.coordinator)
    const first = await asked()
    await takeIn(there, first.question)
    await owners[0].client.query(`update node_meeting set outcome = 'nobody', kept = null, wrapped = null`)
    const second = await asked()
    await expect(takeIn(there, second.question)).rejects.toEqual(conflict('exchange.meetings.enough'))
    await there.world.asPage(setAskingRule, { seen: 1, questionsADay: 5, peopleADay: 8 }, there.office.coordinator)
    await expect(takeIn(there, second.question)).rejects.toEqual(conflict('exchange.meetings.too-many'))
    await here.world.asPage(setAskingRule, { seen: 0, questionsADay: 0, peopleADay: 8 }, here.office.coordinator)
    await owners[0].client.query(`update node_meeting set outcome = 'nobody', kept = null, wrapped = null`)
    await expect(here.world.asPage(askMeeting, { node: idOf<'known_node'>(here.other) }, here.office.coordinator)).rejects.toEqual(conflict('exchange.meetings.enough'))
  })

  test('who may: a coordinator, who sees no name; nobody else, and no other organisation', async () => {
    await bothKnow()
    const { meeting, question } = await asked()
    expect(JSON.stringify(await here.world.asPage(listMeetings, {}, here.office.coordinator))).not.toMatch(/Саидова|Назаров/)
    for (const asking of [here.office.worker, here.office.supervisor, here.office.administrator]) {
      await expect(here.world.asPage(askMeeting, { node: idOf<'known_node'>(here.other) }, asking)).rejects.toMatchObject({ why: 'forbidden' })
      await expect(here.world.asPage(listMeetings, {}, asking)).rejects.toMatchObject({ why: 'forbidden' })
    }
    await expect(bring(there.world, takeInMeeting, question, there.office.worker)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(here.world.asPage(askMeeting, { node: idOf<'known_node'>(here.other) }, here.world.third.coordinator)).rejects.toMatchObject({ why: 'missing' })
    await expect(out({ ...here, office: here.world.third }, meeting)).rejects.toMatchObject({ why: 'missing' })
    await expect(takeIn(there, question, there.world.third.coordinator)).rejects.toEqual(fileKey('exchange.meetings.not-for-us'))
  })

  test('keys that were stopped: nothing goes there and nothing of it is taken in', async () => {
    await bothKnow()
    const { meeting, question } = await asked()
    const came = await takeIn(there, question)
    await there.world.asPage(stopNode, { node: idOf<'known_node'>(there.other) }, there.office.administrator)
    await here.world.asPage(stopNode, { node: idOf<'known_node'>(here.other) }, here.office.administrator)
    try {
      await expect(there.world.asPage(answerMeeting, { meeting: idOf<'node_meeting'>(came), answer: 'accept' }, there.office.coordinator)).rejects.toEqual(conflict('exchange.meetings.node-stopped'))
      await expect(out(here, meeting)).rejects.toEqual(conflict('exchange.meetings.node-stopped'))
      await expect(takeIn(there, question)).rejects.toEqual(fileKey('exchange.nodes.stopped'))
      await expect(agrees(here, await knownIn(here.world, here.office, 'Кто-то', '1980-01-02'))).rejects.toMatchObject({ why: 'missing' })
    } finally {
      for (const { client } of owners) await client.query('update known_node set stopped_at = null, stopped_by = null')
    }
  })
})
