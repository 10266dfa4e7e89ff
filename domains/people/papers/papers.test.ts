import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { robot, visitor, type Asking } from '../../../core/actor.ts'
import { run } from '../../../core/run.ts'
import { work } from '../../../tests/apart.ts'
import { ownerOf, type Owner } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { askForHelp, closeCase, handOver, openCase, showToday, takeRequest } from '../../cases/index.ts'
import { hashOfCode } from '../../cases/index.ts'
import { listLetters, writeLetter } from '../../procedures/index.ts'
import {
  changePaper, checkIdentity, endPaper, erasePerson, handPaper, listPapers, moveBack, moveToCompartment, openPaper, readZone, recordPaper, recordPerson, searchPeople, seePaperEnd, showMyFile, showPerson, sweepErased,
} from '../index.ts'
import { aheadOf } from './expiring.ts'
import { inOrder } from './held.ts'
import { toDay } from '../../../core/ids.ts'

let world: World
let owner: Owner
beforeAll(async () => { world = await makeWorld(); owner = await ownerOf(world) })
afterAll(async () => { await owner.close(); await world.close() })

/** The day of the office: after six in the evening UTC it is tomorrow in Osh. */
const today = Temporal.Now.plainDateISO('Asia/Bishkek')
const inDays = (days: number) => today.add({ days }).toString()
const madina = (names: readonly string[] = ['Саидова Мадина']) => world.asPage(recordPerson, { names: names.map((text) => ({ text })), language: 'tg', looked: true }, world.osh.worker)
const passport = { kind: 'passport', country: 'TJ', number: '400123456', name: 'SAIDOVA MADINA', bornOn: '1990-03-12', citizenship: 'TJ', sex: 'f', holder: 'the person' } as const
const record = (person: string, rest: object = {}, asking: Asking = world.osh.worker) => world.asPage(recordPaper, { person, ...passport, ...rest }, asking)
const found = async (text: string, asking: Asking = world.osh.worker) => (await world.asPage(searchPeople, { text }, asking)).people.map(({ person }) => person)
const missing = expect.objectContaining({ why: 'missing' })
const zone = 'P<TJKSAIDOVA<<MADINA<<<<<<<<<<<<<<<<<<<<<<<<\n4001234563TJK9003129F2701150<<<<<<<<<<<<<<06'

