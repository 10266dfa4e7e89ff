/** The part of XPath 1.0 that the official rulesets are written in. */
export type Syntax =
  | { readonly is: 'either' | 'both' | 'compare' | 'add' | 'union'; readonly sign: string; readonly left: Syntax; readonly right: Syntax }
  | { readonly is: 'call'; readonly name: 'count' | 'not' | 'number'; readonly of: Syntax }
  | { readonly is: 'number'; readonly value: number }
  | { readonly is: 'text'; readonly value: string }
  | { readonly is: 'path'; readonly top: boolean; readonly steps: readonly Step[] }
export type Step = { readonly to: 'child' | 'below' | 'attribute' | 'parent' | 'text'; readonly name: string; readonly where: readonly Syntax[] }

/** Thrown for an expression outside of that part: a rule that is not understood must never pass for one that is kept. */
export class NotUnderstood extends Error {
  constructor(expression: string, why: string) {
    super(`The expression ${JSON.stringify(expression)} is not understood: ${why}`)
  }
}

const token = /\s*(\/\/|\.\.|!=|<=|>=|[/@()[\]|+=<>]|'[^']*'|"[^"]*"|\d+(?:\.\d+)?|[A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)/y
const isName = (one: string | undefined): one is string => one !== undefined && /^[A-Za-z_]/.test(one)
/** From the loosest to the tightest. */
const levels: readonly (readonly [is: 'either' | 'both' | 'compare' | 'add' | 'union', signs: readonly string[]])[] = [
  ['either', ['or']], ['both', ['and']], ['compare', ['=', '!=']], ['compare', ['<', '<=', '>', '>=']], ['add', ['+']], ['union', ['|']],
]

/** Reads one expression. Throws NotUnderstood. */
export function parseXPath(expression: string): Syntax {
  const tokens = tokensOf(expression)
  let at = 0
  const no = (why: string) => new NotUnderstood(expression, why)
  const next = (sign: string) => {
    const stands = tokens[at] === sign
    if (stands) at++
    return stands
  }
  const must = (sign: string) => {
    if (!next(sign)) throw no(`${sign} is wanted where ${tokens[at] ?? 'the end'} stands`)
  }

  function level(depth: number): Syntax {
    const [is, signs] = levels[depth] ?? []
    if (!is || !signs) return value()
    let left = level(depth + 1)
    for (let sign = tokens[at]; sign !== undefined && signs.includes(sign); sign = tokens[at]) {
      at++
      left = { is, sign, left, right: level(depth + 1) }
    }
    return left
  }

  function value(): Syntax {
    const one = tokens[at]
    if (one === undefined) throw no('it ends too early')
    if (next('(')) {
      const inner = level(0)
      must(')')
      return inner
    }
    if (isName(one) && tokens[at + 1] === '(' && one !== 'text') {
      if (one !== 'count' && one !== 'not' && one !== 'number') throw no(`the function ${one} is not known`)
      at += 2
      const of = level(0)
      must(')')
      return { is: 'call', name: one, of }
    }
    if (/^[\d'"]/.test(one)) {
      at++
      return /^\d/.test(one) ? { is: 'number', value: Number(one) } : { is: 'text', value: one.slice(1, -1) }
    }
    return path()
  }

  function path(): Syntax {
    const steps: Step[] = []
    let deep = next('//')
    const top = deep || next('/')
    do {
      if (deep && steps.length > 0) throw no('// stands inside of it')
      const one = step()
      if (deep && (one.to !== 'child' || one.where.length > 0)) throw no('// leads to something other than a name')
      steps.push(deep ? { ...one, to: 'below' } : one)
      deep = tokens[at] === '//'
    } while (next('/') || next('//'))
    return { is: 'path', top, steps }
  }

  function step(): Step {
    const one = tokens[at++]
    if (one === '..') return { to: 'parent', name: '', where: where() }
    if (one === 'text' && next('(')) {
      must(')')
      return { to: 'text', name: '', where: where() }
    }
    const name = one === '@' ? tokens[at++] : one
    if (!isName(name)) throw no(`a name is wanted where ${name ?? 'the end'} stands`)
    return { to: one === '@' ? 'attribute' : 'child', name, where: where() }
  }

  function where(): readonly Syntax[] {
    const all: Syntax[] = []
    while (next('[')) {
      if (tokens[at - 2] === ')' || tokens[at - 3] === '@') throw no('a condition stands on something that is no element')
      all.push(level(0))
      must(']')
    }
    return all
  }

  const whole = level(0)
  if (at < tokens.length) throw no(`${tokens[at]} is left over`)
  return whole
}

function tokensOf(expression: string): readonly string[] {
  const tokens: string[] = []
  token.lastIndex = 0
  while (token.lastIndex < expression.trimEnd().length) {
    const from = token.lastIndex
    const [, one] = token.exec(expression) ?? []
    if (one === undefined) throw new NotUnderstood(expression, `${expression.slice(from).trim().slice(0, 10)} is no part of it`)
    tokens.push(one)
  }
  return tokens
}
