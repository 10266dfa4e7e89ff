import { chanceFrom } from './chance.ts'
import type { Groups } from './groups.ts'
import { grown } from './vocabulary.ts'

/** How probable it is that a pair is one person. */
export type Judge = (one: number, other: number) => number

/** The pairs so far, and by which keys they were found. */
export class Found {
  count = 0
  #one = new Uint32Array(1 << 16)
  #other = new Uint32Array(1 << 16)
  /** The keys of the rules so far, those of a record beside each other; how many there can be, and are. */
  readonly #keys: Uint32Array
  readonly #width: number
  #rules = 0

  constructor(records: number, rules: number) {
    this.#keys = new Uint32Array(records * rules)
    this.#width = rules
  }

  /** Adds the pairs of all groups that no rule before has: those do not agree in any key before. */
  add(groups: Groups, key: Uint32Array): void {
    const { order, starts, left } = groups
    for (let group = 0; group < groups.count; group++) {
      const from = starts[group] ?? 0
      const to = starts[group + 1] ?? 0
      if (to - from < 2) continue
      const middle = left === 0 ? to : groups.middle(group)
      for (let at = from; at < middle; at++) {
        const one = order[at] ?? 0
        for (let beside = left === 0 ? at + 1 : middle; beside < to; beside++) {
          const other = order[beside] ?? 0
          if (!this.#isKnown(one, other)) this.#push(one, other)
        }
      }
    }
    this.#remember(key)
  }

  /** The share of pairs that are probably one person among those that these groups would add, from a few that chance picks. */
  worth(groups: Groups, judge: Judge): number {
    const pick = chanceFrom(11)
    let [tried, sum] = [0, 0]
    for (let times = 0; times < 6000; times++) {
      // A record of the second side, picked by chance, and any of its group: large groups come as often as they have records, and count for their pairs.
      const place = pick(groups.order.length)
      const group = groups.at(place)
      const [from, to] = [groups.starts[group] ?? 0, groups.starts[group + 1] ?? 0]
      const middle = groups.left === 0 ? from : groups.middle(group)
      if (groups.left !== 0 && place < middle) continue
      const choices = groups.left === 0 ? to - from : middle - from
      const one = from + pick(choices)
      if (choices === 0 || one === place) continue
      const [a, b] = [groups.order[one] ?? 0, groups.order[place] ?? 0]
      tried += choices
      if (!this.#isKnown(a, b)) sum += choices * judge(a, b)
    }
    return tried === 0 ? 0 : sum / tried
  }

  all(): { readonly one: Uint32Array; readonly other: Uint32Array } {
    return { one: this.#one.subarray(0, this.count), other: this.#other.subarray(0, this.count) }
  }

  #isKnown(one: number, other: number): boolean {
    const keys = this.#keys
    const a = one * this.#width
    const b = other * this.#width
    for (let at = 0; at < this.#rules; at++) if (keys[a + at] === keys[b + at] && keys[a + at] !== 0) return true
    return false
  }

  #remember(key: Uint32Array): void {
    for (let record = 0; record < key.length; record++) this.#keys[record * this.#width + this.#rules] = key[record] ?? 0
    this.#rules++
  }

  #push(one: number, other: number): void {
    if (this.count === this.#one.length) {
      this.#one = grown(this.#one, this.count * 2)
      this.#other = grown(this.#other, this.count * 2)
    }
    this.#one[this.count] = one
    this.#other[this.count++] = other
  }
}