describe('a paper', () => {
  test('is listed without its number, opened whole, and only by those who open files here', async () => {
    const { person } = await madina()
    const { paper, names } = await record(person, { expiresOn: inDays(400), since: '2026-01-05', note: 'В ней виза' })
    expect(names).toBe(1)
    const { papers } = await world.asPage(listPapers, { person }, world.osh.supervisor)
    expect(papers).toEqual([expect.objectContaining({ paper, kind: 'passport', country: 'TJ', number: '••• 456', holder: { holder: 'the person', since: '2026-01-05' }, keptApart: false, ended: null })])
    expect(JSON.stringify([papers, (await world.asPage(showPerson, { person }, world.osh.worker)).papers])).not.toMatch(/400123456|виза/)
    expect(await world.asPage(openPaper, { paper }, world.osh.worker2)).toMatchObject({ says: { number: '400123456', note: 'В ней виза' }, held: [{ holder: 'the person' }], differs: [] })
    expect((await world.asPage(showPerson, { person }, world.osh.worker)).names.map(({ text }) => text)).toEqual(['Саидова Мадина', 'SAIDOVA MADINA'])
    for (const asking of [world.moscow.worker, world.third.supervisor]) {
      await expect(world.asPage(openPaper, { paper }, asking)).rejects.toEqual(missing)
      await expect(world.asPage(listPapers, { person }, asking)).rejects.toEqual(missing)
      await expect(record(person, {}, asking)).rejects.toBeTruthy()
    }
    for (const asking of [world.osh.coordinator, world.osh.administrator, visitor]) await expect(world.asPage(openPaper, { paper }, asking)).rejects.toBeTruthy()
  })

  test('is found by its number, in figures or as printed; a replaced one too, one that was never hers no more', async () => {
    const { person } = await madina(['Турсунова Зебо'])
    const { paper } = await record(person, { number: 'AC 7654321', name: 'TURSUNOVA ZEBO' })
    expect(await found('AC7654321')).toContain(person)
    expect(await found('7654321', world.moscow.worker)).toEqual([])
    const { version } = await world.asPage(changePaper, { paper, seen: 1, kind: 'passport', number: 'AC 7654399' }, world.osh.worker)
    expect([await found('7654321'), (await found('7654399')).includes(person)]).toEqual([[], true])
    await expect(world.asPage(changePaper, { paper, seen: 1, kind: 'passport', number: '1' }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict', now: { version, number: 'AC 7654399' } })
    await world.asPage(endPaper, { paper, seen: version, why: 'replaced' }, world.osh.worker)
    expect(await found('7654399')).toContain(person)
    expect(await world.asPage(openPaper, { paper }, world.osh.worker)).toMatchObject({ ended: { why: 'replaced' } })
    const other = await record(person, { number: 'AC 1112223' })
    await world.asPage(endPaper, { paper: other.paper, seen: 1, why: 'wrong person' }, world.osh.worker)
    expect(await found('1112223')).toEqual([])
    await expect(world.asPage(openPaper, { paper: other.paper }, world.osh.worker)).rejects.toEqual(missing)
    await expect(world.asPage(handPaper, { paper: other.paper, holder: 'we' }, world.osh.worker)).rejects.toEqual(missing)
    const { rows } = await owner.client.query(`select h.sealed from paper_holding h where h.paper = $1 and h.sealed is not null`, [other.paper])
    expect(rows).toEqual([])
  })

  test('two that are recorded at the same moment are both there, with both names', async () => {
    const { person } = await madina(['Шодиева Гули'])
    await Promise.all([record(person, { name: 'SHODIEVA GULI' }), record(person, { kind: 'visa', name: 'SHODIYEVA GULI' }), record(person, { kind: 'identity card', name: 'SHODIEVA GULI' })])
    expect((await world.asPage(listPapers, { person }, world.osh.worker)).papers).toHaveLength(3)
    expect((await world.asPage(showPerson, { person }, world.osh.worker)).names.map(({ text }) => text).toSorted()).toEqual(['SHODIEVA GULI', 'SHODIYEVA GULI', 'Шодиева Гули'])
  })

  test('fills what the file does not know, and says what the file says otherwise', async () => {
    const { person } = await madina(['Назаров Фаррух'])
    await record(person, { name: undefined, fill: true })
    expect((await world.asPage(showPerson, { person }, world.osh.worker)).identity).toMatchObject({ bornOn: '1990-03-12', citizenship: 'TJ' })
    const { paper } = await record(person, { kind: 'identity card', name: undefined, bornOn: '1990-12-03', fill: true })
    expect(await world.asPage(openPaper, { paper }, world.osh.worker)).toMatchObject({ differs: ['bornOn'] })
    expect((await world.asPage(showPerson, { person }, world.osh.worker)).identity.bornOn).toBe('1990-03-12')
  })

  test('nothing of it stands readable in the database, and days that cannot be are refused', async () => {
    const { person } = await madina(['Каримова Нигора'])
    await record(person, { number: 'ZZ9988776', holder: 'trafficker', holdingNote: 'у Равшана' })
    const { rows } = await owner.client.query<{ line: string }>(`select t::text as line from paper t union all select t::text from paper_holding t union all select encode(sealed, 'escape') from paper where sealed is not null`)
    for (const secret of ['9988776', 'trafficker', 'Равшан', 'SAIDOVA']) expect(rows.filter(({ line }) => line.includes(secret))).toEqual([])
    const refused = async (rest: object) => Object.keys(((await record(person, rest).catch((fault: unknown) => fault)) as { fields: object }).fields)
    expect(await refused({ bornOn: inDays(1) })).toEqual(['bornOn'])
    expect(await refused({ issuedOn: inDays(1) })).toEqual(['issuedOn'])
    expect(await refused({ issuedOn: '1989-01-01' })).toEqual(['issuedOn'])
    expect(await refused({ issuedOn: '2020-01-01', expiresOn: '2019-01-01' })).toEqual(['expiresOn'])
    expect(await refused({ since: inDays(2) })).toEqual(['since'])
    expect(await refused({ kind: 'driving licence' })).toEqual(['kind'])
  })
})

describe('its zone', () => {
  test('is read for staff, is not kept, and what may have been meant is offered', async () => {
    const right = await world.asPage(readZone, { zone }, world.osh.worker)
    expect(right).toMatchObject({ faults: [], offers: [], name: 'SAIDOVA MADINA', cyrillic: 'Саидова Мадина', zone: { number: '400123456', bornOn: '1990-03-12', expiresOn: '2027-01-15', kind: 'passport', country: 'TJ' } })
    const wrong = await world.asPage(readZone, { zone: zone.replace('4001234563', '4OO1234563') }, world.osh.supervisor)
    expect(wrong.faults.map(({ fault }) => fault)).toEqual(['check-number', 'check-whole'])
    expect((await world.asPage(readZone, { zone: zone.replace('4001234563', '4O01234563') }, world.osh.worker)).offers.map(({ text }) => text)).toContain(zone)
    await expect(world.asPage(readZone, { zone }, visitor)).rejects.toBeTruthy()
    await expect(world.asPage(readZone, { zone }, world.osh.administrator)).rejects.toMatchObject({ why: 'forbidden' })
    const { person } = await madina()
    const { paper } = await record(person, { zone })
    const { paper: other } = await record(person, { zone: zone.replace('4001234563', '4001234573') })
    expect([(await world.asPage(openPaper, { paper }, world.osh.worker)).says.zone, (await world.asPage(openPaper, { paper: other }, world.osh.worker)).says.zone]).toEqual(['agreed', 'differed'])
  })
})

describe('who has it', () => {
  test('is told anew each time, and what was told before stays', async () => {
    const { person } = await madina(['Юсупова Лола'])
    const { paper } = await record(person, { holder: 'employer', since: '2026-03-01', holdingNote: 'у бригадира' })
    await world.asPage(handPaper, { paper, holder: 'police', since: '2026-05-10' }, world.osh.worker2)
    // Learned later, of a day before: it joins the history and does not change who has it now.
    await world.asPage(handPaper, { paper, holder: 'recruiter', since: '2026-02-01' }, world.osh.worker)
    const { held } = await world.asPage(openPaper, { paper }, world.osh.worker)
    expect(held).toMatchObject([{ holder: 'police', since: '2026-05-10', by: 'worker2 of Yoʻldosh' }, { holder: 'employer', note: 'у бригадира' }, { holder: 'recruiter' }])
    expect((await world.asPage(listPapers, { person }, world.osh.worker)).papers[0]?.holder).toEqual({ holder: 'police', since: '2026-05-10' })
  })
  test('in the order of days, and of one day in the order in which it was recorded', () => {
    const row = (since: string | null, recordedAt: string) => ({ since, recordedAt })
    const [a, b, c] = [row('2026-01-05', '2026-02-01T10:00:00Z'), row(null, '2026-01-20T10:00:00Z'), row('2026-01-05', '2026-02-01T10:00:01Z')]
    expect(inOrder([a, b, c])).toEqual([b, c, a])
  })
})

describe('that it ends', () => {
  test('days: ninety, thirty, seven, and past', () => {
    const at = (days: number) => aheadOf(toDay(today.add({ days })), toDay(today))
    expect([91, 90, 31, 30, 8, 7, 0, -1, -4000].map(at)).toEqual([undefined, 90, 90, 30, 30, 7, 7, -1, -1])
  })

  test('and is told in the letter of the morning, once for each nearness, to whoever has the case; the letter names nobody', async () => {
    const { worker, accounts, organisation } = world.osh
    const { person } = await madina(['Шарипова Гулрухсор'])
    const { paper } = await record(person, { name: undefined, number: 'LET99887', expiresOn: inDays(60) })
    const { reference } = await world.asPage(openCase, { person }, worker)
    const letter = async (days: number) => {
      const { letter: written } = await run(writeLetter, { organisation, account: accounts.worker, onDay: inDays(days) }, robot('worker'), world.node, { via: 'job' })
      return written === null ? null : (await world.asPage(listLetters, {}, worker)).letters.find((one) => one.letter === written)?.text ?? ''
    }
    const first = await letter(0)
    expect(first).toContain(reference)
    expect(first).not.toMatch(/LET|99887|Шарипова|Гулрухсор/)
    expect(await letter(1)).toBeNull()
    expect(await letter(0)).toBeNull()
    expect(await letter(31)).toContain(reference)
    expect(await letter(32)).toBeNull()
    expect(await letter(61)).toContain(reference)
    // The letter goes with the years; what was told stays told.
    await owner.client.query('delete from letter')
    expect(await letter(62)).toBeNull()
    await world.asPage(endPaper, { paper, seen: 1, why: 'asked by the person' }, worker)
  })

  test('stands on the day of whoever has the case until it is put away, and then not again until it is nearer', async () => {
    const { person } = await madina(['Одинаева Манижа'])
    const { worker, worker2, accounts } = world.osh
    const { paper } = await record(person, { name: undefined, expiresOn: inDays(60) })
    const mine = async (asking: Asking = worker) => (await world.asPage(showToday, {}, asking)).papers.filter((one) => one.person.person === person)
    expect(await mine()).toEqual([])
    const { case: opened } = await world.asPage(openCase, { person }, worker)
    await world.asPage(openCase, { person }, worker)
    expect(await mine()).toMatchObject([{ paper, kind: 'passport', ahead: 90, expiresOn: inDays(60), case: opened }])
    expect(await mine(worker2)).toEqual([])
    const both = await Promise.all([world.asPage(seePaperEnd, { paper }, worker), world.asPage(seePaperEnd, { paper }, worker)])
    expect(both.map(({ ahead }) => ahead)).toEqual([90, 90])
    expect(await mine()).toEqual([])
    await owner.client.query(`update paper set expires_on = $2 where id = $1`, [paper, inDays(20)])
    expect(await mine()).toMatchObject([{ ahead: 30 }])
    await world.asPage(seePaperEnd, { paper }, worker)
    await owner.client.query(`update paper set expires_on = $2 where id = $1`, [paper, inDays(-1)])
    expect(await mine()).toMatchObject([{ ahead: -1 }])
    await world.asPage(handOver, { case: opened, seen: 1, to: accounts.worker2 }, worker)
    expect(await mine(worker2)).toMatchObject([{ ahead: -1 }])
    await world.asPage(closeCase, { case: opened, seen: 2, reason: 'goals reached' }, worker2)
    expect(await mine(worker2)).toEqual([])
    await expect(world.asPage(seePaperEnd, { paper }, world.moscow.worker)).rejects.toEqual(missing)
  })
})

describe('kept apart with who she is', () => {
  test('its number, names and holder are for the list alone; out again with her', async () => {
    const { worker, worker2, supervisor } = world.osh
    const { person } = await madina(['Ҳакимова Зарина'])
    const { paper } = await record(person, { number: 'P5551234', name: 'HAKIMOVA ZARINA', holder: 'employer', holdingNote: 'Rustam' })
    const { version } = await world.asPage(showPerson, { person }, worker)
    await world.asPage(moveToCompartment, { person, seen: version }, worker)
    for (const asking of [worker2, supervisor]) {
      expect(JSON.stringify([await world.asPage(listPapers, { person }, asking), await world.asPage(showPerson, { person }, asking)])).not.toMatch(/5551234|234"|HAKIMOVA|Rustam|employer/)
      await expect(world.asPage(openPaper, { paper }, asking)).rejects.toMatchObject({ why: 'forbidden' })
      expect(await found('P5551234', asking)).toEqual([])
    }
    await expect(record(person, {}, worker2)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(handPaper, { paper, holder: 'police' }, worker2)).rejects.toMatchObject({ why: 'forbidden' })
    expect(await world.asPage(openPaper, { paper }, worker)).toMatchObject({ says: { number: 'P5551234' }, held: [{ holder: 'employer', note: 'Rustam' }] })
    expect(await found('P5551234', worker)).toContain(person)
    const { paper: second } = await record(person, { kind: 'identity card', number: 'ID777888999', name: 'KHAKIMOVA ZARINA', fill: true })
    await world.asPage(handPaper, { paper: second, holder: 'we' }, worker)
    expect(await found('777888999', worker)).toContain(person)
    expect(JSON.stringify(await world.asPage(showPerson, { person }, supervisor))).not.toMatch(/KHAKIMOVA|1990-03-12/)
    await world.asPage(moveBack, { person, seen: 2, why: 'no longer in danger' }, worker)
    expect(await world.asPage(openPaper, { paper: second }, worker2)).toMatchObject({ says: { number: 'ID777888999' }, held: [{ holder: 'we' }, { holder: 'the person' }] })
    expect(await found('P5551234', worker2)).toContain(person)
    expect((await world.asPage(showPerson, { person }, worker2)).names.map(({ text }) => text)).toContain('KHAKIMOVA ZARINA')
  })
})

describe('her own', () => {
  test('she sees which papers are held, opens one whole, and nobody else’s; that she did stands in the list', async () => {
    const { worker, organisation } = world.osh
    const { request, code } = await world.asPage(askForHelp, { organisation, language: 'tg', troubles: ['papers kept'], account: 'Кумак', reach: 'by code', name: 'Мадина' }, visitor)
    await world.asPage(takeRequest, { request }, worker)
    const { person } = await world.asPage(recordPerson, { names: [{ text: 'Саидова Мадина' }], language: 'tg', request, looked: true }, worker)
    await world.asPage(checkIdentity, { request, person, way: 'in person' }, worker)
    const { paper } = await record(person)
    const { paper: other } = await record((await madina()).person)
    const asker: Asking = { kind: 'asker', codeHash: hashOfCode(world.node, code) }
    const mine = await world.asPage(showMyFile, {}, asker)
    expect(mine.papers).toMatchObject([{ paper, number: '••• 456', holder: { holder: 'the person' } }])
    expect(JSON.stringify(mine.papers)).not.toContain('400123456')
    expect(await world.asPage(openPaper, { paper }, asker)).toMatchObject({ office: null, says: { number: '400123456' } })
    await expect(world.asPage(openPaper, { paper: other }, asker)).rejects.toEqual(missing)
    await expect(world.asPage(listPapers, { person }, asker)).rejects.toMatchObject({ why: 'forbidden' })
    expect((await world.asPage(showMyFile, {}, asker)).looks.map(({ what }) => what)).toContain('people/papers/record')
  })

  test('when she is forgotten, nothing is left of them', async () => {
    const { worker } = world.osh
    const { person } = await madina(['Раҳимова Сабо'])
    const { paper } = await record(person, { expiresOn: inDays(3) })
    await world.asPage(openCase, { person }, worker)
    await world.asPage(seePaperEnd, { paper }, worker)
    await world.asPage(erasePerson, { person, sure: true }, worker)
    await expect(world.asPage(openPaper, { paper }, worker)).rejects.toEqual(missing)
    await run(sweepErased, { organisation: world.osh.organisation, person }, robot('sweeper'), world.node, { via: 'job' }).catch(() => undefined)
    await work(world)
    for (const table of ['paper', 'paper_holding', 'paper_end_seen'])
      expect((await owner.client.query(`select from ${table} where ${table === 'paper' ? 'id' : 'paper'} = $1`, [paper])).rows).toEqual([])
  })
})
