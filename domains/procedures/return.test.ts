import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refused } from '../../core/refused.ts'
import { say } from '../../doors/problem.ts'
import { wordsIn } from '../words.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { openCase } from '../cases/index.ts'
import { recordPerson } from '../people/index.ts'
import { openProcedure, recordVoluntariness, showProcedure, takeBackStep, takeStep, worklist } from './index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

const day = (before: number) => Temporal.Now.plainDateISO('Asia/Bishkek').subtract({ days: before }).toString()

async function newCase() {
  const { worker } = world.osh
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Karimova Gulnora' }], language: 'uz', looked: true }, worker)
  const { case: opened } = await world.asPage(openCase, { person }, worker)
  return { person, case: opened }
}

/** What an operation refuses, as a reader of Russian is told it. */
async function refusedBy(doing: Promise<unknown>): Promise<{ readonly key: string; readonly fields: readonly string[]; readonly says: string }> {
  const fault: unknown = await doing.then(() => undefined, (why: unknown) => why)
  if (!(fault instanceof Refused)) throw new Error('Nothing was refused', { cause: fault })
  return { key: fault.saying.key, fields: Object.keys(fault.fields), says: say(wordsIn('ru'), fault).detail }
}

test('an assisted voluntary return from the first talk to twelve months after', async () => {
  const { worker, supervisor } = world.osh
  const { case: of } = await newCase()
  const { file } = await world.asPage(openProcedure, { procedure: 'assisted-voluntary-return', case: of, openedOn: day(500), country: 'RU', otherCountry: 'KG' }, worker)
  let seen = 1
  const take = async (step: string, before: number, needs: Record<string, string> = {}, asking = worker, rest: object = {}) => {
    const taken = await world.asPage(takeStep, { file, seen, step, on: day(before), needs, ...rest }, asking)
    seen = taken.version
    return taken
  }
  const paper = (name: string) => ({ [name]: 'in the folder' })

  await take('screen-vulnerability', 500, paper('checklist'))
  expect(await refusedBy(take('sign-declaration', 499, paper('signed declaration')))).toMatchObject({ key: 'procedures.refused.out-of-turn', says: expect.stringContaining('principle 1, IOM Framework') })
  expect(await refusedBy(take('counsel', 499, paper('information sheet')))).toMatchObject({ key: 'procedures.refused.missing', fields: ['needs.consent-to-data'], says: expect.stringContaining('огласие') })
  await take('counsel', 499, { ...paper('information sheet'), 'consent-to-data': 'signed in Uzbek' })
  expect((await take('apply', 498)).stage).toBe('applied')
  // The programme's decision is a supervisor's.
  expect(await refusedBy(take('find-eligible', 497, paper('decision')))).toMatchObject({ key: 'procedures.running.not-yours', says: expect.stringContaining('уководител') })
  await take('find-eligible', 497, paper('decision'), supervisor)

  // Nobody signs before it is known that she chose.
  expect(await refusedBy(take('sign-declaration', 490, paper('signed declaration')))).toMatchObject({ key: 'procedures.free.first', fields: ['step'] })
  for (const fact of ['free choice', 'informed decision', 'capacity'] as const) seen = (await world.asPage(recordVoluntariness, { file, seen, fact, finding: 'yes', on: day(491) }, worker)).version
  await take('sign-declaration', 490, paper('signed declaration'))
  await take('check-safety', 489, paper('safety note'), supervisor)
  await take('issue-travel-document', 480, { ...paper('travel document'), consent: 'by word' })
  await take('begin-medical-hold', 479, paper('medical opinion'))
  expect(await refusedBy(take('depart', 478, paper('ticket'), supervisor))).toMatchObject({ key: 'procedures.refused.first' })
  await take('certify-fitness', 470, paper('fitness certificate'))
  await take('draft-plan', 470, paper('reintegration plan'), worker, { by: 'case worker' })
  expect(await refusedBy(take('depart', 469, paper('ticket'), supervisor))).toMatchObject({ key: 'procedures.refused.held', says: expect.stringContaining('Основание') })
  await take('end-medical-hold', 468, paper('medical opinion'))

  // A doubt of the last minute counts more than what was found before.
  seen = (await world.asPage(recordVoluntariness, { file, seen, fact: 'free choice', finding: 'in doubt', on: day(467) }, worker)).version
  expect(await refusedBy(take('depart', 467, paper('ticket'), supervisor))).toMatchObject({ key: 'procedures.free.first' })
  seen = (await world.asPage(recordVoluntariness, { file, seen, fact: 'free choice', finding: 'yes', on: day(466) }, worker)).version
  await take('depart', 465, paper('ticket'), supervisor)
  await take('arrive', 464, {}, worker, { time: '09:30' })
  await take('give-immediate-assistance', 463, paper('receipts'), worker, { time: '12:00' })
  await take('agree-plan', 430, paper('reintegration plan'))
  await take('deliver', 420, paper('invoice'))
  await take('monitor-6-months', 285, { survey: 'not reached' })
  expect(await refusedBy(take('complete', 200))).toMatchObject({ key: 'procedures.refused.first' })
  const mistaken = await take('monitor-12-months', 110, paper('survey'))
  seen = (await world.asPage(takeBackStep, { file, seen, step: mistaken.step, reason: 'Another person' }, worker)).version
  await take('monitor-12-months', 100, paper('survey'))
  expect((await take('complete', 90)).stage).toBe('completed')

  const shown = await world.asPage(showProcedure, { file, inLanguage: 'ru' }, supervisor)
  expect(shown).toMatchObject({ open: false, names: 'Karimova Gulnora', standing: { stage: 'completed', ended: true }, next: [] })
  expect(shown.history.find(({ takenBack }) => takenBack)).toMatchObject({ step: 'monitor-12-months', takenBack: { why: 'Another person', by: 'worker of Yoʻldosh' } })
  expect(shown.history.find(({ step }) => step === 'certify-fitness')).toMatchObject({ role: 'doctor here', by: 'worker of Yoʻldosh', brought: [{ need: 'fitness certificate', value: 'in the folder' }] })
  expect(shown.voluntariness?.map(({ fact, found }) => [fact, found[0]?.finding, found.length])).toEqual([['free choice', 'yes', 3], ['informed decision', 'yes', 1], ['capacity', 'yes', 1]])
  expect((await world.asPage(worklist, {}, worker)).files.map((one) => one.file)).not.toContain(file)
})

