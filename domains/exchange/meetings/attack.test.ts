import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { workedOff } from '../../../tests/asking.ts'
import { bring, knows, strangerKeys } from '../../../tests/envelopes.ts'
import { makeMeeting } from '../../../tests/meetings.ts'
import { idOf } from '../../../tests/people.ts'
import { answerMeeting, askMeeting, enterNode, keysOf, listMeetings, meetingText, takeInMeeting } from '../index.ts'

const { here, there, owners, out, takeIn, asked, accepted, met, bothKnow, found, fileKey, conflict, fresh, close } = await makeMeeting()
afterAll(close)
beforeEach(fresh)

const keysOfHouse = ({ world, office }: typeof here) => keysOf(world.node.vault, office.organisation)
const soon = (days = 3) => Temporal.Now.instant().add({ hours: 24 * days }).toString()
const count = async (at: 0 | 1, table: string) => Number((await owners[at].client.query<{ count: string }>(`select count(*) from ${table}`)).rows[0]?.count)
const message = async (at: 0 | 1): Promise<Record<string, string>> => JSON.parse((await owners[at].client.query<{ ours: string }>('select ours from node_meeting order by at desc limit 1')).rows[0]?.ours ?? '{}') as Record<string, string>
/** A file of Osh's, signed and sealed as it should be, with whatever inside. */
const made = (kind: 'question' | 'answer' | 'closing', number: string, inside: object | string, more: object = {}, from = here, to = there) =>
  meetingText(kind, { number, to: keysOfHouse(to).publicAgreement, until: soon(), ...more }, keysOfHouse(from), typeof inside === 'string' ? inside : JSON.stringify(inside))
const numberOf = (text: string): string => (JSON.parse(text) as { number: string }).number

