/** At most so many words of a name are compared: two to the power of them is tried. */
export const mostTokens = 8
const wide = 1 << mostTokens
const [totals, next, choice] = [new Float64Array(wide), new Float64Array(wide), new Int8Array(mostTokens * wide)]

/**
 * Gives each row at most one column, so that the sum of the worths is the greatest; what is worth nothing is not given. By dynamic programming over sets of columns.
 * In: numbers of rows and columns (at most eight), the worths row by row. Out: the column of each row, −1 for none, in `into`.
 */
export function assign(rows: number, columns: number, worths: Float64Array, into: Int8Array): void {
  const sets = 1 << columns
  let [here, then] = [totals, next]
  here.fill(-1, 0, sets)
  here[0] = 0
  for (let row = 0; row < rows; row++) {
    then.fill(-1, 0, sets)
    for (let set = 0; set < sets; set++) {
      const sum = here[set] ?? -1
      if (sum < 0) continue
      if (sum > (then[set] ?? -1)) {
        then[set] = sum
        choice[row * wide + set] = -1
      }
      for (let column = 0; column < columns; column++) {
        const worth = worths[row * columns + column] ?? 0
        if (worth <= 0 || set & (1 << column)) continue
        const more = set | (1 << column)
        if (sum + worth > (then[more] ?? -1)) {
          then[more] = sum + worth
          choice[row * wide + more] = column
        }
      }
    }
    ;[here, then] = [then, here]
  }
  let set = 0
  for (let one = 1; one < sets; one++) if ((here[one] ?? -1) > (here[set] ?? -1)) set = one
  for (let row = rows - 1; row >= 0; row--) {
    const column = choice[row * wide + set] ?? -1
    into[row] = column
    if (column >= 0) set &= ~(1 << column)
  }
}
