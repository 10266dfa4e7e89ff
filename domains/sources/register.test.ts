import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitor } from '../../core/actor.ts'
import { robot } from '../../core/actor.ts'
import { makeWorld, type World } from '../../tests/world.ts'
import { listOrganisations, showOrganisation } from '../directory/index.ts'
import { showEvent } from '../events/index.ts'
import { bringRegister } from '../node/load-register.ts'
import { listProgrammes, showProgramme } from '../programmes/index.ts'
import {
  aboutSubject, answerStatement, claimEntry, decideClaim, decideSuggestion, hideEntry, listClaims, listConflicts, listSuggestions, searchRegister, showSuggestion, suggestCorrection,
} from './index.ts'

let world: World
beforeAll(async () => {
  world = await makeWorld()
  await world.asPage(bringRegister, {}, robot('founder'))
}, 120_000)
afterAll(() => world.close())
const why = (thing: Promise<unknown>) => thing.then(() => 'nothing', ({ why: no, saying }) => `${no} ${saying.key}`)
const found = async (words: string) => (await world.asPage(searchRegister, { words }, visitor)).found.map(({ code }) => code)

describe('one search over the register', () => {
  test('either alphabet finds the other, and what is called so comes first', async () => {
    expect(await found('Федеральная миграционная служба')).toContain('ORG-17')
    expect(await found('federalnaya migratsionnaya')).toContain('ORG-17')
    expect((await found('ORG-17'))[0]).toBe('ORG-17')
    expect((await found('prg-1'))[0]).toBe('PRG-1')
  })
  test('half a word finds, all words have to be there, and the kind narrows', async () => {
    expect(await found('мигр')).not.toEqual([])
    expect(await found('федеральная бегемот')).toEqual([])
    const { found: all } = await world.asPage(searchRegister, { words: 'миграция', kind: 'programme' }, visitor)
    expect(new Set(all.map(({ kind }) => kind)).size).toBeLessThanOrEqual(1)
  })
  test('signs alone are no question, and no quotation mark breaks it', async () => {
    expect(await why(world.asPage(searchRegister, { words: '«»' }, visitor))).toBe('invalid core.refused.invalid')
    expect(await found(`' | & ! :* org`)).not.toEqual(['error'])
  })
})

/** An entry that takes part in something, claimed by Moscow. */
async function claimed(code: string) {
  const { claim } = await world.asPage(claimEntry, { code, reason: 'Our statute' }, world.moscow.coordinator)
  return world.asPage(decideClaim, { organisation: world.moscow.organisation, claim, agreed: true, reason: 'It is' }, world.osh.coordinator)
}

