import { afterAll, beforeAll, expect, test } from 'vitest'
import { robot, visitor } from '../../core/actor.ts'
import { newId } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { say } from '../../doors/problem.ts'
import { wordsIn } from '../words.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { closeCase, handOver, openCase } from '../cases/index.ts'
import { changeRoles } from '../directory/index.ts'
import { erasePerson, recordPerson, setSafeContact } from '../people/index.ts'
import { confirmLapsed, definitions, followCase, handOverAllFiles, handOverProcedure, listFiles, needs, openProcedure, showProcedure, takeBackStep, takeStep, worklist } from './index.ts'
import { words } from './words/index.ts'

let world: World
let authority: World
beforeAll(async () => { [world, authority] = [await makeWorld(), await makeWorld({ kind: 'authority' })] })
afterAll(async () => { await world.close(); await authority.close() })

const today = Temporal.Now.plainDateISO('Europe/Moscow')
const day = (before: number) => today.subtract({ days: before }).toString()

async function newCase(of = world) {
  const { worker } = of.osh
  const { person } = await of.asPage(recordPerson, { names: [{ text: 'Karimova Gulnora' }], language: 'uz', looked: true }, worker)
  return { person, ...await of.asPage(openCase, { person }, worker) }
}
async function refusedBy(doing: Promise<unknown>, language: 'en' | 'ru' | 'uz' = 'en') {
  const fault: unknown = await doing.then(() => undefined, (why: unknown) => why)
  if (!(fault instanceof Refused)) throw new Error('Nothing was refused', { cause: fault })
  return { why: fault.why, key: fault.saying.key, fields: Object.keys(fault.fields), says: say(wordsIn(language), fault).detail }
}

test('a trafficking referral: grounds, the days to recover and think, and nobody removed until a decision ends them', async () => {
  const { worker, supervisor } = world.osh
  const { person, case: of } = await newCase()
  await world.asPage(setSafeContact, { person, seen: 1, reach: 'by code', hours: 'Kechqurun', mayNotify: false }, worker)
  const { file } = await world.asPage(openProcedure, { procedure: 'trafficking-referral', case: of, openedOn: day(40), country: 'AM' }, worker)
  let seen = 1
  const take = async (step: string, before: number, needed: Record<string, string> = {}, asking = worker, rest: object = {}) => {
    const taken = await world.asPage(takeStep, { file, seen, step, on: day(before), needs: needed, ...rest }, asking)
    seen = taken.version
    return taken
  }
  expect(await refusedBy(take('screen', 40, { 'screening record': 'in the folder' }))).toMatchObject({ key: 'procedures.running.which-role', fields: ['by'] })
  await take('screen', 40, { 'screening record': 'in the folder' }, worker, { by: 'support organisation' })
  await take('inform-of-rights', 40)
  await take('find-reasonable-grounds', 38, { decision: 'Letter 12' }, worker, { byWhom: 'Commission of Yerevan' })
  await take('offer-assistance', 37, { consent: 'by word' })
  const shown = await world.asPage(showProcedure, { file }, worker)
  expect(shown).toMatchObject({ safeContact: { reach: 'by code', mayNotify: false, hours: 'Kechqurun' }, standing: { stage: 'presumed', holds: [{ hold: 'identification' }, { hold: 'recovery' }] } })
  expect(shown.history.find(({ step }) => step === 'find-reasonable-grounds')).toMatchObject({ role: 'competent authority', byWhom: 'Commission of Yerevan' })

  const risk = { 'decision': 'x', 'risk assessment': 'x' }
  expect(await refusedBy(take('remove', 20, risk), 'ru')).toMatchObject({ key: 'procedures.refused.held', says: expect.stringMatching(/Нельзя выдворять.*10\(2\)/) })
  await take('identify', 12, { decision: 'Letter 13' })
  expect(await refusedBy(take('end-recovery-period', 8, { decision: 'x' }))).toMatchObject({ key: 'procedures.refused.too-early', says: expect.stringContaining('13(1)') })
  expect(await refusedBy(take('remove', 7, risk))).toMatchObject({ key: 'procedures.refused.held' })
  // Thirty days have passed: it is told, and nothing moves by itself.
  expect((await world.asPage(showProcedure, { file }, worker)).standing).toMatchObject({ stage: 'identified', lapses: [{ clock: 'recovery-period', confirm: { by: null } }] })
  expect(await refusedBy(world.asPage(confirmLapsed, { file, seen, clock: 'recovery-period', on: day(0), ground: '13(1)' }, supervisor))).toMatchObject({ key: 'procedures.confirm-lapse.nobody' })
  expect((await world.asPage(worklist, { mine: true, within: 0 }, worker)).files.find((one) => one.file === file)).toMatchObject({ holds: [{ hold: 'recovery' }], next: { clock: 'recovery-period', article: '13(1)' } })
  await take('end-recovery-period', 5, { decision: 'Letter 14' })
  expect((await take('settle', 1, {}, worker, { by: 'support organisation' })).stage).toBe('settled')
})

