import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { giveTo, makeCoalition, moscowJoins, strangerJoins } from '../../../tests/coalition.ts'
import { ownerOf } from '../../../tests/counting.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { accede, addMemorandumText, applyAsOurs, applyToJoin, changeStatus, hideMembership, issueMemorandum, listApplications, listMembers, listOurs, reviewApplication, showApplication, showMemorandum } from '../index.ts'

let world: World
beforeAll(async () => { world = await makeCoalition() })
afterAll(() => world.close())
const stranger = { name: 'Mehr', country: 'TJ', language: 'ru', why: 'Разделяем цели', contact: 'mehr.invalid' } as const
const members = () => world.asPage(listMembers, {}, visitor)

describe('an application to join', () => {
  test('comes from anybody, is sealed, and only the keeper’s coordinators read it', async () => {
    const { application } = await world.asPage(applyToJoin, stranger, visitor)
    const [found] = await world.asPage(listApplications, {}, world.osh.coordinator)
    expect(found).toMatchObject({ application, name: 'Mehr', ofThisNode: false, stands: null })
    expect(JSON.stringify(found)).not.toContain('mehr.invalid')
    expect(await world.asPage(showApplication, { application }, world.osh.coordinator)).toMatchObject({ why: 'Разделяем цели', contact: 'mehr.invalid', reviews: [] })
    await expect(world.asPage(showApplication, { application }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(listApplications, {}, world.moscow.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(listApplications, {}, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
    const owner = await ownerOf(world)
    const { rows } = await owner.query<{ line: string }>('select t::text as line from coalition_application t')
    await owner.end()
    expect(JSON.stringify(rows)).not.toContain('mehr.invalid')
  })
  test('is reviewed with reasons, put off and declined; decided once', async () => {
    const { application } = await world.asPage(applyToJoin, { ...stranger, name: 'Nur' }, visitor)
    const review = (outcome: 'note' | 'accepted' | 'declined' | 'put off', reason: string) => world.asPage(reviewApplication, { application, outcome, reason }, world.osh.coordinator)
    await review('note', 'Просим устав')
    await review('put off', 'Ждём устав')
    await review('declined', 'Не прислали')
    await expect(review('accepted', 'Передумали')).rejects.toMatchObject({ why: 'conflict', saying: { key: 'coalition.membership.review.decided' } })
    const { reviews } = await world.asPage(showApplication, { application }, world.osh.coordinator)
    expect(reviews.map(({ outcome, reason }) => [outcome, reason])).toEqual([['note', 'Просим устав'], ['put off', 'Ждём устав'], ['declined', 'Не прислали']])
    expect((await members()).map(({ name }) => name)).not.toContain('Nur')
    await expect(world.asPage(reviewApplication, { application, outcome: 'note', reason: 'x' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
  })
  test('of an organisation of this node: one at a time, and it reads why', async () => {
    const ours = { language: 'ru', why: 'Вместе', contact: 'paygoh.invalid' } as const
    const { application } = await world.asPage(applyAsOurs, ours, world.third.coordinator)
    await expect(world.asPage(applyAsOurs, ours, world.third.coordinator)).rejects.toMatchObject({ why: 'conflict' })
    await world.asPage(reviewApplication, { application, outcome: 'put off', reason: 'Ждём собрания' }, world.osh.coordinator)
    expect((await world.asPage(listOurs, {}, world.third.coordinator)).application).toMatchObject({ outcome: 'put off', reason: 'Ждём собрания' })
    expect((await world.asPage(listOurs, {}, world.moscow.coordinator)).application).toBeNull()
    await expect(world.asPage(applyAsOurs, ours, visitor)).rejects.toMatchObject({ why: 'unknown' })
  })
  test('says what is wrong, and goes nowhere where nobody keeps the register', async () => {
    await expect(world.asPage(applyToJoin, { ...stranger, country: 'Таджикистан', name: ' ' }, visitor)).rejects.toMatchObject({ fields: { country: [{ key: 'core.field.kind' }], name: [{ key: 'core.field.empty' }] } })
    const other = await makeWorld()
    const owner = await ownerOf(other)
    await owner.query('delete from register_keeper')
    await owner.end()
    await expect(other.asPage(applyToJoin, stranger, visitor)).rejects.toMatchObject({ why: 'missing', saying: { key: 'sources.no-keeper' } })
    await other.close()
  })
})

describe('a member', () => {
  test('is public by its name, with its history; why stays with the keeper', async () => {
    const member = await moscowJoins(world)
    expect(await members()).toMatchObject([{ member, name: world.moscow.name, state: 'member' }])
    const today = (await members())[0]?.history[0]?.onDay ?? ''
    await world.asPage(changeStatus, { member, state: 'suspended', onDay: today, reason: 'Нет отчёта' }, world.osh.coordinator)
    expect((await members())[0]?.history.map(({ state }) => state)).toEqual(['member', 'suspended'])
    expect(JSON.stringify(await members())).not.toContain('Нет отчёта')
    await expect(world.asPage(changeStatus, { member, state: 'suspended', onDay: today, reason: 'x' }, world.osh.coordinator)).rejects.toMatchObject({ why: 'conflict' })
    await expect(world.asPage(changeStatus, { member, state: 'left', onDay: '2020-01-01', reason: 'x' }, world.osh.coordinator)).rejects.toMatchObject({ why: 'invalid' })
    await expect(world.asPage(changeStatus, { member, state: 'left', onDay: '2099-01-01', reason: 'x' }, world.osh.coordinator)).rejects.toMatchObject({ fields: { onDay: [{ key: 'coalition.future' }] } })
    await expect(world.asPage(changeStatus, { member, state: 'left', onDay: today, reason: 'x' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    await world.asPage(changeStatus, { member, state: 'member', onDay: today, reason: 'Отчёт есть' }, world.osh.coordinator)
  })
  test('hides at once: its name, its history and that it acceded; only itself does', async () => {
    const { memorandum } = await world.asPage(issueMemorandum, { inForceOn: '2026-01-01', language: 'ru', text: 'Вымышленный текст' }, world.osh.coordinator)
    await world.asPage(accede, { memorandum, onDay: '2026-02-01' }, world.moscow.coordinator)
    const acceded = async () => (await world.asPage(showMemorandum, {}, visitor)).map((one) => one.acceded.map(({ name }) => name))
    expect(await acceded()).toEqual([[world.moscow.name]])
    await expect(world.asPage(hideMembership, { hidden: true, seen: 1 }, world.third.coordinator)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(hideMembership, { hidden: true, seen: 9 }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'conflict' })
    await world.asPage(hideMembership, { hidden: true, seen: 1 }, world.moscow.coordinator)
    expect([await members(), await acceded()]).toEqual([[], [[]]])
    expect((await world.asPage(listOurs, {}, world.moscow.coordinator)).member).toMatchObject({ hidden: true, version: 2 })
    await world.asPage(hideMembership, { hidden: false, seen: 2 }, world.moscow.coordinator)
    expect(await acceded()).toEqual([[world.moscow.name]])
  })
})

describe('the memorandum', () => {
  test('has versions, languages that are added and never replaced, and who acceded to which and when', async () => {
    const { memorandum, version } = await world.asPage(issueMemorandum, { inForceOn: '2026-06-01', language: 'ru', text: 'Вторая редакция' }, world.osh.coordinator)
    expect(version).toBe(2)
    await world.asPage(addMemorandumText, { memorandum, language: 'en', text: 'Second version' }, world.osh.coordinator)
    await expect(world.asPage(addMemorandumText, { memorandum, language: 'en', text: 'Another' }, world.osh.coordinator)).rejects.toMatchObject({ why: 'conflict' })
    const member = await strangerJoins(world, 'Hayk')
    await world.asPage(accede, { memorandum, member, onDay: '2026-06-02' }, world.osh.coordinator)
    await expect(world.asPage(accede, { memorandum, member, onDay: '2026-06-02' }, world.osh.coordinator)).rejects.toMatchObject({ why: 'conflict' })
    expect((await world.asPage(showMemorandum, {}, visitor))[0]).toMatchObject({ version: 2, texts: [{ language: 'en' }, { language: 'ru' }], acceded: [{ name: 'Hayk', onDay: '2026-06-02' }] })
    await expect(world.asPage(issueMemorandum, { inForceOn: '2026-06-01', language: 'ru', text: 'x' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(accede, { memorandum, member, onDay: '2026-06-02' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(accede, { memorandum, onDay: '2026-06-02' }, world.third.coordinator)).rejects.toMatchObject({ why: 'missing', saying: { key: 'coalition.memorandum.accede.no-member' } })
  })
  test('goes with the register when another organisation keeps it', async () => {
    await giveTo(world, world.moscow.organisation)
    await expect(world.asPage(issueMemorandum, { inForceOn: '2026-07-01', language: 'ru', text: 'x' }, world.osh.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    expect((await world.asPage(issueMemorandum, { inForceOn: '2026-07-01', language: 'ru', text: 'Третья' }, world.moscow.coordinator)).version).toBe(3)
    await giveTo(world, world.osh.organisation)
  })
})
