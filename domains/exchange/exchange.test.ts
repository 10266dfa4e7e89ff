import { afterAll, describe, expect, test } from 'vitest'
import { robot } from '../../core/actor.ts'
import { run } from '../../core/run.ts'
import { bring, hashOf, paperOf, textIn } from '../../tests/envelopes.ts'
import { allOf, pdf } from '../../tests/papers.ts'
import { idOf, onFile } from '../../tests/people.ts'
import { erasePerson, moveToCompartment, removeDocument, showMyFile, showPerson, sweepErased } from '../people/index.ts'
import { agreeToSend, arrivalsOfFile, attachArrival, envelopesOfPerson, giveReceipt, listEnvelopes, makeEnvelope, myEnvelopes, openArrivedDocument, showArrival, showSendingText, takeOutEnvelope, takeReceipt, withdrawSending } from './index.ts'
import { makeCarrying } from '../../tests/carrying.ts'

const { two, owners, osh, here, there, conflict, said, agreed, sealed, takeIn, fileThere, takenIn, close } = await makeCarrying()
afterAll(close)

describe('the whole way', () => {
  test('a document that the person wished to send is read there exactly as it is here, attached to one file, and its receipt stands in her own file', async () => {
    const paper = pdf('Mehnat shartnomasi', 700_000)
    const { person, asking, consent, text, name } = await sealed({ bytes: paper, reference: 'A-17' })
    expect(name).toMatch(/^envelope-[0-9a-f]{8}\.json$/)
    const { arrival } = await takeIn(text)
    const shown = await there(showArrival, { arrival })
    expect(shown).toMatchObject({ state: 'waits', from: { name: 'Yoʻldosh', country: 'KG' }, bytes: paper.length, held: { what: 'document', reference: 'A-17', kind: 'contract', type: 'application/pdf' }, file: null })
    const opened = await there(openArrivedDocument, { arrival })
    expect(opened.name).toMatch(/^envelope-[0-9a-f]{8}\.pdf$/)
    expect(hashOf(await allOf(opened.stream()))).toBe(hashOf(paper))

    await expect(there(giveReceipt, { arrival })).rejects.toEqual(conflict('exchange.arrivals.not-attached'))
    const { file, reference } = await fileThere()
    expect(await there(attachArrival, { arrival, reference: reference.toLowerCase(), read: true })).toEqual({ arrival, file })
    expect((await there(arrivalsOfFile, { file })).arrivals).toEqual([{ arrival, from: { name: 'Yoʻldosh', country: 'KG' }, on: expect.any(String) }])
    expect(hashOf(await allOf((await there(openArrivedDocument, { arrival })).stream()))).toBe(hashOf(paper))

    const receipt = await textIn(await there(giveReceipt, { arrival }))
    expect(Object.keys(JSON.parse(receipt) as object)).toEqual(['format', 'number', 'from', 'to', 'takenOn', 'signature'])
    expect(await bring(two.helpers, takeReceipt, receipt, osh().worker)).toMatchObject({ person })
    expect((await here(myEnvelopes, {}, asking)).envelopes).toEqual([expect.objectContaining({ consent, state: 'taken in', takenOn: expect.any(String), kind: 'contract', to: { name: 'Doroga doma', country: 'RU' } })])
    expect((await here(showMyFile, {}, asking)).looks.map(({ what }) => what)).toEqual(expect.arrayContaining(['exchange/envelopes/agree', 'exchange/envelopes/make', 'exchange/envelopes/take-out', 'exchange/envelopes/take-receipt']))
    expect((await here(listEnvelopes, {})).envelopes.find((one) => one.consent === consent)).toMatchObject({ person, state: 'taken in' })
  })

  test('a statement in her own words', async () => {
    const { text } = await sealed({ statement: 'Men qaytishga roziman, lekin bolam kasal.' })
    const { arrival } = await takeIn(text)
    expect((await there(showArrival, { arrival })).held).toEqual({ what: 'statement', reference: null, text: 'Men qaytishga roziman, lekin bolam kasal.', language: 'uz' })
    await expect(there(openArrivedDocument, { arrival })).rejects.toMatchObject({ why: 'missing' })
  })

  test('nothing goes along: no id of ours, no name, no note, no case; in the clear not even what kind of paper it is', async () => {
    const { text, person, consent, envelope, document } = await sealed()
    for (const secret of [person, consent, envelope, document ?? '', osh().organisation, 'Gulnora', 'Гулнора', 'Xotirjam', 'contract', 'pdf', 'Yoʻldosh']) expect(text).not.toContain(secret)
    expect(Object.keys(JSON.parse(text) as object).sort()).toEqual(['format', 'from', 'hash', 'key', 'number', 'sealed', 'signature', 'to', 'until'])
    const { arrival } = await takeIn(text)
    expect(Object.keys((await there(showArrival, { arrival })).held ?? {}).sort()).toEqual(['kind', 'reference', 'type', 'what'])
    const rows = await owners[1]?.client.query<{ line: string }>(`select t::text as line from arrival t union all select encode(sealed, 'escape') from arrival_piece union all select t::text from journal_entry t`)
    for (const secret of [person, 'Gulnora', 'Xotirjam', 'contract']) expect(rows?.rows.filter(({ line }) => line?.includes(secret))).toEqual([])
  })

  test('it may be taken out again, as another file with the same number, and is taken in once', async () => {
    const { envelope, text } = await sealed()
    const again = await textIn(await here(takeOutEnvelope, { envelope }))
    expect(again).not.toBe(text)
    await takeIn(text)
    await expect(takeIn(again)).rejects.toEqual(conflict('exchange.arrivals.twice'))
  })
})