test('other organisations, colleagues without the role and visitors find nothing', async () => {
  const { worker, worker2, coordinator } = world.osh
  const { person, case: of } = await newCase()
  const { file } = await world.asPage(openProcedure, { procedure: 'national-referral-mechanism', case: of, openedOn: day(3) }, worker)
  const step = { file, seen: 1, step: 'end', on: day(1), by: 'person here' as const }
  for (const asking of [world.moscow.worker, world.third.supervisor]) {
    expect(await refusedBy(world.asPage(showProcedure, { file }, asking))).toMatchObject({ why: 'missing' })
    expect(await refusedBy(world.asPage(takeStep, step, asking))).toMatchObject({ why: 'missing' })
    expect(await refusedBy(world.asPage(openProcedure, { procedure: 'national-referral-mechanism', case: of, openedOn: day(3), country: 'KG' }, asking))).toMatchObject({ why: 'missing' })
    expect((await world.asPage(listFiles, { case: of }, asking)).files).toEqual([])
  }
  expect(await refusedBy(world.asPage(showProcedure, { file }, coordinator))).toMatchObject({ why: 'forbidden' })
  expect(await refusedBy(world.asPage(takeStep, step, visitor))).toMatchObject({ why: expect.stringMatching(/unknown|forbidden/) })
  // Who it is handed to writes down what others do.
  expect(await refusedBy(world.asPage(takeStep, step, worker2))).toMatchObject({ key: 'procedures.running.not-handler' })
  expect(await refusedBy(world.asPage(handOverProcedure, { file, seen: 1, to: newId<'account'>() }, worker))).toMatchObject({ fields: ['to'] })
  await world.asPage(handOverProcedure, { file, seen: 1, to: world.osh.accounts.worker2 }, worker)
  await world.asPage(takeStep, { ...step, seen: 2 }, worker2)
  // A person who is forgotten takes along what was written; days and steps stay.
  await world.asPage(erasePerson, { person, sure: true }, worker)
  expect(await world.asPage(showProcedure, { file }, worker)).toMatchObject({ erased: true, names: null, history: [{ step: 'end' }] })
  expect(await refusedBy(world.asPage(takeBackStep, { file, seen: 3, step: (await world.asPage(showProcedure, { file }, worker)).history[0]?.id, reason: 'x' }, worker2))).toMatchObject({ why: 'missing' })
  const closed = await newCase()
  await world.asPage(closeCase, { case: closed.case, seen: 1, reason: 'goals reached' }, worker)
  expect(await refusedBy(world.asPage(openProcedure, { procedure: 'national-referral-mechanism', case: closed.case, openedOn: day(3) }, worker))).toMatchObject({ key: 'cases.refused.closed' })
})

