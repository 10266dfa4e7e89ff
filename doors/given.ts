import { Refused } from '../core/refused.ts'
import { Unreadable } from './unreadable.ts'

const most = { depth: 32, values: 10_000, pairs: 500 }
/** Names that reach into what every object shares. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const unreadable = () => new Unreadable(400, 'core.refused.unreadable')

/**
 * Reads JSON from a stranger. Throws Unreadable for what is broken, nests deeper than 32, holds more than 10,000 values
 * or names a prototype; Refused('invalid') for text that no database keeps (NUL, half a surrogate pair).
 */
export function readJson(text: string): unknown {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw unreadable()
  }
  inspect(value)
  return value
}

/** Walks without calling itself, so that depth is only ever counted. */
function inspect(value: unknown) {
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }]
  let count = 0
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (++count > most.values || at.depth > most.depth) throw unreadable()
    if (typeof at.value === 'string') keepable(at.value)
    if (typeof at.value !== 'object' || at.value === null) continue
    const { depth } = at
    if (Array.isArray(at.value) && at.value.length > most.values) throw unreadable()
    for (const [name, one] of Object.entries(at.value)) {
      if (forbidden.has(name)) throw unreadable()
      keepable(name)
      open.push({ value: one, depth: depth + 1 })
    }
  }
}

function keepable(text: string) {
  if (text.includes('\0') || !text.isWellFormed()) throw new Refused('invalid', 'core.refused.characters')
}

type Tree = Map<string, Tree | Leaf>
type Leaf = { readonly values: (string | File)[] }

/**
 * Names and values as an address or a command gives them: `a.b` nests, a name that is repeated makes a list.
 * Throws Unreadable for names that contradict one another or name a prototype.
 */
export function gather(pairs: Iterable<readonly [string, string | File]>): Record<string, unknown> {
  const tree: Tree = new Map()
  let count = 0
  for (const [name, value] of pairs) {
    if (++count > most.pairs) throw unreadable()
    if (typeof value === 'string') keepable(value)
    keepable(name)
    place(tree, name.split('.'), value)
  }
  return groupOf(tree)
}

function place(tree: Tree, path: readonly string[], value: string | File) {
  const last = path.at(-1)
  if (last === undefined || path.length > most.depth || path.some((one) => one === '' || forbidden.has(one))) throw unreadable()
  let at = tree
  for (const one of path.slice(0, -1)) {
    const next = at.get(one) ?? new Map<string, Tree | Leaf>()
    if (!(next instanceof Map)) throw unreadable()
    at.set(one, next)
    at = next
  }
  const there = at.get(last)
  if (there instanceof Map) throw unreadable()
  if (there) there.values.push(value)
  else at.set(last, { values: [value] })
}

const groupOf = (tree: Tree): Record<string, unknown> =>
  Object.fromEntries([...tree].map(([name, one]) => [name, one instanceof Map ? groupOf(one) : one.values.length > 1 ? one.values : one.values[0]]))