describe('an organisation and its entry', () => {
  test('nothing is hidden before the keeper agreed, and only the keeper agrees', async () => {
    const { claim } = await world.asPage(claimEntry, { code: 'ORG-2', reason: 'We are' }, world.moscow.coordinator)
    expect(await why(world.asPage(hideEntry, { code: 'ORG-2', page: true }, world.moscow.coordinator))).toBe('missing core.refused.missing')
    const agree = { organisation: world.moscow.organisation, claim, agreed: true, reason: 'It is' }
    expect(await why(world.asPage(decideClaim, agree, world.moscow.coordinator))).toBe('forbidden sources.keeper-only')
    expect(await why(world.asPage(decideClaim, agree, world.osh.worker))).toBe('forbidden core.refused.forbidden')
    expect(await why(world.asPage(claimEntry, { code: 'ORG-2', reason: 'Again' }, world.moscow.coordinator))).toBe('conflict sources.entries.claim.already')
    expect(await why(world.asPage(claimEntry, { code: 'ORG-999', reason: 'Nobody' }, world.moscow.coordinator))).toBe('missing core.refused.missing')
    expect(await why(world.asPage(claimEntry, { code: 'ORG-3', reason: 'A stranger' }, visitor))).toBe('unknown core.refused.unknown')
    await world.asPage(decideClaim, agree, world.osh.coordinator)
    expect(await why(world.asPage(decideClaim, agree, world.osh.coordinator))).toBe('conflict sources.entries.decide.decided')
    expect((await world.asPage(listClaims, {}, world.osh.coordinator)).claims).toHaveLength(1)
    expect((await world.asPage(listClaims, {}, world.third.coordinator)).claims).toEqual([])
  })

  test('nobody agrees to her own claim', async () => {
    const { claim } = await world.asPage(claimEntry, { code: 'ORG-5', reason: 'Ours' }, world.osh.coordinator)
    expect(await why(world.asPage(decideClaim, { organisation: world.osh.organisation, claim, agreed: true, reason: 'Sure' }, world.osh.coordinator))).toBe('forbidden sources.entries.decide.own')
  })

  test('a hidden page is answered like a code that nobody has, everywhere and at once; and comes back', async () => {
    const before = await world.asPage(showOrganisation, { code: 'ORG-2' }, visitor)
    await world.asPage(hideEntry, { code: 'ORG-2', page: true }, world.moscow.coordinator)
    const nobody = await why(world.asPage(showOrganisation, { code: 'ORG-999' }, visitor))
    expect(await why(world.asPage(showOrganisation, { code: 'ORG-2' }, visitor))).toBe(nobody)
    expect((await world.asPage(listOrganisations, {}, visitor)).map(({ code }) => code)).not.toContain('ORG-2')
    expect(await found('ORG-2')).not.toContain('ORG-2')
    const about = await world.asPage(aboutSubject, { subject: 'ORG-2' }, visitor)
    expect({ ...about, subject: 'ORG-999' }).toEqual(await world.asPage(aboutSubject, { subject: 'ORG-999' }, visitor))
    expect(JSON.stringify((await world.asPage(listConflicts, {}, visitor)).flatMap(({ touches }) => touches))).not.toContain('"ORG-2"')
    expect(await why(world.asPage(suggestCorrection, { subject: 'ORG-2', text: 'x', language: 'en' }, visitor))).toBe(await why(world.asPage(suggestCorrection, { subject: 'ORG-999', text: 'x', language: 'en' }, visitor)))
    const programme = before.programmes[0]
    if (programme) {
      const shown = await world.asPage(showProgramme, { code: programme.code }, visitor)
      const party = [...shown.donors, ...shown.implementers, ...shown.partners].find(({ name }) => name.en === before.name.en)
      expect(party?.organisation).toBeNull()
    }
    await world.asPage(hideEntry, { code: 'ORG-2' }, world.moscow.coordinator)
    expect(await world.asPage(showOrganisation, { code: 'ORG-2' }, visitor)).toEqual(before)
  })

  test('who does not wish to be named is no party anywhere, and its own page tells of no tie', async () => {
    await claimed('ORG-15')
    const before = await world.asPage(showOrganisation, { code: 'ORG-15' }, visitor)
    expect(before.programmes).not.toEqual([])
    await world.asPage(hideEntry, { code: 'ORG-15', ties: true }, world.moscow.coordinator)
    const after = await world.asPage(showOrganisation, { code: 'ORG-15' }, visitor)
    expect([after.programmes, after.events, after.related]).toEqual([[], [], []])
    for (const { code } of before.programmes) {
      const { donors, implementers, partners } = await world.asPage(showProgramme, { code }, visitor)
      expect(JSON.stringify([donors, implementers, partners])).not.toContain(before.name.en)
      expect(JSON.stringify(await world.asPage(aboutSubject, { subject: code }, visitor))).not.toContain('"ORG-15"')
    }
    expect(JSON.stringify(await world.asPage(listProgrammes, {}, visitor))).not.toContain('ORG-15')
    for (const { code } of before.events) expect(JSON.stringify((await world.asPage(showEvent, { code }, visitor)).hosts)).not.toContain('ORG-15')
    expect(await why(world.asPage(hideEntry, { code: 'ORG-15' }, world.osh.coordinator))).toBe('missing core.refused.missing')
    await world.asPage(hideEntry, { code: 'ORG-15' }, world.moscow.coordinator)
  })

  test('the later end of two organisations is an external fact with its source (CAP-73)', async () => {
    for (const code of ['ORG-15', 'ORG-17']) {
      const { properties } = await world.asPage(aboutSubject, { subject: code }, visitor)
      const closed = properties.find(({ property }) => property === 'closed')?.values[0]?.statements[0]
      expect(closed).toMatchObject({ relation: 'third party', source: null })
      expect(closed?.url).toMatch(/^https/)
    }
  })

  test('whoever is concerned answers beside the statement, once; others do not', async () => {
    const { properties } = await world.asPage(aboutSubject, { subject: 'ORG-15' }, visitor)
    const statement = properties[0]?.values[0]?.statements[0]?.statement ?? ''
    const answer = { statement, language: 'ru', text: 'Это не так.' } as const
    expect(await why(world.asPage(answerStatement, answer, world.osh.coordinator))).toBe('missing core.refused.missing')
    expect(await why(world.asPage(answerStatement, answer, world.moscow.worker))).toBe('forbidden core.refused.forbidden')
    await world.asPage(answerStatement, answer, world.moscow.coordinator)
    expect(await why(world.asPage(answerStatement, answer, world.moscow.coordinator))).toBe('conflict sources.answer.already')
    const after = await world.asPage(aboutSubject, { subject: 'ORG-15' }, visitor)
    expect(after.properties[0]?.values[0]?.statements[0]?.answers).toMatchObject([{ code: 'ORG-15', text: 'Это не так.', language: 'ru' }])
  })
})

