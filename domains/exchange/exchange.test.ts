import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { livesOn } from '../../core/kinds.ts'
import { run } from '../../core/run.ts'
import { bring, cardOfOffice, hashOf, knows, makeTwoNodes, paperOf, strangerKeys, textIn } from '../../tests/envelopes.ts'
import { allOf, pdf } from '../../tests/papers.ts'
import { idOf, onFile } from '../../tests/people.ts'
import { ownerOf } from '../../tests/referring.ts'
import { erasePerson, moveToCompartment, removeDocument, showMyFile, showPerson, sweepErased } from '../people/index.ts'
import { openProcedure } from '../procedures/index.ts'
import { operations as all } from '../operations.ts'
import { sealEnvelope, type Inside } from './envelope.ts'
import {
  agreeToSend, arrivalsOfFile, attachArrival, compareNode, enterNode, envelopesOfPerson, fingerprintOf, giveOurKeys, giveReceipt, keysOf, listArrivals, listEnvelopes, listNodes, makeEnvelope,
  myEnvelopes, openArrivedDocument, operations, receiptOf, setArrivalAside, showArrival, showSendingText, stopNode, sweepArrivals, takeInEnvelope, takeOutEnvelope, takeReceipt, textOf, withdrawSending,
} from './index.ts'

let two: Awaited<ReturnType<typeof makeTwoNodes>>
let owners: Awaited<ReturnType<typeof ownerOf>>[]
beforeAll(async () => {
  two = await makeTwoNodes()
  owners = [await ownerOf(two.helpers), await ownerOf(two.authority)]
})
afterAll(async () => {
  for (const owner of owners) await owner.close()
  await two.close()
})
const osh = () => two.helpers.osh
const here = <Operation extends Parameters<typeof two.helpers.asPage>[0]>(operation: Operation, input: object, asking = osh().worker) =>
  two.helpers.asPage(operation, input as never, asking) as ReturnType<Operation['run']>
const there = <Operation extends Parameters<typeof two.helpers.asPage>[0]>(operation: Operation, input: object, asking = two.there.worker) =>
  two.authority.asPage(operation, input as never, asking) as ReturnType<Operation['run']>
const fieldKey = (key: string) => expect.objectContaining({ why: 'invalid', fields: { file: [expect.objectContaining({ key })] } })
const conflict = (key: string) => expect.objectContaining({ why: 'conflict', saying: { key } })
const said = { language: 'uz' as const, wayGiven: 'in person spoken' as const, ownWords: true }
/** All that the authority has, to see that a refusal kept nothing. */
const kept = async () => {
  const rows: unknown[] = []
  for (const table of ['arrival', 'arrival_piece', 'arrival_outcome', 'known_node', 'subject_key']) rows.push((await owners[1]?.client.query(`select * from ${table} order by 1, 2`))?.rows)
  return rows
}

async function agreed(more: { statement?: string; reference?: string; bytes?: Buffer } = {}) {
  const { person, asking } = await onFile(two.helpers)
  const document = more.statement === undefined ? await paperOf(two.helpers, person, more.bytes) : undefined
  const { consent } = await here(agreeToSend, { person, node: two.node, ...(document && { document }), ...(more.statement && { statement: more.statement }), ...(more.reference && { reference: more.reference }), ...said })
  return { person, asking, document, consent }
}
/** An envelope as a file, ready to be carried. */
async function sealed(more: Parameters<typeof agreed>[0] = {}) {
  const it = await agreed(more)
  const { envelope } = await here(makeEnvelope, { consent: it.consent })
  const given = await here(takeOutEnvelope, { envelope })
  return { ...it, envelope, name: given.name, text: await textIn(given) }
}
const takeIn = (text: string | Buffer<ArrayBufferLike>, asking = two.there.worker) => bring<{ arrival: string }>(two.authority, takeInEnvelope, text, asking)
async function fileThere() {
  const { file } = await there(openProcedure, { procedure: 'switzerland-russia', name: 'Ivanova', openedOn: Temporal.Now.plainDateISO('Europe/Zurich').toString(), country: 'CH', otherCountry: 'RU' })
  const row = await owners[1]?.client.query<{ reference: string }>('select reference from procedure_file where id = $1', [file])
  return { file, reference: row?.rows[0]?.reference ?? '' }
}
/** The whole way to the receipt. */
async function takenIn(more: Parameters<typeof agreed>[0] = {}) {
  const it = await sealed(more)
  const { arrival } = await takeIn(it.text)
  const { file, reference } = await fileThere()
  await there(attachArrival, { arrival, reference, read: true })
  return { ...it, arrival, file, receipt: await textIn(await there(giveReceipt, { arrival })) }
}

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

