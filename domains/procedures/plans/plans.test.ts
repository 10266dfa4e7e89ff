import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refused } from '../../../core/refused.ts'
import { say } from '../../../doors/problem.ts'
import { before, leadHome, openReturn } from '../../../tests/returning.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { wordsIn } from '../../words.ts'
import { addInstalment, addLine, agreePlan, beginPlan, changeCeiling, giveUpInstalment, openProcedure, payInstalment, showPlan, showProcedure, takeBackPayment, takeOutLine } from '../index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

async function refusedBy(doing: Promise<unknown>) {
  const fault: unknown = await doing.then(() => undefined, (why: unknown) => why)
  if (!(fault instanceof Refused)) throw new Error('Nothing was refused', { cause: fault })
  return { key: fault.saying.key, fields: Object.keys(fault.fields), says: say(wordsIn('ru'), fault).detail, now: fault.now }
}

const rate = { rate: '87,45', rateOn: before(20), rateSource: 'National Bank' }
const line = { kind: 'economic', way: 'direct', title: 'A sewing machine', amount: '1 200', ...rate } as const

async function begun(ceiling = '2000') {
  const { file } = await openReturn(world)
  const seen = await leadHome(world, file, 190)
  const { plan } = await world.asPage(beginPlan, { file, currency: 'EUR', localCurrency: 'kgs', ceiling }, world.osh.worker)
  return { file, plan, seen }
}

test('a plan is written, agreed with the person, and paid in instalments', async () => {
  const { worker, supervisor } = world.osh
  const { file, plan } = await begun()
  expect(await world.asPage(showPlan, { file }, supervisor)).toMatchObject({ names: 'Karimova Gulnora', plan: { draft: true, edition: 1, ceiling: '2000', planned: '0', lines: [] } })
  const machine = await world.asPage(addLine, { plan, seen: 1, ...line }, worker)
  const talks = await world.asPage(addLine, { plan, seen: 2, ...line, kind: 'psychosocial', way: 'by referral', title: 'Ten talks', amount: '300.50' }, worker)
  const first = await world.asPage(addInstalment, { plan, seen: 3, line: machine.line, amount: '700', plannedOn: before(10) }, worker)
  const second = await world.asPage(addInstalment, { plan, seen: 4, line: machine.line, amount: '500', plannedOn: before(0) }, worker)
  const pay = { plan, instalment: first.instalment, on: before(9), receipt: 'K-17' }

  // Nothing before the person agreed; nothing of a day before that.
  expect(await refusedBy(world.asPage(payInstalment, { ...pay, seen: 5 }, worker))).toMatchObject({ key: 'procedures.plans.not-agreed', says: expect.stringContaining('огласия') })
  expect(await world.asPage(agreePlan, { plan, seen: 5, on: before(15), language: 'uz', way: 'in person signed' }, worker)).toMatchObject({ edition: 1 })
  expect(await refusedBy(world.asPage(agreePlan, { plan, seen: 6, on: before(15), language: 'uz', way: 'in person signed' }, worker))).toMatchObject({ key: 'procedures.plans.agreed-already' })
  expect(await refusedBy(world.asPage(payInstalment, { ...pay, on: before(16), seen: 6 }, worker))).toMatchObject({ key: 'procedures.plans.before-agreed', fields: ['on'] })
  expect(await refusedBy(world.asPage(payInstalment, { ...pay, on: before(-1), seen: 6 }, worker))).toMatchObject({ key: 'procedures.plans.ahead' })
  expect(await refusedBy(world.asPage(payInstalment, { ...pay, seen: 6, rate: '90' }, worker))).toMatchObject({ fields: ['rateOn'] })
  await world.asPage(payInstalment, { ...pay, seen: 6, rate: '90', rateOn: before(9), rateSource: 'The bank that paid' }, worker)
  expect(await refusedBy(world.asPage(payInstalment, { ...pay, seen: 7 }, worker))).toMatchObject({ key: 'procedures.plans.paid-already', says: expect.stringContaining(String(Number(before(9).slice(8)))) })

  // By mistake: it stays to be seen, and may be paid again.
  await world.asPage(takeBackPayment, { plan, seen: 7, instalment: first.instalment, reason: 'Another person' }, supervisor)
  expect(await refusedBy(world.asPage(takeBackPayment, { plan, seen: 8, instalment: first.instalment, reason: 'Again' }, supervisor))).toMatchObject({ key: 'procedures.plans.not-paid' })
  await world.asPage(payInstalment, { ...pay, seen: 8 }, worker)
  await world.asPage(giveUpInstalment, { plan, seen: 9, instalment: second.instalment, reason: 'She wants less' }, worker)
  expect(await refusedBy(world.asPage(payInstalment, { ...pay, seen: 10, instalment: second.instalment }, worker))).toMatchObject({ key: 'procedures.plans.given-up' })

  const { plan: shown } = await world.asPage(showPlan, { file }, worker)
  expect(shown).toMatchObject({ currency: 'EUR', localCurrency: 'KGS', planned: '1500.5', left: '499.5', paid: '700', draft: false, edition: 1, agreements: [{ edition: 1, onDay: before(15), language: 'uz', way: 'in person signed', ceiling: '2000' }] })
  expect(shown?.lines[0]).toMatchObject({ title: 'A sewing machine', amount: '1200', localAmount: '104940', rate: '87.45', rateSource: 'National Bank', agreedOn: before(15), paid: '700', toPlan: '500' })
  expect(shown?.lines[0]?.instalments.map(({ state, receipt, localAmount, rate: at }) => [state, receipt, localAmount, at])).toEqual([['paid', 'K-17', '61215', '87.45'], ['given up', null, null, null]])
  expect(shown?.lines[1]).toMatchObject({ line: talks.line, way: 'by referral', localAmount: '26278.73' })
})

