import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { consentOf, onFile } from '../../../tests/people.ts'
import { work } from '../../../tests/apart.ts'
import { filesOf } from '../../../tests/duplicates.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { openCase, refer, showParcel } from '../../cases/index.ts'
import { erasePerson, giveConsent, listPeople, showMyFile } from '../index.ts'

let world: World
beforeAll(async () => { world = await makeWorld() })
afterAll(() => world.close())

const { record, merge, show, rows } = filesOf(() => world)

describe('what was agreed to for one file holds for no other', () => {
  const consent = (person: string) => world.asPage(giveConsent, consentOf(world, person), world.osh.worker)
  test('no referral in the case of one rests on the ground of the other, and the database refuses it too', async () => {
    const [a, b] = [await record('Раҷабова Нигина', { bornOn: '1995-05-05' }), await record('Rajabova Nigina', { bornOn: '1995-05-06', work: 'A farm' })]
    const { basis } = await consent(a)
    await merge(b, a, { fromOther: ['bornOn'] })
    const { case: opened } = await world.asPage(openCase, { person: b }, world.osh.worker)
    await expect(world.asPage(refer, { case: opened, basis }, world.osh.worker)).rejects.toMatchObject({ saying: { key: 'cases.referrals.refer.another-person' } })
    // The very rows: as the role of the application, with the settings of this worker.
    const { organisation, accounts } = world.osh
    const app = new pg.Client(world.database.app)
    await app.connect()
    try {
      const attempt = async (person: string) => {
        await app.query(`begin; set local role hamroh_staff;
          select set_config('app.organisation', '${organisation}', true), set_config('app.files', '${organisation}', true), set_config('app.account', '${accounts.worker}', true)`)
        const [referral, parcel] = [crypto.randomUUID(), crypto.randomUUID()]
        try {
          await app.query(`insert into referral (organisation, id, reference, "case", person, basis, parcel, receiver, by_account)
            values ('${organisation}', '${referral}', 'X-${referral.slice(0, 6)}', '${opened}', '${person}', '${basis}', '${parcel}', '${world.moscow.organisation}', '${accounts.worker}')`)
          await app.query(`insert into parcel (organisation, id, sender, referral, basis, reference, purpose, classes, language, until, wrapped)
            values ('${world.moscow.organisation}', '${parcel}', '${organisation}', '${referral}', '${basis}', 'Y-${parcel.slice(0, 6)}', 'wages and papers', '{account}', 'uz', now() + interval '1 day', '\\x00')`)
          return 'done'
        } catch (fault) { return fault instanceof Error ? fault.message : 'fault' } finally { await app.query('rollback') }
      }
      expect(await attempt(a)).toBe('done')
      expect(await attempt(b)).toMatch(/row-level security.*"parcel"/)
    } finally { await app.end() }
  })
  test('what is sent on a ground is what its own file says, whatever is read with it', async () => {
    const [a, b] = [await record('Абдуллоев Комрон', { bornOn: '1985-01-01', citizenship: 'TJ' }), await record('Abdulloev Komron', { bornOn: '1985-02-02', health: 'Ill' })]
    const { basis } = await consent(a)
    await merge(a, b, { fromOther: ['bornOn', 'health', 'names'] })
    const { case: opened } = await world.asPage(openCase, { person: a }, world.osh.worker)
    const { parcel } = await world.asPage(refer, { case: opened, basis }, world.osh.worker)
    const sent = JSON.stringify(await world.asPage(showParcel, { parcel }, world.moscow.worker))
    expect(sent).toContain('1985-01-01')
    expect(sent).not.toMatch(/1985-02-02|Komron|Ill/)
    const [file, other] = [await show(a), await show(b)]
    expect([file.bases.length, file.shared.length, other.bases, other.shared]).toEqual([1, 1, [], []])
  })
  test('each code opens what it opened; its holder reads that another file is read with hers, and nothing of it', async () => {
    const [mine, hers] = [await onFile(world), await onFile(world, { health: 'Юраги оғрийди' })]
    await merge(hers.person, mine.person)
    const [own, other] = [await world.asPage(showMyFile, {}, mine.asking), await world.asPage(showMyFile, {}, hers.asking)]
    expect([own.person, other.person, own.joined.length, other.joined.length]).toEqual([mine.person, hers.person, 1, 1])
    expect(JSON.stringify(own)).not.toContain('Юраги')
    // Her own file is erased by her own code; the other stays and stands by itself.
    await world.asPage(erasePerson, { sure: true }, mine.asking)
    await work(world)
    expect((await show(hers.person)).joined).toEqual({ into: null, parts: [], reads: null })
    expect(await rows(`select ended_why from person_merge where other = '${mine.person}'`)).toEqual([{ ended_why: 'erased' }])
  })
})

describe('erasing a file that is read with another', () => {
  test('asks whether the other goes too', async () => {
    const [a, b, c] = [await record('Носиров Фирдавс'), await record('Nosirov Firdavs'), await record('Носиров Фирдавс')]
    await merge(a, b)
    await merge(a, c)
    await expect(world.asPage(erasePerson, { person: b, sure: true }, world.osh.worker)).rejects.toMatchObject({ why: 'conflict', saying: { key: 'people.erase.joined' } })
    await world.asPage(erasePerson, { person: b, joined: 'this alone', sure: true }, world.osh.worker)
    await work(world)
    expect((await show(a)).joined.parts.map(({ person }) => person)).toEqual([c])
    await world.asPage(erasePerson, { person: c, joined: 'all', sure: true }, world.osh.worker)
    for (const one of [a, b, c]) await expect(show(one)).rejects.toMatchObject({ why: 'missing' })
    expect(await rows(`select count(*)::int as n from journal_entry where subject in ('${a}', '${c}') and operation = 'people/erase'`)).toEqual([{ n: 2 }])
  })
  test('the end of the chain gone, the rest stands by itself', async () => {
    const [a, b, c] = [await record('Гулов Неъмат'), await record('Gulov Nemat'), await record('Гулов Неъмат')]
    await merge(b, a)
    await merge(c, b)
    await world.asPage(erasePerson, { person: c, joined: 'this alone', sure: true }, world.osh.worker)
    expect((await show(a)).joined.into?.person).toBe(b)
    expect((await world.asPage(listPeople, { most: 100 }, world.osh.worker)).people.map(({ person }) => person).filter((one) => one === a || one === b)).toEqual([b])
    await work(world)
    const d = await record('Гулов Неъмат')
    await merge(d, b)
    expect((await show(a)).joined.into?.person).toBe(d)
  })
})
