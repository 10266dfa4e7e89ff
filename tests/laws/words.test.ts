import { describe, expect, test } from 'vitest'
import { languages, locale, type Catalogue, type Language, type Sentence } from '../../core/words.ts'
import { words as doors } from '../../doors/words/index.ts'
import { operationNamed } from '../../domains/operations.ts'
import { words as domains } from '../../domains/words.ts'
import { words as web } from '../../web/words/index.ts'
import { isWords, sources, textsIn } from './sources.ts'

const catalogues: readonly { readonly [language in Language]: Catalogue }[] = [domains, doors, web]
const inLanguage = (language: Language): ReadonlyMap<string, Sentence> => new Map(catalogues.flatMap((one) => Object.entries(one[language])))
const english = inLanguage('en')
const keys = [...english.keys()]
const forms = (sentence: Sentence): readonly string[] => (typeof sentence === 'string' ? [sentence] : Object.values(sentence))
const blanks = (sentence: Sentence) => [...new Set(forms(sentence).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)))].sort()
const speaking = sources.filter((file) => !isWords(file))

test('a key stands in one catalogue only', () =>
  expect(catalogues.flatMap((one) => Object.keys(one.en)).length).toBe(keys.length))

describe.each(languages)('%s', (language) => {
  const found = inLanguage(language)
  test('has every sentence, and no other', () => expect([...found.keys()].sort()).toEqual([...keys].sort()))
  test('fills in the same in every sentence', () =>
    expect(keys.filter((key) => JSON.stringify(blanks(found.get(key) ?? '')) !== JSON.stringify(blanks(english.get(key) ?? '')))).toEqual([]))
  test('counts as the language counts', () => {
    const rules = new Intl.PluralRules(locale[language]).resolvedOptions().pluralCategories
    // An Uzbek noun is the same after every number.
    const needed = language === 'uz' ? ['other'] : rules
    const counted = [...found].flatMap(([key, sentence]) => (typeof sentence === 'string' ? [] : [{ key, has: Object.keys(sentence) }]))
    expect(counted.filter(({ has }) => has.some((rule) => !rules.some((one) => one === rule)) || needed.some((rule) => !has.includes(rule))).map(({ key }) => key)).toEqual([])
  })
  test('has no sentence that is empty, open at its ends or left in another alphabet', () => {
    const all = [...found].flatMap(([key, sentence]) => forms(sentence).map((form) => ({ key, form })))
    expect(all.filter(({ form }) => form.trim() === '' || form !== form.trim() || / {2}/.test(form) || /\{(?!\w+\})|(?<!\{\w+)\}/.test(form)).map(({ key }) => key)).toEqual([])
    const cyrillic = /[\u0400-\u04ff]/
    const odd = language === 'ru'
      ? all.filter(({ form }) => !cyrillic.test(form) && /[A-Za-z]{4}/.test(form.replaceAll(/\{\w+\}/g, '')))
      : all.filter(({ form }) => cyrillic.test(form))
    expect(odd.map(({ key }) => key).filter((key) => !otherAlphabet.includes(key))).toEqual([])
  })
})
/** What is called the same in every language, or is written in its own. */
const otherAlphabet: readonly string[] = []

test('Uzbek has its own letters oʻ, gʻ and its own sign ʼ', () => {
  const found = [...inLanguage('uz')].filter(([, sentence]) => forms(sentence).some((form) => /\p{L}['’‘`´]\p{L}|[oOgG][ʼ'’‘`´]/u.test(form)))
  expect(found.map(([key]) => key)).toEqual([])
})

const said = speaking.map((file) => ({ file, ...textsIn(file) }))

test('every key that the code says has its words', () => {
  const areas = [...new Set(keys.map((key) => key.split('.')[0]))]
  const key = new RegExp(`^(${areas.join('|')})\\.[a-z][^/]*[^.]$`)
  const wrong = said.flatMap(({ file, quoted }) => quoted.filter((text) => key.test(text) && !english.has(text) && !/\.(ts|tsx|css|sql|js|json|key)$/.test(text)).map((text) => `${file}: ${text}`))
  expect(wrong).toEqual([])
})

test('a template that makes keys makes some that have words', () => {
  const areas = [...new Set(keys.map((key) => key.split('.')[0]))]
  const wrong = said.flatMap(({ file, templates }) => templates.filter((text) => new RegExp(`^(${areas.join('|')})\\.[a-z-.]*\\$\\{`).test(text) && !keys.some((key) => patternOf(text).test(key))).map((text) => `${file}: ${text}`))
  expect(wrong).toEqual([])
})

test('no sentence is kept that nobody says', () => {
  const whole = new Set(said.flatMap(({ quoted, templates }) => [...quoted, ...templates]))
  const made = said.flatMap(({ templates }) => templates.filter((text) => /^[a-z]+\..*\$\{/.test(text)).map(patternOf))
  const says = (key: string) => whole.has(key) || made.some((pattern) => pattern.test(key)) || (key.endsWith('.does') && operationNamed(key.slice(0, -'.does'.length).replaceAll('.', '/')) !== undefined)
  expect(keys.filter((key) => !says(key))).toEqual([])
})
const patternOf = (template: string) =>
  new RegExp(`^${template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((part) => part.replaceAll(/[.*+?^$()[\]\\|{}]/g, '\\$&')).join('.+')}$`)