describe('an envelope that is not as it should be is refused in its own words, and nothing of it is kept', () => {
  const changed = (text: string, more: object) => JSON.stringify({ ...JSON.parse(text) as object, ...more })
  const ours = () => keysOf(two.helpers.node.vault, osh().organisation)
  const theirs = () => keysOf(two.authority.node.vault, two.there.organisation)
  const soon = () => Temporal.Now.instant().add({ hours: 24 * 10 }).toString()
  const statement: Inside = { what: 'statement', reference: null, text: 'Men', language: 'uz' }
  const number = () => crypto.randomUUID().replaceAll('-', '')
  const made = (outer: object = {}, held: object = statement, keys = ours(), bytes: Buffer = Buffer.alloc(0)) =>
    textOf('envelope', sealEnvelope({ number: number(), to: theirs().publicAgreement, until: soon(), ...outer }, keys, held as Inside, bytes))

  test('each field changed, one after the other', async () => {
    const { text } = await sealed()
    const before = await kept()
    const file = JSON.parse(text) as { sealed: string; hash: string; signature: string }
    const other = strangerKeys('helpers')
    const flipped = (base64: string) => { const bytes = Buffer.from(base64, 'base64'); bytes[40] = (bytes[40] ?? 0) ^ 1; return bytes.toString('base64') }
    const wrong: readonly (readonly [object, string])[] = [
      [{ format: 'hamroh envelope 2' }, 'exchange.file.version'], [{ format: 'hamroh receipt 1' }, 'exchange.file.is-receipt'], [{ format: 'hamroh' }, 'exchange.file.broken'],
      [{ number: number() }, 'exchange.arrivals.changed'], [{ until: soon() }, 'exchange.arrivals.changed'], [{ key: other.keys.publicAgreement }, 'exchange.arrivals.changed'],
      [{ key: '00'.repeat(32) }, 'exchange.arrivals.changed'], [{ hash: '0'.repeat(64) }, 'exchange.arrivals.changed'], [{ signature: 'A'.repeat(86) }, 'exchange.arrivals.changed'],
      [{ sealed: flipped(file.sealed) }, 'exchange.arrivals.changed'], [{ to: other.keys.publicAgreement }, 'exchange.arrivals.not-for-us'], [{ from: other.keys.publicSigning }, 'exchange.nodes.unknown'],
      [{ number: 'none' }, 'exchange.file.broken'], [{ until: 'tomorrow' }, 'exchange.file.broken'], [{ case: 'CASE-1' }, 'exchange.file.broken'], [{ sealed: '%%%' }, 'exchange.file.broken'],
    ]
    for (const [more, key] of wrong) await expect(takeIn(changed(text, more)), JSON.stringify(more).slice(0, 60)).rejects.toEqual(fieldKey(key))
    expect(await kept()).toEqual(before)
    await takeIn(text)
  })

  test('cut short anywhere, no JSON, another file, nothing at all, a hundred megabytes', async () => {
    const { text } = await sealed()
    const before = await kept()
    for (const length of [20, 100, 400, text.length >> 1, text.length - 3]) await expect(takeIn(text.slice(0, length)), String(length)).rejects.toEqual(fieldKey('exchange.file.broken'))
    for (const none of ['{}', 'hello', pdf(), `${' '.repeat(300)}${text}`]) await expect(takeIn(none)).rejects.toEqual(fieldKey('exchange.file.broken'))
    await expect(takeIn(textOf('node', await cardOfOffice(two.helpers, osh())))).rejects.toEqual(fieldKey('exchange.file.is-node'))
    await expect(takeIn('')).rejects.toMatchObject({ why: 'invalid', fields: { file: [{ key: 'files.refused.empty' }] } })
    expect(takeInEnvelope.input.shape.file.meta()).toMatchObject({ maxLength: 20 * 1_048_576 })
    expect(await kept()).toEqual(before)
  })

  test('signed by somebody whom nobody knows, whose figures nobody compared, whose keys were stopped', async () => {
    const stranger = strangerKeys('helpers', 'Birov', 'KG')
    await expect(takeIn(made({}, statement, stranger.keys))).rejects.toEqual(fieldKey('exchange.nodes.unknown'))
    const node = idOf<'known_node'>(await knows(two.authority, two.there, stranger.card, false))
    await expect(takeIn(made({}, statement, stranger.keys))).rejects.toEqual(fieldKey('exchange.nodes.not-compared'))
    await there(compareNode, { node, heard: fingerprintOf(stranger.card).replaceAll(' ', '-') }, two.there.supervisor)
    await takeIn(made({}, statement, stranger.keys))
    await there(stopNode, { node }, two.there.administrator)
    await expect(takeIn(made({}, statement, stranger.keys))).rejects.toEqual(fieldKey('exchange.nodes.stopped'))
  })

  test('for another authority of the same house: there it is not for us, and that one does not know the sender', async () => {
    const { text } = await sealed()
    await expect(takeIn(text, two.authority.osh.worker)).rejects.toEqual(fieldKey('exchange.arrivals.not-for-us'))
    const elsewhere = keysOf(two.authority.node.vault, two.authority.osh.organisation).publicAgreement
    await expect(takeIn(made({ to: elsewhere }), two.authority.osh.worker)).rejects.toEqual(fieldKey('exchange.nodes.unknown'))
  })

  test('its time over, or longer than anybody may give; more than one thing in it; a paper that is not what it says', async () => {
    await expect(takeIn(made({ until: Temporal.Now.instant().subtract({ seconds: 1 }).toString() }))).rejects.toEqual(fieldKey('exchange.arrivals.over'))
    await expect(takeIn(made({ until: Temporal.Now.instant().add({ hours: 24 * 100 }).toString() }))).rejects.toEqual(fieldKey('exchange.arrivals.odd'))
    for (const [held, bytes] of [
      [{ ...statement, case: 'CASE-1' }, Buffer.alloc(0)], [statement, pdf()], [{ what: 'document', reference: null, kind: 'contract', type: 'application/pdf' }, Buffer.alloc(0)],
      [{ what: 'document', reference: null, kind: 'contract', type: 'image/png' }, pdf()], [{ what: 'search', reference: null }, Buffer.alloc(0)],
    ] as const) await expect(takeIn(made({}, held, ours(), bytes))).rejects.toEqual(fieldKey('exchange.arrivals.odd'))
  })

  test('twice, and two at once: it counts once, also under keys that were entered anew', async () => {
    const { text } = await sealed({ bytes: pdf('x', 600_000) })
    const both = await Promise.allSettled([1, 2, 3].map(() => takeIn(text)))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of both) if (one.status === 'rejected') expect(one.reason).toEqual(conflict('exchange.arrivals.twice'))
    const stranger = strangerKeys('helpers')
    const first = idOf<'known_node'>(await knows(two.authority, two.there, stranger.card))
    const once = made({}, statement, stranger.keys)
    await takeIn(once)
    await there(stopNode, { node: first }, two.there.administrator)
    await knows(two.authority, two.there, stranger.card)
    await expect(takeIn(once)).rejects.toEqual(conflict('exchange.arrivals.twice'))
  })
})

