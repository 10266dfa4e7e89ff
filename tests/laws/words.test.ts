import { describe, expect, test } from 'vitest'
import { deskLanguages, languages, locale, pluralForms, type Catalogue, type DeskLanguage, type Language, type Sentence } from '../../core/words.ts'
import { words as consent } from '../../content/consent/texts.ts'
import { words as sending } from '../../content/envelope/texts.ts'
import { words as doors } from '../../doors/words/index.ts'
import { commandNamed, operationNamed, operations } from '../../domains/operations.ts'
import { words as domains } from '../../domains/words.ts'
import { words as web } from '../../web/words/index.ts'
import { foreignLetters, wrongUzbekSign } from '../../doors/workshop/sentence.ts'
import { importsOf, isWords, read, sources, textsIn } from './sources.ts'

type Joined = { readonly [language in DeskLanguage]: Catalogue } & { readonly [language in Language]?: Catalogue }
const catalogues: readonly Joined[] = [domains, doors, web, consent, sending]
const inLanguage = (language: Language): ReadonlyMap<string, Sentence> => new Map(catalogues.flatMap((one) => Object.entries(one[language] ?? {})))
const english = inLanguage('en')
const keys = [...english.keys()]
/** What everybody may meet: in all five languages. */
const everybody = new Set(inLanguage('tg').keys())
const forms = (sentence: Sentence): readonly string[] => (typeof sentence === 'string' ? [sentence] : Object.values(sentence))
const blanks = (sentence: Sentence) => [...new Set(forms(sentence).flatMap((form) => [...form.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)))].sort()
const speaking = sources.filter((file) => !isWords(file))

test('a key stands in one catalogue only', () =>
  expect(catalogues.flatMap((one) => Object.keys(one.en)).length).toBe(keys.length))

describe.each(languages)('%s', (language) => {
  const found = inLanguage(language)
  const whole = deskLanguages.some((one) => one === language) ? keys : [...everybody]
  test('has every sentence, and no other', () => expect([...found.keys()].sort()).toEqual(whole.sort()))
  test('fills in the same in every sentence', () =>
    expect(whole.filter((key) => JSON.stringify(blanks(found.get(key) ?? '')) !== JSON.stringify(blanks(english.get(key) ?? '')))).toEqual([]))
  test('counts as the language counts', () => {
    const known = Intl.PluralRules.supportedLocalesOf(locale[language]).length > 0 ? new Intl.PluralRules(locale[language]).resolvedOptions().pluralCategories : []
    expect(pluralForms[language].filter((rule) => rule !== 'other' && !known.includes(rule))).toEqual([])
    const counted = [...found].flatMap(([key, sentence]) => (typeof sentence === 'string' ? [] : [{ key, has: Object.keys(sentence) }]))
    expect(counted.filter(({ has }) => has.some((rule) => rule !== 'other' && !known.some((one) => one === rule)) || pluralForms[language].some((rule) => !has.includes(rule))).map(({ key }) => key)).toEqual([])
  })
  test('has no sentence that is empty, open at its ends or left in another alphabet', () => {
    const all = [...found].flatMap(([key, sentence]) => forms(sentence).map((form) => ({ key, form })))
    expect(all.filter(({ form }) => form.trim() === '' || form !== form.trim() || / {2}/.test(form) || /\{(?!\w+\})|(?<!\{\w+)\}/.test(form)).map(({ key }) => key)).toEqual([])
    const odd = language === 'en' || language === 'uz' ? [] : all.filter(({ form }) => !/[\u0400-\u04ff]/.test(form) && /[A-Za-z]{4}/.test(form.replaceAll(/\{\w+\}/g, '')))
    expect(odd.map(({ key }) => key).filter((key) => !otherAlphabet.includes(key))).toEqual([])
  })
})
/** What is called the same in every language, or is written in its own. */
const otherAlphabet: readonly string[] = []
/** Where the name of this house is told in Tajik letters. */
const tellsOurName = ['web.foot.what']

test.each(languages)('%s is written in its own letters', (language) =>
  expect([...inLanguage(language)].filter(([, sentence]) => forms(sentence).some((form) => foreignLetters[language].test(form))).map(([key]) => key).filter((key) => !tellsOurName.includes(key))).toEqual([]))

