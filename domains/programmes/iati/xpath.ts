import type { Element } from './tree.ts'
import { allBelow, childrenNamed, documentOf } from './tree.ts'
import { NotUnderstood, parseXPath, type Step, type Syntax } from './xpath-syntax.ts'

/** An attribute or a piece of text, with the element that it is of. */
export type Leaf = { readonly of: Element; readonly name: string; readonly value: string }
export type Node = Element | Leaf
export type Value = readonly Node[] | string | number | boolean
/** In: where it is asked from, and what stands for `$1` in its texts (a rule that is asked once for each value). */
export type Expression = (from: Element, one?: string) => Value

export const isLeaf = (node: Node): node is Leaf => 'of' in node
/** The element that a node is, or is of. */
export const elementOf = (node: Node): Element => (isLeaf(node) ? node.of : node)

/** The text of a node: for an element, its own and that of all below it. */
export const textOfNode = (node: Node): string => (isLeaf(node) ? node.value : node.children.reduce((text, child) => text + textOfNode(child), node.text))

/** A number as XPath writes it; anything else, also nothing at all, is NaN. */
export const numberOf = (text: string): number => (/^\s*-?(\d+(\.\d*)?|\.\d+)\s*$/.test(text) ? Number(text) : Number.NaN)

/** Makes an expression ready to be asked many times. Throws NotUnderstood. */
export const compile = (expression: string): Expression => made(parseXPath(expression), expression)

/** The same for one that has to name nodes. Throws NotUnderstood for another kind. */
export function compilePath(expression: string): (from: Element, one?: string) => readonly Node[] {
  const syntax = parseXPath(expression)
  if (syntax.is !== 'path' && syntax.is !== 'union') throw new NotUnderstood(expression, 'it names no elements')
  return nodes(syntax, expression)
}

/** The same for a condition: no nodes, no text, zero and not-a-number are false. */
export function compileCondition(expression: string): (from: Element, one?: string) => boolean {
  const asked = compile(expression)
  return (from, one) => truth(asked(from, one))
}

const truth = (value: Value): boolean => (typeof value === 'object' ? value.length > 0 : typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : Boolean(value))

const asNumber = (value: Value): number =>
  typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : numberOf(typeof value === 'string' ? value : value[0] ? textOfNode(value[0]) : '')

function made(syntax: Syntax, whole: string): Expression {
  switch (syntax.is) {
    case 'number': return () => syntax.value
    case 'text': return syntax.value.includes('$1') ? (_, one) => (one === undefined ? syntax.value : syntax.value.replaceAll('$1', () => one)) : () => syntax.value
    case 'path': case 'union': return nodes(syntax, whole)
    case 'call': {
      const of = made(syntax.of, whole)
      if (syntax.name === 'not') return (from, one) => !truth(of(from, one))
      if (syntax.name === 'number') return (from, one) => asNumber(of(from, one))
      const counted = nodes(syntax.of, whole)
      return (from, one) => counted(from, one).length
    }
    default: {
      const [left, right] = [made(syntax.left, whole), made(syntax.right, whole)]
      if (syntax.is === 'either') return (from, one) => truth(left(from, one)) || truth(right(from, one))
      if (syntax.is === 'both') return (from, one) => truth(left(from, one)) && truth(right(from, one))
      if (syntax.is === 'add') return (from, one) => asNumber(left(from, one)) + asNumber(right(from, one))
      return (from, one) => compared(left(from, one), syntax.sign, right(from, one))
    }
  }
}

function nodes(syntax: Syntax, whole: string): (from: Element, one?: string) => readonly Node[] {
  if (syntax.is === 'union') {
    const [left, right] = [nodes(syntax.left, whole), nodes(syntax.right, whole)]
    return (from, one) => [...new Set([...left(from, one), ...right(from, one)])]
  }
  if (syntax.is !== 'path') throw new NotUnderstood(whole, 'elements are wanted where a value stands')
  const steps = syntax.steps.map((step) => stepOf(step, whole))
  return (from, one) => {
    let found: readonly Node[] = [syntax.top ? documentOf(from) : from]
    for (const step of steps) {
      const next: Node[] = []
      for (const node of found) if (!isLeaf(node)) step(node, one, next)
      found = next
      if (found.length === 0) break
    }
    return found
  }
}

/** One step of a path: adds what it leads to from one element. */
function stepOf({ to, name, where }: Step, whole: string): (from: Element, one: string | undefined, found: Node[]) => void {
  const bare = (from: Element, found: Node[]) => {
    if (to === 'child') {
      for (const child of childrenNamed(from, name)) found.push(child)
    } else if (to === 'attribute') {
      const value = from.attributes[name]
      if (value !== undefined) found.push({ of: from, name: `@${name}`, value })
    } else if (to === 'text') {
      if (from.text !== '') found.push({ of: from, name: 'text()', value: from.text })
    } else if (to === 'parent') {
      if (from.parent && !found.includes(from.parent)) found.push(from.parent)
    } else for (const one of allBelow(from, name)) found.push(one)
  }
  if (where.length === 0) return (from, _, found) => bare(from, found)
  const conditions = where.map((one) => made(one, whole))
  return (from, one, found) => {
    let kept: Node[] = []
    bare(from, kept)
    for (const condition of conditions) kept = kept.filter((node, at) => {
      const value = isLeaf(node) ? false : condition(node, one)
      return typeof value === 'number' ? value === at + 1 : truth(value)
    })
    for (const node of kept) found.push(node)
  }
}

/** Of nodes, it is enough that one of them compares so. */
function compared(left: Value, sign: string, right: Value): boolean {
  if (typeof left === 'boolean' || typeof right === 'boolean') return signs(Number(truth(left)), sign, Number(truth(right)))
  if (typeof left === 'object') return left.some((node) => compared(textOfNode(node), sign, right))
  if (typeof right === 'object') return right.some((node) => compared(left, sign, textOfNode(node)))
  const asTexts = typeof left === 'string' && typeof right === 'string' && (sign === '=' || sign === '!=')
  return asTexts ? (left === right) === (sign === '=') : signs(asNumber(left), sign, asNumber(right))
}

function signs(left: number, sign: string, right: number): boolean {
  switch (sign) {
    case '=': return left === right
    case '!=': return left !== right
    case '<': return left < right
    case '<=': return left <= right
    case '>': return left > right
    default: return left >= right
  }
}
