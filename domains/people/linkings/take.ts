import { z } from 'zod'
import { id, type Id } from '../../../core/ids.ts'
import { read, type Context } from '../../../core/operation.ts'
import { writeCsv } from '../../../core/csv.ts'
import { GivenFile } from '../../files/index.ts'
import { groupsOf } from '../registers/findings.ts'
import { probability } from '../registers/model.ts'
import { blockSize, bounds, nearestThreshold, usualThreshold } from './bounds.ts'
import { doneLinking, linksOf, oursIn, shownLink, type ShownLink } from './links-in.ts'

/**
 * The links from a threshold on as a table, as the command writes them: rows by their numbers and ids, how sure each is, how each field agreed and what that weighs; no
 * names. In one list, `cluster` numbers those who are one person. Of our own people it tells the ids that the house knows them by. Leaves a trace.
 */
export const takeLinks = read({
  name: 'people/linkings/take',
  does: 'Take the links that were found as a table',
  who: ['case worker', 'supervisor'],
  gives: 'file',
  input: z.strictObject({ linking: id('linking'), from: z.coerce.number().gt(0).lt(1).optional() }),

  async run({ linking: of, from = usualThreshold }, context) {
    context.about(context.organisation, of)
    return GivenFile.of(await tableOf(context, of, nearestThreshold(from)), { name: 'links.csv', type: 'text/csv; charset=utf-8' })
  },
})

async function tableOf(context: Context, of: Id<'linking'>, threshold: number): Promise<AsyncGenerator<Buffer>> {
  const { locker, findings, against } = await doneLinking(context, of)
  const count = Math.min(findings.at.find(({ probability: one }) => one === threshold)?.links ?? 0, bounds.links)
  const walk = async function* (): AsyncGenerator<ShownLink> {
    for (let from = 0; from < count; from += blockSize) {
      const placed = await linksOf(context, of, locker, Array.from({ length: Math.min(blockSize, count - from) }, (_, at) => from + at))
      const ours = await oursIn(context, placed)
      for (const one of placed) {
        const shown = shownLink(one, ours)
        if (shown) yield shown
      }
    }
  }
  const fields = findings.fields.map(({ kind }) => kind)
  const head = [...(against === 'itself' ? ['cluster'] : []), 'left_row', 'left_id', ...(against === 'our people' ? ['person'] : ['right_row', 'right_id']), 'probability', 'weight', ...fields.flatMap((kind) => [kind, `${kind}_weight`])]
  const clusters = against === 'itself' ? await clustersIn(walk()) : undefined
  return (async function* () {
    yield Buffer.from(writeCsv([head]))
    for await (const { rows, weight, cells, evidence, person } of walk()) {
      const named = cells.find(({ kind }) => kind === 'id')
      const row = [...(clusters ? [String(clusters.get(rows[0]) ?? '')] : []), String(rows[0]), named?.one ?? '', ...(against === 'our people' ? [person?.person ?? ''] : [String(rows[1]), named?.other ?? '']),
        probability(weight).toFixed(6), weight.toFixed(2), ...evidence.flatMap(({ level, weight: own }) => [level ?? 'empty', own.toFixed(2)])]
      yield Buffer.from(writeCsv([row]).slice(1))
    }
  })()
}

/** In one list: for each row that is linked, which of the people it is. */
async function clustersIn(links: AsyncIterable<ShownLink>): Promise<ReadonlyMap<number, number>> {
  const joined: (readonly [number, number])[] = []
  for await (const { rows } of links) joined.push(rows)
  const groups = [...groupsOf(joined)].toSorted(([one], [other]) => one - other)
  return new Map(groups.flatMap(([, all], at) => all.map((row) => [row, at + 1] as const)))
}
