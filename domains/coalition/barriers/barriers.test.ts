import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { withdrawRelease } from '../../evidence/index.ts'
import { help, ownerOf, peopleWithCases, prepared, publish } from '../../../tests/counting.ts'
import { makeCoalition } from '../../../tests/coalition.ts'
import type { World } from '../../../tests/world.ts'
import { listBarriers, listPractices, moveBarrier, replicatePractice, reviewPractice, writeBarrier, writePractice } from '../index.ts'

let world: World
beforeAll(async () => { world = await makeCoalition() })
afterAll(() => world.close())
const barrier = { language: 'ru', title: 'Нет приёма без прописки', norm: 'Приказ о приёме', country: 'RU', hurts: 'Семьи с детьми', proposed: 'Принимать по месту пребывания', owner: 'Рабочая группа', targets: ['A1'], published: true } as const
const practice = { language: 'ru', title: 'Приём в день обращения', text: 'Дежурный принимает всех', criteria: 'Никого не отправили домой', targets: ['F1'], published: true } as const
const wrote = async (rest: object = {}) => (await world.asPage(writeBarrier, { ...barrier, targets: ['A1'], ...rest }, world.osh.coordinator)).barrier
const seen = async (id: string) => (await world.asPage(listBarriers, {}, visitor)).find((one) => one.barrier === id)

describe('a barrier', () => {
  test('is found, proposed, removed by an act or a practice; its history stays', async () => {
    const id = await wrote()
    const { practice: by } = await world.asPage(writePractice, { ...practice, targets: ['F1'] }, world.moscow.coordinator)
    const move = (state: 'proposed' | 'removed', onDay: string, rest: object = {}) => world.asPage(moveBarrier, { barrier: id, state, onDay, language: 'ru', text: 'Что было', ...rest }, world.osh.coordinator)
    const today = (await seen(id))?.history[0]?.onDay ?? ''
    await move('proposed', today)
    await expect(move('removed', today)).rejects.toMatchObject({ fields: { act: [{ key: 'coalition.barriers.move.by-what' }] } })
    await expect(move('removed', '2020-01-01', { act: 'x' })).rejects.toMatchObject({ fields: { onDay: [{ key: 'coalition.barriers.move.earlier' }] } })
    await expect(move('removed', '2099-01-01', { act: 'x' })).rejects.toMatchObject({ fields: { onDay: [{ key: 'coalition.future' }] } })
    await move('removed', today, { practice: by, act: 'Новый приказ' })
    expect(await seen(id)).toMatchObject({ state: 'removed', by: world.osh.name, history: [{ state: 'found' }, { state: 'proposed' }, { state: 'removed', act: 'Новый приказ', practice: { practice: by } }] })
    expect((await world.asPage(listPractices, {}, visitor)).find((one) => one.practice === by)?.removed).toMatchObject([{ barrier: id }])
    expect((await world.asPage(listBarriers, { state: 'proposed' }, visitor)).map((one) => one.barrier)).not.toContain(id)
    expect(await world.asPage(listBarriers, { country: 'KG' }, visitor)).toEqual([])
  })
  test('is moved and changed by nobody else; a draft is not public', async () => {
    const id = await wrote({ published: false })
    expect(await seen(id)).toBeUndefined()
    await expect(world.asPage(moveBarrier, { barrier: id, state: 'proposed', onDay: '2026-01-01', language: 'ru', text: 'x' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(writeBarrier, { ...barrier, targets: [], barrier: id, seen: 1 }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(writeBarrier, { ...barrier, targets: [] }, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
    await expect(world.asPage(writeBarrier, { ...barrier, targets: [] }, visitor)).rejects.toMatchObject({ why: 'unknown' })
    await expect(wrote({ targets: ['A10'] })).rejects.toMatchObject({ why: 'invalid' })
  })
  test('tells how many cases met it by a cell of a published release, never by a live count', async () => {
    const owner = await ownerOf(world)
    const past = { owner, office: world.osh, on: '2025-07-14' }
    await help(past, await peopleWithCases(past, 24), 'shelter', world.programme)
    const { release } = await prepared(world, world.osh, { periodFrom: '2025-07-01', periodTo: '2025-07-31', indicators: ['helped'] })
    const { rows: [cell] } = await owner.query<{ row: string; column: string; count: number }>(`select "row", "column", count from release_cell where release = $1 and count is not null order by place limit 1`, [release])
    await owner.end()
    const named = { release, indicator: 'helped', row: cell?.row, column: cell?.column }
    await expect(wrote(named)).rejects.toMatchObject({ fields: { release: [{ key: 'coalition.barriers.write.no-figure' }] } })
    await publish(world, world.osh, release)
    await expect(wrote({ ...named, column: 'nothing' })).rejects.toMatchObject({ why: 'invalid' })
    await expect(wrote({ release })).rejects.toMatchObject({ why: 'invalid' })
    const id = await wrote(named)
    expect((await seen(id))?.cases).toMatchObject({ release, count: cell?.count, withdrawn: false })
    await world.asPage(withdrawRelease, { release, reason: 'Ошибка' }, world.osh.supervisor)
    expect((await seen(id))?.cases).toMatchObject({ count: null, withdrawn: true })
  })
})

describe('a practice', () => {
  test('is reviewed by another organisation, never by its own, and done again elsewhere', async () => {
    const { practice: id } = await world.asPage(writePractice, { ...practice, targets: [] }, world.osh.coordinator)
    const review = { practice: id, onDay: '2026-02-01', grade: 'checked', language: 'ru', text: 'Были на месте' } as const
    await expect(world.asPage(reviewPractice, review, world.osh.coordinator)).rejects.toMatchObject({ why: 'forbidden', saying: { key: 'coalition.practices.review.own' } })
    await expect(world.asPage(reviewPractice, { ...review, onDay: '2099-01-01' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'invalid' })
    await world.asPage(reviewPractice, review, world.moscow.coordinator)
    await world.asPage(replicatePractice, { practice: id, onDay: '2026-03-01', country: 'TJ', place: 'Душанбе', language: 'ru', text: 'Получилось' }, world.third.coordinator)
    const found = (await world.asPage(listPractices, { grade: 'checked' }, visitor)).find((one) => one.practice === id)
    expect(found).toMatchObject({ grade: 'checked', reviews: [{ by: world.moscow.name }], replications: [{ by: world.third.name, country: 'TJ' }] })
    expect(await world.asPage(listPractices, { grade: 'compared' }, visitor)).toEqual([])
  })
  test('of another organisation is not reviewed while it is a draft', async () => {
    const { practice: id } = await world.asPage(writePractice, { ...practice, targets: [], published: false }, world.osh.coordinator)
    await expect(world.asPage(reviewPractice, { practice: id, onDay: '2026-02-01', grade: 'told', language: 'ru', text: 'x' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
    await expect(world.asPage(replicatePractice, { practice: id, onDay: '2026-02-01', country: 'TJ', language: 'ru', text: 'x' }, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
  })
})
