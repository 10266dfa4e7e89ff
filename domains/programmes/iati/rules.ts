import standard from '../../../content/standards/iati/standard.json' with { type: 'json' }
import { ruleKinds, type Verdict, type World } from './rule-kinds.ts'
import { Ruleset, type About, type Case } from './ruleset.ts'
import type { Element } from './tree.ts'
import { compileCondition, compilePath, isLeaf, textOfNode, type Node } from './xpath.ts'

/** One rule that was asked of one element. `rule` is the kind; `about` is missing where the ruleset says nothing of itself. */
export type Answer = { readonly rule: string; readonly about: About | undefined; readonly verdict: Verdict }
export type Rules = (document: Element, world: World, answered: (answer: Answer) => void) => void

type Asking = (from: Element, world: World, one?: string) => Verdict

/**
 * Makes a ruleset ready to be asked of one document after another. In: the JSON of the official specification.
 * Throws for a kind of rule, a key or an expression that is not known: what is not understood is never taken for kept.
 */
export function compileRuleset(json: unknown): Rules {
  const contexts = Object.entries(Ruleset.parse(json)).map(([path, { loop, ...rules }]) => ({
    find: compilePath(path),
    asked: [
      ...Object.entries(rules).flatMap(([rule, { cases = [] } = {}]) => cases.map((one) => ({ rule, about: one.ruleInfo, values: once, ask: asking(rule, one) }))),
      ...(loop?.cases ?? []).flatMap((each) => Object.entries(each.do).flatMap(([rule, { cases }]) => cases.map((one) => ({
        rule, about: one.ruleInfo, values: valuesAt(each.foreach), ask: asking(rule, one, each.subs),
      })))),
    ],
  }))
  return (document, world, answered) => {
    for (const { find, asked } of contexts)
      for (const from of find(document)) {
        if (isLeaf(from)) continue
        for (const { rule, about, values, ask } of asked)
          for (const one of values(from)) answered({ rule, about, verdict: ask(from, world, one) })
      }
  }
}

let official: Rules | undefined
/** The official rules of IATI 2.03, made ready when they are first wanted. */
export function officialRules(): Rules {
  official ??= compileRuleset(standard)
  return official
}

/** Outside of a loop there is no value, and one asking. */
const once = (): Iterable<string | undefined> => [undefined]

const valuesAt = (path: string) => {
  const find = compilePath(path)
  return (from: Element): Iterable<string | undefined> => new Set(find(from).map(textOfNode))
}

/** In a loop, `$1` is the value only in the keys that `subs` names; in the others it stays what it is, as the official validator has it. */
function asking(rule: string, one: Case, subs: readonly string[] = []): Asking {
  const kind = Object.hasOwn(ruleKinds, rule) ? ruleKinds[rule] : undefined
  if (!kind) throw new Error(`A ruleset has a rule of the kind ${rule}, which is not known`)
  const paths = (one.paths ?? []).map(compilePath)
  const condition = one.condition === undefined ? undefined : compileCondition(one.condition)
  const ask = kind(one)
  const valueFor = (key: string, value: string | undefined) => (subs.includes(key) ? value : undefined)
  const inside = rule === 'if_then' ? 'if' : 'paths'
  return (from, world, value) => {
    if (condition && !condition(from, valueFor('condition', value))) return 'not asked'
    const found = paths.flatMap((path) => path(from, valueFor('paths', value)))
    if (one.idCondition && knows(one.idCondition, found, world)) return 'not asked'
    return ask({ from, found, one: valueFor(inside, value), world })
  }
}

/** Whether something found is the identifier of a known organisation, or begins with one: then the rule is not asked. */
const knows = (condition: NonNullable<Case['idCondition']>, found: readonly Node[], { organisations }: World): boolean =>
  found.some((node) => {
    const text = textOfNode(node)
    if (condition === 'NOT_EXISTING_ORG_ID') return organisations.has(text)
    for (let at = text.indexOf('-'); at !== -1; at = text.indexOf('-', at + 1)) if (organisations.has(text.slice(0, at))) return true
    return false
  })
