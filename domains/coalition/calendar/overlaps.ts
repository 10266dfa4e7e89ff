/** What stands in the calendar, as far as it may overlap with something else. Days are ISO 8601; both are of it. */
export type Standing = { readonly key: string; readonly who: readonly string[]; readonly place: string | null; readonly country: string | null; readonly startsOn: string; readonly endsOn: string; readonly targets: readonly string[] }
/** Two who do something at the same time: in the same place, or for the same goals, areas or forms of work. */
export type Overlap = { readonly one: string; readonly other: string; readonly from: string; readonly until: string; readonly samePlace: boolean; readonly sameTargets: readonly string[] }

const plain = (place: string) => place.trim().toLocaleLowerCase().replaceAll('ё', 'е').replace(/[ʻʼ‘’'`]/g, '')

/**
 * Overlaps between different organisations: days that both have, and a place (of the same country, where both name one) or a target that both have.
 * By the first common day. Sorted by day, so that each is compared only with those that have not ended yet.
 */
export function overlapsOf(all: readonly Standing[]): Overlap[] {
  const sorted = [...all].sort((a, b) => a.startsOn.localeCompare(b.startsOn) || a.key.localeCompare(b.key))
  const found: Overlap[] = []
  let running: readonly Standing[] = []
  for (const other of sorted) {
    running = running.filter(({ endsOn }) => endsOn >= other.startsOn)
    for (const one of running) {
      if (one.who.some((name) => other.who.includes(name))) continue
      const samePlace = one.place !== null && other.place !== null && plain(one.place) === plain(other.place) && (one.country === null || other.country === null || one.country === other.country)
      const sameTargets = one.targets.filter((target) => other.targets.includes(target))
      if (samePlace || sameTargets.length > 0) found.push({ one: one.key, other: other.key, from: other.startsOn, until: one.endsOn < other.endsOn ? one.endsOn : other.endsOn, samePlace, sameTargets })
    }
    running = [...running, other]
  }
  return found
}