test('Uzbek has its own letters oʻ, gʻ and its own sign ʼ', () => {
  const found = [...inLanguage('uz')].filter(([, sentence]) => forms(sentence).some((form) => wrongUzbekSign.test(form)))
  expect(found.map(([key]) => key)).toEqual([])
})

const said = speaking.map((file) => ({ file, ...textsIn(file) }))

test('every key that the code says has its words', () => {
  const areas = [...new Set(keys.map((key) => key.split('.')[0]))]
  const key = new RegExp(`^(${areas.join('|')})\\.[a-z][^/]*[^.]$`)
  const wrong = said.flatMap(({ file, quoted }) => quoted.filter((text) => key.test(text) && !english.has(text) && !/\.(ts|tsx|css|sql|js|json|key|ics|tsv)$/.test(text)).map((text) => `${file}: ${text}`))
  expect(wrong).toEqual([])
})

test('a template that makes keys makes some that have words', () => {
  const areas = [...new Set(keys.map((key) => key.split('.')[0]))]
  const wrong = said.flatMap(({ file, templates }) => templates.filter((text) => new RegExp(`^(${areas.join('|')})\\.[a-z-.]*\\$\\{`).test(text) && !keys.some((key) => patternOf(text).test(key))).map((text) => `${file}: ${text}`))
  expect(wrong).toEqual([])
})

const isNamed = (name: string) => (operationNamed(name) ?? commandNamed(name)) !== undefined

test('no sentence is kept that nobody says', () => {
  const whole = new Set(said.flatMap(({ quoted, templates }) => [...quoted, ...templates]))
  const made = said.flatMap(({ templates }) => templates.filter((text) => /^[a-z]+\..*\$\{/.test(text)).map(patternOf))
  const says = (key: string) => whole.has(key) || made.some((pattern) => pattern.test(key)) || (key.endsWith('.does') && isNamed(key.slice(0, -'.does'.length).replaceAll('.', '/')))
  expect(keys.filter((key) => !says(key))).toEqual([])
})
const patternOf = (template: string) =>
  new RegExp(`^${template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/).map((part) => part.replaceAll(/[.*+?^$()[\]\\|{}]/g, '\\$&')).join('.+')}$`)

describe('whatever everybody may meet stands in all five languages', () => {
  const keysIn = (file: string): readonly string[] => {
    const { quoted, templates } = textsIn(file)
    const patterns = templates.filter((text) => /^[a-z]+\..*\$\{/.test(text)).map(patternOf)
    return [...quoted.filter((text) => english.has(text)), ...keys.filter((key) => patterns.some((pattern) => pattern.test(key)))]
  }
  const missing = (all: Iterable<string>) => [...new Set(all)].filter((key) => !everybody.has(key))
  const doesOf = (name: string) => `${name.replaceAll('/', '.')}.does`

  test('what a public page says', () =>
    expect(missing(speaking.filter((file) => file.startsWith('web/public/')).flatMap(keysIn))).toEqual([]))

  test('what an operation says that visitors and those who ask can call', () => {
    const open = operations.filter(({ who }) => who.includes('visitor') || who.includes('asker'))
    expect(open.length).toBeGreaterThan(10)
    expect(missing(open.map(({ name }) => doesOf(name)))).toEqual([])
    expect(missing(open.flatMap(({ name }) => keysIn(`domains/${name}.ts`)))).toEqual([])
  })

  test('what a person reads in the list of who looked: the name of each operation about somebody', () => {
    const about = operations.filter(({ name }) => ['people', 'cases'].includes(name.split('/')[0] ?? '') && [`domains/${name}.ts`, ...importsOf(`domains/${name}.ts`).filter((file) => !operationNamed(file.slice('domains/'.length, -'.ts'.length)))]
      .some((file) => file.startsWith('domains/') && /\babout\((?!organisation, account\))/.test(read(file))))
    expect(about.length).toBeGreaterThan(20)
    expect(missing(about.map(({ name }) => doesOf(name)))).toEqual([])
  })
})
