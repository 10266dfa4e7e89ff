import { describe, expect, test } from 'vitest'
import { languages } from '../../../core/words.ts'
import { foreignLetters, wrongUzbekSign } from '../../../doors/workshop/sentence.ts'
import { Refused } from '../../../core/refused.ts'
import { definitions, procedureNames } from '../laws.ts'
import type { Ground, Procedure } from '../definition.ts'
import toldRu from '../words/told.ru.ts'
import toldUz from '../words/told.uz.ts'
import { formsOf, lawsWithForms } from '../forms/forms.ts'
import provisions from '../words/provisions.ts'
import { compareLaws, verdictOf } from './compare.ts'
import { codeOfLaw, latestVersion, lawEntries } from './entries.ts'
import { compareForms, formsOfReturn } from './forms.ts'
import { introduced } from './introduced.ts'
import { citedIn, inWordsOf, named } from './named.ts'
import { refusedInWords } from './refusal.ts'
import { courseOf } from './road.ts'

const grounds = (law: Procedure): readonly Ground[] => [
  law.inForce.law, law.counting.law, ...Object.values(law.steps).flatMap((step) => [step.law, ...(step.notice ? [step.notice.law] : []), ...(step.appliesFrom ? [step.appliesFrom.law] : [])]),
  ...Object.values(law.clocks).flatMap((clock) => [clock.law, ...(clock.onLapse ? [clock.onLapse.law] : []), ...(clock.extension ? [clock.extension.law] : []), ...(clock.counting ? [clock.counting.law] : [])]),
  ...Object.values(law.holds).map((hold) => hold.law), ...Object.values(law.lists ?? {}).map((list) => list.law), ...(law.before?.found ?? []).map((one) => one.law),
]
/** Every sentence that a definition says in English. */
const english = [...new Set(definitions.flatMap((law) => [
  ...(law.notes ?? []), ...Object.entries(law.lists ?? {}).flatMap(([name, { effect, items }]) => [name, ...items, ...(effect === undefined ? [] : [effect])]),
  ...grounds(law).flatMap(({ source, where, article, note }) => [source, where, article, ...(note === undefined ? [] : [note])]),
]).concat(lawsWithForms.flatMap(formsOf).flatMap(({ law: whole, parts }) => [whole, ...parts.map((part) => part.law)]).flatMap(({ source, article, note }) => [source, article, ...(note === undefined ? [] : [note])])))]
const law = (id: string): Procedure => {
  const found = latestVersion(id)
  if (!found) throw new Error(id)
  return found
}

/** What laws say beside their limits, and what is known of forms of return. */
const said = [...definitions.flatMap((one) => Object.values(one.provisions ?? {})), ...formsOfReturn.flatMap(({ says }) => Object.values(says))]

describe('what laws say beside their limits', () => {
  const texts = [...new Set(said.flatMap(({ says, law: { source, where, article, note } }) => [says, source, where, article, ...(note === undefined ? [] : [note])]))]
  test('stands in every language', () => {
    const sentences = [...new Set(said.map(({ says }) => says))]
    for (const language of languages) expect(sentences.filter((text) => inWordsOf(language, text).lang !== undefined), language).toEqual([])
    for (const language of ['ru', 'uz'] as const) expect(texts.filter((text) => inWordsOf(language, text).lang !== undefined), language).toEqual([])
    for (const language of ['tg', 'ky'] as const) expect(texts.filter((text) => inWordsOf(language, text).lang === 'en'), language).toEqual([])
    expect(Object.keys(provisions).filter((text) => !texts.includes(text))).toEqual([])
  })
  test('is written in the letters of its language', () => {
    for (const language of ['ru', 'uz', 'tg', 'ky'] as const) expect(Object.values(provisions).map((one) => one[language]).filter((text) => foreignLetters[language].test(text.replaceAll(/EUR-Lex LEGISSUM:l14559|2008\/115\/EC/g, ''))), language).toEqual([])
    expect(Object.values(provisions).filter(({ uz }) => wrongUzbekSign.test(uz))).toEqual([])
  })
  test('names where it stands and how sure that is, and of forms of return claims nothing that was not found', () => {
    for (const { law: { source, where, article } } of said) expect([source, where, article].every((text) => text.length > 0)).toBe(true)
    expect(compareForms().map(({ topic, verdict }) => [topic, verdict])).toEqual([
      ['grounds', 'differ'], ['decides', 'differ'], ['limits', 'differ'], ['appeal', 'differ'], ['ban', 'some'], ['costs', 'some'], ['safeguards', 'differ'],
    ])
    expect(formsOfReturn.find(({ id }) => id === 'deportation')?.says.ban).toBeUndefined()
  })
})

