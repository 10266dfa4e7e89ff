import { afterAll, describe, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { livesOn } from '../../core/kinds.ts'
import { run } from '../../core/run.ts'
import { bring, cardOfOffice, knows, strangerKeys, textIn } from '../../tests/envelopes.ts'
import { pdf } from '../../tests/papers.ts'
import { idOf, onFile } from '../../tests/people.ts'
import { operations as all } from '../operations.ts'
import { sealEnvelope, type Inside } from './envelope.ts'
import { agreeToSend, attachArrival, compareNode, enterNode, envelopesOfPerson, fingerprintOf, giveOurKeys, giveReceipt, keysOf, listArrivals, listEnvelopes, listNodes, makeEnvelope, myEnvelopes, openArrivedDocument, operations, receiptOf, setArrivalAside, showArrival, stopNode, sweepArrivals, takeInEnvelope, takeInMeeting, takeOutEnvelope, takeReceipt, textOf, withdrawSending } from './index.ts'
import { makeCarrying } from '../../tests/carrying.ts'

const { two, owners, osh, here, there, fieldKey, conflict, kept, sealed, takeIn, fileThere, takenIn, said, close } = await makeCarrying()
afterAll(close)

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

  test('cut short anywhere, no JSON, another file, nothing at all; and a file has a bound, which the door holds', async () => {
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
    // Beside it only what others who help sent, and that opens no envelope.
    expect(taking.sort()).toEqual(['exchange/envelopes/take-receipt', 'exchange/meetings/take-in', 'exchange/nodes/enter'])
    const back = textOf('envelope', sealEnvelope({ number: '1'.repeat(32), to: keysOf(two.helpers.node.vault, osh().organisation).publicAgreement, until: Temporal.Now.instant().add({ hours: 24 }).toString() },
      keysOf(two.authority.node.vault, two.there.organisation), { what: 'statement', reference: null, text: 'Where is she?', language: 'en' }, Buffer.alloc(0)))
    await expect(bringReceipt(back)).rejects.toEqual(fieldKey('exchange.file.is-envelope'))
    await expect(bring(two.helpers, takeInMeeting, back, osh().coordinator)).rejects.toEqual(fieldKey('exchange.file.is-envelope'))
    await expect(bring(two.authority, takeInMeeting, back, two.there.coordinator)).rejects.toMatchObject({ why: 'missing', saying: { key: 'core.refused.other-node' } })
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

  test('a card that was changed, our own, one of an authority for an authority, one that is here already; another of those who help is entered, and gets no envelope', async () => {
    const enter = (text: string) => bring(two.helpers, enterNode, text, osh().administrator)
    const { card } = strangerKeys('authority', 'Toʻrtinchi', 'NL')
    for (const more of [{ name: 'Boshqa' }, { country: 'RU' }, { agreement: strangerKeys('authority').card.agreement }, { kind: 'helpers' }])
      await expect(enter(JSON.stringify({ ...card, ...more }))).rejects.toEqual(fieldKey('exchange.nodes.changed'))
    await expect(enter(JSON.stringify({ ...card, secret: 'x' }))).rejects.toEqual(fieldKey('exchange.file.broken'))
    await expect(enter(await textIn(await here(giveOurKeys, {})))).rejects.toEqual(fieldKey('exchange.nodes.own'))
    const sister = idOf<'known_node'>(await knows(two.helpers, osh(), strangerKeys('helpers', 'Singil uy', 'TJ').card))
    const { person } = await onFile(two.helpers)
    await expect(here(agreeToSend, { person, node: sister, statement: 'Men', ...said })).rejects.toMatchObject({ why: 'missing' })
    expect((await here(envelopesOfPerson, { person })).authorities.map(({ name }) => name)).not.toContain('Singil uy')
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
