import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor, type Asking } from '../../core/actor.ts'
import { makeCoalition } from '../../tests/coalition.ts'
import type { World } from '../../tests/world.ts'
import { showCoalition, tieToGoal } from '../coalition/index.ts'
import { addOutcome, changeEvent, listEvents, planEvent, publishEvent, showEvent, takeBackEvent } from '../events/index.ts'
import { aboutSubject, answerStatement, decideSuggestion, listConflicts, searchRegister, suggestCorrection, whenRecorded } from './index.ts'
import { ownerOf } from '../../tests/counting.ts'

let world: World
let event: string
let code: string
const today = Temporal.Now.plainDateISO('Asia/Bishkek').toString()
const secret = 'Тайное заседание'
const plan = { kind: 'consultation', language: 'ru', title: { ru: secret }, startsOn: today } as const

/** Everything in which a stranger, or somebody of an organisation, might come upon it. */
const everything = async (asking: Asking = visitor) => JSON.stringify(await Promise.all([
  world.asPage(aboutSubject, { subject: code }, asking).catch(({ saying }) => saying.key), world.asPage(aboutSubject, { subject: `${code}-O1` }, asking).catch(({ saying }) => saying.key),
  world.asPage(listConflicts, {}, asking), world.asPage(whenRecorded, {}, asking), world.asPage(searchRegister, { words: secret }, asking), world.asPage(searchRegister, { words: 'слово о нём' }, asking),
  world.asPage(listEvents, {}, asking), world.asPage(showCoalition, {}, asking), world.asPage(showEvent, { code }, asking).catch(({ saying }) => saying.key),
]))

// It was open once, and readers spoke of it; then it was taken back, and published again for one State only.
beforeAll(async () => {
  world = await makeCoalition()
  const { coordinator } = world.osh
  ;({ event, code } = await world.asPage(planEvent, plan, coordinator))
  await world.asPage(publishEvent, { event, seen: 1 }, coordinator)
  await world.asPage(addOutcome, { event, kind: 'commitment', language: 'ru', text: 'Слово об итоге' }, coordinator)
  for (const subject of [code, `${code}-O1`]) {
    const { suggestion } = await world.asPage(suggestCorrection, { subject, text: 'x', language: 'ru' }, visitor)
    await world.asPage(decideSuggestion, { suggestion, taken: true, reason: 'Слово рецензента', language: 'ru', words: 'Слово о нём', assertedBy: 'Газета', cited: 'Газета, с. 1' }, coordinator)
  }
  await world.asPage(tieToGoal, { target: 'G1', subject: code, serves: true }, coordinator)
  const owner = await ownerOf(world)
  await owner.query(`insert into conflict (code, facts) values ('CF-900', $1)`, [JSON.stringify({ between: 'documents', topic: { en: secret, ru: secret, uz: secret }, standing: 'differs', note: null, touches: [{ subject: code }] })])
  await owner.query(`insert into statement (id, subject, property, value, cited, asserted_by, relation, reading, digest)
    select gen_random_uuid(), s, 'claim', v::jsonb, 'x', 'x', 'third party', 'quoted', decode(md5(s || v), 'hex') from (values ('CF-900', '{"is":"name","name":"Слово стороны"}'), ('PRG-1', $1)) as t (s, v)`, [JSON.stringify({ is: 'code', code })])
  await owner.end()
})
afterAll(() => world.close())

describe('what is said of an event', () => {
  test('is read by everybody while the event is open', async () => {
    const said = await everything()
    for (const word of [secret, 'Слово о нём', 'Слово рецензента', 'Слово стороны', code]) expect(said).toContain(word)
    expect(JSON.stringify(await world.asPage(aboutSubject, { subject: 'PRG-1' }, visitor))).toContain(code)
  })

  test('is nobody’s any more once the event is taken back, and only the invited States’ when it comes back for them', async () => {
    const { coordinator } = world.osh
    await world.asPage(takeBackEvent, { event, reason: 'Ошибка' }, coordinator)
    const gone = [secret, 'Слово о нём', 'Слово рецензента', 'Слово стороны', 'CF-900', code]
    for (const asking of [visitor, world.moscow.coordinator]) for (const word of gone) expect(await everything(asking), word).not.toContain(word)
    await world.asPage(changeEvent, { event, seen: 3, ...plan, restricted: true, states: ['RU'] }, coordinator)
    await world.asPage(publishEvent, { event, seen: 4 }, coordinator)
    for (const asking of [visitor, world.third.coordinator]) {
      for (const word of gone) expect(await everything(asking), word).not.toContain(word)
      expect(JSON.stringify(await world.asPage(aboutSubject, { subject: 'PRG-1' }, asking))).not.toContain(code)
    }
    // Russia is invited: a question that is for everybody is asked as a stranger all the same, and the answer to a statement needs that one sees it.
    await expect(world.asPage(answerStatement, { statement: '01900000-0000-7000-8000-000000000000', language: 'ru', text: 'x' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
    expect(await world.asPage(searchRegister, { words: secret }, world.moscow.coordinator)).toMatchObject({ found: [] })
  })
})

describe('a code that is asked for', () => {
  test('is one of the register, or of something that is there; anything else is told so in a sentence', async () => {
    for (const subject of ['ORG-999', 'PRG-1', 'COALITION', 'DEMO-1', 'G1', 'CF-1', 'EVT-11-O1']) await expect(world.asPage(aboutSubject, { subject }, visitor), subject).resolves.toMatchObject({ subject })
    for (const subject of ['NOBODY-1', 'Гулнора', 'drop table', code.replace(/.$/, 'X')]) await expect(world.asPage(aboutSubject, { subject }, visitor), subject).rejects.toMatchObject({ why: 'missing', saying: { key: 'sources.about.unknown' } })
  })
})

