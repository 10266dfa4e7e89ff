import { expect, test } from 'vitest'
import { chapters, sentences } from '../../../content/annual/sentences.ts'
import { Draft, number } from './draft.ts'
import type { YearFacts } from './facts.ts'
import { namesIn, namesOfSaid } from './figure.ts'
import { generateReport } from './generate.ts'
import { shownFigures, type Kept } from './kept.ts'
import { piecesOf, textOf } from './saying.ts'

const nothing: YearFacts = {
  year: 2025, asOf: '2026-11-22', members: [], accessions: [], bodies: [], activities: [], goals: [], programmes: [], undated: 0, events: [], outcomes: [], followed: 0, releases: [],
  barriers: [], practices: [], agreements: [], initiatives: [], materials: [], conflicts: [],
}
const id = (last: string) => `01900000-0000-7000-8000-${last.padStart(12, '0')}`
const told = (en: string, ru: string) => ({ en, ru, uz: en })
const full: YearFacts = {
  ...nothing,
  members: [
    { country: 'KG', history: [{ state: 'member', onDay: '2024-02-01' }] }, { country: 'KG', history: [{ state: 'member', onDay: '2025-03-01' }] },
    { country: 'RU', history: [{ state: 'member', onDay: '2024-01-01' }, { state: 'suspended', onDay: '2025-05-01' }, { state: 'member', onDay: '2025-07-01' }] },
    { country: 'AM', history: [{ state: 'member', onDay: '2023-01-01' }, { state: 'left', onDay: '2025-09-09' }] }, { country: 'TJ', history: [{ state: 'member', onDay: '2026-01-02' }] },
  ],
  accessions: [{ onDay: '2025-03-02' }, { onDay: '2026-01-03' }],
  bodies: [{ body: id('b1'), title: 'Рабочая группа', language: 'ru', meetings: 3, decisions: ['adopted', 'no quorum'] }],
  activities: [{ targets: ['G1'] }, { targets: [] }], goals: [{ code: 'G1', text: told('Protect rights.', 'Защищать права;') }],
  programmes: [{
    code: 'PRG-2', title: told('A road home', 'Дорога домой'), from: '2024-02', until: '2025', countries: ['KG', 'RU'], donors: [{ name: { en: 'A donor' }, organisation: 'ORG-4' }, { name: told('Nobody known', 'Неизвестный'), organisation: null }], implementers: [],
    sums: [{ kind: 'budget', amount: '0.1', currency: 'EUR' }, { kind: 'budget', amount: '1000.20', currency: 'EUR' }, { kind: 'budget', amount: '7', currency: 'KGS' }],
    periods: [{ period: id('f1'), indicator: 'People trained', unit: 'people', percent: false, from: '2025-01-01', until: '2025-12-31', target: '1200.50', actual: null }],
  }, { code: 'PRG-3', title: told('Another road', 'Другая дорога'), from: '2025-06-01', until: null, countries: [], donors: [], implementers: [], sums: [], periods: [] }],
  undated: 2,
  events: [{ code: 'EVT-1', title: told('A conference', 'Конференция'), on: '2025-04-05', place: told('Osh', 'Ош') }],
  outcomes: [{ outcome: id('e1'), event: { code: 'EVT-1', title: told('A conference', 'Конференция') }, text: told('Open a house.', 'Открыть дом.'), goals: ['G1'], dueOn: '2025-10-01', state: 'no news', overdue: true }],
  followed: 1,
  releases: [{ release: id('a1'), reference: 'FIG-AB', version: 2, organisation: 'Yoʻldosh', from: '2025-01-01', until: '2025-06-30', totals: [{ indicator: 'helped', title: { en: 'People who were helped', ru: 'Люди, которым помогли' }, people: 57 }, { indicator: 'referred', title: { en: 'Referred', ru: 'Направлены' }, people: null }] }],
  barriers: [
    { barrier: id('c1'), title: 'Без регистрации', language: 'ru', country: 'RU', targets: ['G1'], foundOn: '2024-01-01', history: [{ onDay: '2025-08-01', state: 'removed', act: 'Приказ 5', language: 'ru', practice: null }] },
    { barrier: id('c2'), title: 'Одна справка', language: 'ru', country: 'KG', targets: [], foundOn: '2025-02-01', history: [] },
    { barrier: id('c3'), title: 'Later', language: 'en', country: 'KG', targets: [], foundOn: '2026-02-01', history: [] },
  ],
  practices: [{ practice: id('d1'), title: 'Приём по средам', language: 'ru', reviews: [{ onDay: '2025-01-02' }], replications: [] }],
  agreements: [{ agreement: id('d2'), title: 'О вакансиях', language: 'ru', transfers: [{ onDay: '2025-02-02', records: 40 }, { onDay: '2024-02-02', records: 99 }] }],
  initiatives: [{ initiative: id('d3'), title: 'Уголок', language: 'ru', place: 'Ош', country: 'KG', budget: 60_000, currency: 'KGS', result: null, targets: ['G1'] }],
  materials: [{ material: id('d4'), title: 'Yoʻl', language: 'uz', edition: '2', reviewedOn: '2025-01-01', dueOn: '2025-12-01' }],
  conflicts: [{ code: 'CF-1', topic: told('How many went', 'Сколько уехало') }],
}
const read = (facts: YearFacts, language: 'en' | 'ru') => {
  const { sentences: all, figures } = generateReport(facts)
  return all.map(({ key, said }) => [key, textOf(piecesOf(said[language], figures, language))] as const)
}

