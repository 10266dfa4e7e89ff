import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../../core/actor.ts'
import { makeCoalition } from '../../../tests/coalition.ts'
import type { World } from '../../../tests/world.ts'
import { listAgreements, listInitiatives, listMaterials, logTransfer, writeAgreement, writeInitiative, writeMaterial } from '../index.ts'

let world: World
beforeAll(async () => { world = await makeCoalition() })
afterAll(() => world.close())
const us = () => world.osh.coordinator
const agreement = { language: 'ru', title: 'О вакансиях', parties: 'Yoʻldosh\nСлужба занятости', flows: 'Вакансии, без людей', legalBasis: 'Закон о занятости', fromOn: '2026-01-01', untilOn: '2026-12-31', published: true } as const

test('an agreement says what may flow, on what basis and for how long, and keeps a log of what did', async () => {
  const { agreement: id } = await world.asPage(writeAgreement, agreement, us())
  const transfer = { agreement: id, onDay: '2026-03-01', giver: 'Служба занятости', receiver: 'Yoʻldosh', what: 'Список вакансий', records: 40 } as const
  const log = (rest: object) => world.asPage(logTransfer, { ...transfer, ...rest }, us())
  await log({})
  await expect(log({ onDay: '2025-12-31' })).rejects.toMatchObject({ fields: { onDay: [{ key: 'coalition.agreements.log-transfer.not-in-force' }] } })
  await expect(log({ giver: 'Кто-то' })).rejects.toMatchObject({ fields: { giver: [{ key: 'coalition.agreements.log-transfer.no-party' }] } })
  await expect(log({ giver: 'Yoʻldosh' })).rejects.toMatchObject({ fields: { receiver: [{ key: 'coalition.agreements.log-transfer.same' }] } })
  await expect(world.asPage(logTransfer, transfer, world.moscow.coordinator)).rejects.toMatchObject({ why: 'missing' })
  await expect(world.asPage(logTransfer, transfer, world.osh.worker)).rejects.toMatchObject({ why: 'forbidden' })
  expect(await world.asPage(listAgreements, {}, visitor)).toMatchObject([{ agreement: id, parties: ['Yoʻldosh', 'Служба занятости'], transfers: [{ what: 'Список вакансий', records: 40 }] }])
})

test('an agreement needs two parties, and does not end before it begins', async () => {
  await expect(world.asPage(writeAgreement, { ...agreement, parties: 'Yoʻldosh\nYoʻldosh' }, us())).rejects.toMatchObject({ fields: { parties: [{ key: 'coalition.agreements.write.two' }] } })
  await expect(world.asPage(writeAgreement, { ...agreement, untilOn: '2025-01-01' }, us())).rejects.toMatchObject({ fields: { untilOn: [{ key: 'coalition.backwards' }] } })
})

test('a small project has a budget with its currency, a place and a result', async () => {
  const project = { language: 'ru', title: 'Детская комната', text: 'При центре', place: 'Ош', country: 'KG', fromOn: '2026-01-01', published: true } as const
  await expect(world.asPage(writeInitiative, { ...project, budget: 5000 }, us())).rejects.toMatchObject({ fields: { currency: [{ key: 'core.field.empty' }] } })
  await world.asPage(writeInitiative, { ...project, budget: 9_000_000_000, currency: 'UZS', result: 'Открыта' }, us())
  expect(await world.asPage(listInitiatives, { country: 'KG' }, visitor)).toMatchObject([{ budget: 9_000_000_000, currency: 'UZS', place: 'Ош', result: 'Открыта' }])
  expect(await world.asPage(listInitiatives, { country: 'RU' }, visitor)).toEqual([])
  await expect(world.asPage(writeInitiative, project, visitor)).rejects.toMatchObject({ why: 'unknown' })
})

test('a material says for whom, in which language and edition, and when it is overdue', async () => {
  const material = { language: 'uz', title: 'Huquqlaringiz', text: 'Eslatma', audience: 'migrants', edition: '2', reviewedOn: '2024-01-01', dueOn: '2025-01-01', published: true } as const
  await world.asPage(writeMaterial, material, us())
  await world.asPage(writeMaterial, { ...material, title: 'Yangi', audience: 'officials', dueOn: '2099-01-01' }, us())
  expect((await world.asPage(listMaterials, {}, visitor)).map(({ title, overdue }) => [title, overdue])).toEqual([['Huquqlaringiz', true], ['Yangi', false]])
  expect((await world.asPage(listMaterials, { audience: 'officials', language: 'uz' }, visitor)).map(({ title }) => title)).toEqual(['Yangi'])
  await expect(world.asPage(writeMaterial, { ...material, dueOn: '2023-01-01' }, us())).rejects.toMatchObject({ fields: { dueOn: [{ key: 'coalition.backwards' }] } })
  await expect(world.asPage(writeMaterial, { ...material, url: 'javascript:alert(1)' }, us())).rejects.toMatchObject({ fields: { url: [{ key: 'core.field.kind' }] } })
})
