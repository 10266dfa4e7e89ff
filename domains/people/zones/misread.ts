import type { Day } from '../../../core/ids.ts'
import { layouts } from './layouts.ts'
import { readMachineZone, type ReadZone } from './read.ts'
import { linesOf } from './lines.ts'

/** Characters that eyes and cameras take for one another, both ways. */
const alike = ['O0', 'Q0', 'D0', 'I1', 'L1', 'T7', 'B8', 'S5', 'Z2', 'G6', 'A4', '<K', '<C', 'VU', 'MN', '17', '38', '56', '69']
const takenFor = new Map<string, string[]>()
for (const [one = '', other = ''] of alike) {
  takenFor.set(one, [...(takenFor.get(one) ?? []), other])
  takenFor.set(other, [...(takenFor.get(other) ?? []), one])
}
const most = 4

/**
 * What may have been meant. `change`: one character for another, at a place (from 1) in a line (from 1); `exchange`: two neighbours; `fillers`: as many as the line should have.
 * `text`: the zone after it.
 */
export type Offer = { readonly kind: 'change' | 'exchange' | 'fillers'; readonly line: number; readonly at: number; readonly from: string; readonly to: string; readonly text: string }

/** In: a zone that was read with faults. Out: up to four changes after which fewer things are wrong and nothing new is, those that leave the fewest first, a character before two. Whoever has the paper before them decides. */
export function likelyMeant(read: ReadZone, today: Day): readonly Offer[] {
  if (read.faults.length === 0) return []
  const wrong = new Set(read.faults.map(({ fault }) => fault))
  const tried: { readonly offer: Offer; readonly left: number }[] = []
  const seen = new Set<string>()
  const attempt = (offer: Offer) => {
    if (seen.has(offer.text)) return
    seen.add(offer.text)
    const after = readMachineZone(offer.text, today)
    if (after.zone === null || after.faults.length >= read.faults.length || (read.zone && after.faults.some(({ fault }) => !wrong.has(fault)))) return
    tried.push({ offer, left: after.faults.length })
  }
  if (read.zone === null) for (const offer of withFillers(read.lines)) attempt(offer)
  else for (const offer of withOneChange(read.lines)) attempt(offer)
  return tried.toSorted((one, other) => one.left - other.left || one.offer.from.length - other.offer.from.length).slice(0, most).map(({ offer }) => offer)
}

function* withOneChange(lines: readonly string[]): Generator<Offer> {
  for (const [line, text] of lines.entries()) {
    const put = (at: number, width: number, to: string) => lines.map((one, place) => (place === line ? one.slice(0, at) + to + one.slice(at + width) : one)).join('\n')
    for (let at = 0; at < text.length; at++) {
      const from = text[at] ?? ''
      for (const to of takenFor.get(from) ?? []) yield { kind: 'change', line: line + 1, at: at + 1, from, to, text: put(at, 1, to) }
      const next = text[at + 1] ?? ''
      if (next !== '' && next !== from && next !== '<' && from !== '<')
        yield { kind: 'exchange', line: line + 1, at: at + 1, from: from + next, to: next + from, text: put(at, 2, next + from) }
    }
  }
}

/** A line that is too long or too short: its longest run of fillers made as long as it has to be. */
function* withFillers(lines: readonly string[]): Generator<Offer> {
  const { format } = linesOf(lines.join('\n'))
  if (!format) return
  const { width } = layouts[format]
  const changed: string[] = []
  let first: Omit<Offer, 'text' | 'kind'> | undefined
  for (const [line, text] of lines.entries()) {
    const run = [...text.matchAll(/<{2,}/g)].toSorted((one, other) => other[0].length - one[0].length)[0]
    if (text.length === width || !run) { changed.push(text); continue }
    const long = run[0].length + width - text.length
    if (long < 1) return
    first ??= { line: line + 1, at: run.index + 1, from: run[0], to: '<'.repeat(long) }
    changed.push(text.slice(0, run.index) + '<'.repeat(long) + text.slice(run.index + run[0].length))
  }
  if (first) yield { kind: 'fillers', ...first, text: changed.join('\n') }
}
