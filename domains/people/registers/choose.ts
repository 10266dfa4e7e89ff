/** The pairs of at least this weight, the heaviest first; of equal weight, the one that was found first. */
export function heaviest(weights: Float32Array, least: number): Uint32Array {
  let count = 0
  for (const weight of weights) if (weight >= least) count++
  // Weight and place in one number that sorts as both: a float that is not negative sorts as its bits do.
  const sorting = new Float64Array(count)
  const top = weights.reduce((most, weight) => Math.max(most, weight), least)
  let at = 0
  for (let pair = 0; pair < weights.length; pair++) {
    const weight = weights[pair] ?? 0
    if (weight >= least) sorting[at++] = Math.round((top - weight) * 4096) * 0x1_0000_0000 + pair
  }
  sorting.sort()
  return Uint32Array.from(sorting, (one) => one % 0x1_0000_0000)
}

/** One to one: the heaviest pair first, and nobody twice. Out: the pairs, heaviest first. */
export function chooseOneToOne(one: Uint32Array, other: Uint32Array, weights: Float32Array, least: number): Uint32Array {
  const order = heaviest(weights, least)
  const taken = new Set<number>()
  let count = 0
  for (const pair of order) {
    const [left, right] = [one[pair] ?? 0, other[pair] ?? 0]
    if (taken.has(left) || taken.has(right)) continue
    taken.add(left).add(right)
    order[count++] = pair
  }
  return order.slice(0, count)
}
