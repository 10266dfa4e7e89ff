import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, staff, visitor, type Asking } from '../../../core/actor.ts'
import { newId, toDay } from '../../../core/ids.ts'
import { openAs } from '../../../core/open.ts'
import { run } from '../../../core/run.ts'
import { addMonitor } from '../../../tests/monitors.ts'
import { allOf } from '../../../tests/papers.ts'
import { makeTwoSides } from '../../../tests/two-sides.ts'
import { makeWorld } from '../../../tests/world.ts'
import { operations } from '../../operations.ts'
import { acceptInvitation, changeRoles, invite, leave, listStaff, showMember } from '../../directory/index.ts'
import {
  addressee, answerLetter, exchangeOfFile, formsOf, gaps, giveForm, lawsWithForms, lettersGiven, listDisclosures, listForms, listMonitorLetters, listFiles, openProcedure, readLetter, recordLetterGiven, showMonth, showOversight,
  showParcelReceived, showProcedure, stopLetterCode, sweepLetters, takeForm, takeStep, writeSheet, worklist, writeAgainToPerson, writeToPerson,
} from '../index.ts'
import { crossingOf } from '../exchange/crossing.ts'

const { world, owner, day, refusedBy, submitted, exchanged, incoming, everything, tell, close } = await makeTwoSides()
let monitor: Asking
let theirs: Asking
beforeAll(async () => {
  monitor = await addMonitor(owner, world.osh.organisation)
  theirs = await addMonitor(owner, world.moscow.organisation)
})
afterAll(close)

const written = async (text = 'You may tell me how you are treated.') => {
  const { file } = await submitted()
  return { file, ...await world.asPage(writeToPerson, { file, language: 'ru', text }, monitor) }
}
const holding = (code: string) => addressee(world.node, code)

