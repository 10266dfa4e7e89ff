import { Refused } from '../../../core/refused.ts'
import { kindsOf, kinds, readColumns, type Kind } from './columns.ts'
import { linkRecords, type Linked, type Told } from './link-records.ts'
import { openSource, type Opened } from './open-source.ts'
import { Records } from './records.ts'

/**
 * Reads one or two files and finds who is who. In: their paths; which columns are what, as `--columns` writes it, where the titles do not say it;
 * from which weight on two rows are one person. Throws Refused when a file cannot be read or says too little.
 */
export async function linkFiles(paths: readonly string[], columns: string | undefined, least: number, told: Told): Promise<{ readonly records: Records; readonly linked: Linked }> {
  const chosen = columnsAsked(columns)
  const met = new Set<Kind>()
  const records = new Records()
  for (const [at, path] of paths.entries()) {
    told('read', at / paths.length)
    const file = await opened(path)
    try {
      records.add(file, (titles) => columnsIn(titles, chosen, met), () => {})
    } finally {
      file.close()
    }
  }
  const absent = [...chosen.keys()].find((kind) => !met.has(kind))
  if (absent) throw new Refused('invalid', 'people.link.no-title', { filled: { kind: absent } })
  records.close()
  mustHaveRows(records, paths.length)
  return { records, linked: linkRecords(records, least, told) }
}

async function opened(path: string): Promise<Opened> {
  try {
    return await openSource(path)
  } catch (fault) {
    if (fault instanceof Error && 'syscall' in fault) throw new Refused('missing', 'people.link.no-file')
    throw fault
  }
}

function columnsAsked(columns: string | undefined): ReadonlyMap<Kind, string> {
  if (columns === undefined) return new Map()
  const { titles, unknown } = readColumns(columns)
  if (unknown.length > 0 || titles.size === 0) throw new Refused('invalid', 'people.link.unknown-columns', { filled: { known: kinds.join(', ') } })
  return titles
}

/** The columns that somebody named are those; the others, and those that only the other file calls so, are found by their titles. `met` gets the kinds that are called so here. */
function columnsIn(titles: readonly string[], asked: ReadonlyMap<Kind, string>, met: Set<Kind>): ReadonlyMap<Kind, number> {
  const wanted = [...asked].map(([kind, title]): [Kind, number] => [kind, titles.findIndex((one) => one.trim().toLowerCase() === title.toLowerCase())])
  const named = wanted.filter(([, at]) => at >= 0)
  const taken = new Set(named.map(([, at]) => at))
  const found = new Map([...[...kindsOf(titles)].filter(([, at]) => !taken.has(at)), ...named])
  for (const [kind] of named) met.add(kind)
  return found
}

/** Throws Refused when a file has no rows under its titles. */
function mustHaveRows(records: Records, files: number): void {
  if (records.left === 0 || (files === 2 && records.left === records.count)) throw new Refused('invalid', 'people.link.no-rows')
}
