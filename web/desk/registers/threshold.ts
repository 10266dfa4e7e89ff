import { nearestThreshold, usualThreshold } from '../../../domains/people/index.ts'

/** The threshold that an address asks for, or the usual one. */
export function thresholdIn(request: Request): number {
  const asked = Number(new URL(request.url).searchParams.get('from') ?? Number.NaN)
  return asked > 0 && asked < 1 ? nearestThreshold(asked) : usualThreshold
}