test('files go along with their case, and with the work of one who leaves', async () => {
  const { worker, worker2, accounts, organisation, administrator } = world.osh
  const { case: of } = await newCase()
  const { file } = await world.asPage(openProcedure, { procedure: 'national-referral-mechanism', case: of, openedOn: day(3) }, worker)
  await world.asPage(handOver, { case: of, seen: 1, to: accounts.worker2 }, worker)
  expect(await world.asPage(followCase, { case: of }, worker)).toEqual({ files: 1 })
  expect(await world.asPage(showProcedure, { file }, worker2)).toMatchObject({ version: 2, worker: { account: accounts.worker2 } })
  // While she opens files nobody takes them from her.
  const all = { organisation, account: accounts.worker2, to: accounts.worker }
  expect(await world.asPage(handOverAllFiles, all, robot('worker'))).toEqual({ files: 0 })
  await world.asPage(changeRoles, { account: accounts.worker2, seen: 1, roles: ['coordinator'], handOverTo: accounts.worker }, administrator)
  expect((await world.asPage(handOverAllFiles, all, robot('worker'))).files).toBeGreaterThan(0)
  expect(await world.asPage(showProcedure, { file }, worker)).toMatchObject({ worker: { account: accounts.worker } })
})

test('a request about data hangs on a case or on none, and is answered by the keeper of the data', async () => {
  const { worker, supervisor } = world.moscow
  const { file } = await world.asPage(openProcedure, { procedure: 'data-request-russia', openedOn: day(20) }, worker)
  const [line] = (await world.asPage(worklist, { mine: true, inLanguage: 'ru' }, worker)).files
  expect(line).toMatchObject({ file, case: null, next: { clock: 'answer', state: 'lapsed', confidence: 'recalled', escalatesTo: 'controller', escalatesSays: expect.stringMatching(/\p{L}/u) } })
  expect(line?.next?.workingDaysLeft).toBeLessThan(0)
  expect(await refusedBy(world.asPage(takeStep, { file, seen: 1, step: 'answer', on: day(0) }, worker), 'uz')).toMatchObject({ why: 'forbidden', key: 'procedures.running.not-yours', says: expect.stringContaining('Rahbar') })
  expect(await refusedBy(world.asPage(takeStep, { file, seen: 1, step: 'extend', on: day(0), needs: { reasons: 'Many papers' } }, supervisor))).toMatchObject({ key: 'procedures.refused.late-extension' })
  await world.asPage(takeStep, { file, seen: 1, step: 'answer', on: day(0) }, supervisor)
  const shown = await world.asPage(showProcedure, { file }, supervisor)
  expect(shown).toMatchObject({ open: false, names: null, history: [{ step: 'answer', warnings: [expect.stringMatching(/\p{L}/u)] }] })
})

