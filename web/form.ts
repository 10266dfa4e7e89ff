import { Refused } from '../core/refused.ts'

/** What a form can carry: text, files, lists of either, and groups of these by name. */
export type Carried = string | File | readonly (string | File)[] | { readonly [name: string]: Carried }

const most = { fields: 500, depth: 4 }
const forbidden = new Set(['__proto__', 'constructor', 'prototype'])
const part = /^[\p{L}\p{N}_-]+$/u

/** The same refusal for everything that none of our own forms would send. */
const unreadable = () => new Refused('invalid', 'core.field.form-unreadable')

type Leaf = { many: boolean; values: (string | File)[] }
type Tree = Map<string, Tree | Leaf>

/**
 * Turns what a browser sent into nested values, for an operation to check.
 * `a.b` nests, `a[]` is a list even of one, empty fields and files that were not chosen are left out,
 * line ends are made one. Takes FormData and URLSearchParams alike. Throws Refused.
 */
export function decode(form: Iterable<readonly [string, FormDataEntryValue]>): unknown {
  const tree: Tree = new Map()
  let count = 0
  for (const [name, value] of form) {
    if (++count > most.fields) throw unreadable()
    place(tree, name, value)
  }
  return valueOf(tree)
}

/** Puts one field where its name says. Its name is checked even when it is empty. */
function place(tree: Tree, name: string, value: FormDataEntryValue) {
  const many = name.endsWith('[]')
  const path = (many ? name.slice(0, -2) : name).split('.')
  const last = path.pop()
  if (last === undefined || path.length >= most.depth) throw unreadable()
  if ([...path, last].some((one) => !part.test(one) || forbidden.has(one))) throw unreadable()
  const text = typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value
  if (typeof text === 'string' ? text === '' : text.size === 0 && text.name === '') return
  if (typeof text === 'string' && text.includes('\0')) throw unreadable()
  let at = tree
  for (const one of path) {
    const next = at.get(one) ?? new Map<string, Tree | Leaf>()
    if (!(next instanceof Map)) throw unreadable()
    at.set(one, next)
    at = next
  }
  const there = at.get(last)
  if (!there) at.set(last, { many, values: [text] })
  else if (there instanceof Map || !there.many || !many) throw unreadable()
  else there.values.push(text)
}

function valueOf(node: Tree | Leaf): unknown {
  if (node instanceof Map) return Object.fromEntries([...node].map(([name, one]) => [name, valueOf(one)]))
  return node.many ? node.values : node.values[0]
}

/**
 * The inverse, for filling a form again: the pairs that a form would have sent for these values.
 * Numbers, dates and yes-or-no become text; what is absent and files (a browser never fills those) are left out.
 */
export function encode(value: unknown): [string, string][] {
  return isGroup(value) ? Object.entries(value).flatMap(([name, one]) => pairs(name, one)) : []
}

function pairs(name: string, value: unknown): [string, string][] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => written(`${name}[]`, one))
  if (isGroup(value)) return Object.entries(value).flatMap(([inner, one]) => pairs(`${name}.${inner}`, one))
  return written(name, value)
}

function written(name: string, value: unknown): [string, string][] {
  if (value instanceof Date) return [[name, value.toISOString()]]
  const said = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
  return said && value !== '' ? [[name, String(value)]] : []
}

function isGroup(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !(value instanceof Blob || value instanceof Date)
}

/** Why fields were refused, by path, already in the reader's words. */
export type Whys = Readonly<Record<string, readonly string[]>>
/** What a field shows: its name, what was given, and why that will not do. */
export type Filling = { readonly name: string; readonly given: readonly string[]; readonly why: readonly string[] }

/**
 * Makes the function that fills each field of a form: `const at = filled(sent, whys)`, then `<TextField {...at('name')}`.
 * In: what was sent last time, or the record that is being edited; why it was refused.
 */
export function filled(value: unknown, whys: Whys = {}): (name: string) => Filling {
  const sent = encode(value)
  return (name) => ({
    name,
    given: sent.filter(([one]) => one === name || one === `${name}[]`).map(([, text]) => text),
    why: [...new Set(Object.entries(whys).flatMap(([path, why]) => (fieldOf(path) === name ? why : [])))],
  })
}

/** The field that a path belongs to: `ticked.2` is the third of the list `ticked`. */
export const fieldOf = (path: string) => path.replace(/(\.\d+)+$/, '')
/** The id of a field on the page, so that a list of mistakes can lead to it. */
export const fieldId = (name: string) => `f-${name}`
