/** Which rows of many are drawn, and how many pixels lie before and after them. */
export type InSight = { readonly first: number; readonly end: number; readonly above: number; readonly below: number }

/**
 * In: how high each row is, and which stretch is to be drawn, in pixels from the top of the first row. Out: the rows of that stretch.
 * Ten thousand additions each time: less than the browser needs to draw one row.
 */
export function inSight(count: number, heightOf: (at: number) => number, from: number, to: number): InSight {
  let [at, top] = [0, 0]
  for (; at < count - 1 && top + heightOf(at) <= from; at++) top += heightOf(at)
  const [first, above] = [at, top]
  for (; at < count && top < to; at++) top += heightOf(at)
  const end = count === 0 ? 0 : Math.max(at, first + 1)
  if (end > at) top += heightOf(first)
  let below = 0
  for (let rest = end; rest < count; rest++) below += heightOf(rest)
  return { first, end, above, below }
}

/** How many pixels lie before a row. */
export function topOf(index: number, heightOf: (at: number) => number): number {
  let top = 0
  for (let at = 0; at < index; at++) top += heightOf(at)
  return top
}
