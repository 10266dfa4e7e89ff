import { createHmac, randomBytes } from 'node:crypto'
import { zoneOf } from '../../../core/time.ts'
import type { Running } from '../clock.ts'
import type { Law } from '../compile.ts'
import { isoDay, unitCodes } from '../count.ts'
import { confirmation } from '../engine.ts'
import type { Event, Moment } from '../file.ts'
import { isOnlyHold, standsAt, type Walked } from '../gaps/stand.ts'
import { unitOf } from '../gaps/took.ts'
import type { WalkedFile, WrittenRow } from '../gaps/walk.ts'
import { confirmLapse, type Placed } from '../read.ts'
import { isRole, roles } from '../roles.ts'
import { inOrder } from '../running/rows.ts'
import { holdBegins, holdEnds, type LogEvent, type LogObject, type ObjectType, type Relation } from './log.ts'

/** Names under a secret that is drawn for one log and kept nowhere: nobody can tell whether two logs speak of the same person. */
export function drawNames(secret: Buffer = randomBytes(32)) {
  return (type: ObjectType, id: string): string => `${type}-${createHmac('sha256', secret).update(`${type} ${id}`).digest('base64url').slice(0, 22)}`
}
export type Names = ReturnType<typeof drawNames>

const midnights = new Map<string, string>()
/** A moment as every reader takes it, in UTC. Of a day alone: its beginning where it was. */
function utc({ whole, at }: Pick<Moment, 'whole' | 'at'>, day: number, zone: string): string {
  if (!whole) return inUtc(Temporal.Instant.fromEpochMilliseconds(at))
  const key = `${zone} ${day}`
  const known = midnights.get(key) ?? inUtc(Temporal.PlainDate.from(isoDay(day)).toZonedDateTime(zone).toInstant())
  if (midnights.size < 20_000) midnights.set(key, known)
  return known
}
const inUtc = (instant: Temporal.Instant): string => instant.toString({ smallestUnit: 'second' })

const authorityOf = (side: string, country: string): string => `authority-${side}-${country}`

/** One file of a log: what happened in it, and what is told of it and of its clocks. `rows`: as they were written down, beside the events. */
type Logged = { readonly one: WalkedFile; readonly walked: Walked; readonly rows: readonly (WrittenRow | undefined)[]; readonly running: readonly Running[] }

/** In: a file. Out: it for its log; nothing of what its law cannot read but the opening. */
function loggedOf(one: WalkedFile, now: Temporal.Instant): Logged | undefined {
  const walked = standsAt(one, now)
  if (!('law' in walked)) return undefined
  const written = inOrder(one.happened)
  return { one, walked, rows: walked.placed.order.map((at) => written[at]), running: [...walked.folded.past, ...walked.folded.clocks.filter((clock) => clock !== undefined)] }
}

/** Every event of a file. In: names, a number for each event. */
export function eventsOf(one: WalkedFile, now: Temporal.Instant, names: Names, number: () => number): readonly LogEvent[] {
  const { row } = one
  const about = [{ objectId: names('file', row.id), qualifier: 'of' }, { objectId: names('person', row.subject), qualifier: 'about' }]
  const by = (account: string): Relation => ({ objectId: names('officer', account), qualifier: 'recorded by' })
  const logged = loggedOf(one, now)
  const zone = zoneOf(row.country)
  if (logged === undefined) {
    const time = inUtc(Temporal.PlainDate.from(row.opened_on).toZonedDateTime({ timeZone: zone, ...(row.opened_time && { plainTime: row.opened_time }) }).toInstant())
    return [{ id: `e${number()}`, type: 'open', time, attributes: [precision(row.opened_time === null)], relationships: [...about, by(row.by_account)] }]
  }
  const { walked: { law, placed, events: stands, folded }, rows, running } = logged
  const { opened, happened } = placed.file
  const at = (place: number) => running.flatMap((clock) => relationsOf(law, placed, running, clock, place).map((qualifier): Relation => ({ objectId: clockName(names, row.id, clock), qualifier })))
  const open: LogEvent = {
    id: `e${number()}`, type: 'open', time: utc(opened, opened.first, placed.zones[0]), attributes: [precision(opened.whole), { name: 'stage', value: law.definition.startsAt }],
    relationships: [...about, by(row.by_account), ...at(-1)],
  }
  const took = happened.flatMap((event, place): LogEvent[] => {
    const written = rows[place]
    const step = law.steps[event.step]
    const side = step?.side ?? sideOf(law, written?.role ?? '')
    const time = utc(event, side === 0 ? event.first : event.second, placed.zones[side])
    const relationships = [...about, ...(written ? [by(written.by_account)] : []), ...(written && isRole(written.role) ? [{ objectId: authorityOf(roles[written.role], placed.countries[side]), qualifier: 'taken by' }] : [])]
    const stage = place < stands.length ? [{ name: 'stage', value: law.stages[folded.stages[place] ?? 0] ?? '' }] : []
    const holds = step === undefined ? [] : [...(step.begins === 0 ? [] : [holdBegins]), ...(step.releases === 0 ? [] : [holdEnds])]
    // Why a file is held is told to nobody: not by the step's name, nor by who took it.
    const withheld = holds.map((type): LogEvent => ({ id: `e${number()}`, type, time, attributes: [precision(event.whole)], relationships: [...about, ...(written ? [by(written.by_account)] : [])] }))
    if (isOnlyHold(law, event.step)) return withheld
    return [{
      id: `e${number()}`, type: step?.name ?? confirmLapse, time, relationships: [...relationships, ...at(place)],
      attributes: [precision(event.whole), ...(written ? [{ name: 'role', value: written.role }] : []), ...stage, ...(event.step === confirmation ? lapseOf(law, written) : [])],
    }, ...withheld]
  })
  return [open, ...took]
}

