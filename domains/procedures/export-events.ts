import { write, type Context } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { ourToday } from '../../core/time.ts'
import { GivenFile } from '../files/index.ts'
import { AskedPeriod, periodOf } from './gaps/period.ts'
import { walkFiles, type Period } from './gaps/walk.ts'
import { alsoNamed, drawNames, eventsOf, objectsOf } from './ocel/file-log.ts'
import { writeLog, type LogEvent, type LogObject } from './ocel/log.ts'

/**
 * The files of our organisation that were opened in a period, as an event log (OCEL 2.0, JSON) for tools of process analysis. Files, persons and officers have names
 * that are drawn anew for each log; no text that anybody wrote is in it, and of a hold only that it began and ended. Its days can still tell who somebody is: it is
 * to be kept like the files themselves. Each log leaves an entry in the journal.
 */
export const exportEvents = write({
  name: 'procedures/export-events',
  does: 'Take the files away as an event log',
  who: ['supervisor', 'monitor'],
  gives: 'file',
  input: AskedPeriod,
  // Made anew it would have other names.
  keep: () => ({}),
  again: () => { throw new Refused('conflict', 'procedures.export-events.again') },

  async run(asked, context) {
    const period = periodOf(asked, ourToday(context))
    return GivenFile.of(logOf(context, period), { name: `events-${period.from}-${period.to}.json`, type: 'application/json; charset=utf-8' })
  },
})

/** Files are walked twice, for their events and for what these speak of, so that none of it has to wait in memory. */
function logOf(context: Pick<Context, 'db' | 'organisation' | 'together' | 'now'>, period: Period): AsyncGenerator<Buffer> {
  const names = drawNames()
  const spokenOf = new Set<string>()
  const persons = new Set<string>()
  let count = 0
  const hear = <Heard extends LogEvent | LogObject>(heard: readonly Heard[]): readonly Heard[] => {
    for (const { relationships } of heard) for (const { objectId } of relationships) if (/^(?:officer|authority)-/.test(objectId)) spokenOf.add(objectId)
    return heard
  }
  const events = async function* () {
    for await (const files of walkFiles(context, period)) yield hear(files.flatMap((file) => eventsOf(file, context.now, names, () => ++count)))
  }
  const objects = async function* () {
    for await (const files of walkFiles(context, period)) {
      yield hear(files.flatMap((file) => objectsOf(file, context.now, names)).filter(({ id, type }) => {
        if (type !== 'person') return true
        const isNew = !persons.has(id)
        persons.add(id)
        return isNew
      }))
    }
    yield alsoNamed(spokenOf)
  }
  return writeLog(events(), objects())
}