describe('a monitor', () => {
  test('comes in by an invitation of her own, is nothing else there, and never becomes it', async () => {
    const { administrator, worker } = world.third
    const invited = async (roles: ('monitor' | 'case worker' | 'administrator')[]) => {
      const { link } = await world.asPage(invite, { name: 'Nodira', roles }, administrator)
      return link.split('/').at(-1) ?? ''
    }
    expect(await refusedBy(invited(['monitor', 'case worker']))).toMatchObject({ why: 'invalid' })
    expect((await refusedBy(world.asPage(invite, { name: 'Nodira', roles: ['monitor'] }, worker))).why).toBe('forbidden')
    const account = newId<'account'>()
    const accept = (secret: string, as = account) => world.asPage(acceptInvitation, { secret, account: as }, robot('founder'))
    await accept(await invited(['monitor']))
    expect((await world.asPage(listStaff, {}, administrator)).staff.find((one) => one.account === account)).toMatchObject({ roles: ['monitor'] })
    const { member } = await world.asPage(showMember, { account }, administrator)
    expect(member).toMatchObject({ roles: ['monitor'], opensFiles: false })
    expect(await refusedBy(world.asPage(changeRoles, { account, seen: member.version, roles: ['case worker'] }, administrator))).toMatchObject({ why: 'conflict', key: 'directory.monitor.stays' })
    // The database says so too, whichever way somebody tries.
    const insert = (who: string, role: string) => owner.query('insert into member_role (organisation, account, role) values ($1, $2, $3)', [world.third.organisation, who, role])
    await expect(insert(account, 'supervisor')).rejects.toThrow('member_role_monitors')
    await expect(insert(world.third.accounts.worker, 'monitor')).rejects.toThrow('member_role_monitors')
    await expect(owner.query('update member set monitors = true where account = $1', [world.third.accounts.worker])).rejects.toThrow('member_role_monitors')
    // Who left comes back as what she was, and as nothing else.
    await world.asPage(leave, { account }, administrator)
    expect(await refusedBy(accept(await invited(['case worker'])))).toMatchObject({ key: 'directory.monitor.stays' })
    await accept(await invited(['monitor']))
    expect(await world.asPage(worklist, {}, staff(account))).toMatchObject({ files: [] })
  })

  test('is of no office that helps people', async () => {
    const helpers = await makeWorld()
    try {
      expect(await refusedBy(helpers.asPage(invite, { name: 'Nodira', roles: ['monitor'] }, helpers.osh.administrator))).toMatchObject({ why: 'invalid' })
    } finally {
      await helpers.close()
    }
  })

  test('reads a file with who decided, the ledger, what was sent, what came and the gaps, and leaves a trace', async () => {
    const { ours, theirs: file } = await exchanged()
    const shown = await world.asPage(showProcedure, { file: ours.file }, monitor)
    expect(shown).toMatchObject({ names: 'Alikhan Serikov', bornOn: '1990-01-02', office: { roles: ['monitor'] } })
    expect(shown.history.map(({ step, by, brought }) => [step, by, brought.length])).toEqual([['submit', `worker of ${world.osh.name}`, 3], ['confirm-receipt', `worker of ${world.osh.name}`, 0]])
    expect((await world.asPage(listDisclosures, { file: ours.file }, monitor)).lines.map(({ what }) => what)).toEqual(['received', 'given'])
    expect(await world.asPage(exchangeOfFile, { file: ours.file }, monitor)).toMatchObject({ sent: [{ step: 'submit', ended: { why: 'taken up' } }] })
    expect((await world.asPage(gaps, { procedure: 'benelux-kazakhstan' }, monitor))).toBeTruthy()
    expect((await world.asPage(listFiles, {}, monitor)).files.map((one) => one.file)).toContain(ours.file)
    const { entries } = await world.asPage(showOversight, { file: ours.file }, monitor)
    expect(entries.map(({ operation, name }) => `${operation} ${name}`)).toContain('procedures/show an independent monitor')
    expect(entries.map(({ operation }) => operation)).toContain('procedures/open')
    expect((await refusedBy(world.asPage(showProcedure, { file: file.file }, monitor))).why).toBe('missing')
    expect((await world.asPage(showProcedure, { file: file.file }, theirs)).names).toBe('Alikhan Serikov')
  })

  test('opens what came from the other side and waits', async () => {
    const { file, step, version } = await submitted()
    await tell({ file, version, step }, world.osh.worker)
    const [came] = await incoming()
    expect(await world.asPage(showParcelReceived, { parcel: came?.parcel ?? '' }, theirs)).toMatchObject({ name: 'Alikhan Serikov' })
    expect((await refusedBy(world.asPage(showParcelReceived, { parcel: came?.parcel ?? '' }, monitor))).why).toBe('missing')
  })

  test('changes nothing: every write but her own letters is refused at the gate', async () => {
    const hers = operations.filter(({ who, kind }) => kind === 'write' && who.some((one) => one === 'monitor')).map(({ name }) => name).sort()
    expect(hers.filter((name) => !name.startsWith('complaints/'))).toEqual([
      'directory/make-token', 'directory/revoke-token', 'procedures/export-events', 'procedures/oversight/record-given', 'procedures/oversight/stop-code', 'procedures/oversight/write-again', 'procedures/oversight/write-letter',
    ])
    const { file, version } = await submitted()
    const before = await everything()
    expect((await refusedBy(world.asPage(takeStep, { file, seen: version, step: 'withdraw', on: day(0), needs: {} }, monitor))).why).toBe('forbidden')
    expect((await refusedBy(world.asPage(openProcedure, { procedure: 'benelux-kazakhstan', name: 'X', openedOn: day(1), country: 'NL', otherCountry: 'KZ' }, monitor))).why).toBe('forbidden')
    expect(await everything()).toEqual(before)
  })

  test('nor would the database let her, past the gate: she opens no file for writing, and a broken glass opens nothing for her', async () => {
    await owner.query(`insert into break_glass (organisation, id, account, wrapped, sealed, at, until) select organisation, gen_random_uuid(), account, '', '', now(), now() + interval '1 hour' from member where monitors and organisation = $1`, [world.osh.organisation])
    const account = monitor.kind === 'staff' ? monitor.account : ''
    const client = await world.node.connection()
    try {
      const { actor } = await openAs(client, monitor)
      expect(actor.roles).toEqual(['monitor'])
      const set = (await client.query<{ files: string; monitored: string }>(`select current_setting('app.files', true) as files, current_setting('app.monitored', true) as monitored`)).rows[0]
      expect(set).toEqual({ files: '', monitored: world.osh.organisation })
      expect((await client.query('update procedure_file set open = false')).rowCount).toBe(0)
      await expect(client.query(`insert into procedure_voluntariness (organisation, id, file, fact, finding, on_day, by_account) select organisation, gen_random_uuid(), id, 'capacity', 'yes', '2026-01-01', $1 from procedure_file limit 1`, [account])).rejects.toThrow('row-level security')
    } finally {
      await client.query('rollback')
      client.release()
    }
  })
})

