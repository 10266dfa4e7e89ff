import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refused } from '../../../core/refused.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { listWeights, loadWeights } from '../index.ts'
import { answersField, parts, questionNames, type Answers } from './survey.ts'
import { weigh } from './weigh.ts'
import { equalWeights } from './weights.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

const all = (answer: 'yes' | 'no' | 'rather not say'): Answers => Object.fromEntries(questionNames.map((name) => [name, answer]))

test('every question weighs the same, and it is never the official score', () => {
  expect(weigh(all('yes'), equalWeights)).toEqual({ weights: 'equal-v1', source: expect.stringContaining('not the score'), official: false, parts: { economic: 1, social: 1, psychosocial: 1 }, whole: 1, missing: [], answered: 12 })
  expect(weigh(all('no'), equalWeights)).toMatchObject({ parts: { economic: 0, social: 0, psychosocial: 0 }, whole: 0 })
  expect(weigh({ ...all('yes'), 'work': 'no', 'debts': 'hardly', 'safety': 'partly' }, equalWeights)).toMatchObject({ parts: { economic: 0.56, social: 1, psychosocial: 0.88 }, whole: 0.81 })
})

test('what was not answered counts as nothing at all, and never as nought', () => {
  const some = weigh({ 'work': 'yes', 'housing': 'no', 'school': 'does not apply', 'belonging': 'rather not say', 'safety': 'mostly' }, equalWeights)
  expect(some).toMatchObject({ parts: { economic: 1, social: 0, psychosocial: 0.75 }, whole: 0.58, answered: 3 })
  expect(some.missing).toEqual([...['daily-needs', 'debts', 'borrow', 'papers', 'health-care'].map((question) => ({ question, why: 'not asked' })), { question: 'belonging', why: 'rather not say' }, ...['support', 'can-stay'].map((question) => ({ question, why: 'not asked' }))])
  // Without a single answer there is no number for the part, and none for the whole.
  expect(weigh({ work: 'yes', housing: 'yes' }, equalWeights)).toMatchObject({ parts: { economic: 1, social: 1, psychosocial: null }, whole: null })
  expect(weigh(all('rather not say'), equalWeights)).toMatchObject({ parts: { economic: null, social: null, psychosocial: null }, whole: null, answered: 0 })
})

test('a form gives answers; what was left open is not there', () => {
  expect(answersField().parse({ 'work': 'mostly', 'debts': '' })).toEqual({ work: 'mostly' })
  expect(answersField().parse(undefined)).toEqual({})
  expect(answersField().safeParse({ work: 'perhaps' }).success).toBe(false)
  expect(answersField().safeParse({ weather: 'yes' }).success).toBe(false)
})

test('an office loads weights of its own under a name that stays', async () => {
  const { supervisor, worker } = world.osh
  const text = [...questionNames.map((name) => `${name} ${name === 'work' ? '3' : '1'}`), ...parts.map((part) => `${part}: ${part === 'social' ? '0' : '0,5'}`), 'hardly = 0.1'].join('\n')
  await world.asPage(loadWeights, { name: 'donor-2026', source: 'Annex 3 of the agreement', weights: text }, supervisor)
  const { sets } = await world.asPage(listWeights, {}, worker)
  expect(sets.map(({ name, official }) => [name, official])).toEqual([['equal-v1', false], ['donor-2026', false]])
  const own = sets[1]
  if (!own) throw new Error('No weights')
  expect(weigh({ ...all('yes'), 'work': 'hardly', 'housing': 'no', 'papers': 'no', 'health-care': 'no', 'school': 'no' }, own)).toMatchObject({ weights: 'donor-2026', parts: { economic: 0.55, social: 0, psychosocial: 1 }, whole: 0.78 })
  expect((await world.asPage(listWeights, {}, world.moscow.worker)).sets).toHaveLength(1)

  const refused = async (input: object, asking = supervisor) => {
    const fault: unknown = await world.asPage(loadWeights, { name: 'another', source: 'x', weights: text, ...input }, asking).then(() => undefined, (why: unknown) => why)
    return fault instanceof Refused ? fault.saying.key : 'nothing'
  }
  expect(await refused({ name: 'donor-2026' })).toBe('procedures.score.name-taken')
  expect(await refused({ name: 'equal-v1' })).toBe('procedures.score.name-taken')
  expect(await refused({ weights: `${text}\nweather 1` })).toBe('procedures.score.line')
  expect(await refused({ weights: `${text}\nwork 1` })).toBe('procedures.score.line')
  expect(await refused({ weights: text.replace('debts 1\n', '') })).toBe('procedures.score.missing')
  expect(await refused({ weights: text.replaceAll(': 0,5', ': 0') })).toBe('procedures.score.no-part')
  expect(await refused({}, worker)).toBe('core.refused.forbidden')
})
