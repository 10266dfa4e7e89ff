import { translator, type Language, type Translate } from '../../../core/words.ts'
import { words } from '../words/index.ts'
import type { Fault } from './fault.ts'

/** Which of our plain sentences explains which official rules, by the rules' ids. A test asks that none of the official ruleset is missing. */
const families = {
  'same-identifier': '1.1.3', 'identifier-start': '1.1.21', agency: '1.14.8 1.18.8',
  spaces: '1.3.1 1.4.1 1.5.1 1.6.1 1.7.1 1.8.1 1.9.1 1.10.1 1.11.1 1.12.1 1.14.1 1.15.1 1.16.1 1.17.1 1.18.1',
  symbols: '1.3.13 1.8.13 1.10.13 1.11.13 1.12.13 1.14.13 1.15.13 1.18.13',
  'sector-each': '2.1.1', 'sector-sum': '2.1.2', 'sector-one': '2.1.4', 'sector-own': '2.2.1', 'sector-none': '6.2.2', 'sector-twice': '6.6.2', 'sector-all': '6.7.2',
  'place-each': '3.1.1 3.4.1', 'place-sum': '3.1.2 3.4.2', 'place-one': '3.1.4 3.4.4', 'place-twice': '3.6.2', 'place-none': '3.7.1 3.7.2',
  language: '4.1.1 4.5.1', title: '4.3.1', description: '4.4.1', nameless: '6.8.1 6.9.1 6.9.2 6.10.1', start: '6.11.1', 'marker-own': '6.13.1', 'marker-weight': '6.14.1',
  year: '7.5.3', currency: '7.8.1 7.8.2', 'items-each': '7.9.1', 'items-sum': '7.9.2', 'items-one': '7.9.4', period: '8.6.1 8.6.3',
  'figure-missing': '8.8.1 8.9.1 8.10.1', 'figure-number': '8.8.2 8.9.2 8.10.2', 'figure-words': '8.8.3 8.9.3 8.10.3', reference: '8.11.1',
  'updated-later': '11.1.1 11.4.1', 'planned-order': '11.1.2', 'actual-order': '11.1.3', 'started-later': '11.1.4', 'ended-later': '11.1.5',
  'paid-later': '11.2.1', 'valued-later': '11.2.2', 'line-day': '11.3.1', share: '12.1.1 12.2.1 12.3.1',
  'dac-sector': '102.1.1', 'dac-aid': '107.1.1 107.2.1', 'aid-twice': '107.1.2 107.2.2',
} as const
type Family = keyof typeof families

const isFamily = (name: string): name is Family => Object.hasOwn(families, name)
const byId: ReadonlyMap<string, Family> = new Map(Object.entries(families).flatMap(([name, ids]) => ids.split(' ').flatMap((id) => (isFamily(name) ? [[id, name] as const] : []))))

type Key = keyof (typeof words)['en'] & string
const made = new Map<Language, Translate<Key>>()

function sayIn(language: Language): Translate<Key> {
  const say = made.get(language) ?? translator(words, language)
  made.set(language, say)
  return say
}

/** An official rule in plain words; undefined for an id that the official ruleset does not have. */
export function explainRule(id: string, language: Language): string | undefined {
  const family = byId.get(id)
  return family && sayIn(language)(`programmes.iati.rule.${family}`)
}

/** One of our own faults in plain words. */
export const explainFault = ({ rule, filled }: Pick<Fault, 'rule' | 'filled'>, language: Language): string => sayIn(language)(`programmes.iati.fault.${rule}`, filled)

/** What a code of an official list means in a reader's words, where we have some: else undefined, and the code itself is shown. */
export function wordOfCode(list: string, code: string, language: Language): string | undefined {
  const key = `programmes.iati.code.${list}.${code}`
  return isKey(key) ? sayIn(language)(key) : undefined
}
const isKey = (key: string): key is Key => Object.hasOwn(words.en, key)
