import { describe, expect, test } from 'vitest'
import standard from '../../../content/standards/iati/standard.json' with { type: 'json' }
import { languages } from '../../../core/words.ts'
import { readAll } from '../../../tests/iati.ts'
import { words } from '../words/index.ts'
import { explainRule, wordOfCode } from './explained.ts'
import { lists, mappings } from './lists.ts'
import { momentOf } from './moments.ts'
import { compileRuleset, officialRules, type Rules } from './rules.ts'
import type { Element } from './tree.ts'
import { compile, compilePath, textOfNode } from './xpath.ts'

const now = Date.parse('2026-11-22T09:00:00Z')
const world = { now, organisations: new Set(['XM-DAC-1']), prefixes: new Set(['XM-DAC']) }

/** The document of a file with these entries. */
async function documentOf(inside: string): Promise<Element> {
  const [found] = (await readAll(`<iati-activities version="2.03"><iati-activity>${inside}</iati-activity></iati-activities>`)).filter(({ is }) => is === 'entry')
  const document = found?.is === 'entry' ? found.entry.parent?.parent : undefined
  if (!document) throw new Error('There is no entry')
  return document
}
/** The rules that an activity breaks, by id. */
async function broken(inside: string, rules: Rules = officialRules()) {
  const ids: string[] = []
  rules(await documentOf(inside), world, ({ about, rule, verdict }) => {
    if (typeof verdict !== 'string') ids.push(about?.id ?? rule)
  })
  return ids
}
const ruleset = (rule: string, ...cases: readonly object[]) => compileRuleset({ '//iati-activity': { [rule]: { cases } } })

describe('what is not understood is never taken for kept', () => {
  test.each([
    'sector[last()]', 'string(title)', 'sector[position() = 1]', '//sector[@code]', 'transaction//value', 'a - b', 'a *', '@code[1]', 'text()[1]', 'preceding::a', '$x', 'count(1)', 'a[', "'open", 'a b', '',
  ])('the expression %s', (expression) => expect(() => compile(expression)).toThrow(/not understood/))

  test('a path that names no elements', () => expect(() => compilePath('1 + 2')).toThrow(/not understood/))
  test('a kind of rule', () => expect(() => ruleset('at_most_two', { paths: ['title'] })).toThrow(/at_most_two/))
  test('a key of a case', () => expect(() => ruleset('sum', { paths: ['title'], sum: 1, unless: 'x' })).toThrow())
  test('a case without the key that its kind needs', () => expect(() => ruleset('sum', { paths: ['title'] })).toThrow(/sum/))
  test('what all must have', () => expect(() => ruleset('one_or_all', { one: 'title', all: 'colour' })).toThrow(/colour/))
})

describe('expressions', () => {
  const asked = async (expression: string, inside: string) => {
    const activity = (await documentOf(inside)).children[0]?.children[0]
    const value = activity && compile(expression)(activity)
    return typeof value === 'object' ? value.map(textOfNode) : value
  }
  test.each([
    ["sector[@vocabulary = '1' or not(@vocabulary)]/@code", '<sector code="a" vocabulary="1"/><sector code="b"/><sector code="c" vocabulary="2"/>', ['a', 'b']],
    ["sector[@vocabulary != '1']/@code", '<sector code="a"/><sector code="b" vocabulary="2"/>', ['b']],
    ['count(sector) + count(tag) > 2', '<sector/><sector/><tag/>', true],
    ['sector/@percentage = 100', '<sector percentage="50"/><sector percentage="100.0"/>', true],
    ['number(sector/@percentage) = sector/@percentage', '<sector percentage="1e2"/>', false],
    ['number(sector/@percentage)', '<sector percentage="-.5"/>', -0.5],
    ['sector | tag', '<tag>2</tag><sector>1</sector>', ['1', '2']],
    ['sector[2]', '<sector>1</sector><sector>2</sector>', ['2']],
    ['../iati-activity/sector', '<sector>1</sector>', ['1']],
    ['//narrative/text()', '<title><narrative>1</narrative></title><narrative/><narrative><![CDATA[<2>]]></narrative>', ['1', '<2>']],
    ['not(sector)', '<tag/>', true],
  ])('%s', async (expression, inside, value) => expect(await asked(expression, inside)).toEqual(value))
})