describe('what a definition says in English', () => {
  test('stands in Russian and Uzbek as well', () => {
    for (const language of ['ru', 'uz'] as const) expect(english.filter((text) => inWordsOf(language, text).lang !== undefined), language).toEqual([])
  })
  test('is read in Russian, and marked, by whoever reads Tajik or Kyrgyz', () => {
    for (const language of ['tg', 'ky'] as const) expect(english.filter((text) => inWordsOf(language, text).lang === 'en'), language).toEqual([])
    expect(inWordsOf('tg', 'Annex 3.')).toEqual({ text: 'Приложение 3.', lang: 'ru' })
  })
  test('has no translation that nothing says any more', () => {
    const said = new Set(english)
    for (const told of [toldRu, toldUz]) expect(Object.keys(told).filter((text) => !said.has(text))).toEqual([])
  })
  test('is written in the letters of its language', () => {
    expect(Object.values(toldUz).filter((text) => wrongUzbekSign.test(text) || foreignLetters.uz.test(text))).toEqual([])
    expect(Object.values(toldRu).filter((text) => foreignLetters.ru.test(text))).toEqual([])
  })
  test('what nobody translated stands as it is, and says so', () => {
    expect(inWordsOf('ru', 'Something quite new.')).toEqual({ text: 'Something quite new.', lang: 'en' })
    expect(inWordsOf('ru', '7(3)')).toEqual({ text: '7(3)' })
  })
})

test('every law is introduced in five languages, and nothing is introduced that is no law', () => {
  expect(Object.keys(introduced).sort()).toEqual([...procedureNames].sort())
  for (const { title, isFor } of Object.values(introduced)) for (const language of languages) expect([title[language], isFor[language]].every((text) => text.trim().length > 5)).toBe(true)
})

test('every name of every law has its words, in each language or in Russian', () => {
  const missing = definitions.flatMap((one) => languages.flatMap((language) => [
    ...Object.keys(one.steps).map((name) => ['step', name] as const), ...Object.keys(one.stages).map((name) => ['stage', name] as const), ...Object.keys(one.clocks).map((name) => ['clock', name] as const),
    ...Object.keys(one.holds).map((name) => ['hold', name] as const), ...Object.values(one.steps).flatMap(({ needs = [] }) => needs.map((name) => ['need', name] as const)),
  ].filter(([kind, name]) => named(language, kind, name).text === name).map(([kind, name]) => `${language} ${kind} ${name}`)))
  expect([...new Set(missing)]).toEqual([])
  for (const language of ['en', 'ru', 'uz'] as const) expect(named(language, 'step', 'accept').lang).toBeUndefined()
  expect(named('ky', 'means', 'deemed agreed').text).toMatch(/\p{Script=Cyrillic}/u)
})

describe('the road', () => {
  test.each(procedureNames)('%s: every step stands once, those that hold a file apart', (id) => {
    const { stations, anyTime, aboutHolds } = courseOf(law(id))
    const drawn = [...stations.flatMap(({ steps }) => steps), ...anyTime, ...aboutHolds].map(({ name }) => name)
    expect(new Set(drawn).size).toBe(drawn.length)
    expect(Object.keys(law(id).steps).filter((step) => !drawn.includes(step))).toEqual([])
    expect([...stations.flatMap(({ steps }) => steps), ...anyTime].flatMap(({ clocks }) => clocks).filter((clock) => law(id).clocks[clock] === undefined)).toEqual([])
    expect(stations[0]?.stage).toBe(law(id).startsAt)
  })
  test('shows the thirty days of a presumed victim, though a hold ends with them', () =>
    expect(courseOf(law('trafficking-referral')).stations.find(({ stage }) => stage === 'presumed')?.steps.find(({ name }) => name === 'end-recovery-period')?.clocks).toEqual(['recovery-period']))
  test('has two sides between States and one inside of a country', () => {
    expect(courseOf(law('benelux-kazakhstan')).sides).toEqual(['requesting', 'requested'])
    expect(courseOf(law('data-request-eu')).sides).toEqual(['here'])
    const received = courseOf(law('benelux-kazakhstan')).stations.find(({ stage }) => stage === 'received')
    expect(received?.steps.find(({ name }) => name === 'accept')).toMatchObject({ side: 1, to: 'agreed', clocks: ['reply'] })
  })
})

