import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshSecret, isOnCurve, multiplied, pointOf } from './curve.ts'
import { longestMessage, named, packed, readMessage, steps, unpacked, type Meeting } from './messages.ts'
import { answer, ask, close, learn, newMeeting, type TakingPart } from './session.ts'

const [osh, moscow] = ['019a0000-0000-7000-8000-000000000001', '019a0000-0000-7000-8000-000000000002']
const meet = () => newMeeting(osh, moscow)
const people = (...keys: readonly string[]): TakingPart[] => keys.map((key) => ({ person: `person of ${key}`, keys: [key] }))
const sent = <One>(message: One): string => JSON.stringify(message)

/** The whole way between two houses, over text, as it travels. */
async function held(left: readonly TakingPart[], right: readonly TakingPart[], meeting: Meeting = meet()) {
  const asked = await ask(meeting, left)
  const answered = await answer(meeting, readMessage(sent(asked.message), steps.question, meeting), right)
  const closed = await close(asked.kept, readMessage(sent(answered.message), steps.answer, meeting))
  const known = await learn(answered.kept, readMessage(sent(closed.message), steps.closing, meeting))
  return { left: [...closed.known.keys()].sort(), right: [...known.keys()].sort(), marks: [[...closed.known.values()].flat().sort(), [...known.values()].flat().sort()], messages: [asked.message, answered.message, closed.message], asked, answered }
}

test('each side learns exactly which of its people the other knows too', () => fc.assert(fc.asyncProperty(
  fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }), fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { maxLength: 20 }), async (left, right) => {
    const keysOf = (side: string, all: readonly number[]) => all.map((one) => ({ person: `${side} ${one}`, keys: [`names ${one}`, `${side} alone ${one}`] }))
    const both = left.filter((one) => right.includes(one))
    const learned = await held(keysOf('left', left), keysOf('right', right))
    expect(learned.left).toEqual(both.map((one) => `left ${one}`).sort())
    expect(learned.right).toEqual(both.map((one) => `right ${one}`).sort())
  }), { numRuns: 12 }))

test('one key in common is enough, and two files with the same key are both named', async () => {
  const left = [{ person: 'first', keys: ['a', 'b'] }, { person: 'second', keys: ['b', 'c'] }, { person: 'third', keys: ['d'] }]
  expect(await held(left, [{ person: 'there', keys: ['b', 'e'] }])).toMatchObject({ left: ['first', 'second'], right: ['there'] })
})

test('both have the same mark for the same find, another in each meeting, and for every key in common one', async () => {
  const side = (person: string) => [{ person, keys: ['a', 'b'] }, { person: `alone ${person}`, keys: [person] }]
  const [one, other] = [await held(side('x'), side('y')), await held(side('x'), side('y'))]
  expect(one.marks[0]).toEqual(one.marks[1])
  expect(new Set([...(one.marks[0] ?? []), ...(other.marks[0] ?? [])]).size).toBe(4)
})

describe('what the messages tell', () => {
  const dictionary = Array.from({ length: 100 }, (_, at) => `key ${at}`)
  const where = ({ session, asking, asked }: Meeting) => JSON.stringify([session, asking, asked])

  test('a dictionary of all there is finds nobody in them without a secret, and everybody with it', async () => {
    const meeting = meet()
    const { asked, messages } = await (async () => {
      const asked = await ask(meeting, people(...dictionary.slice(0, 30)))
      const secret = Buffer.from(asked.kept.secret)
      const answered = await answer(meeting, asked.message, people(...dictionary.slice(20, 50)))
      const closed = await close(asked.kept, answered.message)
      return { asked: { ...asked, secret }, messages: [asked.message, answered.message, closed.message] }
    })()
    const travelled = new Set((await Promise.all(messages.flatMap((one) => [...('points' in one ? [one.points] : []), ...('again' in one ? [one.again] : [])]).map(unpacked))).flat().map(named))
    const guesses = dictionary.map((key) => pointOf(where(meeting), key))
    const found = async (secret: Buffer) => (await multiplied(guesses, secret)).filter((point) => travelled.has(named(point))).length
    expect(guesses.filter((point) => travelled.has(named(point)))).toEqual([])
    expect(await found(freshSecret())).toBe(0)
    expect(await found(asked.secret)).toBe(30)
    expect(asked.kept.secret.every((byte) => byte === 0)).toBe(true)
  })

  test('one person and thirty look alike: the same size, no point that says that it stands for nobody', async () => {
    const [one, thirty] = await Promise.all([ask(meet(), people('a')), ask(meet(), people(...dictionary.slice(0, 30)))])
    expect(sent(one.message).length).toBe(sent(thirty.message).length)
    expect((await unpacked(one.message.points)).every(isOnCurve)).toBe(true)
  })

  test('nothing of a person is in them but points, and no two meetings have a point in common', async () => {
    const [one, other] = [await held(people('a', 'b'), people('b')), await held(people('a', 'b'), people('b'))]
    expect(sent(one.messages)).not.toContain('person of')
    expect(Object.keys(one.messages[1] ?? {}).sort()).toEqual(['again', 'asked', 'asking', 'hamroh', 'points', 'session', 'step', 'version'])
    const pointsOf = async ({ messages }: typeof one) => (await Promise.all(messages.flatMap((message) => ('again' in message ? [message.again] : [])).map(unpacked))).flat().map(named)
    const before = new Set(await pointsOf(one))
    expect((await pointsOf(other)).filter((point) => before.has(point))).toEqual([])
  })
})

