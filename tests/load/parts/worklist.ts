import { staff } from '../../../core/actor.ts'
import { openNode } from '../../../core/node.ts'
import { run } from '../../../core/run.ts'
import { worklist } from '../../../domains/procedures/index.ts'
import { idOf } from '../../people.ts'
import { watchTrips } from '../../trips.ts'
import { lawFiles } from '../law-files.ts'
import { quantile, type Measure, type Part } from '../measure.ts'
import { sizesOf, walksOf } from '../plans.ts'
import { asOwner } from '../world.ts'

const [times, warm] = [400, 50]
const page = { mine: true, within: 14, most: 25 } as const

/** What an officer sees first: the files whose limits end soon, of five thousand that are hers among a million. */
export const worklistOfMany: Part = {
  name: 'worklist', says: 'today under the laws, for an officer with 5,000 open files among a million: the operation, and the same transaction written out by hand, by turns',
  async run() {
    const { settings, filled } = await lawFiles()
    const node = await openNode(settings)
    try {
      const sizes = await asOwner(settings, node, sizesOf)
      const watch = watchTrips(node)
      const who = staff(idOf<'account'>(filled.officer))
      const ask = (input: Parameters<typeof worklist.input.parse>[0] = page) => run(worklist, input as typeof page, who, node, { via: 'page' })
      const until = Temporal.Now.plainDateISO('Europe/Moscow').add({ days: 14 }).toString()
      const byHand = async () => {
        const client = await node.pool.connect()
        try {
          await client.query(becoming(filled.officer))
          const { rows } = await client.query({ name: 'by hand', text: hand, values: [filled.organisation, filled.officer, until, page.most + 1] })
          await client.query('commit')
          return rows
        } finally {
          client.release()
        }
      }
      const [ours, hands]: [number[], number[]] = [[], []]
      for (let at = 0; at < times; at++) {
        for (const [kept, work] of at % 2 ? [[ours, () => ask()], [hands, byHand]] as const : [[hands, byHand], [ours, () => ask()]] as const) {
          const began = performance.now()
          await work()
          if (at >= warm) kept.push(performance.now() - began)
        }
      }
      const walks = await walksOf(node, (await watch.of(() => ask())).sent, sizes)
      const further = await watch.of(() => ask({ mine: true, most: 40, skip: 4_900 }))
      const [p95, handP95] = [quantile(ours, 0.95), quantile(hands, 0.95)]
      const spread = (of: readonly number[]) => `p50 ${quantile(of, 0.5).toFixed(2)}, p99 ${quantile(of, 0.99).toFixed(2)} ms`
      const measures: readonly Measure[] = [
        { what: 'today under the laws, p95', value: p95, unit: 'ms', note: `${spread(ours)}; its files folded and told` },
        { what: 'the same transaction by hand, p95', value: handP95, unit: 'ms', note: `${spread(hands)}; bare SQL under the same policies, rows as they come` },
        { what: 'how many times longer than by hand, p95', value: p95 / handP95, unit: 'times', aim: 1.5 },
        { what: 'questions that walked through a large table', value: walks.length, unit: '', aim: 0, note: walks.map(({ table, how, rows }) => `${table}: ${how}, ${Math.round(rows)} rows`).join('; ') || `${filled.files.toLocaleString('en-GB')} files, by their index` },
        { what: 'the last page of five thousand', value: further.output.files.length, unit: 'files', note: `${further.trips} round trips` },
      ]
      return measures
    } finally {
      await node.close()
    }
  },
}

/** As one would write it: begin, become the officer, read her roles. */
const becoming = (account: string) => `begin; set local role hamroh_staff; select set_config('app.account', '${account}', true);
  with me as (select m.organisation, o.country, array_agg(r.role) as roles, bool_or(r.opens_files) as opens from member m join organisation o on o.id = m.organisation
    join member_role r on r.organisation = m.organisation and r.account = m.account where m.account = '${account}' and m.left_at is null group by 1, 2)
  select set_config('app.organisation', organisation::text, true), set_config('app.files', case when opens then organisation::text else '' end, true), country, roles from me`

const hand = `select f.*, w.name, c.reference as case_reference, c.person,
    (select coalesce(json_agg(s), '[]') from (select id, step, on_day, on_time, role, day from procedure_step s where s.organisation = f.organisation and s.file = f.id
      and not exists (select from procedure_taken_back b where b.organisation = s.organisation and b.step = s.id)) s) as steps,
    (select coalesce(json_agg(l), '[]') from (select id, clock, on_day, on_time, role from procedure_lapse l where l.organisation = f.organisation and l.file = f.id
      and not exists (select from procedure_taken_back b where b.organisation = l.organisation and b.lapse = l.id)) l) as lapses,
    (select min(n.at) from procedure_notice n where n.organisation = f.organisation and n.file = f.id and n.over_at is null and n.role is not null) as shown_at
  from (select * from procedure_file where organisation = $1 and worker = $2 and open and due_on <= $3 order by due_on, id limit $4) f
  join member w on w.organisation = f.organisation and w.account = f.worker
  left join "case" c on c.organisation = f.organisation and c.id = f."case"
  order by f.due_on, f.id`
