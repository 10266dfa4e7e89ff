/** What comes after the present has not happened: whoever waits for it goes no further. */
export class NotYet extends Error {}

type Act = { readonly at: Temporal.Instant; readonly lane: string; readonly happen: () => Promise<void> }

/** How far apart two lanes may be. Whoever passes from one lane into another waits for longer than this. */
const apart = { hours: 12 } as const

/**
 * Many lives at once, each act at its moment: in a lane (an office) one after the other, in the order of their moments; lanes side by side.
 * What would happen after `end` does not happen.
 */
export class Timetable {
  readonly #end: Temporal.Instant
  readonly #lanes = new Map<string, Act[]>()
  readonly #busy = new Map<string, Temporal.Instant>()
  readonly #lives = new Set<Promise<void>>()
  #fault: unknown

  constructor(end: Temporal.Instant) {
    this.#end = end
  }

  /** Something that begins by itself. */
  begin(life: () => Promise<void>): void {
    const lived = life().catch((fault: unknown) => {
      if (!(fault instanceof NotYet)) this.#fault ??= fault
    })
    this.#lives.add(lived)
    void lived.then(() => this.#lives.delete(lived))
  }

  /** Waits until it is time, does the work, gives what came of it. Throws NotYet. */
  act<Output>(lane: string, at: Temporal.Instant, work: () => Promise<Output>): Promise<Output> {
    if (Temporal.Instant.compare(at, this.#end) > 0) return Promise.reject(new NotYet())
    const acts = this.#lanes.get(lane) ?? []
    this.#lanes.set(lane, acts)
    return new Promise((done, failed) => {
      acts.splice(placeOf(acts, at), 0, { at, lane, happen: () => work().then(done, failed) })
    })
  }

  /** Lets everything happen. In: who wants to hear from time to time how far it is. Throws what went wrong first. */
  async pass(tell: (at: Temporal.Instant) => void = () => {}): Promise<void> {
    let changed = () => {}
    while (this.#fault === undefined) {
      await new Promise<void>((resolve) => setImmediate(resolve)) // whoever has just been answered asks for what comes next
      const change = new Promise<void>((resolve) => { changed = resolve })
      for (const act of this.#ready()) {
        tell(act.at)
        void this.#do(act).then(() => changed())
      }
      if (this.#busy.size === 0 && this.#heads().length === 0) break
      await change
    }
    if (this.#fault !== undefined) throw this.#fault
    await Promise.all(this.#lives)
  }

  #heads = (): Act[] => [...this.#lanes.values()].flatMap((acts) => acts[0] ?? [])

  /** The next of each lane that nobody is at, as long as no other lane is far behind. */
  #ready(): Act[] {
    const heads = this.#heads()
    const [earliest] = [...heads.map(({ at }) => at), ...this.#busy.values()].sort(Temporal.Instant.compare)
    const limit = earliest?.add(apart)
    const ready = heads.filter(({ lane, at }) => !this.#busy.has(lane) && limit && Temporal.Instant.compare(at, limit) <= 0)
    for (const { lane, at } of ready) {
      this.#lanes.get(lane)?.shift()
      this.#busy.set(lane, at)
    }
    return ready
  }

  async #do({ lane, happen }: Act): Promise<void> {
    await happen()
    this.#busy.delete(lane)
  }
}

/** Where it belongs among those that wait: after all that are as early. */
function placeOf(acts: readonly Act[], at: Temporal.Instant): number {
  let [low, high] = [0, acts.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const there = acts[middle]
    if (there && Temporal.Instant.compare(there.at, at) <= 0) low = middle + 1
    else high = middle
  }
  return low
}
