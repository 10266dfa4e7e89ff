import { dated, daysBetween } from './moments.ts'
import type { Case } from './ruleset.ts'
import { allBelow, type Element } from './tree.ts'
import { compileCondition, compilePath, elementOf, numberOf, textOfNode, type Node } from './xpath.ts'

/** What the rules know beside the file: the moment of asking, and which identifiers and prefixes of organisations are known. */
export type World = { readonly now: number; readonly organisations: ReadonlySet<string>; readonly prefixes: ReadonlySet<string> }

/** Where a rule is broken; or it is kept, or there was nothing to ask. */
export type Verdict = Element | 'kept' | 'not asked'
export type Asked = { readonly from: Element; readonly found: readonly Node[]; readonly one: string | undefined; readonly world: World }

/**
 * The kinds of rules, with the meaning that the official specification and the official validator give them:
 * each takes a case and makes what is asked of every element. A case without a key that its kind needs is refused when it is made.
 */
export const ruleKinds: Readonly<Record<string, (one: Case) => (asked: Asked) => Verdict>> = {
  no_more_than_one: () => ({ from, found }) => (found.length <= 1 ? 'kept' : place(found[1], from)),
  atleast_one: () => ({ from, found }) => (found.length >= 1 ? 'kept' : from),
  only_one_of(one) {
    const excluded = needed(one.excluded, 'excluded').map(compilePath)
    return ({ from, found }) => (excluded.every((path) => (path(from).length > 0 ? found.length === 0 : found.length === 1)) ? 'kept' : place(found[0], from))
  },
  one_or_all: oneOrAll,
  dependent(one) {
    const paths = needed(one.paths, 'paths').map(compilePath)
    return ({ from, one: value }) => {
      const there = paths.filter((path) => path(from, value).length > 0).length
      return there === 0 || there === paths.length ? 'kept' : from
    }
  },
  unique: () => ({ found }) => {
    const seen = new Set<string>()
    const again = found.find((node) => {
      const text = textOfNode(node)
      return seen.has(text) || !seen.add(text)
    })
    return again ? elementOf(again) : 'kept'
  },
  sum: (one) => {
    const strict = strictSum(one)
    return (asked) => (asked.found.length === 0 ? 'kept' : strict(asked))
  },
  strict_sum: strictSum,
  range: ({ min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }) => everyOne((text) => {
    const number = numberOf(text)
    return min <= number && number <= max
  }),
  no_spaces: () => everyOne((text) => text === text.trim()),
  regex_matches(one) {
    const pattern = new RegExp(needed(one.regex, 'regex'))
    return everyOne((text) => text === '' || pattern.test(text))
  },
  regex_no_matches(one) {
    const pattern = new RegExp(needed(one.regex, 'regex'))
    return everyOne((text) => text === '' || !pattern.test(text))
  },
  startswith: startsWith,
  if_then(one) {
    const [given, then] = [compileCondition(needed(one.if, 'if')), compileCondition(needed(one.then, 'then'))]
    return ({ from, found, one: value }) => (!given(from, value) || then(from, value) ? 'kept' : place(found[0], from))
  },
  evaluates_to_true(one) {
    const asked = compileCondition(needed(one.eval, 'eval'))
    return ({ from, one: value }) => (asked(from, value) ? 'kept' : from)
  },
  date_order(one) {
    const [less, more] = [dated(needed(one.less, 'less')), dated(needed(one.more, 'more'))]
    return ({ from, world }) => {
      const [first, second] = [less(from, world.now), more(from, world.now)]
      return first && second ? (first.at <= second.at ? 'kept' : first.where) : 'not asked'
    }
  },
  date_now(one) {
    const date = dated(needed(one.date, 'date'))
    return ({ from, world }) => {
      const found = date(from, world.now)
      return found ? (found.at <= world.now ? 'kept' : found.where) : 'not asked'
    }
  },
  time_limit(one) {
    const [start, end] = [dated(needed(one.start, 'start')), dated(needed(one.end, 'end'))]
    return ({ from, world }) => {
      const [first, second] = [start(from, world.now), end(from, world.now)]
      return first && second ? (daysBetween(first.at, second.at) <= 365 ? 'kept' : second.where) : 'not asked'
    }
  },
  between_dates(one) {
    const [date, start, end] = [dated(needed(one.date, 'date')), dated(needed(one.start, 'start')), dated(needed(one.end, 'end'))]
    return ({ from, world }) => {
      const [found, first, second] = [date(from, world.now), start(from, world.now), end(from, world.now)]
      return found && first && second ? (first.at <= found.at && found.at <= second.at ? 'kept' : found.where) : 'not asked'
    }
  },
}

const place = (node: Node | undefined, from: Element): Element => (node ? elementOf(node) : from)

function needed<T>(value: T | undefined, key: string): T {
  if (value === undefined) throw new Error(`A case of a ruleset lacks its ${key}`)
  return value
}

/** A rule about the text of each thing found. */
const everyOne = (holds: (text: string) => boolean) => ({ found }: Asked): Verdict => {
  const broken = found.find((node) => !holds(textOfNode(node)))
  return broken ? elementOf(broken) : 'kept'
}

/** To four places after the point, as the official validator adds. */
function strictSum(one: Case) {
  const wanted = needed(one.sum, 'sum')
  return ({ from, found }: Asked): Verdict =>
    (Number(found.reduce((sum, node) => sum + numberOf(textOfNode(node)), 0).toFixed(4)) === wanted ? 'kept' : place(found[0], from))
}

const below = (name: string) => (from: Element): readonly Node[] => allBelow(from, name)

/** What `all` names, of which every one must have what `one` gives to all at once. */
const inAll: Readonly<Record<string, readonly (readonly [every: (from: Element) => readonly Node[], has: string])[]>> = {
  lang: [[below('narrative'), '@xml:lang']],
  sector: [[compilePath('transaction'), 'sector']],
  'recipient-country|recipient-region': [[compilePath('transaction'), 'recipient-country|recipient-region']],
  currency: [[below('value'), '@currency'], [below('forecast'), '@currency'], [below('loan-status'), '@currency']],
}

function oneOrAll(one: Case) {
  const first = compilePath(needed(one.one, 'one'))
  const all = needed(one.all, 'all')
  const asked = Object.hasOwn(inAll, all) ? inAll[all] : undefined
  if (!asked) throw new Error(`A case of a ruleset asks that all have ${all}, which is not known`)
  const pairs = asked.map(([every, has]) => [every, compilePath(has)] as const)
  return ({ from }: Asked): Verdict => {
    if (first(from).length > 0) return 'kept'
    for (const [every, has] of pairs)
      for (const node of every(from)) if (has(elementOf(node)).length === 0) return elementOf(node)
    return 'kept'
  }
}

/** The text of each path begins with one of the prefixes: those at the other paths, or those of the agencies that register organisations. */
function startsWith(one: Case) {
  const prefixes = one.prefix ?? [needed(one.start, 'prefix')]
  if (prefixes.length === 1 && prefixes[0] === 'ORG-ID-PREFIX') return ({ found, world }: Asked): Verdict => {
    const broken = found.find((node) => !world.prefixes.has(textOfNode(node).split('-').slice(0, 2).join('-')))
    return broken ? elementOf(broken) : 'kept'
  }
  const paths = prefixes.map(compilePath)
  const separator = one.separator ?? ''
  return ({ from, found }: Asked): Verdict => {
    const starts = paths.flatMap((path) => path(from).map((node) => textOfNode(node) + separator))
    const broken = found.find((node) => !starts.some((start) => textOfNode(node).startsWith(start)))
    return broken ? elementOf(broken) : 'kept'
  }
}
