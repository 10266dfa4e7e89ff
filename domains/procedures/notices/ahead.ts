/** How many working days before the end of a limit somebody is told; and always on the last of them. */
const usual: readonly number[] = [10, 3, 1]

/** Laws whose limits are shorter, or whose answer takes longer to make, than the usual list fits. */
const byLaw: { readonly [law: string]: readonly number[] } = {
  'data-breach-eu': [1],
  'data-breach-russia': [1],
  'data-request-eu': [10, 5, 1],
  'data-request-russia': [5, 2, 1],
  'russia-readmission': [5, 2, 1],
}

/** The most that one may be told ahead: what ends later is looked at later. */
export const furthest = 30

/** In: the name of a law. Out: its own list, the furthest first. */
export const aheadOf = (procedure: string): readonly number[] => byLaw[procedure] ?? usual

/** A list as somebody wrote it: `10, 3, 1`. Out: whole numbers from 1 to 30, the largest first, each once; undefined where it is none. */
export function readAhead(text: string): readonly number[] | undefined {
  if (!/^\d{1,2}([\s,;]+\d{1,2}){0,4}$/.test(text)) return undefined
  const numbers = [...new Set(text.split(/[\s,;]+/).map(Number))].sort((a, b) => b - a)
  return numbers.every((one) => one >= 1 && one <= furthest) ? numbers : undefined
}
