import type { Fault } from './fault.ts'
import { lists, mappings, type List } from './lists.ts'
import { pathOf, type Element } from './tree.ts'
import { compileCondition } from './xpath.ts'

type Check = { readonly at: string; readonly name: string; readonly list: List; readonly condition: ((from: Element) => boolean) | undefined }
type Place = { readonly checks: Check[]; readonly below: Map<string, Place> }

const place = (): Place => ({ checks: [], below: new Map() })
const top = place()
/** What is asked of every element, whatever it is called. */
const anywhere: Check[] = []

/** Paths of the official mapping end in an attribute or in the text, and begin at a name below the document. Others would not be understood. */
for (const { path, list: name, condition } of mappings) {
  const list = lists.get(name)
  const steps = /^\/\/([\w/-]*?)\/?(@[\w:-]+|text\(\))$/.exec(path)
  if (!list || !steps) throw new Error(`The mapping ${path} to ${name} is not understood`)
  const [, names = '', at = ''] = steps
  const check: Check = { at, name, list, condition: condition === undefined ? undefined : compileCondition(condition) }
  if (names === '') {
    anywhere.push(check)
    continue
  }
  let where = top
  for (const step of names.split('/')) {
    const next: Place = where.below.get(step) ?? place()
    where.below.set(step, next)
    where = next
  }
  where.checks.push(check)
}

/**
 * Asks of every code in an entry whether its list has it. A code that a complete list lacks is an error; one that a list lacks which is not complete,
 * or that the list has withdrawn, is a warning. Each is told once, where it stands first. The root above the entry is not asked: see `checkRoot`.
 */
export function checkCodes(entry: Element, told: (fault: Fault) => void): void {
  walk(entry, top.below.get(entry.name), asker(told))
}

/** The same for the attributes of the root. */
export function checkRoot(root: Element, told: (fault: Fault) => void): void {
  const ask = asker(told)
  ask(root, top.below.get(root.name)?.checks ?? [])
  ask(root, anywhere)
}

type Ask = (element: Element, checks: readonly Check[]) => void

function walk(element: Element, where: Place | undefined, ask: Ask) {
  if (where) ask(element, where.checks)
  ask(element, anywhere)
  for (const child of element.children) walk(child, where?.below.get(child.name), ask)
}

function asker(told: (fault: Fault) => void): Ask {
  const before = new Map<Check, Set<string>>()
  const again = (check: Check, code: string) => {
    const codes = before.get(check) ?? new Set()
    before.set(check, codes)
    return codes.has(code) || !codes.add(code)
  }
  return (element, checks) => {
    for (const check of checks) {
      const { at, name, list, condition } = check
      const code = at === 'text()' ? element.text.trim() : element.attributes[at.slice(1)]
      if (code === undefined || list.codes.has(code) || (condition && !condition(element)) || again(check, code)) continue
      const rule = list.withdrawn.has(code) ? 'code.withdrawn' : list.complete ? 'code.unknown' : 'code.not-listed'
      told({ rule, line: element.line, filled: { code: code.slice(0, 60), list: name, path: at === 'text()' ? pathOf(element) : `${pathOf(element)}/${at}` } })
    }
  }
}