describe('a letter of a monitor', () => {
  test('opens to the person by its code, without an account, and she answers', async () => {
    const { file, letter, code } = await written('Как с вами обращаются?')
    expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(await world.asPage(readLetter, {}, holding(code.toLowerCase().replaceAll('-', ' ')))).toMatchObject({ authority: world.osh.name, country: 'NL', messages: [{ by: 'monitor', text: 'Как с вами обращаются?' }] })
    await world.asPage(answerLetter, { text: 'Мне не дали переводчика' }, holding(code))
    expect((await world.asPage(listMonitorLetters, {}, monitor)).letters).toMatchObject([{ letter, file, answered: true }])
    await world.asPage(writeAgainToPerson, { letter, text: 'Спасибо' }, monitor)
    expect((await world.asPage(showOversight, { file }, monitor)).letters).toMatchObject([{ letter, code: 'opens', messages: [{ by: 'monitor' }, { by: 'person', text: 'Мне не дали переводчика' }, { by: 'monitor', text: 'Спасибо' }] }])
    expect((await world.asPage(readLetter, {}, holding(code))).messages).toHaveLength(3)
  })

  test('the same submission gives the same code; what is stored is a hash and sealed text', async () => {
    const { file } = await submitted()
    const key = crypto.randomUUID()
    const send = () => world.asPage(writeToPerson, { file, language: 'uz', text: 'A secret sentence' }, monitor, { key })
    const [one, two] = [await send(), await send()]
    expect(two).toEqual(one)
    const rows = JSON.stringify((await owner.query(`select l::text, m::text, encode(m.sealed, 'escape') from monitor_letter l join monitor_message m on m.letter = l.id where l.id = $1`, [one.letter])).rows)
    expect(rows).not.toContain('A secret sentence')
    expect(rows).not.toContain(one.code)
  })

  test('no officer of the office reads it; they see the day on which it was given', async () => {
    const { file, letter, code } = await written('Only for you')
    await world.asPage(answerLetter, { text: 'Only for the monitor' }, holding(code))
    for (const asking of [world.osh.worker, world.osh.supervisor, world.osh.coordinator, world.osh.administrator]) {
      expect((await refusedBy(world.asPage(showOversight, { file }, asking))).why).toBe('forbidden')
      expect((await refusedBy(world.asPage(listMonitorLetters, {}, asking))).why).toBe('forbidden')
    }
    expect(await world.asPage(lettersGiven, { file }, world.osh.worker)).toEqual({ given: [] })
    await world.asPage(recordLetterGiven, { letter, on: toDay(day(1)) }, monitor)
    expect(await world.asPage(lettersGiven, { file }, world.osh.worker)).toEqual({ given: [{ letter, on: day(1), by: 'an independent monitor' }] })
    expect(await refusedBy(world.asPage(recordLetterGiven, { letter, on: toDay(day(1)) }, monitor))).toMatchObject({ why: 'conflict' })
    expect((await refusedBy(world.asPage(recordLetterGiven, { letter, on: toDay(day(-2)) }, monitor))).why).toBe('invalid')
    expect(await world.asPage(lettersGiven, { file }, world.moscow.worker)).toEqual({ given: [] })
    // An officer who got past the gate finds no row.
    const client = await world.node.connection()
    try {
      await openAs(client, world.osh.supervisor)
      for (const table of ['monitor_letter', 'monitor_message']) expect((await client.query(`select from ${table}`)).rowCount, table).toBe(0)
      expect((await client.query('select from monitor_letter_given')).rowCount).toBeGreaterThan(0)
    } finally {
      await client.query('rollback')
      client.release()
    }
  })

  test('a wrong code, one that was stopped, one whose year is over and what is no code at all have one answer', async () => {
    const { letter, code } = await written()
    const stopped = await written()
    await world.asPage(stopLetterCode, { letter: stopped.letter }, monitor)
    const answers: unknown[] = []
    const wrong = ['AAAA-AAAA-AAAA', stopped.code, 'no code', '', `${code}0`]
    for (const one of wrong) answers.push(await refusedBy(world.asPage(readLetter, {}, holding(one))), await refusedBy(world.asPage(answerLetter, { text: 'x' }, holding(one))))
    await owner.query(`update monitor_letter set ends_at = now() where id = $1`, [letter])
    answers.push(await refusedBy(world.asPage(readLetter, {}, holding(code))))
    expect(new Set(answers.map((one) => JSON.stringify(one))).size).toBe(1)
    expect(answers[0]).toMatchObject({ why: 'unknown', key: 'core.refused.code' })
    for (const one of [letter, stopped.letter]) expect((await refusedBy(world.asPage(writeAgainToPerson, { letter: one, text: 'x' }, monitor))).key).toBe('procedures.oversight.over')
    expect((await refusedBy(world.asPage(stopLetterCode, { letter: stopped.letter }, monitor))).why).toBe('conflict')
  })

  test('codes are tried thirty times a minute and no more, the right one neither', async () => {
    const { code } = await written()
    const from = '203.0.113.7'
    for (let at = 0; at < 30; at++) await refusedBy(world.asPage(readLetter, {}, holding(`AAAA-AAAA-${1000 + at}`), { from }))
    expect((await refusedBy(world.asPage(readLetter, {}, holding(code), { from }))).why).toBe('limited')
    expect((await world.asPage(readLetter, {}, holding(code), { from: '203.0.113.8' })).messages).toHaveLength(1)
  })

  test('a monitor of another office, and a stranger, have none of it; a letter opens nothing else', async () => {
    const { file, letter, code } = await written()
    const tried = [
      () => world.asPage(showOversight, { file }, theirs), () => world.asPage(writeAgainToPerson, { letter, text: 'x' }, theirs), () => world.asPage(stopLetterCode, { letter }, theirs),
      () => world.asPage(writeToPerson, { file, language: 'ru', text: 'x' }, theirs),
    ]
    for (const doing of tried) expect((await refusedBy(doing())).why).toBe('missing')
    expect((await refusedBy(world.asPage(readLetter, {}, visitor))).why).toBe('unknown')
    expect((await refusedBy(world.asPage(showProcedure, { file }, holding(code)))).why).toBe('forbidden')
    expect((await refusedBy(world.asPage(showProcedure, { file }, { kind: 'complainer', codeHash: Buffer.alloc(32) }))).why).toBe('unknown')
  })
})