test('a year of which nothing is known says so in every chapter, and names all of them at the end', () => {
  const { sentences: all, figures } = generateReport(nothing)
  expect(all.filter(({ shape }) => shape === 'title').map(({ chapter }) => chapter)).toEqual(chapters)
  for (const chapter of chapters) expect(all.filter((one) => one.chapter === chapter && one.shape !== 'title').length).toBeGreaterThan(0)
  expect(all.filter(({ key }) => key.startsWith('unknown-chapter/')).map(({ key }) => key.slice('unknown-chapter/'.length))).toEqual(['goals', 'programmes', 'events', 'results', 'figures', 'barriers', 'practices', 'agreements', 'initiatives', 'materials', 'conflicts'])
  expect([...figures.values()].every(({ leads }) => leads.startsWith('/'))).toBe(true)
})

test('every sentence of a full year stands in both languages, and every figure that it names leads somewhere', () => {
  const { sentences: all, figures } = generateReport(full)
  expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
  for (const { said } of all) {
    expect(namesIn(said.en).toSorted()).toEqual(namesIn(said.ru).toSorted())
    for (const name of namesOfSaid(said)) expect(figures.get(name)?.leads ?? `nothing under ${name}`).toMatch(/^\//)
  }
  expect(read(full, 'ru').map(([, text]) => text).join('\n')).not.toMatch(/[{}]|undefined|null/)
  // No sentence is kept that no year can say.
  const said = new Set([...all, ...generateReport(nothing).sentences].map(({ key }) => key.split('/')[0]))
  const first = Object.keys(sentences).filter((name) => !/^(programme-(where|donors|implementers|open)|money-|event-where|outcome-|result-|barrier-(act|practice)|agreement-|initiative-|outcomes-none)/.test(name))
  expect(first.filter((name) => !said.has(name))).toEqual([])
})

test('numbers are those of the year, written as each language writes them', () => {
  const [en, ru] = [new Map(read(full, 'en')), new Map(read(full, 'ru'))]
  expect(en.get('members')).toBe('Members at the end of the year: 3; suspended: 0. In the year, joined: 1; left: 1.')
  expect(en.get('members-country/kg')).toBe('Kyrgyzstan: 2.')
  expect(en.get('memorandum')).toBe('Accessions to the memorandum in the year: 1.')
  expect(en.get('programme/prg-2')).toBe('A road home: 02.2024 – 2025. Where: Kyrgyzstan, Russia. Who paid: A donor, Nobody known. Budget of the year: 1,000.3 EUR, 7 KGS.')
  expect(ru.get('programme/prg-2')).toBe('Дорога домой: 02.2024 – 2025. Где: Киргизия, Россия. Кто платил: A donor, Неизвестный. Бюджет года: 1\u00a0000,3 EUR, 7 KGS.')
  expect(en.get('goal/g1')).toBe('Protect rights. Activities of the year: 1; outcomes of events: 1; barriers removed: 1; small projects: 1.')
  expect(en.get(`outcome/${id('e1').slice(-12)}`)).toBe('A conference: Open a house. Nothing has been told of it. It was due by: 1 October 2025.')
  expect(ru.get(`result/${id('f1').slice(-12)}`)).toBe('Дорога домой. People trained (people), 1 января 2025 г. – 31 декабря 2025 г. План: 1\u00a0200,50. Достигнутое не внесено.')
  expect(en.get('figure/fig-ab-referred')).toContain('Referred: fewer than 10, or kept back. Source: FIG-AB, version 2.')
  expect(en.get('barriers')).toBe('Barriers in the rules on record at the end of the year: 2. Found in the year: 1; lowered: 0; removed: 1.')
  expect(en.get(`agreement/${id('d2').slice(-12)}`)).toBe('О вакансиях. Transfers in the year: 1. Records in them: 40.')
  expect(en.get('materials')).toContain('overdue for it at the end of the year: 1')
  expect(en.get('unknown-people')).toContain('so many are not shown: 1')
})

test('what is written in another language says which, and a figure is a piece with its address', () => {
  const { sentences: all, figures } = generateReport(full)
  const body = all.find(({ key }) => key.startsWith('body/'))
  const pieces = piecesOf(body?.said.en ?? '', figures, 'en')
  expect(pieces[0]).toEqual({ text: 'Рабочая группа', lang: 'ru', leads: `/coalition/bodies/${id('b1')}` })
  expect(pieces.filter(({ leads }) => leads !== undefined).map(({ text }) => text)).toEqual(['Рабочая группа', '3', '2'])
  expect(piecesOf('{nothing}', figures, 'en')).toEqual([{ text: 'a figure that is not there any more', gone: true }])
})

test('a figure that stands twice agrees: another value under its name is a fault, not a report', () => {
  const draft = new Draft()
  draft.say('events', { events: number(3)('/events') })
  draft.say('events', { events: number(3)('/events') })
  expect(() => draft.say('events', { events: number(4)('/events') })).toThrow(/two values/)
})

test('whoever hides since is named nowhere, and a release that was withdrawn shows no number: then the report is not whole', () => {
  const { sentences: all, figures } = generateReport(full)
  const nobody: Kept = { hidden: { pages: new Set(), ties: new Set(), organisations: new Set(), names: new Set() }, withdrawn: new Set() }
  const readWith = (kept: Partial<Kept['hidden']>, withdrawn: readonly string[] = []) => {
    const shown = shownFigures(figures, { hidden: { ...nobody.hidden, ...kept }, withdrawn: new Set(withdrawn) })
    return { whole: shown.whole, leads: [...all.flatMap(({ said }) => piecesOf(said.en, shown.figures, 'en'))].flatMap(({ leads }) => leads ?? []), text: all.map(({ said }) => textOf(piecesOf(said.en, shown.figures, 'en'))).join('\n') }
  }
  expect(readWith({})).toMatchObject({ whole: true, leads: expect.arrayContaining(['/organisations/ORG-4']) })
  const hidden = readWith({ ties: new Set(['ORG-4']), names: new Set(['Yoʻldosh']) })
  expect(hidden.whole).toBe(false)
  expect(hidden.text).not.toMatch(/A donor|Yoʻldosh/)
  expect(hidden.text).toContain('Who paid: an organisation that is not named, Nobody known.')
  expect(readWith({ pages: new Set(['ORG-4']) })).toMatchObject({ whole: true, leads: expect.not.arrayContaining(['/organisations/ORG-4']) })
  const withdrawn = readWith({}, [id('a1')])
  expect([withdrawn.whole, /helped: withdrawn since/.test(withdrawn.text), withdrawn.text.includes('57')]).toEqual([false, true, false])
})
