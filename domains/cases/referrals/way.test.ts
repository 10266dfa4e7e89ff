import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { robot } from '../../../core/actor.ts'
import { newId, type Id } from '../../../core/ids.ts'
import { basisFor, caseFor, inHerName, ownerOf, type Owner } from '../../../tests/referring.ts'
import { makeWorld, type World } from '../../../tests/world.ts'
import { erasePerson, recordPerson, withdrawBasis } from '../../people/index.ts'
import { acceptReferral, acknowledgeEnd, declineReferral, expireParcels, listReferrals, refer, reportOutcome, showParcel, showReferral } from './index.ts'

let world: World
let owner: Owner
beforeAll(async () => {
  world = await makeWorld()
  owner = ownerOf(world)
})
afterAll(async () => {
  await owner.close()
  await world.close()
})

type Sent = { person: Id<'person'>; basis: Id<'basis'>; referral: string; parcel: string }
let sent: Sent
beforeEach(async () => {
  const { person } = await world.asPage(recordPerson, { names: [{ text: 'Dilfuza Karimova' }], language: 'uz', looked: true, health: 'Qoʻli shikastlangan' }, world.osh.worker)
  const known = person as Id<'person'>
  const basis = await basisFor(owner, world.osh, world.moscow, known, { classes: ['name and birth', 'health'] })
  const { referral, parcel } = await world.asPage(refer, { case: await caseFor(owner, world.osh, known), basis }, world.osh.worker)
  sent = { person: known, basis, referral, parcel }
})

const seen = (asking = world.moscow.worker) => world.asPage(showParcel, { parcel: sent.parcel }, asking)
const accept = () => world.asPage(acceptReferral, { parcel: sent.parcel }, world.moscow.worker)
const acknowledge = (asking = world.moscow.worker) => world.asPage(acknowledgeEnd, { parcel: sent.parcel }, asking)
const withdraw = () => world.asPage(withdrawBasis, { basis: sent.basis }, world.osh.worker)
const referral = (asking = world.osh.worker) => world.asPage(showReferral, { referral: sent.referral }, asking)
const toldKinds = async () => (await referral()).news.map(({ kind }) => kind)
const refused = (key: string, why = 'conflict') => ({ why, saying: { key } })
const rows = async (sql: string, ...values: unknown[]) => (await owner.client.query<Record<string, unknown>>(sql, values)).rows

describe('opened', () => {
  test('the sender is told once a quarter of an hour and worker, and not which worker it was', async () => {
    await seen()
    await seen()
    expect(await toldKinds()).toEqual(['opened'])
    await seen(world.moscow.worker2)
    expect(await toldKinds()).toEqual(['opened', 'opened'])
    const told = JSON.stringify(await rows('select * from referral_news where referral = $1', sent.referral))
    expect(told).not.toContain(world.moscow.accounts.worker)
    expect((await referral()).standing.state).toBe('opened')
  })
  test('opened by one worker many times at the same moment, it is told once', async () => {
    await Promise.all(Array.from({ length: 5 }, () => seen()))
    expect(await toldKinds()).toEqual(['opened'])
  })
  test('in the next quarter of an hour it is told again', async () => {
    await seen()
    await rows(`update referral_news set once = 'an earlier quarter' where referral = $1`, sent.referral)
    await seen()
    expect(await toldKinds()).toEqual(['opened', 'opened'])
  })
  test('a trace stays in the receiver’s journal, one for the two times', async () => {
    await seen()
    await seen()
    expect(await rows(`select kind, actor from journal_entry where organisation = $1 and subject = $2`, world.moscow.organisation, sent.parcel)).toEqual([{ kind: 'read', actor: world.moscow.accounts.worker }])
  })
  test('the sender opens no parcel, a third organisation finds none, a coordinator may not try', async () => {
    for (const asking of [world.osh.worker, world.third.worker]) await expect(seen(asking)).rejects.toMatchObject({ why: 'missing' })
    await expect(seen(world.moscow.coordinator)).rejects.toMatchObject({ why: 'forbidden' })
    for (const asking of [world.moscow.worker, world.third.worker]) await expect(referral(asking)).rejects.toMatchObject({ why: 'missing' })
  })
})

