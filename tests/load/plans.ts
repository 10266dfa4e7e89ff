import type pg from 'pg'
import { z } from 'zod'
import type { HamrohNode } from '../../core/node.ts'
import type { Sent } from '../trips.ts'

/** Where a question walked: through a whole large table, or past many rows that it did not want. */
export type Walk = { readonly table: string; readonly how: string; readonly rows: number; readonly text: string }

type Plan = { readonly 'Node Type': string; readonly 'Relation Name'?: string | undefined; readonly 'Rows Removed by Filter'?: number | undefined; readonly 'Actual Loops'?: number | undefined; readonly Plans?: readonly Plan[] | undefined }
const Plan: z.ZodType<Plan> = z.lazy(() => z.looseObject({
  'Node Type': z.string(), 'Relation Name': z.string().optional(), 'Rows Removed by Filter': z.number().optional(), 'Actual Loops': z.number().optional(), Plans: z.array(Plan).optional(),
}))
const Explained = z.array(z.object({ 'QUERY PLAN': z.array(z.object({ Plan })) })).min(1)

const [large, many] = [50_000, 2_000]

/**
 * How the database answers what an operation sent: all of it once more, explained while it runs, as the same actor, and taken back.
 * Out: sequential scans of tables with more than 50,000 rows, and places where more than 2,000 rows of such a table were read for nothing.
 */
export async function walksOf(node: HamrohNode, sent: readonly Sent[], sizes: ReadonlyMap<string, number>): Promise<readonly Walk[]> {
  const client = await node.pool.connect()
  const walks: Walk[] = []
  try {
    for (const { text, values } of sent) {
      if (values.length === 0) await client.query(text.replace(/ commit$/, ''))
      else for (const walk of await explained(client, text, values, sizes)) walks.push(walk)
    }
  } finally {
    await client.query('rollback')
    client.release()
  }
  return walks
}

async function explained(client: pg.PoolClient, text: string, values: readonly unknown[], sizes: ReadonlyMap<string, number>): Promise<readonly Walk[]> {
  const [first] = Explained.parse((await client.query(`explain (analyze, format json) ${text}`, [...values])).rows)
  return (first?.['QUERY PLAN'] ?? []).flatMap(({ Plan: plan }) => nodesIn(plan)).flatMap((plan) => {
    const table = plan['Relation Name'] ?? ''
    const removed = (plan['Rows Removed by Filter'] ?? 0) * (plan['Actual Loops'] ?? 1)
    // A table of a few pages is read whole because that is quickest.
    if ((sizes.get(table) ?? 0) <= large) return []
    const whole = plan['Node Type'] === 'Seq Scan'
    return whole || removed > many ? [{ table, how: whole ? 'sequential scan' : plan['Node Type'], rows: whole ? (sizes.get(table) ?? 0) : removed, text }] : []
  })
}

const nodesIn = (plan: Plan): readonly Plan[] => [plan, ...(plan.Plans ?? []).flatMap(nodesIn)]

/** About how many rows each table has. */
export async function sizesOf(owner: pg.Client): Promise<ReadonlyMap<string, number>> {
  const { rows } = await owner.query<{ relname: string; rows: number }>(`select relname, reltuples::float8 as rows from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace`)
  return new Map(rows.map(({ relname, rows: count }) => [relname, count]))
}
