/** How much is linked at the desk: beyond it a file, or the work, is refused in words; the command on one's own machine has no such bounds. */
export const bounds = {
  /** Rows of both files together: some gigabyte of memory. */
  rows: 2_000_000,
  /** Bytes of a file: 200 MB. */
  file: 200 * 1_048_576,
  columns: 200,
  /** Links that are kept, the surest. */
  links: 500_000,
  /** How long anything is kept, in days; the policy of the sweeper says the same. */
  days: 14,
  /** How many of one colleague may wait at a time. */
  waiting: 5,
}

/** The thresholds that one may move between without linking again: nothing below the first is kept. */
export const thresholds = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995, 0.999, 0.9999] as const
export const usualThreshold = 0.5
/** In: what somebody wrote. Out: the threshold nearest to it. */
export const nearestThreshold = (wanted: number): number => thresholds.reduce<number>((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best), thresholds[0])

/** So many links stand in a block that is sealed as one. */
export const blockSize = 500