describe('answered', () => {
  test('accepted once; the sender sees it', async () => {
    await accept()
    await expect(accept()).rejects.toMatchObject(refused('cases.referrals.already-answered'))
    await expect(world.asPage(declineReferral, { parcel: sent.parcel, reason: 'no capacity' }, world.moscow.worker2)).rejects.toMatchObject(refused('cases.referrals.already-answered'))
    expect((await referral()).standing).toMatchObject({ state: 'accepted', answer: { accepted: true } })
  })
  test('two workers answer at the same moment: one answer stands, and it is the one that is told', async () => {
    const both = await Promise.allSettled([accept(), world.asPage(declineReferral, { parcel: sent.parcel, reason: 'no capacity' }, world.moscow.worker2)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    expect((await referral()).standing.answer?.accepted).toBe((await rows('select accepted from parcel_answer where parcel = $1', sent.parcel))[0]?.accepted)
    expect(await toldKinds()).toHaveLength(1)
  })
  test('declined with its reason; from then on the contents are not opened', async () => {
    await world.asPage(declineReferral, { parcel: sent.parcel, reason: 'not safe here' }, world.moscow.worker)
    expect((await referral()).standing).toMatchObject({ state: 'declined', answer: { accepted: false, reason: 'not safe here' } })
    expect((await seen()).items).toBeNull()
  })
  test('not by another organisation, not by one without the role, not for a reason that is on no list', async () => {
    for (const asking of [world.osh.worker, world.third.worker]) await expect(world.asPage(acceptReferral, { parcel: sent.parcel }, asking)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(acceptReferral, { parcel: sent.parcel }, world.moscow.supervisor)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(declineReferral, { parcel: sent.parcel, reason: 'mood' as 'no capacity' }, world.moscow.worker)).rejects.toMatchObject({ why: 'invalid' })
  })
  test('not after it ended', async () => {
    await withdraw()
    await expect(accept()).rejects.toMatchObject(refused('cases.referrals.ended-before'))
  })
})

describe('what came of it', () => {
  const report = (outcome: 'helped' | 'helped in part' | 'consent withdrawn', text?: string, asking = world.moscow.worker) =>
    world.asPage(reportOutcome, { parcel: sent.parcel, outcome, ...(text ? { text } : {}) }, asking)

  test('is told only after it was accepted', async () => {
    await expect(report('helped')).rejects.toMatchObject(refused('cases.referrals.report-outcome.not-accepted'))
    await world.asPage(declineReferral, { parcel: sent.parcel, reason: 'no capacity' }, world.moscow.worker)
    await expect(report('helped')).rejects.toMatchObject(refused('cases.referrals.report-outcome.not-accepted'))
  })
  test('is opened by the sender alone, and stands in no row as it was written', async () => {
    await accept()
    await report('helped in part', 'Вернули паспорт, деньги пока нет')
    await report('helped', 'Вернули и деньги')
    const shown = await referral()
    expect(shown.standing).toMatchObject({ state: 'outcome', outcome: { kind: 'helped' } })
    expect(shown.news.filter(({ kind }) => kind === 'outcome').map(({ code, text }) => [code, text])).toEqual([['helped in part', 'Вернули паспорт, деньги пока нет'], ['helped', 'Вернули и деньги']])
    const kept = await rows(`select id, wrapped, encode(sealed, 'hex') as sealed from referral_news where referral = $1 and kind = 'outcome'`, sent.referral)
    expect(kept).toHaveLength(2)
    for (const { id, wrapped, sealed } of kept) {
      expect(sealed).not.toContain(Buffer.from('Верну').toString('hex'))
      const key = Buffer.isBuffer(wrapped) ? wrapped : Buffer.alloc(0)
      await expect(world.node.vault.unwrap(world.moscow.organisation, String(id), key)).rejects.toThrow()
      await world.node.vault.unwrap(world.osh.organisation, String(id), key)
    }
  })
  test('after the end goes back without words about the person', async () => {
    await accept()
    await withdraw()
    await expect(report('consent withdrawn', 'U ketdi')).rejects.toMatchObject(refused('cases.referrals.report-outcome.no-words-after-the-end'))
    await report('consent withdrawn')
    expect((await referral()).standing).toMatchObject({ state: 'ended', outcome: { kind: 'consent withdrawn' } })
  })
  test('is emptied when the person has the file erased', async () => {
    await accept()
    await report('helped', 'Вернули паспорт')
    await world.asPage(erasePerson, { person: sent.person, sure: true }, world.osh.worker)
    const shown = await referral()
    expect(shown.news.map(({ text }) => text)).toEqual([null, null])
    expect(shown.standing).toMatchObject({ state: 'ended', ended: { why: 'erased' }, outcome: { kind: 'helped' } })
  })
})

describe('the end', () => {
  test('withdrawn: the contents are gone from sight at once, she acknowledges, they are erased; her own records and the ledger stay', async () => {
    await accept()
    const mine = newId<'case'>()
    const { organisation } = world.moscow
    await owner.insert('subject_key', { organisation, subject: mine, wrapped: (await world.node.vault.newKey(organisation, mine)).wrapped })
    await owner.insert('case', { organisation, id: mine, reference: `T-${mine}`, parcel: sent.parcel, worker: world.moscow.accounts.worker })
    await owner.insert('note', { organisation, id: newId(), case: mine, sealed: Buffer.from('sealed'), by_account: world.moscow.accounts.worker })
    expect((await seen()).items).toHaveLength(2)

    await withdraw()
    const hidden = await seen()
    expect(hidden).toMatchObject({ items: null, ended: { why: 'withdrawn' }, may_acknowledge: true, case: mine, classes: ['name and birth', 'health'] })
    expect(await inHerName(world, world.moscow.worker, async (client) => (await client.query('select from parcel_item where parcel = $1', [sent.parcel])).rowCount)).toBe(0)

    await acknowledge()
    expect(await rows('select * from parcel_item where parcel = $1', sent.parcel)).toEqual([])
    expect(await rows('select wrapped, acknowledged_by from parcel where id = $1', sent.parcel)).toEqual([{ wrapped: null, acknowledged_by: world.moscow.accounts.worker }])
    expect(await inHerName(world, world.moscow.worker, async (client) => (await client.query('select from note where "case" = $1', [mine])).rowCount)).toBe(1)
    expect(await seen()).toMatchObject({ items: null, case: mine, may_acknowledge: false })

    const shown = await referral()
    expect(shown).toMatchObject({ purpose: 'shelter', receiver_name: 'Doroga doma', classes: ['name and birth', 'health'] })
    expect(shown.standing).toMatchObject({ state: 'acknowledged', answer: { accepted: true }, ended: { why: 'withdrawn' } })
    expect(await toldKinds()).toEqual(['accepted', 'opened', 'acknowledged'])
  })
  test('an open after the end tells nothing and leaves no trace of contents', async () => {
    await withdraw()
    await seen()
    expect(await toldKinds()).toEqual([])
    expect(await rows(`select from journal_entry where organisation = $1 and subject = $2`, world.moscow.organisation, sent.parcel)).toEqual([])
  })
  test('is acknowledged only when it is there, once, by the receiver', async () => {
    await expect(acknowledge()).rejects.toMatchObject(refused('cases.referrals.acknowledge.still-live'))
    await withdraw()
    for (const asking of [world.osh.worker, world.third.worker]) await expect(acknowledge(asking)).rejects.toMatchObject({ why: 'missing' })
    await expect(acknowledge(world.moscow.supervisor)).rejects.toMatchObject({ why: 'forbidden' })
    const both = await Promise.allSettled([acknowledge(), acknowledge(world.moscow.worker2)])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await expect(acknowledge()).rejects.toMatchObject(refused('cases.referrals.acknowledge.already'))
    expect(await toldKinds()).toEqual(['acknowledged'])
  })
  test('by time: nobody sees it from that moment; the sweeper ends it and each receiver’s journal says so', async () => {
    const earlier = sent
    await rows(`update parcel set until = now() - interval '1 second' where id = $1`, earlier.parcel)
    expect(await seen()).toMatchObject({ items: null, ended: { why: 'expired' }, may_acknowledge: false })
    expect((await referral()).standing).toMatchObject({ state: 'ended', ended: { why: 'expired' } })
    await expect(accept()).rejects.toMatchObject(refused('cases.referrals.ended-before'))

    const second = await basisFor(owner, world.osh, world.third, earlier.person)
    const other = await world.asPage(refer, { case: await caseFor(owner, world.osh, earlier.person), basis: second }, world.osh.worker)
    await rows(`update parcel set until = now() - interval '1 second' where id = $1`, other.parcel)
    const living = await world.asPage(refer, { case: await caseFor(owner, world.osh, earlier.person), basis: second }, world.osh.worker)

    expect(await world.asPage(expireParcels, {}, robot('sweeper'))).toEqual({ ended: 2 })
    expect(await world.asPage(expireParcels, {}, robot('sweeper'))).toEqual({ ended: 0 })
    expect(await rows('select ended_why, live from parcel where id in ($1, $2)', earlier.parcel, other.parcel)).toEqual([{ ended_why: 'expired', live: false }, { ended_why: 'expired', live: false }])
    expect(await rows('select live from parcel where id = $1', living.parcel)).toEqual([{ live: true }])
    const entries = await rows(`select organisation, subject, actor_kind from journal_entry where operation = 'cases/referrals/expire'`)
    expect(entries).toHaveLength(2)
    expect(entries).toContainEqual({ organisation: world.moscow.organisation, subject: earlier.parcel, actor_kind: 'robot' })
    expect(entries).toContainEqual({ organisation: world.third.organisation, subject: other.parcel, actor_kind: 'robot' })
    await acknowledge()
  })
  test('only the sweeper sweeps', async () => {
    await expect(world.asPage(expireParcels, {}, world.moscow.worker)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(expireParcels, {}, robot('worker'))).rejects.toMatchObject({ why: 'forbidden' })
  })
})

describe('the list', () => {
  const listed = async (asking = world.osh.worker) => {
    const { sent: mine, received } = await world.asPage(listReferrals, {}, asking)
    return { sent: mine.find((one) => one.referral === sent.referral), received: received.find((one) => one.parcel === sent.parcel) }
  }
  test('shows the sender where it stands and the receiver what waits, without names or contents', async () => {
    expect((await listed()).sent).toMatchObject({ receiver_name: 'Doroga doma', purpose: 'shelter', standing: { state: 'sent' } })
    expect((await listed(world.moscow.worker)).received).toMatchObject({ sender_name: 'Yoʻldosh', state: 'waiting', language: 'uz' })
    await seen()
    await accept()
    expect((await listed()).sent?.standing.state).toBe('accepted')
    expect((await listed(world.moscow.worker)).received?.state).toBe('accepted')
    await withdraw()
    expect((await listed()).sent?.standing.state).toBe('ended')
    expect((await listed(world.moscow.worker)).received).toMatchObject({ state: 'ended', answered: 'accepted', ended: { why: 'withdrawn' } })
    await acknowledge()
    expect((await listed()).sent?.standing.state).toBe('acknowledged')
    expect((await listed(world.moscow.worker)).received?.state).toBe('acknowledged')
    expect(JSON.stringify([await listed(), await listed(world.moscow.worker)])).not.toMatch(/Dilfuza|shikast/)
  })
  test('a coordinator follows both sides; a third organisation sees nothing of it; an administrator may not try', async () => {
    await accept()
    expect((await listed(world.osh.coordinator)).sent).toMatchObject({ standing: { state: 'accepted' }, case_reference: null })
    expect((await listed(world.moscow.coordinator)).received).toMatchObject({ state: 'accepted' })
    for (const asking of [world.third.worker, world.third.coordinator]) expect(await listed(asking)).toEqual({ sent: undefined, received: undefined })
    await expect(listed(world.osh.administrator)).rejects.toMatchObject({ why: 'forbidden' })
  })
})
