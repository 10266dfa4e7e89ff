import { afterAll, beforeAll, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import { makeCoalition } from '../../tests/coalition.ts'
import type { World } from '../../tests/world.ts'
import { searchRegister } from '../sources/index.ts'
import {
  addMemorandumText, issueMemorandum, listDecisions, recordDecision, recordMeeting, seatOrganisation, writeActivity, writeAgreement, writeBarrier, writeBody, writeInitiative, writeMaterial, writePractice,
} from './index.ts'

let world: World
beforeAll(async () => { world = await makeCoalition() })
afterAll(() => world.close())
const found = async (words: string) => (await world.asPage(searchRegister, { words, kind: 'coalition' }, visitor)).found.map(({ address }) => address)
const osh = () => world.osh.coordinator
const own = { language: 'ru' } as const
const when = '2026-01-01'

/** Each kind of thing that is written: under which word, and where it is found. */
const kinds = {
  barrier: { page: '/coalition/barriers', write: async (rest: object) => { const { barrier, version } = await world.asPage(writeBarrier, { ...own, title: 'Шлагбаум', norm: 'Норма', country: 'KG', hurts: 'Семьи', proposed: 'Изменить', owner: 'Мы', ...rest }, osh()); return { id: barrier, version } } },
  practice: { page: '/coalition/practices', write: async (rest: object) => { const { practice, version } = await world.asPage(writePractice, { ...own, title: 'Шлагбаум', text: 'Как', criteria: 'По чему', ...rest }, osh()); return { id: practice, version } } },
  agreement: { page: '/coalition/agreements', write: async (rest: object) => { const { agreement, version } = await world.asPage(writeAgreement, { ...own, title: 'Шлагбаум', parties: 'А\nБ', flows: 'Ничего', legalBasis: 'Закон', fromOn: when, ...rest }, osh()); return { id: agreement, version } } },
  initiative: { page: '/coalition/practices', write: async (rest: object) => { const { initiative, version } = await world.asPage(writeInitiative, { ...own, title: 'Шлагбаум', text: 'Что', place: 'Ош', country: 'KG', fromOn: when, ...rest }, osh()); return { id: initiative, version } } },
  material: { page: '/coalition/library', write: async (rest: object) => { const { material, version } = await world.asPage(writeMaterial, { ...own, title: 'Шлагбаум', text: 'Что', audience: 'public', edition: '1', reviewedOn: when, dueOn: '2027-01-01', ...rest }, osh()); return { id: material, version } } },
  activity: { page: '/coalition/calendar', write: async (rest: object) => { const { activity, version } = await world.asPage(writeActivity, { ...own, title: 'Шлагбаум', startsOn: when, ...rest }, osh()); return { id: activity, version } } },
} as const

test.each(Object.entries(kinds))('a %s is found in both alphabets while it is published, and at no other time', async (kind, { page, write }) => {
  const { id } = await write({})
  expect(await found('шлагбаум')).toEqual([])
  const { version } = await write({ [kind]: id, seen: 1, published: true })
  for (const words of ['шлагбаум', 'shlagbaum', 'шлагб']) expect(await found(words), words).toEqual([`${page}#${id}`])
  await write({ [kind]: id, seen: version, published: false })
  expect(await found('шлагбаум')).toEqual([])
})

test('a body comes and goes with its meetings and decisions, which stand in one list', async () => {
  const write = (rest: object) => world.asPage(writeBody, { ...own, kind: 'working group', title: 'Кружок', mandate: 'Готовить', published: true, ...rest }, osh())
  const { body } = await write({})
  const { seat } = await world.asPage(seatOrganisation, { body, name: 'Центр', fromOn: when }, osh())
  await world.asPage(recordMeeting, { body, onDay: '2026-02-01', language: 'ru', text: 'Повестка о самоваре' }, osh())
  const { decision } = await world.asPage(recordDecision, { body, onDay: '2026-02-01', language: 'ru', text: 'Купить самовар\n\nИ чашки', quorum: 1, votes: { [seat]: 'for' } }, osh())
  expect(await found('chashki')).toEqual([`/coalition/bodies/${body}#${decision}`])
  expect(await found('самоваре')).toEqual([`/coalition/bodies/${body}#meetings`])
  expect(await world.asPage(listDecisions, {}, visitor)).toMatchObject([{ decision, body, title: 'Кружок', outcome: 'adopted', for: 1 }])
  expect(await world.asPage(listDecisions, { outcome: 'rejected' }, visitor)).toEqual([])
  await write({ body, seen: 1, published: false })
  for (const words of ['самовар', 'самоваре', 'кружок']) expect(await found(words)).toEqual([])
  expect(await world.asPage(listDecisions, {}, visitor)).toEqual([])
  await world.asPage(recordMeeting, { body, onDay: '2026-03-01', language: 'ru', text: 'Тихая повестка' }, osh())
  expect(await found('тихая')).toEqual([])
  await write({ body, seen: 2 })
  expect([(await found('самовар')).length, (await found('тихая')).length]).toEqual([2, 1])
})

test('a version of the memorandum is found in each language that it has', async () => {
  const { memorandum } = await world.asPage(issueMemorandum, { inForceOn: when, language: 'ru', text: 'Члены помогают друг другу' }, osh())
  expect(await found('помогают другу')).toEqual([`/coalition/members#${memorandum}`])
  await world.asPage(addMemorandumText, { memorandum, language: 'uz', text: 'Aʼzolar yelkadosh boʻladi' }, osh())
  expect([await found('yelkadosh'), await found('помогают')]).toEqual([[`/coalition/members#${memorandum}`], [`/coalition/members#${memorandum}`]])
})
