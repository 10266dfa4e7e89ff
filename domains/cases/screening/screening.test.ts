import { afterAll, beforeAll, expect, test } from 'vitest'
import { workOnce } from '../../../core/jobs.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { recordPerson } from '../../people/index.ts'
import { listFiles, showProcedure } from '../../procedures/index.ts'
import { operations } from '../../operations.ts'
import { closeCase, openCase } from '../index.ts'
import { answerScreening, beginScreening, concludeScreening, indicatorQuestions, questions, resumeScreening, safetyQuestions, screeningFindings, showScreenings, stopScreening, type Answer, type Question } from './index.ts'
import { standingOf } from './standing.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())
const work = async () => { while (await workOnce({ node: world.node, operations: new Map(operations.map((one) => [one.name, one])), pause: 1, log: () => undefined })); }

async function newCase() {
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Зарина' }], language: 'tg' }, world.osh.worker)
  return (await world.asPage(openCase, { person }, world.osh.worker)).case
}
const say = (screening: string, question: Question, answer: Answer, asking = world.osh.worker, note?: string) => world.asPage(answerScreening, { screening, question, answer, ...(note && { note }) }, asking)
const safe = async (screening: string, asking = world.osh.worker) => { for (const question of safetyQuestions) await say(screening, question, 'yes', asking) }
const now = async (of: string, asking = world.osh.worker) => {
  const [latest] = (await world.asPage(showScreenings, { case: of }, asking)).screenings
  if (!latest) throw new Error('There is none')
  return latest
}

test('safety comes first; it is stopped, and another goes on where it stopped, asking nothing twice but whether it is safe', async () => {
  const { worker2 } = world.osh
  const of = await newCase()
  const { screening } = await world.asPage(beginScreening, { case: of }, world.osh.worker)
  await expect(world.asPage(beginScreening, { case: of }, worker2)).rejects.toMatchObject({ saying: { key: 'cases.screening.open-already' } })
  expect(await now(of)).toMatchObject({ is: 'sitting', next: 'safe-now', mine: true })
  await expect(say(screening, 'no-pay', 'yes')).rejects.toMatchObject({ saying: { key: 'cases.screening.safety-first' } })
  await safe(screening)
  expect((await now(of)).next).toBe('other-work')
  await say(screening, 'other-work', 'yes', undefined, 'Promised a shop, it was a field')
  await say(screening, 'other-pay', 'does not want to say')
  await expect(say(screening, 'other-work', 'no')).rejects.toMatchObject({ saying: { key: 'cases.screening.asked-already' } })
  await expect(say(screening, 'no-pay', 'yes', worker2)).rejects.toMatchObject({ saying: { key: 'cases.screening.another-sits' } })
  await world.asPage(stopScreening, { screening, why: 'tired' }, world.osh.worker)
  await expect(say(screening, 'no-pay', 'yes')).rejects.toMatchObject({ saying: { key: 'cases.screening.stopped' } })
  expect(await now(of)).toMatchObject({ is: 'stopped', next: null, sittings: [{ why: 'tired' }] })

  await world.asPage(resumeScreening, { screening }, worker2)
  expect(await now(of, worker2)).toMatchObject({ next: 'safe-now', mine: true })
  await safe(screening, worker2)
  const standing = await now(of, worker2)
  expect(standing).toMatchObject({ next: 'no-contract', signs: ['deception'] })
  expect(standing.answers.filter(({ question }) => question.startsWith('other'))).toMatchObject([{ answer: 'yes', note: 'Promised a shop, it was a field' }, { answer: 'does not want to say' }])
  await expect(say(screening, 'other-pay', 'yes', worker2)).rejects.toMatchObject({ saying: { key: 'cases.screening.asked-already' } })
})

test('where it is not safe nothing more is asked', async () => {
  const of = await newCase()
  const { screening } = await world.asPage(beginScreening, { case: of }, world.osh.worker)
  await say(screening, 'safe-now', 'yes')
  await say(screening, 'nobody-listens', 'no')
  expect(await now(of)).toMatchObject({ is: 'not safe', next: null })
  await expect(say(screening, 'no-pay', 'yes')).rejects.toMatchObject({ saying: { key: 'cases.screening.not-safe' } })
  await world.asPage(stopScreening, { screening, why: 'not alone' }, world.osh.worker)
  await world.asPage(resumeScreening, { screening }, world.osh.worker)
  expect((await now(of)).is).toBe('sitting')
})