test('what may not be is refused in words, and the file is as it was', async () => {
  const { worker, worker2, supervisor } = world.osh
  const { case: of } = await newCase()
  const open = { procedure: 'assisted-voluntary-return', case: of, openedOn: day(30), country: 'RU', otherCountry: 'KG' }
  const { file } = await world.asPage(openProcedure, open, worker)
  expect(await refusedBy(world.asPage(openProcedure, open, worker))).toMatchObject({ key: 'procedures.open.already' })
  expect(await refusedBy(world.asPage(openProcedure, { ...open, procedure: 'switzerland-russia' }, worker))).toMatchObject({ key: 'procedures.open.only-authority', fields: ['procedure'] })
  expect(await refusedBy(world.asPage(openProcedure, { ...open, procedure: 'nobody-wrote-it' }, worker))).toMatchObject({ key: 'procedures.refused.unknown-procedure' })
  expect(await refusedBy(world.asPage(openProcedure, { procedure: open.procedure, openedOn: day(30), country: 'RU', otherCountry: 'KG' }, worker))).toMatchObject({ key: 'procedures.open.needs-case' })
  expect(await refusedBy(world.asPage(openProcedure, { ...open, openedOn: day(-3) }, worker))).toMatchObject({ key: 'procedures.open.ahead' })
  expect(await refusedBy(world.asPage(openProcedure, { ...open, openedOn: '2017-05-05' }, worker))).toMatchObject({ key: 'procedures.refused.not-in-force' })
  expect(await refusedBy(world.asPage(openProcedure, { ...open, otherCountry: 'FR' }, worker))).toMatchObject({ key: 'procedures.open.country', fields: ['otherCountry'] })

  const take = (step: string, before: number, rest: object = {}, asking = worker) => world.asPage(takeStep, { file, seen: 1, step, on: day(before), ...rest }, asking)
  expect(await refusedBy(take('counsel', 31, { needs: { 'information sheet': 'x', 'consent to data': 'x' } }))).toMatchObject({ key: 'procedures.refused.before-opening', fields: ['step'] })
  expect(await refusedBy(take('counsel', -2, { needs: { 'information sheet': 'x', 'consent to data': 'x' } }))).toMatchObject({ key: 'procedures.refused.future' })
  expect(await refusedBy(take('counsel', 29, { by: 'doctor here', needs: { 'information sheet': 'x', 'consent to data': 'x' } }))).toMatchObject({ key: 'procedures.refused.wrong-side' })
  expect(await refusedBy(take('counsel', 29, { needs: { 'diagnosis': 'x' } }))).toMatchObject({ key: 'core.refused.invalid', fields: ['needs.diagnosis'] })
  expect(await refusedBy(take('fly', 29))).toMatchObject({ key: 'procedures.refused.unknown-step' })
  // What a person did is written down by the one who handles the file.
  expect(await refusedBy(take('withdraw', 29, {}, worker2))).toMatchObject({ key: 'procedures.running.not-handler' })
  expect(await world.asPage(showProcedure, { file }, supervisor)).toMatchObject({ version: 1, history: [], standing: { stage: 'first-contact' } })

  // Two at once: one of them wins.
  const both = await Promise.allSettled([take('withdraw', 20), take('withdraw', 20, {}, supervisor)])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await refusedBy(take('withdraw', 19))).toMatchObject({ key: 'core.refused.changed' })
  expect(await world.asPage(showProcedure, { file }, supervisor)).toMatchObject({ version: 2, open: false, standing: { stage: 'withdrawn' } })
})

test('a step is taken back by whoever wrote it or a supervisor, and not while a later one rests on it', async () => {
  const { worker, worker2, supervisor } = world.osh
  const { case: of } = await newCase()
  const { file } = await world.asPage(openProcedure, { procedure: 'assisted-voluntary-return', case: of, openedOn: day(30), country: 'RU', otherCountry: 'KG' }, worker)
  const counselled = await world.asPage(takeStep, { file, seen: 1, step: 'counsel', on: day(29), needs: { 'information sheet': 'x', 'consent to data': 'x' } }, worker)
  const applied = await world.asPage(takeStep, { file, seen: 2, step: 'apply', on: day(28) }, worker)
  const back = { file, seen: 3, reason: 'By mistake' }
  expect(await refusedBy(world.asPage(takeBackStep, { ...back, step: counselled.step }, worker))).toMatchObject({ key: 'procedures.take-back-step.rests-on-it', says: expect.stringContaining('омощ') })
  expect(await refusedBy(world.asPage(takeBackStep, { ...back, step: applied.step }, worker2))).toMatchObject({ key: 'procedures.take-back-step.not-yours' })
  await world.asPage(takeBackStep, { ...back, step: applied.step }, supervisor)
  expect(await world.asPage(showProcedure, { file }, worker)).toMatchObject({ version: 4, standing: { stage: 'counselled' } })
  expect(await refusedBy(world.asPage(takeBackStep, { ...back, seen: 4, step: applied.step }, supervisor))).toMatchObject({ key: 'core.refused.missing' })
})