describe('what an officer does with it', () => {
  test('to one file, after reading it, once; two at once; a file that is not here', async () => {
    const { arrival } = await takeIn((await sealed({ statement: 'Men' })).text)
    const { reference } = await fileThere()
    await expect(there(attachArrival, { arrival, reference })).rejects.toMatchObject({ why: 'invalid', fields: { read: expect.anything() } })
    await expect(there(attachArrival, { arrival, reference: 'NONE-1', read: true })).rejects.toMatchObject({ fields: { reference: [{ key: 'exchange.arrivals.no-such-file' }] } })
    const other = await fileThere()
    const both = await Promise.allSettled([reference, other.reference].map((one) => there(attachArrival, { arrival, reference: one, read: true })))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(there(setArrivalAside, { arrival, reason: 'not for us' })).rejects.toEqual(conflict('exchange.arrivals.done-already'))
  })

  test('set aside: forgotten to the last byte, and no receipt', async () => {
    const { text } = await sealed()
    const { arrival } = await takeIn(text)
    await there(setArrivalAside, { arrival, reason: 'no such file' })
    expect(await there(showArrival, { arrival })).toMatchObject({ state: 'set aside', held: null, setAside: 'no such file' })
    expect((await owners[1]?.client.query('select from arrival_piece where arrival = $1', [arrival]))?.rowCount).toBe(0)
    await expect(there(giveReceipt, { arrival })).rejects.toEqual(conflict('exchange.arrivals.not-attached'))
    await expect(takeIn(text)).rejects.toEqual(conflict('exchange.arrivals.twice'))
  })

  test('not attached in the time that the person gave: nobody reads it any more, and the house forgets it', async () => {
    const { arrival } = await takeIn((await sealed()).text)
    await owners[1]?.client.query(`update arrival set until = now() - interval '1 minute' where id = $1`, [arrival])
    expect(await there(showArrival, { arrival })).toMatchObject({ state: 'over', held: null })
    await expect(there(openArrivedDocument, { arrival })).rejects.toMatchObject({ why: 'missing' })
    await expect(there(attachArrival, { arrival, reference: (await fileThere()).reference, read: true })).rejects.toEqual(conflict('exchange.arrivals.over'))
    expect(await run(sweepArrivals, {}, robot('sweeper'), two.authority.node, { via: 'job' })).toEqual({ arrivals: 1 })
    expect((await owners[1]?.client.query('select wrapped, sealed, (select count(*)::int from arrival_piece p where p.arrival = a.id) as pieces from arrival a where id = $1', [arrival]))?.rows).toEqual([{ wrapped: null, sealed: null, pieces: 0 }])
  })

  test('another authority of the house, an administrator, a visitor find nothing', async () => {
    const { arrival } = await takeIn((await sealed()).text)
    const { reference } = await fileThere()
    for (const operation of [showArrival, openArrivedDocument, giveReceipt]) await expect(there(operation, { arrival }, two.authority.osh.worker)).rejects.toMatchObject({ why: 'missing' })
    await expect(there(attachArrival, { arrival, reference, read: true }, two.authority.osh.worker)).rejects.toMatchObject({ why: 'missing' })
    await expect(there(setArrivalAside, { arrival, reason: 'not for us' }, two.authority.third.supervisor)).rejects.toMatchObject({ why: 'missing' })
    expect((await there(listArrivals, {}, two.authority.osh.worker)).arrivals).toEqual([])
    for (const asking of [two.there.administrator, two.there.coordinator, visitor, robot('sweeper')]) await expect(there(showArrival, { arrival }, asking)).rejects.toMatchObject({ why: asking.kind === 'visitor' ? 'unknown' : 'forbidden' })
  })
})

