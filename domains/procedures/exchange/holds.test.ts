import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { makeTwoSides } from '../../../tests/two-sides.ts'
import { exchangeOfFile, openProcedure, recordSafeguard, sendStep, showParcelReceived, showProcedure, takeStep, takeUpParcel } from '../index.ts'

const { world, today, day, form, refusedBy, everything, submitted, exchanged, act, close } = await makeTwoSides()
afterAll(close)

describe('before an application', () => {
  test('what forbids it is shown with its article, and refuses it', async () => {
    const { worker } = world.osh
    const { file } = await world.asPage(openProcedure, { procedure: 'benelux-kazakhstan', name: 'Nobody', openedOn: day(9), country: 'NL', otherCountry: 'KZ' }, worker)
    const check = async () => (await world.asPage(showProcedure, { file }, worker)).check.filter(({ is }) => is === 'forbids').map(({ name, answer }) => `${name}: ${answer}`)
    expect(await check()).toEqual(['final decision: null', 'voluntary return: null'])
    let seen = 1
    const find = async (answer: 'final' | 'not final' | 'declined' | 'chosen' | 'not offered', before: number) => { seen = (await world.asPage(recordSafeguard, { file, seen, answer, on: day(before) }, worker)).version }
    const submit = (before: number) => refusedBy(world.asPage(takeStep, { file, seen, step: 'submit', on: day(before), needs: form }, worker))
    expect(await submit(5)).toMatchObject({ why: 'conflict', key: 'procedures.before.forbidden', says: expect.stringContaining('2, Twenty Guidelines on Forced Return') })
    await find('not final', 9)
    await find('not offered', 9)
    expect(await check()).toEqual(['final decision: not final', 'voluntary return: not offered'])
    await find('final', 8)
    await find('chosen', 8)
    expect(await check()).toEqual(['voluntary return: chosen'])
    await find('declined', 6)
    expect(await check()).toEqual([])
    // What was found on the sixth day before today does not carry an application of the seventh.
    expect(await submit(7)).toMatchObject({ key: 'procedures.before.forbidden' })
    for (const hold of ['protection', 'medical', 'asylum', 'appeal']) {
      const needs = { medical: { 'medical opinion': 'there' } }[hold] ?? {}
      seen = (await world.asPage(takeStep, { file, seen, step: `begin-${hold}-hold`, on: day(5), needs, by: 'requesting authority' }, worker)).version
      expect(await check()).toEqual([`${hold}: null`])
      const before = await everything()
      expect((await submit(5)).key).toBe('procedures.before.forbidden')
      expect(await everything()).toEqual(before)
      seen = (await world.asPage(takeStep, { file, seen, step: `end-${hold}-hold`, on: day(5), needs: hold === 'medical' ? { 'medical opinion': 'there' } : { decision: 'there' }, by: 'requesting authority' }, worker)).version
    }
    expect((await submit(5).catch(() => ({ key: 'it went' }))).key).toBe('it went')
  })

  test('a form of return is a field of the file; the person’s own choice outweighs it', async () => {
    const { file, version } = await submitted()
    expect((await world.asPage(showProcedure, { file }, world.osh.worker)).formOfReturn).toBe('deportation')
    await act({ file, version }, world.osh.worker, 'choose-voluntary-return', 3, { 'signed declaration': 'there' })
    expect((await world.asPage(showProcedure, { file }, world.osh.worker)).formOfReturn).toBe('voluntary return')
  })
})