describe('a peer that does not play fair', () => {
  const meeting = meet()
  const unusable = { why: 'invalid', saying: { key: 'people.elsewhere.unusable' } }
  const over = { why: 'conflict', saying: { key: 'people.elsewhere.over' } }
  const fair = async () => (await unpacked((await ask(meeting, people('a'))).message.points)).slice()

  test.each([
    ['nothing at all', Buffer.alloc(32)],
    ['a point of order four', Buffer.concat([Buffer.of(1), Buffer.alloc(31)])],
    ['a number above the prime', Buffer.alloc(32, 0xff)],
    ['a point of the twist', Buffer.concat([Buffer.of(2), Buffer.alloc(31)])],
  ])('sends %s', async (_, odd) => {
    const question = { ...(await ask(meeting, [])).message, points: packed([odd, ...(await fair()).slice(1)]) }
    await expect(answer(meeting, question, people('a'))).rejects.toMatchObject(unusable)
  })

  test('sends the same point twice, or a number of points that no size has', async () => {
    const all = await fair()
    await expect(unpacked(packed([...all.slice(1), ...all.slice(1, 2)]))).rejects.toMatchObject(unusable)
    await expect(unpacked(packed(all.slice(1)))).rejects.toMatchObject(unusable)
  })

  test('sends ten million keys: nothing of them is read', () => {
    const begun = performance.now()
    const huge = `{"points":"${'A'.repeat(10_000_000 * 43)}"}`
    expect(() => readMessage(huge, steps.question, meeting)).toThrow('people.elsewhere.too-many')
    expect(() => readMessage('A'.repeat(longestMessage), steps.question, meeting)).toThrow('people.elsewhere.unusable')
    expect(performance.now() - begun).toBeLessThan(5_000)
  })

  test('more people than a meeting holds are not asked about', async () =>
    expect(ask(meeting, people(...Array.from({ length: 4097 }, (_, at) => `${at}`)))).rejects.toMatchObject({ saying: { key: 'people.elsewhere.too-many' } }))

  test('sends our own points back', async () => {
    const asked = await ask(meeting, people('a'))
    const answered = await answer(meeting, asked.message, people('a'))
    await expect(close(asked.kept, { ...answered.message, points: asked.message.points })).rejects.toMatchObject(unusable)
  })

  test('sends an old message again: it belongs to another meeting, and this one is over', async () => {
    const { messages, asked, answered } = await held(people('a'), people('a'))
    expect(() => readMessage(sent(messages[0]), steps.question, meeting)).toThrow('people.elsewhere.unusable')
    expect(() => readMessage(sent(messages[0]), steps.answer, asked.kept.meeting)).toThrow('people.elsewhere.unusable')
    await expect(close(asked.kept, answered.message)).rejects.toMatchObject(over)
    const closing = (await close((await ask(meeting, [])).kept, (await answer(meeting, (await ask(meeting, [])).message, [])).message)).message
    await expect(learn(answered.kept, closing)).rejects.toMatchObject(over)
  })

  test('passes a question on to a third house under another name: it finds nobody there', async () => {
    const asked = await ask(meeting, people('a'))
    const other = newMeeting(moscow, '019a0000-0000-7000-8000-000000000003')
    const relayed = await answer(other, { ...asked.message, ...other }, people('a'))
    expect((await close(asked.kept, { ...relayed.message, ...meeting })).known).toEqual(new Map())
  })

  test('changes one bit on the way: refused, or nobody is found by it', async () => {
    const asked = await ask(meeting, people('a'))
    const bytes = Buffer.from(asked.message.points, 'base64')
    for (let at = 0; at < bytes.length; at += 32) bytes[at] = (bytes[at] ?? 0) ^ 1
    const changed = { ...asked.message, points: bytes.toString('base64') }
    await expect(answer(meeting, changed, people('a'))).rejects.toMatchObject(unusable)
  })
})

test('multiplying commutes, and is that of RFC 7748', async () => {
  const [alice, bob] = [freshSecret(), freshSecret()]
  const point = pointOf('here', 'somebody')
  expect(await multiplied(await multiplied([point], alice), bob)).toEqual(await multiplied(await multiplied([point], bob), alice))
  const scalar = Buffer.from('a546e36bf0527c9d3b16154b82465edd62144c0ac1fc5a18506a2244ba449ac4', 'hex')
  const u = Buffer.from('e6db6867583030db3594c1a424b15f7c726624ec26b3353b10a903a6d0ab1c4c', 'hex')
  expect((await multiplied([u], scalar)).map((one) => one.toString('hex'))).toEqual(['c3da55379de9c6908e94ea4df28d084f32eccf03491c71f754b4075577a28552'])
})