test('a year after its code was over a letter is forgotten: its words and its key; that it was given stays', async () => {
  const { file, letter, code } = await written()
  await world.asPage(recordLetterGiven, { letter, on: day(0) }, monitor)
  const sweep = () => run(sweepLetters, {}, robot('sweeper'), world.node, { via: 'job' })
  const age = (days: number) => owner.query(`update monitor_letter set ends_at = now() - interval '${days} days' where id = $1`, [letter])
  const left = async () => (await owner.query<{ key: boolean; words: number }>('select wrapped is not null as key, (select count(*)::int from monitor_message s where s.letter = l.id) as words from monitor_letter l where id = $1', [letter])).rows[0]
  await age(364)
  expect(await sweep()).toEqual({ letters: 0 })
  expect(await left()).toEqual({ key: true, words: 1 })
  await age(366)
  expect(await sweep()).toEqual({ letters: 1 })
  expect(await left()).toEqual({ key: false, words: 0 })
  expect(await sweep()).toEqual({ letters: 0 })
  expect((await world.asPage(showOversight, { file }, monitor)).letters.find((one) => one.letter === letter)).toMatchObject({ code: 'forgotten', messages: [], givenOn: day(0) })
  expect((await refusedBy(world.asPage(writeAgainToPerson, { letter, text: 'Ещё' }, monitor))).why).toBe('missing')
  expect((await world.asPage(lettersGiven, { file }, world.osh.worker)).given).toHaveLength(1)
  await expect(run(readLetter, {}, addressee(world.node, code), world.node, { via: 'page' })).rejects.toMatchObject({ why: 'unknown' })
})

