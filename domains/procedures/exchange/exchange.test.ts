import { afterAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { makeTwoSides } from '../../../tests/two-sides.ts'
import { definitions } from '../laws.ts'
import { exchangeOfFile, listDisclosures, listFiles, openProcedure, recordDisclosure, sendStep, setAsideParcel, showParcelReceived, showProcedure, takeBackStep, takeUpParcel, undoDisclosure, withdrawParcel } from '../index.ts'
import { crossingOf, staysInside } from './crossing.ts'

const { world, owner, today, day, refusedBy, everything, submitted, incoming, exchanged, act, tell, versionOf, close } = await makeTwoSides()
afterAll(close)

test('every step of every law of readmission either goes across or stays inside, and never under a name that the law does not have', () => {
  for (const { id, steps } of definitions.filter(({ kind }) => kind === 'readmission')) {
    for (const name of Object.keys(steps)) expect([id, name, (crossingOf(name) !== undefined) !== staysInside.includes(name)]).toEqual([id, name, true])
    for (const name of Object.keys(steps)) expect(Object.keys(steps)).toContain(crossingOf(name)?.as ?? name)
  }
})

describe('an exchange', () => {
  test('goes from the application to the hand-over, each side with its own file and clock', async () => {
    const { ours, theirs, number } = await exchanged()
    const [nl, kz] = [world.osh.worker, world.moscow.worker]
    const show = (file: string, asking: typeof nl) => world.asPage(showProcedure, { file }, asking)
    const [here, there] = [await show(ours.file, nl), await show(theirs.file, kz)]
    expect(here.standing).toMatchObject({ stage: 'received', clocks: [{ clock: 'reply', due: today.subtract({ days: 8 }).add({ days: 21 }).toString() }] })
    expect(there.standing.clocks).toMatchObject([{ clock: 'reply', due: here.standing.clocks[0]?.due }])
    expect(there).toMatchObject({ names: 'Alikhan Serikov', bornOn: '1990-01-02', side: 'requested', openedOn: day(10), law: { id: 'benelux-kazakhstan', version: '2015' } })
    // The drawer in which a checklist lies is nobody’s business on the other side.
    expect(there.history.map(({ step, brought }) => [step, brought.map(({ need }) => need)])).toEqual([['submit', ['application form', 'evidence']], ['confirm-receipt', []]])
    expect(JSON.stringify(there)).not.toContain('drawer')
    expect((await world.asPage(exchangeOfFile, { file: theirs.file }, kz))).toMatchObject({ number, partner: { name: world.osh.name }, waiting: [], sent: [{ step: 'confirm-receipt', ended: { why: 'taken up' } }] })

    const accepted = await act(theirs, kz, 'accept', 5, { 'written reply': 'Letter 7' })
    expect((await world.asPage(exchangeOfFile, { file: theirs.file }, kz)).waiting.map(({ step }) => step)).toEqual(['accept'])
    const reply = await tell(accepted, kz)
    // An answer counts from its own day, wherever it was on the way.
    await world.asPage(takeUpParcel, { parcel: reply.parcel, receivedOn: day(2) }, nl)
    expect((await show(ours.file, nl)).standing).toMatchObject({ stage: 'agreed', clocks: [{ clock: 'reply', state: 'met', on: day(5) }, { clock: 'transfer', due: today.subtract({ days: 5 }).add({ months: 1 }).toString() }] })
    const notice = await act({ file: ours.file, version: await versionOf(ours.file, nl) }, nl, 'announce-transfer', 2, { 'transfer notice': 'Annex 2', 'transfer-day': day(0) })
    const announced = await tell(notice, nl)
    await world.asPage(takeUpParcel, { parcel: announced.parcel, receivedOn: day(1) }, kz)
    const received = await act({ file: theirs.file, version: await versionOf(theirs.file, kz) }, kz, 'receive', 0, { 'crossing': 'Astana airport', 'handover record': 'Record 1' })
    const handed = await tell(received, kz)
    await world.asPage(takeUpParcel, { parcel: handed.parcel, receivedOn: day(0) }, nl)
    expect([(await show(ours.file, nl)).standing.stage, (await show(theirs.file, kz)).standing.stage]).toEqual(['readmitted', 'readmitted'])

    const ledger = async (file: string, asking: typeof nl) => (await world.asPage(listDisclosures, { file }, asking)).lines.map(({ what, purpose, article, other }) => `${what} ${purpose} ${article} ${other}`).reverse()
    expect(await ledger(ours.file, nl)).toEqual([
      `given application 7(1), 7(2) ${world.moscow.name}`, `received reply 7(3) ${world.moscow.name}`, `received reply 7(3) ${world.moscow.name}`, `given transfer 5(1) ${world.moscow.name}`, `received transfer 7(4) ${world.moscow.name}`,
    ])
    expect(await ledger(theirs.file, kz)).toEqual([
      `received application 7(1), 7(2) ${world.osh.name}`, `given reply 7(3) ${world.osh.name}`, `given reply 7(3) ${world.osh.name}`, `received transfer 5(1) ${world.osh.name}`, `given transfer 7(4) ${world.osh.name}`,
    ])
    expect((await world.asPage(listDisclosures, { file: ours.file }, nl)).duties).toMatchObject([{ article: '13' }])
  })

  test('a third authority, a stranger and the sender find no parcel; nobody opens what was taken up', async () => {
    const { file, step, version } = await submitted()
    const { parcel } = await world.asPage(sendStep, { file, seen: version, step }, world.osh.worker)
    expect(await world.asPage(showParcelReceived, { parcel }, world.moscow.worker)).toMatchObject({ name: 'Alikhan Serikov', step: 'submit', brought: [{ need: 'application form' }, { need: 'evidence' }] })
    for (const asking of [world.third.worker, world.third.supervisor, world.osh.worker]) {
      expect((await refusedBy(world.asPage(showParcelReceived, { parcel }, asking))).why).toBe('missing')
      expect((await refusedBy(world.asPage(takeUpParcel, { parcel, receivedOn: day(0) }, asking))).why).toBe('missing')
      expect((await refusedBy(world.asPage(setAsideParcel, { parcel, reason: 'not for us' }, asking))).why).toBe('missing')
    }
    expect(['unknown', 'forbidden']).toContain((await refusedBy(world.asPage(showParcelReceived, { parcel }, visitor))).why)
    expect((await refusedBy(world.asPage(showParcelReceived, { parcel }, world.moscow.coordinator))).why).toBe('forbidden')
    await world.asPage(setAsideParcel, { parcel, reason: 'known already' }, world.moscow.worker)
    expect(await world.asPage(showParcelReceived, { parcel }, world.moscow.worker)).toMatchObject({ name: null, brought: [], ended: { why: 'set aside' } })
    expect((await owner.query('select wrapped, sealed from procedure_parcel where id = $1', [parcel])).rows).toEqual([{ wrapped: null, sealed: null }])
  })

  test('two who decide at once: one takes it up, the other is told so, and there is one file', async () => {
    const { file, step, version } = await submitted()
    const { parcel } = await world.asPage(sendStep, { file, seen: version, step }, world.osh.worker)
    const files = async () => (await world.asPage(listFiles, {}, world.moscow.worker)).files.length
    const before = await files()
    const both = await Promise.allSettled([world.moscow.worker, world.moscow.worker2].map((asking) => world.asPage(takeUpParcel, { parcel, receivedOn: day(3) }, asking)))
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect(both.flatMap((one) => (one.status === 'rejected' ? one.reason : []))).toMatchObject([{ why: 'conflict', now: { ended: 'taken up' } }])
    expect(await files()).toBe(before + 1)
    for (const { parcel: waiting } of await incoming(world.osh.worker)) await world.asPage(setAsideParcel, { parcel: waiting, reason: 'known already' }, world.osh.worker)
  })

  test('a step goes once; what was sent in error is called back while nobody took it up, and may go again', async () => {
    const { worker } = world.osh
    const { file, step, version } = await submitted()
    const first = await world.asPage(sendStep, { file, seen: version, step }, worker)
    expect((await refusedBy(world.asPage(sendStep, { file, seen: first.version, step }, worker))).key).toBe('procedures.exchange.sent')
    expect((await refusedBy(world.asPage(takeBackStep, { file, seen: first.version, step, reason: 'The wrong person' }, worker))).key).toBe('procedures.take-back-step.sent')
    await world.asPage(withdrawParcel, { dispatch: first.dispatch }, worker)
    expect((await refusedBy(world.asPage(withdrawParcel, { dispatch: first.dispatch }, worker))).now).toEqual({ ended: 'withdrawn' })
    expect((await refusedBy(world.asPage(takeUpParcel, { parcel: first.parcel, receivedOn: day(0) }, world.moscow.worker))).now).toEqual({ ended: 'withdrawn' })
    const again = await world.asPage(sendStep, { file, seen: first.version, step }, worker)
    expect(again.number).toBe(first.number)
    await world.asPage(takeUpParcel, { parcel: again.parcel, receivedOn: day(0) }, world.moscow.worker)
    expect((await refusedBy(world.asPage(withdrawParcel, { dispatch: again.dispatch }, worker))).now).toEqual({ ended: 'taken up' })
    expect((await world.asPage(listDisclosures, { file }, worker)).lines.map(({ what, undone }) => [what, undone])).toEqual([['given', false], ['undone', false], ['given', true]])
    for (const { parcel } of await incoming(worker)) await world.asPage(setAsideParcel, { parcel, reason: 'known already' }, worker)
  })

  test('what the other side did is not ours to tell, what stays inside stays, and nobody begins with an answer', async () => {
    const { ours } = await exchanged()
    const { worker } = world.osh
    const refuse = async (file: string, version: number, step: string) => refusedBy(world.asPage(sendStep, { file, seen: version, step }, worker))
    const confirmed = (await world.asPage(showProcedure, { file: ours.file }, worker)).history.find(({ step }) => step === 'confirm-receipt')
    expect(await refuse(ours.file, ours.version, confirmed?.id ?? '')).toMatchObject({ key: 'procedures.exchange.wrong-side', says: expect.stringContaining('7(3)') })
    const { file } = await world.asPage(openProcedure, { procedure: 'benelux-kazakhstan', name: 'Somebody', openedOn: day(9), country: 'NL', otherCountry: 'KZ' }, worker)
    const inside = await act({ file, version: 1 }, worker, 'establish-irregular-stay', 8)
    expect((await refuse(file, inside.version, inside.step)).key).toBe('procedures.exchange.inside')
    const early = await act(inside, worker, 'withdraw', 7)
    expect((await refuse(file, early.version, early.step)).key).toBe('procedures.exchange.first')
    expect((await refusedBy(world.asPage(sendStep, { file, seen: 1, step: early.step }, worker))).key).toBe('core.refused.changed')
  })

  test('an authority that is not there cannot be written to, and paper is recorded by hand', async () => {
    const { worker } = world.osh
    const { file } = await world.asPage(openProcedure, { procedure: 'benelux-kazakhstan', name: 'Somebody', openedOn: day(9), country: 'NL', otherCountry: 'KZ' }, worker)
    const entry = { file, step: 'request-travel-document', kind: 'consulate', other: 'Consulate in Den Haag', country: 'KZ', classes: ['identity', 'identity document'], on: day(1) } as const
    await world.asPage(recordDisclosure, { ...entry, classes: [...entry.classes] }, worker)
    const [line] = (await world.asPage(listDisclosures, { file }, worker)).lines
    expect(line).toMatchObject({ what: 'given', way: 'paper', kind: 'consulate', other: 'Consulate in Den Haag', purpose: 'travel document', article: '7(5)', on: day(1), by: 'worker of Yoʻldosh', undone: false })
    await world.asPage(undoDisclosure, { disclosure: line?.disclosure ?? '' }, worker)
    expect((await refusedBy(world.asPage(undoDisclosure, { disclosure: line?.disclosure ?? '' }, worker))).key).toBe('procedures.disclosure.stands')
    expect((await refusedBy(world.asPage(recordDisclosure, { ...entry, classes: [...entry.classes], step: 'establish-irregular-stay' }, worker))).key).toBe('procedures.disclosure.no-ground')
    expect((await refusedBy(world.asPage(recordDisclosure, { ...entry, classes: [] }, worker))).why).toBe('invalid')
    expect((await world.asPage(listDisclosures, { file }, world.moscow.supervisor)).lines).toEqual([])
    await owner.query('update organisation set country = $2 where id = $1', [world.moscow.organisation, 'UZ'])
    const waiting = await submitted()
    expect((await refusedBy(world.asPage(sendStep, { file: waiting.file, seen: waiting.version, step: waiting.step }, worker))).key).toBe('procedures.exchange.nobody')
    await owner.query('update organisation set country = $2 where id = $1', [world.moscow.organisation, 'KZ'])
  })

  test('what the law does not let stand is refused with its article, and neither side is changed', async () => {
    const { ours, theirs } = await exchanged()
    const [nl, kz] = [world.osh.worker, world.moscow.worker]
    const refused = await tell(await act(theirs, kz, 'refuse', 4, { 'written reply': 'No', 'reasons': 'Not ours' }), kz)
    await act(ours, nl, 'withdraw', 6)
    const before = await everything()
    expect(await refusedBy(world.asPage(takeUpParcel, { parcel: refused.parcel, receivedOn: day(1) }, nl))).toMatchObject({ key: 'procedures.refused.out-of-turn', says: expect.stringContaining('7(3)') })
    expect((await refusedBy(world.asPage(takeUpParcel, { parcel: refused.parcel, receivedOn: day(9) }, nl))).key).toBe('procedures.exchange.before-sent')
    expect((await refusedBy(world.asPage(takeUpParcel, { parcel: refused.parcel, receivedOn: today.add({ days: 2 }).toString() }, nl))).key).toBe('procedures.free.ahead')
    expect((await refusedBy(world.asPage(takeUpParcel, { parcel: refused.parcel, receivedOn: day(1) }, world.osh.worker2))).key).toBe('procedures.running.not-handler')
    expect(await everything()).toEqual(before)
    await world.asPage(setAsideParcel, { parcel: refused.parcel, reason: 'no place for it' }, nl)
  })
})