test('a plan changes in versions: what was agreed stays, what was paid stays paid', async () => {
  const { worker } = world.osh
  const { file, plan } = await begun()
  const { line: first } = await world.asPage(addLine, { plan, seen: 1, ...line }, worker)
  const { instalment } = await world.asPage(addInstalment, { plan, seen: 2, line: first, amount: '400', plannedOn: before(10) }, worker)
  await world.asPage(agreePlan, { plan, seen: 3, on: before(15), language: 'ru', way: 'by telephone' }, worker)
  await world.asPage(payInstalment, { plan, seen: 4, instalment, on: before(10), receipt: '1' }, worker)
  await world.asPage(takeOutLine, { plan, seen: 5, line: first }, worker)
  expect(await refusedBy(world.asPage(takeOutLine, { plan, seen: 6, line: first }, worker))).toMatchObject({ key: 'procedures.plans.line-out' })
  expect(await refusedBy(world.asPage(addInstalment, { plan, seen: 6, line: first, amount: '1', plannedOn: before(1) }, worker))).toMatchObject({ key: 'procedures.plans.line-out' })
  const { line: goats } = await world.asPage(addLine, { plan, seen: 6, ...line, title: 'Two goats', amount: '1600' }, worker)
  const next = await world.asPage(addInstalment, { plan, seen: 7, line: goats, amount: '1600', plannedOn: before(1) }, worker)
  expect(await refusedBy(world.asPage(payInstalment, { plan, seen: 8, instalment: next.instalment, on: before(1), receipt: '2' }, worker))).toMatchObject({ key: 'procedures.plans.not-agreed' })
  expect(await refusedBy(world.asPage(agreePlan, { plan, seen: 8, on: before(16), language: 'ru', way: 'by telephone' }, worker))).toMatchObject({ key: 'procedures.plans.before-agreed' })
  await world.asPage(agreePlan, { plan, seen: 8, on: before(2), language: 'ru', way: 'by telephone' }, worker)
  await world.asPage(payInstalment, { plan, seen: 9, instalment: next.instalment, on: before(1), receipt: '2' }, worker)
  expect((await world.asPage(showPlan, { file }, worker)).plan).toMatchObject({
    edition: 2, draft: false, planned: '2000', paid: '2000', left: '0',
    lines: [{ title: 'A sewing machine', addedIn: 1, endedIn: 2, counts: '400', agreedOn: before(15) }, { title: 'Two goats', addedIn: 2, endedIn: null, counts: '1600', agreedOn: before(2) }],
  })
})