describe('a file that is not as it should be is refused in its own words, and nothing of it is kept', () => {
  test('each field changed, one after the other; cut short; of another kind; of a later version', async () => {
    await bothKnow()
    const { question } = await asked()
    const file = JSON.parse(question) as { sealed: string }
    const other = strangerKeys('helpers')
    const flipped = (() => { const bytes = Buffer.from(file.sealed, 'base64'); bytes[40] = (bytes[40] ?? 0) ^ 1; return bytes.toString('base64') })()
    const wrong: readonly (readonly [object, string])[] = [
      [{ format: 'hamroh question 2' }, 'exchange.file.version'], [{ format: 'hamroh answer 1' }, 'exchange.meetings.changed'], [{ format: 'hamroh receipt 1' }, 'exchange.file.is-receipt'], [{ format: 'hamroh' }, 'exchange.file.broken'],
      [{ number: 'f'.repeat(32) }, 'exchange.meetings.changed'], [{ until: soon(1) }, 'exchange.meetings.changed'], [{ key: other.keys.publicAgreement }, 'exchange.meetings.changed'], [{ hash: '0'.repeat(64) }, 'exchange.meetings.changed'],
      [{ signature: 'A'.repeat(86) }, 'exchange.meetings.changed'], [{ sealed: flipped }, 'exchange.meetings.changed'], [{ to: other.keys.publicAgreement }, 'exchange.meetings.not-for-us'], [{ from: other.keys.publicSigning }, 'exchange.nodes.unknown'],
      [{ number: 'none' }, 'exchange.file.broken'], [{ until: 'tomorrow' }, 'exchange.file.broken'], [{ list: [] }, 'exchange.file.broken'], [{ sealed: '%%%' }, 'exchange.file.broken'],
    ]
    for (const [more, key] of wrong) await expect(takeIn(there, JSON.stringify({ ...JSON.parse(question) as object, ...more })), JSON.stringify(more).slice(0, 60)).rejects.toEqual(fileKey(key))
    for (const length of [20, 100, 400, question.length >> 1, question.length - 3]) await expect(takeIn(there, question.slice(0, length)), String(length)).rejects.toEqual(fileKey('exchange.file.broken'))
    await expect(bring(there.world, enterNode, question, there.office.administrator)).rejects.toEqual(fileKey('exchange.file.is-question'))
    expect(takeInMeeting.input.shape.file.meta()).toMatchObject({ maxLength: 1_048_576 })
    expect(await count(1, 'node_meeting')).toBe(0)
  })

  test('signed by a stranger, by one whom nobody compared, by an authority; too late, or for longer than anybody may', async () => {
    const stranger = strangerKeys('helpers', 'Birov', 'KG')
    const theirs = keysOfHouse(there)
    const forged = (keys: typeof stranger.keys, more: object = {}) => meetingText('question', { number: 'a'.repeat(32), to: theirs.publicAgreement, until: soon(), ...more }, keys, '{}')
    await expect(takeIn(there, forged(stranger.keys))).rejects.toEqual(fileKey('exchange.nodes.unknown'))
    await knows(there.world, there.office, stranger.card, false)
    await expect(takeIn(there, forged(stranger.keys))).rejects.toEqual(fileKey('exchange.nodes.not-compared'))
    const authority = strangerKeys('authority', 'Idora', 'KG')
    await knows(there.world, there.office, authority.card)
    await expect(takeIn(there, forged(authority.keys))).rejects.toEqual(fileKey('exchange.meetings.not-helpers'))
    await expect(takeIn(there, made('question', 'a'.repeat(32), '{}', { until: soon(-1) }))).rejects.toEqual(fileKey('exchange.meetings.late'))
    await expect(takeIn(there, made('question', 'a'.repeat(32), '{}', { until: soon(40) }))).rejects.toEqual(fileKey('exchange.meetings.odd'))
  })

  test('inside no message, one of another number, of another two, points of the twist, points twice, a size that is none', async () => {
    await bothKnow()
    const { question } = await asked()
    const [number, good] = [numberOf(question), await message(0)]
    const bytes = Buffer.from(good.points ?? '', 'base64')
    const points = (all: Buffer) => ({ ...good, points: all.toString('base64') })
    const twist = Buffer.concat([Buffer.of(2), Buffer.alloc(31)])
    for (const odd of ['hello', {}, { ...good, step: 'closing' }, { ...good, session: 'f'.repeat(32) }, { ...good, asking: good.asked ?? '' }, { ...good, version: 2 }, { ...good, name: 'Madina' },
      points(Buffer.concat([twist, bytes.subarray(32)])), points(Buffer.concat([bytes.subarray(0, 32), bytes.subarray(0, 32), bytes.subarray(64)])), points(bytes.subarray(32)), points(Buffer.concat([Buffer.alloc(32), bytes.subarray(32)]))])
      await expect(takeIn(there, made('question', number, odd)), JSON.stringify(odd).slice(0, 60)).rejects.toEqual(fileKey('exchange.meetings.odd'))
    expect(await count(1, 'node_meeting')).toBe(0)
    await takeIn(there, question)
  })

  test('twice, two and three at once, also under keys that were entered anew: it counts once', async () => {
    await bothKnow()
    const { question } = await asked()
    const both = await Promise.allSettled([1, 2, 3].map(() => takeIn(there, question)))
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    for (const one of both) if (one.status === 'rejected') expect(one.reason).toEqual(conflict('exchange.meetings.twice'))
    const stranger = strangerKeys('helpers', 'Yana biri', 'TJ')
    await knows(there.world, there.office, stranger.card)
    // The number alone is nobody's: under another key it is another question.
    const number = numberOf(question)
    const theirs = keysOfHouse(there).publicSigning
    const inside = JSON.stringify({ ...await message(0), asking: stranger.keys.publicSigning, asked: theirs })
    await takeIn(there, meetingText('question', { number, to: keysOfHouse(there).publicAgreement, until: soon() }, stranger.keys, inside))
    expect(await count(1, 'node_meeting')).toBe(2)
  })
})

