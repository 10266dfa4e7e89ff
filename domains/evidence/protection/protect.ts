import { exposedToAnybody } from './certify.ts'
import { targetsOf, type Puzzle, type Target } from './puzzle.ts'

/** How many choices are tried for the smallest one, before the nearest is taken instead. */
const most = 500

/**
 * Which cells of a puzzle to hide. The small ones first; then as few others as will do, so that no small one can be found from what is left.
 * Few, then small numbers rather than large, and totals last. The same figures always give the same answer.
 * Out: the cells to hide; undefined when cells that have to be shown make it impossible.
 */
export function protect(puzzle: Puzzle): ReadonlySet<number> | undefined {
  const { cells, fewest } = puzzle
  if (cells.some(({ count, stands }) => stands === 'shown' && count !== null && count < fewest)) return undefined
  const begin = new Set(cells.flatMap(({ count, stands }, at) => (stands === 'hidden' || (stands === 'free' && (count ?? 0) < fewest) ? [at] : [])))
  const targets = targetsOf(puzzle)
  const unsafe = exposedToAnybody(puzzle, begin, targets)
  if (unsafe.length === 0) return begin
  const chosen = fewestMore(puzzle, begin, unsafe) ?? oneByOne(puzzle, begin, unsafe, targets)
  return chosen
}

const weight = (puzzle: Puzzle, at: number): number => {
  const cell = puzzle.cells[at]
  // One total weighs more than all other cells together.
  return cell ? (cell.total ? 1e12 : 1e6) + Math.min(cell.count ?? 0, 1e5) : Infinity
}
const inOrder = (puzzle: Puzzle, all: readonly number[]) => [...all].sort((a, b) => weight(puzzle, a) - weight(puzzle, b) || a - b)

/** Shown cells that stand in a rule with something hidden or exposed, and the rules beside these: hiding one of them may help. */
function candidates({ cells, rules }: Puzzle, hidden: ReadonlySet<number>, unsafe: readonly Target[]): readonly number[] {
  const near = new Set(unsafe.flatMap(({ terms }) => terms.map(([cell]) => cell)))
  for (let grew = true; grew;) {
    const before = near.size
    for (const { terms } of rules) if (terms.some(([cell]) => near.has(cell))) for (const [cell] of terms) near.add(cell)
    grew = near.size > before
  }
  return [...near].filter((at) => cells[at]?.stands === 'free' && !hidden.has(at))
}

/** The best set of at most three, by trying them in the order of what they cost. Hiding more exposes nothing new, so only what was unsafe is asked again. */
function fewestMore(puzzle: Puzzle, hidden: ReadonlySet<number>, unsafe: readonly Target[]): ReadonlySet<number> | undefined {
  const all = inOrder(puzzle, candidates(puzzle, hidden, unsafe)).slice(0, 24)
  const sets = all.flatMap((one, a) => [[one], ...all.slice(a + 1).flatMap((two, b) => [[one, two], ...all.slice(a + b + 2).map((three) => [one, two, three])])])
  const cost = (set: readonly number[]) => set.reduce((sum, at) => sum + weight(puzzle, at), 0)
  const ordered = sets.map((set) => ({ set, cost: cost(set) })).sort((a, b) => a.cost - b.cost || (a.set.join() < b.set.join() ? -1 : 1)).slice(0, most)
  for (const { set } of ordered) {
    const tried = new Set([...hidden, ...set])
    // A cheap look at one of them first: most sets fail there.
    if (exposedToAnybody(puzzle, tried, unsafe.slice(0, 1)).length === 0 && exposedToAnybody(puzzle, tried, unsafe).length === 0) return tried
  }
  return undefined
}

/** The nearest cell to what is unsafe, again and again; then whatever was hidden for nothing is shown again, the dearest first. */
function oneByOne(puzzle: Puzzle, begin: ReadonlySet<number>, first: readonly Target[], targets: readonly Target[]): ReadonlySet<number> | undefined {
  const hidden = new Set(begin)
  for (let unsafe = first; unsafe.length > 0; unsafe = exposedToAnybody(puzzle, hidden, unsafe)) {
    const [worst] = unsafe
    const beside = worst ? puzzle.rules.filter(({ terms }) => terms.some(([cell]) => worst.terms.some(([other]) => other === cell))).flatMap(({ terms }) => terms.map(([cell]) => cell)) : []
    const [next] = [inOrder(puzzle, beside), inOrder(puzzle, candidates(puzzle, hidden, unsafe))].flat().filter((at) => puzzle.cells[at]?.stands === 'free' && !hidden.has(at))
    if (next === undefined) return undefined
    hidden.add(next)
  }
  for (const at of inOrder(puzzle, [...hidden].filter((one) => !begin.has(one))).reverse()) {
    const without = new Set([...hidden].filter((one) => one !== at))
    if (exposedToAnybody(puzzle, without, targets).length === 0) hidden.delete(at)
  }
  return hidden
}
