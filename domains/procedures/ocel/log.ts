/** What an event is related to, and how. */
export type Relation = { readonly objectId: string; readonly qualifier: string }
export type LogEvent = { readonly id: string; readonly type: string; readonly time: string; readonly attributes: readonly { readonly name: string; readonly value: string }[]; readonly relationships: readonly Relation[] }
export type LogObject = {
  readonly id: string; readonly type: ObjectType; readonly attributes: readonly { readonly name: string; readonly value: string; readonly time: string }[]; readonly relationships: readonly Relation[]
}

/** What a log is about, and what is told of each. */
export const objectTypes = {
  file: ['law', 'version', 'side', 'stage'],
  person: [],
  officer: [],
  authority: ['side', 'country'],
  clock: ['clock', 'limit', 'unit', 'due', 'state'],
} as const
export type ObjectType = keyof typeof objectTypes

/** What is told of an event. Of a hold nothing but that it began or ended. */
const eventAttributes = ['precision', 'role', 'stage', 'clock', 'means'] as const
export const holdBegins = 'hold-begins'
export const holdEnds = 'hold-ends'

const named = (names: readonly string[]) => names.map((name) => ({ name, type: 'string' }))

/**
 * An OCEL 2.0 log as JSON, piece by piece. In: events and objects as they come, a thousand files at a time. Out: bytes.
 * Types are written last, when it is known which there are; the order of members has no meaning in JSON.
 */
export async function* writeLog(events: AsyncIterable<readonly LogEvent[]>, objects: AsyncIterable<readonly LogObject[]>): AsyncGenerator<Buffer> {
  const types = new Set<string>()
  const members = async function* (some: AsyncIterable<readonly (LogEvent | LogObject)[]>, see: (type: string) => void) {
    let first = true
    for await (const these of some) {
      if (these.length === 0) continue
      for (const { type } of these) see(type)
      yield Buffer.from(`${first ? '' : ','}\n${these.map((one) => JSON.stringify(one)).join(',\n')}`)
      first = false
    }
  }
  yield Buffer.from('{"events":[')
  yield* members(events, (type) => types.add(type))
  yield Buffer.from('],\n"objects":[')
  yield* members(objects, () => {})
  const eventTypes = [...types].sort().map((name) => ({ name, attributes: named(name === holdBegins || name === holdEnds ? ['precision'] : eventAttributes) }))
  yield Buffer.from(`],\n"eventTypes":${JSON.stringify(eventTypes)},\n"objectTypes":${JSON.stringify(Object.entries(objectTypes).map(([name, attributes]) => ({ name, attributes: named(attributes) })))}}\n`)
}
