import { type Refused, statusOf, type Why } from '../core/refused.ts'
import type { Filled, Translate } from '../core/words.ts'
import { isKey, type Key } from '../domains/words.ts'
import { Unreadable } from './unreadable.ts'

/** A refusal in words: what kind of no, why, what is wrong with which field; for a conflict, what stands now. */
export type Said = {
  readonly title: string
  readonly detail: string
  readonly status: number
  readonly fields: Readonly<Record<string, readonly string[]>>
  readonly now?: unknown
}

const titles: Readonly<Record<Why, Key>> = {
  invalid: 'core.why.invalid', unknown: 'core.why.unknown', forbidden: 'core.why.forbidden', missing: 'core.why.missing',
  conflict: 'core.why.conflict', limited: 'core.why.limited', unavailable: 'core.why.unavailable',
}
/** So many fields are told of, with names so long: an answer is never larger than what was asked. */
const most = { fields: 50, name: 80 }

/** Says a refusal in the language of `t`. The one place where any door makes words of it. */
export function say(t: Translate<Key>, refused: Refused): Said {
  const sentence = ({ key, filled }: Refused['saying']) => t(isKey(key) ? key : 'core.refused.fault', filled && wordsFor(t, filled))
  const fields = Object.entries(refused.fields).slice(0, most.fields)
    .map(([name, sayings]) => [name.toWellFormed().slice(0, most.name), [...new Set(sayings.map(sentence))]] as const)
  return {
    title: t(refused instanceof Unreadable ? 'core.why.unreadable' : titles[refused.why]),
    detail: sentence(refused.saying),
    status: refused instanceof Unreadable ? refused.status : statusOf[refused.why],
    fields: Object.fromEntries(fields),
    ...(refused.now !== undefined && { now: refused.now }),
  }
}

/** What fills a sentence may itself be named by keys, several of them parted by semicolons: they are said in the same language. */
const wordsFor = (t: Translate<Key>, filled: Filled): Filled => Object.fromEntries(Object.entries(filled).map(([name, value]) => {
  const keys = typeof value === 'string' ? value.split('; ') : []
  return [name, keys.length > 0 && keys.every(isKey) ? keys.flatMap((key) => (isKey(key) ? [t(key)] : [])).join('; ') : value]
}))
