import { describe, expect, test } from 'vitest'
import { deskLanguages as languages } from '../../core/words.ts'
import activities from './activities.json' with { type: 'json' }
import coalition from './coalition.json' with { type: 'json' }
import conflicts from './conflicts.json' with { type: 'json' }
import events from './events.json' with { type: 'json' }
import facts from './facts.json' with { type: 'json' }
import organisations from './organisations.json' with { type: 'json' }
import products from './products.json' with { type: 'json' }
import programmes from './programmes.json' with { type: 'json' }
import sources from './sources.json' with { type: 'json' }
import { programmes as translated } from './translated.ts'
import conflictsEn from './words/conflicts.en.ts'
import conflictsTg from './words/conflicts.tg.ts'
import enOf from './words/en.ts'
import eventsEn from './words/events.en.ts'
import eventsTg from './words/events.tg.ts'
import ky from './words/ky.ts'
import tgOf from './words/tg.ts'

const english: Readonly<Record<string, string>> = { ...enOf, ...eventsEn, ...conflictsEn }
const tg: Readonly<Record<string, string>> = { ...tgOf, ...eventsTg, ...conflictsTg }

const kinds = [
  'international organisation',
  'State body',
  'public organisation',
  'donor',
  'university',
  'media',
  'religious',
  'coalition',
  'other',
]
const organisationCodes = new Set(organisations.map(({ code }) => code))
const programmeCodes = new Set(programmes.map(({ code }) => code))
const fileOf = new Map(sources.map(({ code, file }) => [code, file]))

/** Every object inside a value, with the path to it. */
function* objects(value: unknown, path = ''): Generator<[string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== 'object' || value === null) return
  if (!Array.isArray(value)) yield [path, { ...value }]
  for (const [key, inner] of Object.entries(value)) yield* objects(inner, `${path}/${key}`)
}
const parts = (value: unknown) => [...objects(value)]

const newer = [events, products, facts, activities, conflicts, coalition]

describe('the register', () => {
  test('holds every organisation, programme and source, each under one code', () => {
    expect(organisationCodes.size).toBe(53)
    expect(programmeCodes.size).toBe(10)
    expect(fileOf.size).toBe(5)
    expect([organisations.length, programmes.length, sources.length]).toEqual([53, 10, 5])
    expect([events.filter(({ programme }) => !programme).length, events.filter(({ programme }) => programme).length]).toEqual([11, 5])
    expect([products.length, facts.length, activities.length, conflicts.length]).toEqual([18, 8, 60, 32])
    expect([coalition.goals.length, coalition.areas.length, coalition.forms.length]).toEqual([3, 9, 8])
    const codes = [...events, ...products, ...facts, ...activities, ...conflicts, ...coalition.goals, ...coalition.areas, ...coalition.forms].map(({ code }) => code)
    expect(new Set(codes).size).toBe(codes.length)
  })

  test('names only organisations and programmes that it holds', () => {
    for (const [path, part] of parts([organisations, programmes, newer])) {
      for (const key of ['organisation', 'parent', 'related', 'venue'])
        for (const code of [part[key]].flat())
          if (typeof code === 'string') expect(organisationCodes, `${path}/${key}`).toContain(code)
      if (typeof part.programme === 'string') expect(programmeCodes, path).toContain(part.programme)
    }
  })

  test('says what followed what from both sides, and nothing follows itself', () => {
    const before = new Map(programmes.map(({ code, predecessor }) => [code, predecessor?.programme]))
    for (const { code, successor } of programmes) if (successor) expect(before.get(successor.programme)).toBe(code)
    for (const [code, other] of before) {
      expect(other).not.toBe(code)
      if (other) expect(programmes.find((one) => one.code === other)?.successor?.programme).toBe(code)
    }
  })

  test('has each text in every language, except names, which stay as they are where no official one is known', () => {
    const texts = parts([organisations, programmes, sources, newer]).filter(
      ([path, part]) => !path.endsWith('/name') && languages.some((language) => language in part),
    )
    expect(texts.length).toBeGreaterThan(100)
    for (const [path, part] of texts)
      for (const language of languages) expect(part[language], `${path}/${language}`).toMatch(/\S/)
    for (const { name } of organisations) expect(name.en).toMatch(/\S/)
  })

  test('has its texts in Tajik and Kyrgyz under keys that lead to a text, as whole sentences', () => {
    expect(Object.keys(tg)).toEqual(Object.keys(english))
    const all: readonly Readonly<Record<string, string>>[] = [tg, ky]
    for (const said of all)
      for (const [key, text] of Object.entries(said)) {
        expect(Object.hasOwn(english, key), key).toBe(true)
        expect(text, key).toMatch(/^\S.*\S$/)
        expect(/\d/.test(text), key).toBe(/\d/.test(english[key] ?? ''))
      }
    expect(programmes.map(({ code }) => code)).toEqual(translated.map(({ code }) => code))
    expect(translated[0]).toMatchObject({ title: { tg: tg['PRG-1.title'], en: english['PRG-1.title'] } })
  })

  test('leads every fact to a line of a source', () => {
    const locators = parts([organisations, programmes, newer]).filter(([, part]) => 'lines' in part)
    for (const [path, { source, file, lines }] of locators) {
      expect(fileOf.get(String(source)), path).toBe(file)
      expect(
        Array.isArray(lines) && lines.length > 0 && lines.every((line) => Number.isInteger(line) && line > 0),
        path,
      ).toBe(true)
    }
    for (const { code, sources: found } of [...organisations, ...programmes])
      expect(found.length, code).toBeGreaterThan(0)
    const facts = programmes.flatMap((one) => [
      one.startsOn,
      one.endsOn,
      one.goal,
      one.predecessor,
      one.successor,
      one.parent,
      one.countriesNote,
      one.contractSignedOn,
      ...one.donors,
      ...one.implementers,
      ...one.partners,
      ...one.countries,
      ...one.components,
      ...one.results,
    ])
    for (const fact of facts) if (fact) expect(fact.sources.length, JSON.stringify(fact)).toBeGreaterThan(0)
  })

  test('keeps what was found elsewhere apart, with its address or where it was cited, and how sure it is', () => {
    const later = parts([organisations, programmes, newer]).filter(([, part]) => 'confidence' in part)
    expect(later.length).toBeGreaterThan(20)
    for (const [path, part] of later) {
      expect(['low', 'medium', 'high', 'not rated'], path).toContain(part.confidence)
      if (part.url === null) expect(part.cited, path).toMatch(/\S/)
      else expect(part.url, path).toMatch(/^https?:\/\/[^ ]+$/)
    }
  })

  test('keeps kinds, countries, dates and statuses to the forms that the pages can draw', () => {
    for (const one of organisations) {
      expect(kinds).toContain(one.kind)
      if (one.country !== null) expect(one.country).toMatch(/^[A-Z]{2}$/)
      if (one.country === null && one.countryBasis) expect(one.countriesNamed?.length, one.code).toBeGreaterThan(0)
    }
    for (const one of programmes) {
      expect(['completed', 'mentioned']).toContain(one.status)
      expect(['none', 'planned', 'stated', 'mentioned']).toContain(one.outputs)
      expect(one.outputs === 'mentioned', one.code).toBe(one.status === 'mentioned')
      expect(one.results.length > 0, one.code).toBe(one.outputs === 'stated')
      for (const date of [one.startsOn, one.endsOn])
        if (date) expect(date.value).toMatch(date.precision === 'year' ? /^\d{4}$/ : /^\d{4}-\d{2}$/)
    }
  })
})