describe('what the person agrees to', () => {
  test('the text names the authority, the country, the paper, the last day, and that nobody may ask her to sign', async () => {
    const { person } = await onFile(two.helpers)
    const document = await paperOf(two.helpers, person, undefined, 'passport')
    const text = await here(showSendingText, { language: 'ru', node: two.node, document, reference: 'A-17' })
    const aloud = text.paragraphs.map((one) => one.text).join(' ')
    for (const part of ['Doroga doma', 'Россия', 'Паспорт', 'A-17', 'Yoʻldosh', 'Никто не вправе просить вас это подписать', 'вернуть это уже не сможет никто', 'Наша помощь от этого не зависит']) expect(aloud).toContain(part)
    for (const language of ['en', 'uz', 'tg', 'ky'] as const) expect((await here(showSendingText, { language })).paragraphs).toHaveLength(13)
  })

  test('one thing, said in her own words, face to face; for two weeks', async () => {
    const { person } = await onFile(two.helpers)
    const document = await paperOf(two.helpers, person)
    const base = { person, node: two.node, ...said }
    await expect(here(agreeToSend, base)).rejects.toMatchObject({ why: 'invalid', fields: { document: [{ key: 'core.field.choose' }] } })
    await expect(here(agreeToSend, { ...base, document, statement: 'Ikkalasi' })).rejects.toMatchObject({ why: 'invalid' })
    await expect(here(agreeToSend, { ...base, document, ownWords: false })).rejects.toMatchObject({ why: 'invalid', fields: { ownWords: expect.anything() } })
    await expect(here(agreeToSend, { ...base, document, wayGiven: 'by telephone' })).rejects.toMatchObject({ why: 'invalid', fields: { wayGiven: expect.anything() } })
    const { until } = await here(agreeToSend, { ...base, document })
    expect(Temporal.Now.instant().until(until).total('hours')).toBeLessThanOrEqual(14 * 24)
  })

  test('one envelope for one consent; what is over makes none, and one of an office needs a text that somebody answers for', async () => {
    const { consent } = await agreed()
    const both = await Promise.allSettled([1, 2].map(() => here(makeEnvelope, { consent })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const late = await agreed()
    await owners[0]?.client.query(`update envelope_consent set until = now() - interval '1 minute' where id = $1`, [late.consent])
    await expect(here(makeEnvelope, { consent: late.consent })).rejects.toEqual(conflict('exchange.envelopes.over'))
    await owners[0]?.client.query(`update node set stamp = 'office'`)
    await two.helpers.node.readFacts()
    try {
      const { person } = await onFile(two.helpers)
      await expect(here(agreeToSend, { person, node: two.node, statement: 'Men', ...said })).rejects.toMatchObject({ fields: { language: [{ key: 'exchange.envelopes.not-reviewed' }] } })
    } finally {
      await owners[0]?.client.query(`update node set stamp = 'demonstration'`)
      await two.helpers.node.readFacts()
    }
  })

  test('somebody else’s paper, a paper that was removed, a person who was erased', async () => {
    const [one, other] = [await onFile(two.helpers), await onFile(two.helpers)]
    const theirs = await paperOf(two.helpers, other.person)
    await expect(here(agreeToSend, { person: one.person, node: two.node, document: theirs, ...said })).rejects.toMatchObject({ why: 'missing' })
    const { consent, document, person } = await agreed()
    const { envelope } = await here(makeEnvelope, { consent })
    await here(removeDocument, { document, reason: 'asked by the person' })
    await expect(here(takeOutEnvelope, { envelope })).rejects.toMatchObject({ why: 'missing' })
    await here(erasePerson, { person, sure: true })
    await expect(here(takeOutEnvelope, { envelope })).rejects.toMatchObject({ why: 'missing' })
    await run(sweepErased, { organisation: osh().organisation, person: idOf<'person'>(person) }, robot('sweeper'), two.helpers.node, { via: 'job' })
    expect((await owners[0]?.client.query('select sealed from envelope_consent where person = $1', [person]))?.rows).toEqual([{ sealed: null }])
  })

  test('where who she is, is kept apart, a colleague who is not on the list sends nothing and reads nothing of it', async () => {
    const { person } = await onFile(two.helpers)
    const { version } = await here(showPerson, { person })
    await here(moveToCompartment, { person, seen: version })
    const { consent } = await here(agreeToSend, { person, node: two.node, statement: 'Meni izlashyapti', ...said })
    const { envelope } = await here(makeEnvelope, { consent })
    await expect(here(takeOutEnvelope, { envelope }, osh().worker2)).rejects.toMatchObject({ why: 'forbidden', saying: { key: 'people.compartment.not-on-list' } })
    expect(await textIn(await here(takeOutEnvelope, { envelope }))).toContain('hamroh envelope 1')
  })
})

describe('taken back', () => {
  test('before the envelope is made, nothing goes; by the person herself', async () => {
    const { consent, asking } = await agreed()
    expect(await here(withdrawSending, { consent }, asking)).toEqual({ consent, made: false })
    await expect(here(makeEnvelope, { consent })).rejects.toEqual(conflict('exchange.envelopes.withdrawn'))
    await expect(here(withdrawSending, { consent })).rejects.toEqual(conflict('exchange.envelopes.withdrawn'))
    expect((await here(myEnvelopes, {}, asking)).envelopes).toMatchObject([{ state: 'withdrawn', takenOn: null }])
  })

  test('after it is made, it is given out no more, and says so; a receipt that comes all the same is shown', async () => {
    const { consent, envelope, text, person, asking } = await sealed()
    expect(await here(withdrawSending, { consent })).toEqual({ consent, made: true })
    await expect(here(takeOutEnvelope, { envelope })).rejects.toEqual(conflict('exchange.envelopes.withdrawn'))
    expect((await here(envelopesOfPerson, { person })).envelopes).toMatchObject([{ state: 'withdrawn late', withdrawnBy: 'worker' }])
    const { arrival } = await takeIn(text)
    await there(attachArrival, { arrival, reference: (await fileThere()).reference, read: true })
    await bring(two.helpers, takeReceipt, await textIn(await there(giveReceipt, { arrival })), osh().supervisor)
    expect((await here(myEnvelopes, {}, asking)).envelopes).toMatchObject([{ state: 'taken in' }])
  })

  test('what was taken in, nobody calls back', async () => {
    const { consent, receipt } = await takenIn()
    await bring(two.helpers, takeReceipt, receipt, osh().worker)
    await expect(here(withdrawSending, { consent })).rejects.toEqual(conflict('exchange.envelopes.taken-in-already'))
  })

  test('made and taken back at the same moment: never made after it was taken back', async () => {
    for (let tries = 0; tries < 4; tries++) {
      const { consent } = await agreed({ statement: 'Men' })
      const [made, back] = await Promise.allSettled([here(makeEnvelope, { consent }), here(withdrawSending, { consent })])
      expect(back.status).toBe('fulfilled')
      if (made.status === 'rejected') expect(made.reason).toEqual(conflict('exchange.envelopes.withdrawn'))
      else if (back.status === 'fulfilled') expect(back.value).toEqual({ consent, made: true })
    }
  })
})