describe('a receipt', () => {
  const bringReceipt = (text: string, asking = osh().worker) => bring(two.helpers, takeReceipt, text, asking)

  test('changed in any field, written by somebody else, for somebody else, of an envelope that is none: refused', async () => {
    const { receipt } = await takenIn({ statement: 'Men' })
    const read = JSON.parse(receipt) as Parameters<typeof receiptOf>[0] & { from: string; to: string; takenOn: string; signature: string }
    const with_ = (more: object) => JSON.stringify({ ...read, ...more })
    await expect(bringReceipt(with_({ takenOn: '2026-01-01' }))).rejects.toEqual(fieldKey('exchange.envelopes.receipt-changed'))
    await expect(bringReceipt(with_({ number: '0'.repeat(32) }))).rejects.toEqual(fieldKey('exchange.envelopes.receipt-changed'))
    await expect(bringReceipt(with_({ signature: 'A'.repeat(86) }))).rejects.toEqual(fieldKey('exchange.envelopes.receipt-changed'))
    await expect(bringReceipt(with_({ to: read.from }))).rejects.toEqual(fieldKey('exchange.envelopes.receipt-not-ours'))
    await expect(bringReceipt(with_({ note: 'More' }))).rejects.toEqual(fieldKey('exchange.file.broken'))
    const sender = keysOf(two.helpers.node.vault, osh().organisation).publicSigning
    const forged = (keys: Parameters<typeof receiptOf>[1], more: object = {}) => textOf('receipt', receiptOf({ number: read.number, sender, takenOn: read.takenOn as never, ...more }, keys))
    const stranger = strangerKeys('authority', 'Birov idora', 'NL')
    await expect(bringReceipt(forged(stranger.keys))).rejects.toEqual(fieldKey('exchange.nodes.unknown'))
    // Another authority, whom we know well, did not get this one.
    await knows(two.helpers, osh(), stranger.card)
    await expect(bringReceipt(forged(stranger.keys))).rejects.toEqual(fieldKey('exchange.envelopes.receipt-of-none'))
    const theirs = keysOf(two.authority.node.vault, two.there.organisation)
    await expect(bringReceipt(forged(theirs, { number: 'f'.repeat(32) }))).rejects.toEqual(fieldKey('exchange.envelopes.receipt-of-none'))
    await expect(bringReceipt(forged(theirs, { takenOn: '2020-01-01' }))).rejects.toEqual(fieldKey('exchange.envelopes.receipt-odd-day'))
    await expect(bringReceipt(receipt, two.helpers.moscow.worker)).rejects.toEqual(fieldKey('exchange.envelopes.receipt-not-ours'))
    const both = await Promise.allSettled([1, 2].map(() => bringReceipt(receipt)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(bringReceipt(receipt)).rejects.toEqual(conflict('exchange.envelopes.receipt-already'))
  })

  test('is all that an authority’s node makes: of all that it can do, nothing else is a file for others but its own public keys', async () => {
    const files = all.filter(({ name, gives }) => gives === 'file' && livesOn('authority', name) && name.startsWith('exchange/')).map(({ name }) => name)
    expect(files.sort()).toEqual(['exchange/arrivals/open', 'exchange/arrivals/receipt', 'exchange/nodes/ours'])
    // And those who help take nothing in from another node but a card and a receipt: an envelope is refused by both, whoever sealed it.
    const taking = operations.filter(({ name, input }) => livesOn('helpers', name) && 'shape' in input && 'file' in input.shape).map(({ name }) => name)
    expect(taking.sort()).toEqual(['exchange/envelopes/take-receipt', 'exchange/nodes/enter'])
    const back = textOf('envelope', sealEnvelope({ number: '1'.repeat(32), to: keysOf(two.helpers.node.vault, osh().organisation).publicAgreement, until: Temporal.Now.instant().add({ hours: 24 }).toString() },
      keysOf(two.authority.node.vault, two.there.organisation), { what: 'statement', reference: null, text: 'Where is she?', language: 'en' }, Buffer.alloc(0)))
    await expect(bringReceipt(back)).rejects.toEqual(fieldKey('exchange.file.is-envelope'))
    await expect(bring(two.helpers, enterNode, back, osh().administrator)).rejects.toEqual(fieldKey('exchange.file.is-envelope'))
    await expect(bring(two.helpers, takeInEnvelope, back, osh().worker)).rejects.toMatchObject({ why: 'missing', saying: { key: 'core.refused.other-node' } })
    await expect(there(listEnvelopes, {})).rejects.toMatchObject({ why: 'missing', saying: { key: 'core.refused.other-node' } })
  })
})

describe('keys of other nodes', () => {
  test('a second person compares, by the figures that she heard; never the one who entered them', async () => {
    const { card } = strangerKeys('authority', 'Uchinchi idora', 'CH')
    const node = idOf<'known_node'>(await knows(two.helpers, osh(), card, false))
    const { person } = await onFile(two.helpers)
    const send = () => here(agreeToSend, { person, node, statement: 'Men', ...said })
    await expect(send()).rejects.toMatchObject({ why: 'missing' })
    await expect(here(compareNode, { node, heard: fingerprintOf(card) }, osh().administrator)).rejects.toMatchObject({ why: 'forbidden', saying: { key: 'exchange.nodes.own-entry' } })
    await expect(here(compareNode, { node, heard: fingerprintOf(strangerKeys('authority').card) }, osh().supervisor)).rejects.toMatchObject({ fields: { heard: [{ key: 'exchange.nodes.other-figures' }] } })
    await expect(here(compareNode, { node, heard: fingerprintOf(card) }, osh().coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    await here(compareNode, { node, heard: fingerprintOf(card) }, osh().supervisor)
    await expect(here(compareNode, { node, heard: fingerprintOf(card) }, osh().supervisor)).rejects.toEqual(conflict('exchange.nodes.compared-already'))
    await send()
    await here(stopNode, { node }, osh().administrator)
    await expect(send()).rejects.toMatchObject({ why: 'missing' })
    await expect(here(stopNode, { node }, two.helpers.moscow.administrator)).rejects.toMatchObject({ why: 'missing' })
    const listed = (await here(listNodes, {})).nodes.find((one) => one.node === node)
    expect(listed).toMatchObject({ name: 'Uchinchi idora', enteredBy: 'administrator of Yoʻldosh', comparedBy: 'supervisor of Yoʻldosh', stoppedAt: expect.any(String) })
    expect((await here(listNodes, {}, two.helpers.third.worker)).nodes).toEqual([])
  })

  test('a card that was changed, our own, one of the same kind, one that is here already', async () => {
    const enter = (text: string) => bring(two.helpers, enterNode, text, osh().administrator)
    const { card } = strangerKeys('authority', 'Toʻrtinchi', 'NL')
    for (const more of [{ name: 'Boshqa' }, { country: 'RU' }, { agreement: strangerKeys('authority').card.agreement }, { kind: 'helpers' }])
      await expect(enter(JSON.stringify({ ...card, ...more }))).rejects.toEqual(fieldKey('exchange.nodes.changed'))
    await expect(enter(JSON.stringify({ ...card, secret: 'x' }))).rejects.toEqual(fieldKey('exchange.file.broken'))
    await expect(enter(await textIn(await here(giveOurKeys, {})))).rejects.toEqual(fieldKey('exchange.nodes.own'))
    await expect(enter(textOf('node', strangerKeys('helpers').card))).rejects.toEqual(fieldKey('exchange.nodes.no-authority'))
    await expect(bring(two.authority, enterNode, textOf('node', card), two.there.administrator)).rejects.toEqual(fieldKey('exchange.nodes.no-helpers'))
    await enter(textOf('node', card))
    await expect(enter(textOf('node', card))).rejects.toEqual(conflict('exchange.nodes.entered-already'))
  })

  test('each office of a node has keys of its own; all that a card says is in its figures', async () => {
    const [ours, moscow] = [await cardOfOffice(two.helpers, osh()), await cardOfOffice(two.helpers, two.helpers.moscow)]
    expect([ours.signing === moscow.signing, ours.agreement === moscow.agreement]).toEqual([false, false])
    expect(await cardOfOffice(two.helpers, osh())).toEqual(ours)
    expect(fingerprintOf(ours)).toMatch(/^(\d{5} ){5}\d{5}$/)
    expect(new Set([ours, { ...ours, name: 'X' }, { ...ours, country: 'TJ' }, { ...ours, kind: 'authority' as const }, { ...ours, agreement: moscow.agreement }, { ...ours, signing: moscow.signing }].map(fingerprintOf)).size).toBe(6)
  })
})

test('another organisation, and one without the role, sends nothing, withdraws nothing, reads nothing', async () => {
  const { consent, person, envelope } = await sealed()
  for (const other of [two.helpers.moscow.worker, two.helpers.third.worker]) {
    await expect(here(makeEnvelope, { consent }, other)).rejects.toMatchObject({ why: 'missing' })
    await expect(here(takeOutEnvelope, { envelope }, other)).rejects.toMatchObject({ why: 'missing' })
    await expect(here(withdrawSending, { consent }, other)).rejects.toMatchObject({ why: 'missing' })
    await expect(here(envelopesOfPerson, { person }, other)).rejects.toMatchObject({ why: 'missing' })
  }
  const { asking } = await onFile(two.helpers)
  await expect(here(withdrawSending, { consent }, asking)).rejects.toMatchObject({ why: 'missing' })
  expect((await here(myEnvelopes, {}, asking)).envelopes).toEqual([])
  for (const other of [osh().administrator, osh().coordinator, visitor]) await expect(here(takeOutEnvelope, { envelope }, other)).rejects.toMatchObject({ why: other.kind === 'visitor' ? 'unknown' : 'forbidden' })
})