test('a monitor reads the forms of a file and the calendar of the office, and writes neither', async () => {
  const { ours } = await exchanged()
  const forms = await world.asPage(listForms, { file: ours.file }, monitor)
  expect(forms.forms.length).toBeGreaterThan(3)
  const form = forms.forms.find((one) => one.ours)?.form ?? ''
  const paper = await world.asPage(takeForm, { file: ours.file, form }, monitor)
  expect((await allOf(paper.stream())).subarray(0, 5).toString()).toBe('%PDF-')
  expect((await world.asPage(showMonth, {}, monitor))).toMatchObject({ whole: true })
  for (const write of [
    () => world.asPage(writeSheet, { file: ours.file, seen: 1, part: 'person', surname: 'x' }, monitor),
    () => world.asPage(giveForm, { file: ours.file, form, kind: 'authority', other: 'x', country: 'KZ', on: day(0) }, monitor),
  ]) expect((await refusedBy(write())).why).toBe('forbidden')
})

test('a form that leaves the office stands in the ledger: to whom, what of the person is in it, and the article', async () => {
  const { ours } = await exchanged()
  const { worker } = world.osh
  const give = (input: object = {}) => world.asPage(giveForm, { file: ours.file, form: 'annex-2', kind: 'carrier', other: 'Air Astana', country: 'kz', on: day(1), ...input }, worker)
  await give()
  const [line] = (await world.asPage(listDisclosures, { file: ours.file }, worker)).lines
  expect(line).toMatchObject({ what: 'given', way: 'paper', kind: 'carrier', other: 'Air Astana', country: 'KZ', on: day(1), purpose: 'transfer', article: '5(1), Annex 2' })
  expect(line?.classes).toContain('file number')
  expect(line?.classes).not.toContain('escort and care')
  const version = (await world.asPage(showProcedure, { file: ours.file }, worker)).version
  await world.asPage(writeSheet, { file: ours.file, seen: version, part: 'transfer', medicalEscort: 'no', transferPlace: 'Astana' }, worker)
  await give()
  expect((await world.asPage(listDisclosures, { file: ours.file }, worker)).lines[0]?.classes).toEqual(expect.arrayContaining(['places and routes', 'escort and care']))
  const before = (await world.asPage(listDisclosures, { file: ours.file }, worker)).lines.length
  expect((await refusedBy(give({ form: 'annex-77' }))).why).toBe('missing')
  expect((await refusedBy(give({ on: day(-1) }))).key).toBe('procedures.free.ahead')
  expect((await refusedBy(give({ country: 'Kazakhstan' }))).why).toBe('invalid')
  expect((await refusedBy(world.asPage(giveForm, { file: ours.file, form: 'annex-2', kind: 'carrier', other: 'x', country: 'KZ', on: day(0) }, world.third.worker))).why).toBe('missing')
  expect((await world.asPage(listDisclosures, { file: ours.file }, worker)).lines.length).toBe(before)
  // Every form of every law goes with a step that is told for some purpose.
  for (const law of lawsWithForms) for (const { id, goesWith } of formsOf(law)) expect([law, id, goesWith.some((step) => crossingOf(step) !== undefined)]).toEqual([law, id, true])
})
