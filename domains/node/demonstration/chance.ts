/** Chance that repeats itself: the same seed gives the same draws. */
export class Chance {
  #state: number

  constructor(seed: number) {
    this.#state = seed | 0
  }

  /** A number from 0 up to 1, without 1 (mulberry32). */
  draw = (): number => {
    this.#state = (this.#state + 0x6d2b79f5) | 0
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }

  /** Does something happen that happens so often? In: from 0 to 1. */
  is = (often: number): boolean => this.draw() < often

  /** Chance of its own, for what goes on beside: neither draws from the other. */
  apart = (): Chance => new Chance(Math.floor(this.draw() * 4_294_967_296))

  /** A whole number between two, both included. */
  between = (least: number, most: number): number => least + Math.floor(this.draw() * (most - least + 1))

  /** One of several. Throws when there is none. */
  one<Item>(items: readonly Item[]): Item {
    const item = items[Math.floor(this.draw() * items.length)]
    if (item === undefined) throw new Error('Nothing to draw from')
    return item
  }

  /** One of several, each as likely as the weight beside it says. */
  weighed<Item>(weights: readonly (readonly [Item, number])[]): Item {
    let left = this.draw() * weights.reduce((sum, [, weight]) => sum + weight, 0)
    for (const [item, weight] of weights) {
      left -= weight
      if (left < 0) return item
    }
    return this.one(weights)[0]
  }
}