describe('a hold', () => {
  test('is told once, as a hold and never why; and its end when nothing holds the file any more', async () => {
    const { ours, theirs } = await exchanged()
    const [nl, kz] = [world.osh.worker, world.moscow.worker]
    const waits = async () => (await world.asPage(exchangeOfFile, { file: ours.file }, nl)).waiting.map(({ step, as }) => `${step} as ${as}`)
    const asylum = await act(ours, nl, 'begin-asylum-hold', 5, {}, { by: 'requesting authority' })
    const ill = await act(asylum, nl, 'begin-medical-hold', 4, { 'medical opinion': 'with the doctor' }, { by: 'requesting authority' })
    expect(await waits()).toEqual(['begin-asylum-hold as begin-other-side-hold', 'begin-medical-hold as begin-other-side-hold'])
    const told = await world.asPage(sendStep, { file: ours.file, seen: ill.version, step: ill.step }, nl)
    expect(await waits()).toEqual([])
    expect(await world.asPage(showParcelReceived, { parcel: told.parcel }, kz)).toMatchObject({ step: 'begin-other-side-hold', brought: [], name: null, purpose: 'state of the file' })
    await world.asPage(takeUpParcel, { parcel: told.parcel, receivedOn: day(3) }, kz)
    const there = await world.asPage(showProcedure, { file: theirs.file }, kz)
    expect(there.standing.holds.map(({ hold }) => hold)).toEqual(['other-side'])
    expect(there.history.map(({ step, brought }) => [step, brought.length])).toEqual([['submit', 2], ['confirm-receipt', 0], ['begin-other-side-hold', 0]])
    expect(JSON.stringify(there)).not.toContain('with the doctor')
    let version = told.version
    for (const [step, needs] of [['end-asylum-hold', { decision: 'Refused' }], ['end-medical-hold', { 'medical opinion': 'Well' }]] as const) version = (await act({ file: ours.file, version }, nl, step, 2, needs, { by: 'requesting authority' })).version
    expect(await waits()).toEqual(['end-asylum-hold as end-other-side-hold', 'end-medical-hold as end-other-side-hold'])
  })

  test('by the person’s own choice: which clock stops and which goes on is told before; it can be taken back, and the file goes on', async () => {
    const { ours } = await exchanged()
    const { worker } = world.osh
    const next = async (step: string) => (await world.asPage(showProcedure, { file: ours.file }, worker)).next.find((one) => one.step === step)?.effects
    expect(await next('choose-voluntary-return')).toMatchObject([{ clock: 'reply', does: 'stops', law: { article: '1', source: 'Twenty Guidelines on Forced Return, CM(2005)40, 4 May 2005' } }])
    expect(await next('turn-to-voluntary-return')).toMatchObject([{ clock: 'reply', does: 'ends' }])
    expect(await next('request-transit')).toBeNull()
    const chosen = await act(ours, worker, 'choose-voluntary-return', 4, { 'signed declaration': 'in the folder' })
    expect((await world.asPage(showProcedure, { file: ours.file }, worker)).standing).toMatchObject({ stage: 'received', holds: [{ hold: 'voluntary-return' }], clocks: [{ clock: 'reply', state: 'held' }] })
    expect(await next('revoke-voluntary-return')).toMatchObject([{ clock: 'reply', does: 'runs again' }])
    const back = await act(chosen, worker, 'revoke-voluntary-return', 2)
    expect((await world.asPage(showProcedure, { file: ours.file }, worker)).standing.clocks).toMatchObject([{ clock: 'reply', state: 'running', due: today.add({ days: 21 - 8 + 2 }).toString() }])
    await act(back, worker, 'turn-to-voluntary-return', 1, { 'signed declaration': 'in the folder' })
    expect(await world.asPage(showProcedure, { file: ours.file }, worker)).toMatchObject({ open: false, formOfReturn: 'voluntary return', standing: { stage: 'turned-to-voluntary-return' } })
    // The other side hears of a withdrawal.
    expect((await world.asPage(exchangeOfFile, { file: ours.file }, worker)).waiting.map(({ step, as }) => `${step} as ${as}`)).toEqual(['turn-to-voluntary-return as withdraw'])
  })
})

describe('the database itself', () => {
  test('refuses a parcel without a file under that law, and any change of the ledger', async () => {
    const as = async (sql: string) => {
      const client = new pg.Client(world.database.app)
      await client.connect()
      try {
        await client.query(`begin; set local role hamroh_staff; select set_config('app.organisation', '${world.osh.organisation}', true), set_config('app.files', '${world.osh.organisation}', true), set_config('app.account', '${world.osh.accounts.worker}', true)`)
        return await client.query(sql).then(({ rowCount }) => String(rowCount), (fault: unknown) => (fault instanceof pg.DatabaseError ? (fault.code ?? '') : 'failed'))
      } finally {
        await client.end()
      }
    }
    const parcel = `insert into procedure_parcel (organisation, id, sender, exchange, number, opens, procedure, law, side, country, other_country, step, on_day, role, classes, purpose, article)
      values ('${world.moscow.organisation}', gen_random_uuid(), '${world.osh.organisation}', gen_random_uuid(), 'X', true, 'benelux-kazakhstan', '2015', 'requesting', 'NL', 'KZ', 'submit', '2026-01-01', 'requesting authority', '{}', 'application', '7(1)')`
    expect(await as(parcel)).toBe('42501')
    for (const sql of ['update disclosure set purpose = purpose', 'delete from disclosure', 'delete from procedure_parcel', 'update procedure_parcel set step = step']) expect([sql, await as(sql)]).toEqual([sql, '42501'])
  })
})