test('what may not be is refused in words, and the plan is as it was', async () => {
  const { worker, supervisor } = world.osh
  const { file, plan } = await begun('1000')
  const add = (over: object) => refusedBy(world.asPage(addLine, { plan, seen: 1, ...line, amount: '900', ...over }, worker))
  expect(await add({ amount: '1000.01' })).toMatchObject({ key: 'procedures.plans.over-ceiling', fields: ['amount'], says: expect.stringContaining('1000 EUR') })
  expect(await add({ amount: '-5' })).toMatchObject({ key: 'procedures.plans.above-nought', fields: ['amount'] })
  expect(await add({ amount: '0' })).toMatchObject({ key: 'procedures.plans.above-nought' })
  expect(await add({ amount: '1.005' })).toMatchObject({ key: 'procedures.plans.cents' })
  expect(await add({ amount: 'many' })).toMatchObject({ fields: ['amount'] })
  expect(await add({ rate: '0' })).toMatchObject({ key: 'procedures.plans.rate', fields: ['rate'] })
  expect(await add({ rate: '-3' })).toMatchObject({ key: 'procedures.plans.rate' })
  expect(await add({ amount: '0.01', rate: '0.001' })).toMatchObject({ key: 'procedures.plans.rate' })
  expect(await add({ rateOn: before(-1) })).toMatchObject({ key: 'procedures.plans.ahead', fields: ['rateOn'] })
  expect(await refusedBy(world.asPage(agreePlan, { plan, seen: 1, on: before(1), language: 'uz', way: 'in person signed' }, worker))).toMatchObject({ key: 'procedures.plans.empty' })
  expect(await refusedBy(world.asPage(beginPlan, { file, currency: 'EUR', localCurrency: 'KGS', ceiling: '5' }, worker))).toMatchObject({ key: 'procedures.plans.already' })

  // Two at once: one of them wins, and neither passes the ceiling.
  const both = await Promise.allSettled([1, 2].map(() => world.asPage(addLine, { plan, seen: 1, ...line, amount: '900' }, worker)))
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const { plan: shown } = await world.asPage(showPlan, { file }, worker)
  expect(shown).toMatchObject({ version: 2, planned: '900', left: '100' })
  const held = shown?.lines[0]?.line ?? ''
  expect(await refusedBy(world.asPage(addInstalment, { plan, seen: 2, line: held, amount: '900.01', plannedOn: before(1) }, worker))).toMatchObject({ key: 'procedures.plans.over-line' })
  expect(await refusedBy(world.asPage(addInstalment, { plan, seen: 2, line: held, amount: '5', plannedOn: before(501) }, worker))).toMatchObject({ key: 'procedures.plans.before-file' })
  expect(await refusedBy(world.asPage(addInstalment, { plan, seen: 1, line: held, amount: '5', plannedOn: before(1) }, worker))).toMatchObject({ key: 'core.refused.changed', now: { plan, version: 2, seen: 1 } })

  expect(await refusedBy(world.asPage(changeCeiling, { plan, seen: 2, ceiling: '899' }, supervisor))).toMatchObject({ key: 'procedures.plans.below-planned' })
  expect(await refusedBy(world.asPage(changeCeiling, { plan, seen: 2, ceiling: '5000' }, worker))).toMatchObject({ key: 'core.refused.forbidden' })
  await world.asPage(changeCeiling, { plan, seen: 2, ceiling: '900' }, supervisor)
  // Another organisation has no such plan.
  expect(await refusedBy(world.asPage(addLine, { plan, seen: 3, ...line }, world.moscow.worker))).toMatchObject({ key: 'core.refused.missing' })
  expect(await refusedBy(world.asPage(showPlan, { file }, world.moscow.worker))).toMatchObject({ key: 'core.refused.missing' })
})

test('another law has no plan', async () => {
  const { case: of } = await openReturn(world, 3)
  const { file } = await world.asPage(openProcedure, { procedure: 'data-request-eu', case: of, openedOn: before(2), country: 'DE' }, world.osh.worker)
  expect(await refusedBy(world.asPage(beginPlan, { file, currency: 'EUR', localCurrency: 'KGS', ceiling: '5' }, world.osh.worker))).toMatchObject({ key: 'procedures.plans.other-law' })
  const own = (await openReturn(world, 3)).file
  expect(await refusedBy(world.asPage(beginPlan, { file: own, currency: 'EUR', localCurrency: 'EUR', ceiling: '5' }, world.osh.worker))).toMatchObject({ key: 'procedures.plans.same-currency' })
})

const stepsOf = async (file: string) => (await world.asPage(showProcedure, { file }, world.osh.worker)).history.filter(({ takenBack }) => takenBack === null).map(({ step }) => step)
const agree = (plan: string, seen: number, on: string) => world.asPage(agreePlan, { plan, seen, on, language: 'uz', way: 'in person signed' }, world.osh.worker)

test('after the arrival the plan is agreed with it, once; the limit of it is met', async () => {
  const { file, plan } = await begun()
  await world.asPage(addLine, { plan, seen: 1, ...line }, world.osh.worker)
  expect(await agree(plan, 2, before(15))).toMatchObject({ edition: 1, step: 'agree-plan' })
  const shown = await world.asPage(showProcedure, { file }, world.osh.worker)
  expect(shown.history.find(({ step }) => step === 'agree-plan')).toMatchObject({ on: before(15), brought: [{ need: 'reintegration plan', value: `1, ${before(15)}` }] })
  await world.asPage(addLine, { plan, seen: 3, ...line, amount: '100' }, world.osh.worker)
  expect(await agree(plan, 4, before(10))).toMatchObject({ edition: 2, step: null })
  expect((await stepsOf(file)).filter((step) => step === 'agree-plan')).toHaveLength(1)
})

test('where the law lets nobody take it now, the agreement stands all the same', async () => {
  const { file } = await openReturn(world, 30)
  const { plan } = await world.asPage(beginPlan, { file, currency: 'EUR', localCurrency: 'kgs', ceiling: '2000' }, world.osh.worker)
  await world.asPage(addLine, { plan, seen: 1, ...line }, world.osh.worker)
  expect(await agree(plan, 2, before(1))).toMatchObject({ edition: 1, step: null })
  expect(await stepsOf(file)).toEqual([])
  // Of a day before what has happened since, too.
  const { file: home, plan: late } = await begun()
  await world.asPage(addLine, { plan: late, seen: 1, ...line }, world.osh.worker)
  expect(await agree(late, 2, before(195))).toMatchObject({ step: null })
  expect(await stepsOf(home)).not.toContain('agree-plan')
})