const precision = (whole: boolean) => ({ name: 'precision', value: whole ? 'day' : 'minute' })
const sideOf = (law: Law, role: string): 0 | 1 => (isRole(role) && law.sides[1] !== law.sides[0] && roles[role] === law.sides[1] ? 1 : 0)
const lapseOf = (law: Law, row: WrittenRow | undefined) => {
  const clock = law.clocks[law.clockNamed.get((row?.clock ?? '').replaceAll('-', '')) ?? -1]
  return clock?.written.onLapse ? [{ name: 'clock', value: clock.name }, { name: 'means', value: clock.written.onLapse.means }] : []
}

const clockName = (names: Names, file: string, { clock, from, start }: Running): string => names('clock', `${file} ${clock} ${from} ${start}`)

/** What an event does to a clock. In: the place of the event; -1 the opening. */
function relationsOf(law: Law, { file }: Placed, running: readonly Running[], clock: Running, place: number): readonly string[] {
  const event: Event | undefined = file.happened[place]
  // Where silence started it, it began to be looked at when that was confirmed.
  const started = clock.from <= -2 ? running.find((other) => other.clock === -2 - clock.from)?.by : clock.from
  return [
    ...(started === place ? ['starts'] : []),
    ...(place >= 0 && clock.by === place ? [clock.state === 'confirmed' ? 'confirms the lapse of' : 'meets'] : []),
    ...(event !== undefined && clock.extended && law.steps[event.step]?.extends === clock.clock ? ['extends'] : []),
  ]
}

/** The file itself, its person, its clocks. */
export function objectsOf(one: WalkedFile, now: Temporal.Instant, names: Names): readonly LogObject[] {
  const { row } = one
  const logged = loggedOf(one, now)
  const file = names('file', row.id)
  const person: LogObject = { id: names('person', row.subject), type: 'person', attributes: [], relationships: [] }
  if (logged === undefined) return [{ id: file, type: 'file', attributes: [], relationships: [{ objectId: person.id, qualifier: 'about' }] }, person]
  const { walked: { law, placed, folded, events }, running } = logged
  const { opened } = placed.file
  const begun = utc(opened, opened.first, placed.zones[0])
  const stages = [{ name: 'stage', value: law.definition.startsAt, time: begun }, ...events.flatMap((event, place) => {
    const [before, after] = [place === 0 ? law.startsAt : folded.stages[place - 1], folded.stages[place]]
    const side = law.steps[event.step]?.side ?? 0
    return after === undefined || after === before ? [] : [{ name: 'stage', value: law.stages[after] ?? '', time: utc(event, side === 0 ? event.first : event.second, placed.zones[side]) }]
  })]
  const sides = [...new Set([0, law.sides[0] === law.sides[1] ? 0 : 1] as const)]
  return [
    {
      id: file, type: 'file',
      attributes: [{ name: 'law', value: row.procedure, time: begun }, { name: 'version', value: row.law, time: begun }, { name: 'side', value: row.side, time: begun }, ...stages],
      relationships: [{ objectId: person.id, qualifier: 'about' }, ...sides.map((side) => ({ objectId: authorityOf(law.sides[side], placed.countries[side]), qualifier: law.sides[side] }))],
    },
    person,
    ...running.map((clock) => clockObject(law, placed, clock, clockName(names, row.id, clock), file)),
  ]
}

function clockObject(law: Law, { zones, countries }: Placed, running: Running, id: string, file: string): LogObject {
  const clock = law.clocks[running.clock]
  if (clock === undefined) throw new Error(`${law.definition.id} has no such clock`)
  const zone = zones[clock.side]
  const time = (reading: number) => utc({ whole: clock.unit !== unitCodes.hours, at: reading }, reading, zone)
  const { limit, holder } = clock.written
  const side = roles[holder]
  const since = time(running.start)
  // How it stood in the end, at the moment from which it did.
  const until = running.state === 'lapsed' ? time(running.due) : Number.isFinite(running.on) ? time(running.on) : since
  return {
    id, type: 'clock',
    attributes: [
      { name: 'clock', value: clock.name, time: since }, { name: 'unit', value: unitOf(clock), time: since }, { name: 'limit', value: limit === 'without delay' ? limit : String(limit.count), time: since },
      ...(Number.isFinite(running.due) ? [{ name: 'due', value: time(running.due), time: since }] : []), { name: 'state', value: running.state, time: until },
    ],
    relationships: [{ objectId: file, qualifier: 'of' }, { objectId: authorityOf(side, countries[clock.side]), qualifier: 'held by' }],
  }
}

/** The officers and authorities among what a log speaks of: each once. In: their ids. */
export const alsoNamed = (ids: Iterable<string>): readonly LogObject[] => [...ids].flatMap((id): LogObject[] => {
  const [type, side = '', country = ''] = id.split('-')
  if (type === 'officer') return [{ id, type, attributes: [], relationships: [] }]
  if (type !== 'authority') return []
  // What was always so has the first moment of all.
  const time = '1970-01-01T00:00:00Z'
  return [{ id, type, attributes: [{ name: 'side', value: side, time }, { name: 'country', value: country, time }], relationships: [] }]
})