describe('a reader says that something is wrong', () => {
  const told = { subject: 'PRG-1', text: 'It ended a year later', contact: 'me@example.org', language: 'en' } as const
  test('only the keeper’s coordinators read it', async () => {
    const { suggestion } = await world.asPage(suggestCorrection, told, visitor)
    const list = await world.asPage(listSuggestions, {}, world.osh.coordinator)
    expect(list).toMatchObject([{ suggestion, subject: 'PRG-1' }])
    expect(JSON.stringify(list)).not.toContain('example.org')
    expect(await world.asPage(showSuggestion, { suggestion }, world.osh.coordinator)).toMatchObject({ text: told.text, contact: told.contact })
    expect(await why(world.asPage(showSuggestion, { suggestion }, world.osh.worker))).toBe('forbidden core.refused.forbidden')
    expect(await why(world.asPage(showSuggestion, { suggestion }, world.moscow.coordinator))).toBe('forbidden sources.keeper-only')
    expect(await why(world.asPage(listSuggestions, {}, visitor))).toBe('unknown core.refused.unknown')
    await world.asPage(decideSuggestion, { suggestion, taken: false, reason: 'The document says otherwise', language: 'en' }, world.osh.coordinator)
    expect(await why(world.asPage(showSuggestion, { suggestion }, world.osh.coordinator)), 'the words are forgotten').toBe('missing core.refused.missing')
    expect(await world.asPage(listSuggestions, { decided: true }, world.osh.coordinator)).toMatchObject([{ decision: { taken: false, reason: 'The document says otherwise' } }])
  })
  test('what is taken up stands with its source, and the reviewer’s note is a statement too', async () => {
    const { suggestion } = await world.asPage(suggestCorrection, told, visitor)
    const taken = { suggestion, taken: true, reason: 'The report of the donor was seen', language: 'en', property: 'dates', words: 'Ended in 2012', assertedBy: 'The donor' } as const
    expect(await why(world.asPage(decideSuggestion, taken, world.osh.coordinator)), 'no source').toBe('invalid core.refused.invalid')
    await world.asPage(decideSuggestion, { ...taken, url: 'https://example.org/report' }, world.osh.coordinator)
    expect(await why(world.asPage(decideSuggestion, { ...taken, url: 'https://example.org/report' }, world.osh.coordinator))).toBe('conflict sources.suggestions.decide.decided')
    const { properties } = await world.asPage(aboutSubject, { subject: 'PRG-1' }, visitor)
    const all = properties.flatMap(({ values }) => values.flatMap(({ statements }) => statements))
    expect(all).toContainEqual(expect.objectContaining({ url: 'https://example.org/report', assertedBy: 'The donor', by: 'Yoʻldosh', reading: 'paraphrased' }))
    expect(all).toContainEqual(expect.objectContaining({ property: 'note', reading: 'judgement', assertedBy: 'Yoʻldosh' }))
  })
  test('of what is not in the register nothing is said', async () => {
    expect(await why(world.asPage(suggestCorrection, { ...told, subject: 'PRG-999' }, visitor))).toBe('missing core.refused.missing')
    expect(await why(world.asPage(suggestCorrection, { ...told, text: '' }, visitor))).toBe('invalid core.refused.invalid')
  })
})