test('no number of answers makes a finding: a person does, with a reason, and a presumption opens the file of the referral', async () => {
  const { worker, supervisor } = world.osh
  const of = await newCase()
  const { screening } = await world.asPage(beginScreening, { case: of }, worker)
  await safe(screening)
  for (const question of questions) if (Object.hasOwn(indicatorQuestions, question)) await say(screening, question, 'yes')
  const all = await now(of)
  expect(all).toMatchObject({ is: 'asked', finding: null, left: 0 })
  expect(Object.keys(all).filter((key) => /total|score|sum|count|level|risk/i.test(key))).toEqual([])
  await world.asPage(concludeScreening, { screening, finding: 'presumed victim', reason: 'Her papers are kept and she is not let out' }, worker)
  await expect(world.asPage(concludeScreening, { screening, finding: 'unclear', reason: 'x' }, worker)).rejects.toMatchObject({ saying: { key: 'cases.screening.ended' } })
  expect((await now(of, supervisor)).finding).toMatchObject({ finding: 'presumed victim', reason: 'Her papers are kept and she is not let out' })

  await work()
  const { files } = await world.asPage(listFiles, { case: of }, worker)
  expect(files).toHaveLength(1)
  const file = await world.asPage(showProcedure, { file: files[0]?.file ?? '' }, worker)
  expect(file).toMatchObject({ law: { id: 'national-referral-mechanism' }, history: [{ step: 'screen' }] })
  // Services come next, and wait for no decision of anybody.
  expect(file.next.find(({ step }) => step === 'refer-without-identification')).toBeDefined()
})

test('the same answers lead to any finding; not at this time starts nothing, and a new interview can be begun', async () => {
  const { worker } = world.osh
  for (const finding of screeningFindings) {
    const of = await newCase()
    const { screening } = await world.asPage(beginScreening, { case: of }, worker)
    await safe(screening)
    await say(screening, 'papers-kept', 'yes')
    await world.asPage(concludeScreening, { screening, finding, reason: 'What I saw and heard' }, worker)
    if (finding === 'presumed victim') continue
    await work()
    expect((await world.asPage(listFiles, { case: of }, worker)).files).toEqual([])
    await world.asPage(beginScreening, { case: of }, worker)
  }
})

test('for those who open files of this organisation, in an open case', async () => {
  const of = await newCase()
  const { screening } = await world.asPage(beginScreening, { case: of }, world.osh.worker)
  for (const asking of [world.moscow.worker, world.moscow.supervisor]) {
    await expect(world.asPage(showScreenings, { case: of }, asking)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(answerScreening, { screening, question: 'safe-now', answer: 'yes' }, asking)).rejects.toMatchObject({ why: 'missing' })
  }
  await expect(world.asPage(showScreenings, { case: of }, world.osh.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
  await world.asPage(closeCase, { case: of, seen: 2, reason: 'person asked' }, world.osh.worker)
  await expect(say(screening, 'safe-now', 'yes')).rejects.toMatchObject({ why: 'conflict' })
})

test('the standing is a fold: what one answered says nothing but whether one may go on', () => {
  const sitting = { sitting: '1', stopped: false }
  const yes = safetyQuestions.map((question) => ({ question, sitting: '1', answer: 'yes' as const }))
  for (const answer of ['yes', 'no', 'not sure', 'does not want to say'] as const)
    expect(standingOf([sitting], [...yes, { question: 'other-work', sitting: '1', answer }], false)).toEqual({ is: 'sitting', next: 'other-pay', left: 18 })
  expect(standingOf([sitting, { sitting: '2', stopped: false }], yes, false)).toMatchObject({ next: 'safe-now' })
  expect(standingOf([], [], false)).toMatchObject({ is: 'stopped' })
})