describe('a peer that does not play fair', () => {
  test('an answer before a question, an answer to another question, one from somebody else, one that came before', async () => {
    await bothKnow()
    const { meeting, question } = await asked()
    const { answer } = await accepted(there, question)
    const inside = await message(1)
    const back = (number: string, said: object, from = there) => made('answer', number, said, {}, from, here)
    await expect(takeIn(here, back('e'.repeat(32), { ...inside, session: 'e'.repeat(32) }))).rejects.toEqual(fileKey('exchange.meetings.of-none'))
    await expect(takeIn(here, back(numberOf(question), { ...inside, session: 'e'.repeat(32) }))).rejects.toEqual(fileKey('exchange.meetings.odd'))
    // Another office, whom we know well, was not asked.
    const stranger = strangerKeys('helpers', 'Boshqa uy', 'TJ')
    await knows(here.world, here.office, stranger.card)
    const forged = meetingText('answer', { number: numberOf(question), to: keysOfHouse(here).publicAgreement, until: soon() }, stranger.keys, JSON.stringify({ ...inside, asked: stranger.keys.publicSigning }))
    await expect(takeIn(here, forged)).rejects.toEqual(fileKey('exchange.meetings.of-none'))
    await takeIn(here, answer)
    expect((await found())[0]).toHaveLength(1)
    await expect(takeIn(here, answer)).rejects.toEqual(conflict('exchange.meetings.twice'))
    expect(await out(here, meeting)).toContain('hamroh closing 1')
  })

  test('sends our own points back, as theirs or as blinded: the secret is gone, and nothing is found', async () => {
    for (const field of ['points', 'again'] as const) {
      await fresh()
      await bothKnow()
      const { question } = await asked()
      await accepted(there, question)
      const [ours, theirs] = [await message(0), await message(1)]
      await takeIn(here, made('answer', numberOf(question), { ...theirs, [field]: ours.points ?? '' }, {}, there, here))
      expect((await here.world.asPage(listMeetings, {}, here.office.coordinator)).meetings).toMatchObject([{ state: 'unusable' }])
      expect((await owners[0].client.query('select kept, ours, theirs from node_meeting')).rows).toEqual([{ kept: null, ours: null, theirs: null }])
      expect(await count(0, 'asking_find')).toBe(0)
    }
  })

  test('a closing before the answer was made, of a question that we asked ourselves, with points of the twist, twice', async () => {
    await bothKnow()
    const files = await met()
    await owners[1].client.query('delete from asking_find')
    await expect(takeIn(there, files.closing)).rejects.toEqual(conflict('exchange.meetings.twice'))
    expect(await count(1, 'asking_find')).toBe(0)
    const { question } = await asked()
    const came = await takeIn(there, question)
    const { again = '' } = JSON.parse((await owners[0].client.query<{ ours: string }>(`select ours from node_meeting where outcome = 'compared'`)).rows[0]?.ours ?? '{}') as { again?: string }
    const inside = { ...await message(0), step: 'closing', again }
    const { points: _, ...closing } = inside as Record<string, string>
    await expect(takeIn(there, made('closing', numberOf(question), closing))).rejects.toEqual(fileKey('exchange.meetings.early'))
    await expect(takeIn(here, made('closing', numberOf(question), { ...closing, asking: closing.asked ?? '', asked: closing.asking ?? '' }, {}, there, here))).rejects.toEqual(fileKey('exchange.meetings.of-none'))
    await there.world.asPage(answerMeeting, { meeting: idOf<'node_meeting'>(came), answer: 'accept' }, there.office.coordinator)
    await workedOff(there.world)
    const bytes = Buffer.from(again, 'base64')
    await expect(takeIn(there, made('closing', numberOf(question), { ...closing, again: Buffer.concat([Buffer.of(2), Buffer.alloc(31), bytes.subarray(32)]).toString('base64') }))).rejects.toEqual(fileKey('exchange.meetings.odd'))
    // Points of another meeting are points, and meet nobody.
    await takeIn(there, made('closing', numberOf(question), closing))
    expect(await count(1, 'asking_find')).toBe(0)
  })

  test('two answers at once, and two coordinators who accept at once: once', async () => {
    await bothKnow()
    const { question } = await asked()
    const came = await takeIn(there, question)
    const decided = await Promise.allSettled([1, 2].map(() => there.world.asPage(answerMeeting, { meeting: idOf<'node_meeting'>(came), answer: 'accept' }, there.office.coordinator)))
    expect(decided.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await workedOff(there.world)
    const answer = await out(there, came)
    const both = await Promise.allSettled([1, 2].map(() => takeIn(here, answer)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await workedOff(here.world)
    expect(await count(0, 'asking_find')).toBe(1)
    const asks = await Promise.allSettled([1, 2].map(() => there.world.asPage(askMeeting, { node: idOf<'known_node'>(there.other) }, there.office.coordinator)))
    expect(asks.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('the house dies between taking in and comparing, and while it compares: the next one finds the same, once', async () => {
    await bothKnow()
    const { question } = await asked()
    const { answer } = await accepted(there, question)
    await bring(here.world, takeInMeeting, answer, here.office.coordinator)
    // A process that died while it compared left nothing: all of it is one transaction. Its job is found again.
    await owners[0].client.query('create or replace function die() returns trigger language plpgsql as $$ begin raise exception sqlstate \'57P01\'; end $$; create trigger die before update on node_meeting for each row execute function die()')
    await workedOff(here.world)
    expect([await count(0, 'asking_find'), (await owners[0].client.query('select from node_meeting where kept is not null and theirs is not null')).rowCount]).toEqual([0, 1])
    await owners[0].client.query('drop trigger die on node_meeting; update job set due_at = now(), tries = 0, given_up_at = null')
    await workedOff(here.world)
    expect([await count(0, 'asking_find'), (await owners[0].client.query('select from node_meeting where kept is null and outcome = \'compared\'')).rowCount]).toEqual([1, 1])
    await expect(takeIn(here, answer)).rejects.toEqual(conflict('exchange.meetings.twice'))
  })
})
