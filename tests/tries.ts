import { expect } from 'vitest'
import { Refused } from '../core/refused.ts'

/**
 * Tries one thing from one address as often as its limit allows and once more, and expects that only the last is refused as too many.
 * Attempts are counted by the window of the clock: a run that crossed its end, as on a slow machine, says nothing and is made again from a fresh address.
 * In: the limit that the operation names; one try from an address. Out: why each before the last was refused, or null where it was not.
 */
export async function whysBeforeLimit(limit: { readonly times: number; readonly seconds: number } | undefined, attempt: (from: string) => Promise<unknown>): Promise<Set<string | null>> {
  if (!limit) throw new Error('This operation counts nobody’s attempts')
  const window = () => Math.floor(Date.now() / (limit.seconds * 1000))
  for (let host = 1; host < 20; host++) {
    const begun = window()
    const whys: (string | null)[] = []
    for (let made = 0; made <= limit.times; made++) whys.push(await attempt(`192.0.2.${host}`).then(() => null, whyRefused))
    if (window() !== begun) continue
    expect(whys.pop()).toBe('limited')
    return new Set(whys)
  }
  throw new Error(`${limit.times} tries never fitted into ${limit.seconds} seconds: the machine is too slow for this test`)
}

const whyRefused = (fault: unknown) => fault instanceof Refused ? fault.why : String(fault)