describe('the official rules', () => {
  test('all 107 cases are understood, and each has its plain words in every language', () => {
    const ids: string[] = []
    const gather = (one: unknown): void => {
      if (typeof one !== 'object' || one === null) return
      if ('ruleInfo' in one && typeof one.ruleInfo === 'object' && one.ruleInfo !== null && 'id' in one.ruleInfo) ids.push(String(one.ruleInfo.id))
      for (const inner of Object.values(one)) gather(inner)
    }
    gather(standard)
    expect(ids.length).toBe(107)
    expect(ids.filter((id) => languages.some((language) => !explainRule(id, language)))).toEqual([])
    expect(explainRule('9.9.9', 'en')).toBeUndefined()
  })

  test('an organisation that is known is not asked how its identifier is made', async () => {
    const identifier = (text: string) => broken(`<reporting-org ref="${text}"/><iati-identifier>${text}-a/b</iati-identifier>`)
    expect(await identifier('XM-DAC-1')).not.toContain('1.3.13')
    expect(await identifier('XM-DAC-2')).toContain('1.3.13')
    expect(await identifier('XM-DAC-2')).not.toContain('1.14.8')
    expect(await identifier('YY-DAC-2')).toContain('1.14.8')
  })

  test('several regions of one list add up, of several lists each for itself', async () => {
    const region = (vocabulary: string, share: number) => `<recipient-region code="298" vocabulary="${vocabulary}" percentage="${share}"/>`
    expect(await broken(region('1', 60) + region('1', 40) + region('2', 100))).not.toContain('3.4.2')
    expect(await broken(region('1', 60) + region('1', 38) + region('2', 100))).toContain('3.4.2')
  })

  test('a budget of exactly a year is none too long', async () => {
    const budget = (end: string) => `<budget><period-start iso-date="2023-01-01"/><period-end iso-date="${end}"/></budget>`
    expect(await broken(budget('2024-01-01'))).not.toContain('7.5.3')
    expect(await broken(budget('2024-01-02'))).toContain('7.5.3')
  })

  test('what lies ahead depends on the moment of asking', async () => {
    expect(await broken('<activity-date type="4" iso-date="2026-11-22"/>')).not.toContain('11.1.5')
    expect(await broken('<activity-date type="4" iso-date="2026-11-23"/>')).toContain('11.1.5')
  })
})

test.each([
  ['2024-02-29', Date.UTC(2024, 1, 29)], ['2024-02-29Z', Date.UTC(2024, 1, 29)], ['2024-03-01+05:00', Date.UTC(2024, 1, 29, 19)],
  ['2024-02-29T10:00:00.123456Z', Date.UTC(2024, 1, 29, 10, 0, 0, 123)], ['1900-02-29', undefined], ['2024-02-30', undefined], ['2024-2-3', undefined], ['', undefined], ['2024-01-01T25:00:00Z', undefined],
])('the moment of %s', (text, moment) => expect(momentOf(text)).toBe(moment))

describe('lists of codes', () => {
  test('the official mapping and its lists are whole', () => {
    expect([mappings.length, lists.size]).toEqual([124, 57])
    expect(lists.get('TransactionType')).toMatchObject({ complete: true, codes: new Set(['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12', '13']) })
    expect(lists.get('Country')?.complete).toBe(false)
    expect(lists.get('Sector')?.withdrawn.has('74010')).toBe(true)
  })

  test('a list that is shown has a word for each of its codes, and no word is for a code that is none', () => {
    const shown = ['ActivityStatus', 'ActivityDateType', 'OrganisationRole', 'OrganisationType', 'TransactionType', 'BudgetType', 'BudgetStatus', 'PolicyMarker', 'PolicySignificance', 'ResultType']
    expect(shown.flatMap((list) => [...(lists.get(list)?.codes ?? [])].filter((code) => wordOfCode(list, code, 'ru') === undefined).map((code) => `${list} ${code}`))).toEqual([])
    const told = Object.keys(words.en).flatMap((key) => /^programmes\.iati\.code\.(\w+)\.(.+)$/.exec(key)?.slice(1, 3).join(' ') ?? [])
    expect(told.length).toBeGreaterThan(100)
    expect(told.filter((one) => {
      const [list = '', code = ''] = one.split(' ')
      return !lists.get(list)?.codes.has(code) && !lists.get(list)?.withdrawn.has(code)
    })).toEqual([])
    expect(wordOfCode('Sector', '15190', 'ru')).toBe('безопасная и упорядоченная миграция')
    expect(wordOfCode('Sector', '11220', 'ru')).toBeUndefined()
  })
})
