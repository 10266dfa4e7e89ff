/** A condition on variables that are never negative: so much of each together is exactly, or at least, `than`. */
export type Condition = { readonly terms: readonly (readonly [variable: number, times: number])[]; readonly is: '=' | '>='; readonly than: number }

const small = 1e-9
/** After so many steps it gives up; who asks then takes it that there is no such point. */
const patience = 4_000

/**
 * A point that fulfils all conditions, by the first phase of the simplex method. In: conditions over `count` variables, all at least nought.
 * Out: the point, or undefined when there is none (or none was found in time). The numbers are floating: the caller checks them.
 */
export function pointIn(conditions: readonly Condition[], count: number): readonly number[] | undefined {
  const slacks = conditions.filter(({ is }) => is === '>=').length
  const borrowed = conditions.filter(({ is, than }) => is === '=' || than > 0).length
  const width = count + slacks + borrowed + 1
  const table = conditions.map(() => new Float64Array(width))
  const goal = new Float64Array(width)
  const basis: number[] = []
  let slack = count
  let loan = count + slacks
  conditions.forEach(({ terms, is, than }, at) => {
    const row = table[at]
    if (!row) return
    // Turned round where that lets the row begin from its own slack.
    const turn = is === '=' ? (than < 0 ? -1 : 1) : than > 0 ? 1 : -1
    for (const [variable, times] of terms) row[variable] = (row[variable] ?? 0) + turn * times
    row[width - 1] = turn * than
    if (is === '>=') row[slack] = -turn
    const begins = is === '=' || turn > 0 ? loan++ : slack
    row[begins] = 1
    basis[at] = begins
    if (is === '>=') slack++
    if (begins >= count + slacks) for (let column = 0; column < width; column++) if (column < count + slacks || column === width - 1) goal[column] = (goal[column] ?? 0) - (row[column] ?? 0)
  })
  for (let step = 0; step < patience; step++) {
    const enters = entering(goal, count + slacks, step > patience / 4)
    if (enters === undefined) break
    const leaves = leaving(table, basis, enters)
    if (leaves === undefined) return undefined
    pivot(table, goal, leaves, enters)
    basis[leaves] = enters
  }
  if ((goal[width - 1] ?? 0) < -1e-6) return undefined
  const point = new Array<number>(count).fill(0)
  basis.forEach((variable, at) => { if (variable < count) point[variable] = table[at]?.[width - 1] ?? 0 })
  return point
}

/** The column that gains most; later the first that gains at all, which cannot go round in circles. */
function entering(goal: Float64Array, columns: number, first: boolean): number | undefined {
  let best: number | undefined
  for (let column = 0; column < columns; column++) {
    const gain = goal[column] ?? 0
    if (gain < -small && (best === undefined || gain < (goal[best] ?? 0))) best = column
    if (first && best !== undefined) return best
  }
  return best
}

function leaving(table: readonly Float64Array[], basis: readonly number[], enters: number): number | undefined {
  let best: number | undefined
  let least = Infinity
  table.forEach((row, at) => {
    const times = row[enters] ?? 0
    if (times <= small) return
    const ratio = (row[row.length - 1] ?? 0) / times
    const nearer = ratio < least - small || (ratio < least + small && best !== undefined && (basis[at] ?? 0) < (basis[best] ?? 0))
    if (nearer) [best, least] = [at, Math.min(ratio, least)]
  })
  return best
}

function pivot(table: readonly Float64Array[], goal: Float64Array, leaves: number, enters: number): void {
  const row = table[leaves]
  if (!row) return
  const by = row[enters] ?? 1
  for (let column = 0; column < row.length; column++) row[column] = (row[column] ?? 0) / by
  for (const other of [...table, goal]) {
    const times = other[enters] ?? 0
    if (other === row || Math.abs(times) < 1e-12) continue
    for (let column = 0; column < row.length; column++) other[column] = (other[column] ?? 0) - times * (row[column] ?? 0)
    other[enters] = 0
  }
}

/**
 * The same in whole numbers, by halving what is left wherever the point has a fraction. In: how often at most.
 * Out: whole numbers, or undefined when none were found.
 */
export function wholePointIn(conditions: readonly Condition[], count: number, halvings = 6): readonly number[] | undefined {
  const point = pointIn(conditions, count)
  if (!point) return undefined
  const at = point.findIndex((one) => Math.abs(one - Math.round(one)) > 1e-6)
  const fraction = point[at]
  if (fraction === undefined) return point.map((one) => Math.round(one))
  if (halvings === 0) return undefined
  const below: Condition = { terms: [[at, -1]], is: '>=', than: -Math.floor(fraction) }
  const above: Condition = { terms: [[at, 1]], is: '>=', than: Math.ceil(fraction) }
  return wholePointIn([...conditions, below], count, halvings - 1) ?? wholePointIn([...conditions, above], count, halvings - 1)
}
