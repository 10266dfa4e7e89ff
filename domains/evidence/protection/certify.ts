import { targetsOf, type Puzzle, type Target, type Terms } from './puzzle.ts'
import { wholePointIn, type Condition } from './simplex.ts'

/** What a reader knows besides the figures: the one person of a cell may know that she is the only one. */
type Known = readonly (readonly [cell: number, count: number])[]

/**
 * Which of these a reader could come too near to. A number is protected when figures exist that agree with everything shown and in which it is
 * nought, and others in which it is ten or more: so it cannot even be told whether it is small. Such figures are found by the simplex
 * method and then checked, in whole numbers, against every rule: a fault in the search can hide too much, and never too little.
 */
export function exposed(puzzle: Puzzle, hidden: ReadonlySet<number>, targets: readonly Target[] = targetsOf(puzzle), known: Known = []): readonly Target[] {
  const parts = Map.groupBy(targets, ({ terms }) => partOf(puzzle, hidden, terms.map(([cell]) => cell)))
  return [...parts].flatMap(([part, some]) => {
    const puzzleOf = (more: readonly Wish[]) => isPossible(puzzle, hidden, part, [...more, ...known.map(([cell, count]): Wish => ({ terms: [[cell, 1]], is: '=', than: count }))])
    const unsafe = new Set([
      ...refuted(some, (group) => puzzleOf(group.map(({ terms }) => ({ terms, is: '=', than: 0 })))),
      ...refuted(some, (group) => puzzleOf(group.map(({ terms }) => ({ terms, is: '>=', than: puzzle.fewest })))),
    ])
    return some.filter((one) => unsafe.has(one))
  })
}

/**
 * The same, with those in mind who stand in a cell of one or two and know it: for each such cell, what they could then reckon of the
 * cells beside it.
 */
export function exposedToAnybody(puzzle: Puzzle, hidden: ReadonlySet<number>, targets: readonly Target[] = targetsOf(puzzle)): readonly Target[] {
  const found = new Set(exposed(puzzle, hidden, targets))
  for (const at of hidden) {
    const { count = 0, total = false } = puzzle.cells[at] ?? {}
    if (total || (count !== 1 && count !== 2)) continue
    const beside = besideOf(puzzle, at)
    const mates = targets.filter((one) => !found.has(one) && one.terms.length === 1 && one.terms.every(([cell]) => beside.has(cell)))
    for (const one of exposed(puzzle, hidden, mates, [[at, count]])) found.add(one)
  }
  return targets.filter((one) => found.has(one))
}

/** The cells that are added up together with one. */
const besideOf = ({ rules }: Puzzle, at: number): ReadonlySet<number> => new Set(rules.flatMap(({ terms }) => {
  const own = terms.find(([cell]) => cell === at)
  return own ? terms.flatMap(([cell, sign]) => (cell !== at && sign === own[1] ? [cell] : [])) : []
}))

/** Asks for all at once, and halves what was refused until each is asked alone. */
function refuted(targets: readonly Target[], possible: (group: readonly Target[]) => boolean): readonly Target[] {
  if (targets.length === 0 || possible(targets)) return []
  if (targets.length === 1) return targets
  const half = Math.ceil(targets.length / 2)
  return [...refuted(targets.slice(0, half), possible), ...refuted(targets.slice(half), possible)]
}

type Part = { readonly cells: readonly number[]; readonly rules: readonly number[] }
const parts = new WeakMap<ReadonlySet<number>, Map<string, Part>>()

/** The hidden cells that hang together with some, and the rules between them. One object for one part, so that it can be a key. */
function partOf({ cells, rules }: Puzzle, hidden: ReadonlySet<number>, from: readonly number[]): Part {
  const inside = new Set(from.filter((cell) => hidden.has(cell)))
  const asked = new Set<number>()
  for (let grew = true; grew;) {
    grew = false
    rules.forEach(({ terms }, at) => {
      if (asked.has(at) || !terms.some(([cell]) => inside.has(cell))) return
      asked.add(at)
      grew = true
      for (const [cell] of terms) if (hidden.has(cell) && cells[cell]) inside.add(cell)
    })
  }
  const part = { cells: [...inside].sort((a, b) => a - b), rules: [...asked] }
  const known = parts.get(hidden) ?? new Map<string, Part>()
  parts.set(hidden, known)
  const name = part.cells.join()
  const same = known.get(name) ?? part
  known.set(name, same)
  return same
}

/** Can figures be as the rules say, with what is shown as it is? A rule over shown cells alone has to hold as it stands. */
export function canBe(puzzle: Puzzle, hidden: ReadonlySet<number>): boolean {
  const plain = puzzle.rules.every(({ terms, is }) => {
    if (terms.some(([at]) => hidden.has(at))) return true
    const sum = terms.reduce((all, [at, sign]) => all + sign * (puzzle.cells[at]?.count ?? 0), 0)
    return is === 'zero' ? sum === 0 : sum >= 0
  })
  return plain && [...new Set([...hidden].map((at) => partOf(puzzle, hidden, [at])))].every((part) => isPossible(puzzle, hidden, part, []))
}

type Wish = { readonly terms: Terms; readonly is: '=' | '>='; readonly than: number }

/** Are there figures that agree with what is shown and with these wishes? */
function isPossible({ cells, rules }: Puzzle, hidden: ReadonlySet<number>, part: Part, wishes: readonly Wish[]): boolean {
  const variable = new Map(part.cells.map((cell, at) => [cell, at]))
  const all: readonly Wish[] = [...wishes, ...part.rules.flatMap((at): Wish[] => {
    const rule = rules[at]
    return rule ? [{ terms: rule.terms, is: rule.is === 'zero' ? '=' : '>=', than: 0 }] : []
  })]
  const conditions: readonly Condition[] = all.map(({ terms, is, than }) => ({
    is, terms: terms.flatMap(([cell, sign]) => { const at = variable.get(cell); return at === undefined ? [] : [[at, sign] as const] }),
    than: than - terms.reduce((sum, [cell, sign]) => sum + (hidden.has(cell) ? 0 : sign * (cells[cell]?.count ?? 0)), 0),
  }))
  const point = wholePointIn(conditions, part.cells.length)
  if (!point) return false
  return point.every((one) => one >= 0) && conditions.every((one) => holds(one, point))
}

function holds({ terms, is, than }: Condition, point: readonly number[]): boolean {
  const sum = terms.reduce((all, [at, times]) => all + times * (point[at] ?? 0), 0)
  return is === '=' ? sum === than : sum >= than
}
