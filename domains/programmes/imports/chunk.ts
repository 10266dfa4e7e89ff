import { prefixes } from '../iati/lists.ts'
import { checkCodes } from '../iati/codes.ts'
import { faultRules, type Fault } from '../iati/fault.ts'
import type { Found, Place } from '../iati/read.ts'
import { officialRules } from '../iati/rules.ts'
import { takeActivity, takeOrganisation } from '../iati/take.ts'
import { pathOf } from '../iati/tree.ts'

/** So many entries are read in one transaction, and so many faults of them are told; all are counted. */
export const entriesAtOnce = 100
const mostTold = 300

export type Told = { readonly rule: string; readonly official: boolean; readonly line: number; readonly entry: string | null; readonly filled: Readonly<Record<string, string | number>> }
export type Entry = { readonly identifier: string; readonly line: number; readonly model: object }
/** A part of a file: what can be taken of it, what is wrong with it and where, how far it goes, and where the next one begins (null: there is none). */
export type Chunk = {
  readonly holds: 'activities' | 'organisations'; readonly entries: readonly Entry[]; readonly read: number; readonly line: number
  readonly told: readonly Told[]; readonly counts: Readonly<Record<string, number>>; readonly goesOn: Place | null
}

/** A file in parts, each asked for by the one who writes it down: the memory of one part. In: what a reader comes upon. */
export async function* chunksOf(found: AsyncIterable<Found>, { now, most = entriesAtOnce }: { readonly now: Temporal.Instant; readonly most?: number }): AsyncGenerator<Chunk> {
  const world = { now: now.epochMilliseconds, organisations: new Set<string>(), prefixes }
  let holds: Chunk['holds'] = 'activities'
  let part = new Part()
  for await (const one of found) {
    if (one.is === 'file') holds = one.holds
    if (one.is === 'fault') part.fault(one.fault, null)
    if (one.is !== 'entry') continue
    part.read++
    part.line = one.entry.line
    const faults: Fault[] = []
    const model = (holds === 'organisations' ? takeOrganisation : takeActivity)(one.entry, (fault) => faults.push(fault))
    // A copy: a name cut out of a piece of the file would hold the whole piece.
    const identifier = model ? Buffer.from(model.identifier.slice(0, 200)).toString() : null
    checkCodes(one.entry, (fault) => faults.push(fault))
    for (const fault of faults) part.fault(fault, identifier)
    const root = one.entry.parent?.parent
    if (root) officialRules()(root, world, ({ about, verdict }) => {
      if (typeof verdict !== 'string' && about) part.tell({ rule: about.id, official: true, line: verdict.line, entry: identifier, filled: { path: pathOf(verdict) } })
    })
    if (model && identifier !== null) part.entries.push({ identifier, line: one.entry.line, model })
    if (part.read < most) continue
    yield part.done(holds, one.after)
    part = new Part()
  }
  yield part.done(holds, null)
}

class Part {
  readonly entries: Entry[] = []
  readonly told: Told[] = []
  readonly counts: Record<string, number> = {}
  read = 0
  line = 1

  tell(one: Told) {
    this.counts[one.rule] = (this.counts[one.rule] ?? 0) + 1
    // What ends the reading, or leaves an entry out, is told however much is wrong besides.
    if (this.told.length < mostTold || /^(file|entry)\./.test(one.rule)) this.told.push(one)
  }

  /** What the standard has and we do not keep is told once for each entry, as it is left behind. */
  fault({ rule, line, filled = {} }: Fault, entry: string | null) {
    if (faultRules[rule] !== 'notice' || rule === 'row.not-taken') this.tell({ rule, official: false, line, entry, filled })
  }

  done(holds: Chunk['holds'], goesOn: Place | null): Chunk {
    const { entries, read, line, told, counts } = this
    return { holds, entries, read, line, told, counts, goesOn }
  }
}
