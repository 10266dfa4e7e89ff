import { afterAll, beforeAll, expect, test } from 'vitest'
import { Refused } from '../../../core/refused.ts'
import { before, leadHome, openReturn } from '../../../tests/returning.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { acceptReferral, showReferral } from '../../cases/index.ts'
import { giveConsent, withdrawBasis } from '../../people/index.ts'
import { askMonitoring, listAsked, recordMonitoring, reportMonitoring, showMonitoring, showProcedure, takeInMonitoring, worklist } from '../index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

async function refusedBy(doing: Promise<unknown>) {
  const fault: unknown = await doing.then(() => undefined, (why: unknown) => why)
  if (!(fault instanceof Refused)) throw new Error('Nothing was refused', { cause: fault })
  return fault.saying.key
}

/** Somebody who arrived so many days ago, and her consent that the office in Moscow asks how it goes. */
async function home(arrived: number, consent: { purpose?: 'return and reintegration' | 'shelter'; untilOn?: string } = {}) {
  const { person, file, case: of } = await openReturn(world)
  const seen = await leadHome(world, file, arrived)
  const { basis } = await world.asPage(giveConsent, {
    person, purpose: 'return and reintegration', recipient: world.moscow.organisation, classes: ['name and birth', 'contact'], language: 'uz', wayGiven: 'in person signed', givenOn: before(1), untilOn: before(-200), crossesBorder: true, ...consent,
  }, world.osh.worker)
  return { person, file, case: of, seen, basis }
}
const answers = { 'work': 'mostly', 'housing': 'yes', 'safety': 'hardly', 'support': 'rather not say' } as const

test('another organisation asks after six months, and its answer comes back as the outcome of the referral', async () => {
  const { osh, moscow } = world
  const { file, seen, basis } = await home(170)
  const due = Temporal.PlainDate.from(before(170)).add({ months: 6 }).toString()
  expect((await world.asPage(worklist, { inLanguage: 'en' }, osh.worker)).files.find((one) => one.file === file)?.next).toBeTruthy()
  const shown = await world.asPage(showMonitoring, { file }, osh.worker)
  expect(shown).toMatchObject({ us: 'Yoʻldosh', names: 'Karimova Gulnora', mayRecord: true, grounds: [{ basis, name: 'Doroga doma', whyNot: null }], times: [{ months: 6, due, arrived: true, done: false, asked: null, results: [] }, { months: 12 }] })

  const { referral, parcel, version } = await world.asPage(askMonitoring, { file, seen, months: 6, basis }, osh.worker)
  expect(await refusedBy(world.asPage(askMonitoring, { file, seen, months: 6, basis }, osh.worker))).toBe('core.refused.changed')
  expect((await world.asPage(showMonitoring, { file }, osh.supervisor)).times[0]).toMatchObject({ asked: { name: 'Doroga doma', state: 'sent', over: false }, came: null })
  expect(await refusedBy(world.asPage(takeInMonitoring, { file, seen: version, months: 6 }, osh.worker))).toBe('procedures.monitoring.nothing-came')

  // There: by its day, without a name, until it is answered.
  const asked = async () => (await world.asPage(listAsked, {}, moscow.worker)).asked.filter((one) => one.parcel === parcel)
  expect(await asked()).toMatchObject([{ months: 6, dueOn: due, name: 'Yoʻldosh', accepted: null, told: null }])
  expect((await world.asPage(listAsked, {}, world.third.worker)).asked).toEqual([])
  // In Moscow it may still be yesterday.
  const there = Temporal.Now.plainDateISO('Europe/Moscow').toString()
  const report = { parcel, outcome: 'reached', on: there, answers, text: 'She sews at home' } as const
  expect(await refusedBy(world.asPage(reportMonitoring, report, moscow.worker))).toBe('cases.referrals.report-outcome.not-accepted')
  await world.asPage(acceptReferral, { parcel }, moscow.worker)
  expect(await refusedBy(world.asPage(reportMonitoring, { ...report, answers: {} }, moscow.worker))).toBe('procedures.monitoring.no-answers')
  expect(await refusedBy(world.asPage(reportMonitoring, { ...report, outcome: 'moved' }, moscow.worker))).toBe('procedures.monitoring.nobody-answered')
  expect(await refusedBy(world.asPage(reportMonitoring, { ...report, on: before(-1) }, moscow.worker))).toBe('procedures.monitoring.ahead')
  expect(await refusedBy(world.asPage(reportMonitoring, report, world.third.worker))).toBe('core.refused.missing')
  await world.asPage(reportMonitoring, report, moscow.worker)
  expect(await asked()).toEqual([])
  expect((await world.asPage(listAsked, { parcel }, moscow.worker)).asked).toMatchObject([{ told: { outcome: 'reached', on: there } }])

  // Here: the outcome of the referral, taken into the file; the clock is met.
  expect(await world.asPage(showReferral, { referral }, osh.worker)).toMatchObject({ standing: { state: 'outcome', outcome: { kind: 'reached' } }, news: expect.arrayContaining([expect.objectContaining({ text: 'She sews at home' })]) })
  expect((await world.asPage(showMonitoring, { file }, osh.worker)).times[0]).toMatchObject({ came: { outcome: 'reached', on: there } })
  await world.asPage(takeInMonitoring, { file, seen: version, months: 6 }, osh.worker)
  const { times: [six] } = await world.asPage(showMonitoring, { file }, osh.worker)
  expect(six).toMatchObject({ done: true, due: null, results: [{ outcome: 'reached', on: there, toldBy: 'Doroga doma', text: 'She sews at home', answers, scores: [{ weights: 'equal-v1', official: false, parts: { economic: 0.75, social: 1, psychosocial: 0.25 }, whole: 0.67 }] }] })
  expect(six?.results[0]?.scores[0]?.missing.find(({ question }) => question === 'support')?.why).toBe('rather not say')
  const { standing, history } = await world.asPage(showProcedure, { file }, osh.worker)
  expect(standing.clocks.find(({ clock }) => clock === 'monitoring-6-months')).toMatchObject({ state: 'met' })
  expect(history.find(({ step }) => step === 'monitor-6-months')?.brought[0]?.value).toMatch(/^R-/)
})