describe('a comparison', () => {
  const asked = (about: string, name: string, ...ids: readonly string[]) => compareLaws(ids.map(law)).find((one) => one.about === about && one.name === name)
  test('says where two laws differ: 21 days in Kazakhstan, 25 in Switzerland; silence agrees in both', () => {
    expect(asked('limit', 'reply', 'benelux-kazakhstan', 'switzerland-russia')?.verdict).toBe('differ')
    expect(asked('silence', 'reply', 'benelux-kazakhstan', 'switzerland-russia')?.verdict).toBe('same')
    expect(asked('limit', 'costs', 'benelux-kazakhstan', 'netherlands-russia')?.verdict).toBe('some')
  })
  test('asks nothing that none of them answers', () => {
    expect(asked('limit', 'costs', 'benelux-kazakhstan', 'switzerland-russia')).toBeUndefined()
    for (const { answers, verdict } of compareLaws(definitions)) expect(answers.some((one) => one !== undefined)).toBe(verdict !== 'unsaid')
  })
  test('puts every topic to them, and says where nothing is known', () => {
    const topics = compareLaws([law('benelux-kazakhstan'), law('netherlands-russia')]).flatMap(({ about, name, verdict }) => (about === 'provision' ? [`${name} ${verdict}`] : []))
    expect(topics).toEqual(['grounds differ', 'safeguards differ', 'appeal unsaid', 'costs differ', 'evidence differ', 'languages some'])
    // A protocol says what its agreement says, where it is silent.
    expect(asked('provision', 'grounds', 'eu-russia', 'netherlands-russia')?.verdict).toBe('same')
    expect(compareLaws([law('benelux-kazakhstan')])[0]).toMatchObject({ about: 'provision', name: 'grounds' })
  })
  test('a law is the same as itself', () => expect(compareLaws([law('eu-russia'), law('eu-russia')]).filter(({ verdict }) => verdict === 'differ')).toEqual([]))
  test('one that says nothing is no difference, and is told', () => expect([verdictOf(['a', undefined]), verdictOf(['a', 'a']), verdictOf(['a', 'b', undefined])]).toEqual(['some', 'same', 'differ']))
})

test('a refusal says steps, stages and papers in the reader’s words, and its article too', () => {
  const filled = { number: 1, step: 'accept', stage: 'drafted', possible: 'submit, withdraw', article: '7(3), Agreement between the Benelux States and Kazakhstan on readmission, Brussels, 2 March 2015' }
  const { saying } = refusedInWords('ru', new Refused('invalid', 'procedures.refused.out-of-turn', { filled, fields: { 'happened.0.step': [{ key: 'procedures.refused.out-of-turn', filled }] } }))
  expect(saying.filled).toMatchObject({ number: 1, step: 'Согласиться на реадмиссию', stage: 'Дело готовится', article: '7(3), Соглашение между государствами Бенилюкса и Казахстаном о реадмиссии, Брюссель, 2 марта 2015 г.' })
  expect(String(saying.filled?.possible)).not.toMatch(/[a-z]{4}/)
})

test('articles are cited in words', () => expect(citedIn('uz', law('eu-russia').counting.law).text).toContain('1182/71'))

test('the search finds each law by its name in every language', () => {
  expect(lawEntries.map(({ code }) => code).sort()).toEqual(procedureNames.map(codeOfLaw).sort())
  for (const { title, address } of lawEntries) expect([languages.every((language) => (title[language] ?? '') !== ''), address.startsWith('/procedures/')]).toEqual([true, true])
})