test('an authority runs readmission and nothing of those who help; it writes a name and a day of birth, sealed', async () => {
  const { worker, supervisor } = authority.moscow
  const kept = { procedure: 'switzerland-russia', openedOn: day(60), country: 'CH', otherCountry: 'RU', name: 'Karimov Alisher', bornOn: '1990-05-01' }
  expect(await refusedBy(authority.asPage(openProcedure, { ...kept, procedure: 'assisted-voluntary-return', country: 'RU', otherCountry: 'KG' }, worker))).toMatchObject({ key: 'procedures.open.only-helpers' })
  expect(await refusedBy(authority.asPage(openProcedure, { ...kept, name: undefined }, worker))).toMatchObject({ fields: ['name'] })
  expect(await refusedBy(authority.asPage(openProcedure, kept, authority.osh.worker))).toMatchObject({ key: 'procedures.open.not-ours' })
  expect((await authority.asPage(listFiles, {}, worker)).mayOpen.every(({ kind }) => kind.startsWith('readmission'))).toBe(true)
  expect((await world.asPage(listFiles, {}, world.moscow.worker)).mayOpen.some(({ kind }) => kind.startsWith('readmission'))).toBe(false)

  const { file } = await authority.asPage(openProcedure, kept, worker)
  const row = await authority.asPage(showProcedure, { file }, worker)
  expect(row).toMatchObject({ side: 'requested', names: 'Karimov Alisher', bornOn: '1990-05-01', voluntariness: null, safeContact: null })
  // The other State's steps are written down by the one who handles the file; our own are taken.
  const submit = row.next.find(({ step }) => step === 'submit')
  expect(submit?.by).toMatchObject([{ role: 'requesting authority', staff: 'recorded', may: 'records' }])
  const papers = Object.fromEntries((submit?.needs ?? []).map(({ need }) => [need, 'in the folder']))
  expect(await refusedBy(authority.asPage(takeStep, { file, seen: 1, step: 'submit', on: day(50), needs: papers }, authority.moscow.worker2))).toMatchObject({ key: 'procedures.running.not-handler' })
  await authority.asPage(takeStep, { file, seen: 1, step: 'submit', on: day(50), needs: papers }, worker)
  await authority.asPage(takeStep, { file, seen: 2, step: 'confirm-receipt', on: day(48) }, worker)

  // Twenty-five days passed in silence, and silence counts as agreement: when an officer says so, on a ground.
  const lapsed = await authority.asPage(showProcedure, { file }, supervisor)
  expect(lapsed.standing).toMatchObject({ stage: 'received', lapses: [{ clock: 'reply', means: 'deemed agreed', automatic: false, confidence: 'verified' }] })
  expect(await refusedBy(authority.asPage(takeStep, { file, seen: 3, step: 'refuse', on: day(1), needs: { reasons: 'x', 'written reply': 'x' } }, worker))).toMatchObject({ key: expect.stringMatching(/refused\.lapsed|running\.not-needed/) })
  const by = lapsed.standing.lapses[0]?.confirm.by
  expect(by).toBe('requesting authority')
  expect(await refusedBy(authority.asPage(confirmLapsed, { file, seen: 3, clock: 'reply', on: day(1) }, worker))).toMatchObject({ key: 'procedures.refused.ground' })
  const done = await authority.asPage(confirmLapsed, { file, seen: 3, clock: 'reply', on: day(1), ground: 'Article 12(3)' }, worker)
  expect(done.stage).toBe('agreed')
  expect((await authority.asPage(showProcedure, { file }, worker)).history.at(-1)).toMatchObject({ is: 'lapse', clock: 'reply', brought: [{ need: 'ground', value: 'Article 12(3)' }] })
  await authority.asPage(takeBackStep, { file, seen: 4, lapse: done.lapse, reason: 'The reply was in another folder' }, worker)
  expect((await authority.asPage(showProcedure, { file }, worker)).standing.stage).toBe('received')
})

test('a running file keeps its law when a newer version comes; a new file runs under the newer', async () => {
  const { worker } = world.osh
  const [one, other] = [await newCase(), await newCase()]
  const input = { procedure: 'national-referral-mechanism', openedOn: day(1), country: 'KG' }
  const { file } = await world.asPage(openProcedure, { ...input, case: one.case }, worker)
  const law = definitions.find(({ id }) => id === input.procedure)
  if (!law) throw new Error('There is no such law')
  const { screen: _, ...steps } = law.steps
  // The list of laws grows by a row while files run, as with the next release of the house.
  const amended = { ...law, version: 'of today', inForce: { ...law.inForce, from: day(2) }, steps: { ...steps, identify: { at: ['identification'], to: 'support', by: 'competent authority', law: law.inForce.law } } } as const
  Array.prototype.push.call(definitions, amended)
  const { file: later } = await world.asPage(openProcedure, { ...input, case: other.case }, worker)
  const stepsOf = async (of: string) => (await world.asPage(showProcedure, { file: of }, worker)).next.map(({ step }) => step)
  expect(await stepsOf(file)).toContain('screen')
  expect(await stepsOf(later)).not.toContain('screen')
  expect((await world.asPage(showProcedure, { file: later }, worker)).law.version).toBe('of today')
  await world.asPage(takeStep, { file, seen: 1, step: 'screen', on: day(0), by: 'support organisation', needs: { 'screening record': 'x' } }, worker)
  Array.prototype.pop.call(definitions)
})

test('every law has a name at the desk, and no step of one names two days', () => {
  const said: Readonly<Record<string, unknown>> = words.en
  expect(definitions.filter(({ id }) => said[`procedures.running.law.${id}`] === undefined).map(({ id }) => id)).toEqual([])
  expect(definitions.flatMap(({ id, steps }) => Object.entries(steps).filter(([, step]) => (step.needs ?? []).filter((need) => needs[need] === 'day').length > 1).map(([step]) => `${id} ${step}`))).toEqual([])
})