test('where nobody else is asked, we ask ourselves; not to be reached is an answer', async () => {
  const { worker, worker2 } = world.osh
  const { file, seen } = await home(380)
  const record = { file, seen, months: 6, outcome: 'not reached', on: before(190) } as const
  expect(await refusedBy(world.asPage(recordMonitoring, record, worker2))).toBe('procedures.running.not-handler')
  expect(await refusedBy(world.asPage(recordMonitoring, { ...record, outcome: 'reached' }, worker))).toBe('procedures.monitoring.no-answers')
  expect(await refusedBy(world.asPage(recordMonitoring, { ...record, on: before(400) }, worker))).toMatch(/^procedures\.refused\./)
  const { version } = await world.asPage(recordMonitoring, record, worker)
  expect(await refusedBy(world.asPage(recordMonitoring, record, worker))).toBe('core.refused.changed')
  await world.asPage(recordMonitoring, { file, seen: version, months: 12, outcome: 'reached', on: before(10), answers }, worker)
  const { times } = await world.asPage(showMonitoring, { file }, worker)
  expect(times).toMatchObject([{ done: true, asked: null, results: [{ outcome: 'not reached', toldBy: null, by: 'worker of Yoʻldosh', scores: [] }] }, { done: true, results: [{ outcome: 'reached', scores: [{ weights: 'equal-v1' }] }] }])
})

test('nobody is asked on a consent for something else, or one that ends before the day', async () => {
  const { worker } = world.osh
  const other = await home(170, { purpose: 'shelter' })
  expect(await refusedBy(world.asPage(askMonitoring, { file: other.file, seen: other.seen, months: 6, basis: other.basis }, worker))).toBe('procedures.monitoring.other-purpose')
  const short = await home(170, { untilOn: before(0) })
  expect(await refusedBy(world.asPage(askMonitoring, { file: short.file, seen: short.seen, months: 6, basis: short.basis }, worker))).toBe('procedures.monitoring.consent-ends')
  const { file, basis } = await (async () => ({ ...(await openReturn(world)), basis: short.basis }))()
  expect(await refusedBy(world.asPage(askMonitoring, { file, seen: 1, months: 6, basis }, worker))).toBe('procedures.monitoring.not-arrived')
  expect(await refusedBy(world.asPage(showMonitoring, { file }, world.moscow.worker))).toBe('core.refused.missing')
})

test('after she withdrew, only whether she was reached goes back', async () => {
  const { osh, moscow } = world
  const { file, seen, basis } = await home(170)
  const { parcel } = await world.asPage(askMonitoring, { file, seen, months: 6, basis }, osh.worker)
  await world.asPage(acceptReferral, { parcel }, moscow.worker)
  await world.asPage(withdrawBasis, { basis }, osh.worker)
  expect((await world.asPage(listAsked, {}, moscow.worker)).asked.map((one) => one.parcel)).not.toContain(parcel)
  expect(await refusedBy(world.asPage(reportMonitoring, { parcel, outcome: 'reached', on: before(0), answers }, moscow.worker))).toBe('cases.referrals.report-outcome.no-words-after-the-end')
  await world.asPage(reportMonitoring, { parcel, outcome: 'refused', on: before(0) }, moscow.worker)
  expect((await world.asPage(showMonitoring, { file }, osh.worker)).times[0]).toMatchObject({ asked: { over: true }, came: { outcome: 'refused', on: null } })
})
