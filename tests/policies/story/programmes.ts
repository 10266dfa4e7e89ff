import { bytes, named, type Row, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

/** Programmes of ours, published and not; rows under them, some in the name of another than whose the programme is; files that were brought, at every stage. */
export function programmesStory(now: Temporal.Instant): Story {
  const programmes: readonly (Partial<Row<'programme'>> & { readonly id: string })[] = [
    { id: named('open of Osh'), code: 'OPEN-1', organisation: osh, published: true }, { id: named('closed of Osh'), code: 'CLOSED-1', organisation: osh },
    { id: named('open of Moscow'), code: 'OPEN-2', organisation: moscow, published: true }, { id: named('closed of Moscow'), code: 'CLOSED-2', organisation: moscow },
    { id: named('history'), code: 'HISTORY-1', published: true },
  ]
  const rows = [
    { organisation: osh, programme: named('open of Osh') }, { organisation: osh, programme: named('closed of Osh') }, { organisation: moscow, programme: named('open of Moscow') },
    { organisation: moscow, programme: named('closed of Moscow') }, { organisation: osh, programme: named('history') }, { organisation: osh, programme: named('closed of Moscow') }, { organisation: moscow, programme: named('closed of Osh') },
  ]
  const each = <More extends object>(more: (id: string) => More) => rows.map((row, at) => ({ ...row, ...more(named(`row ${at}`)) }))
  const stages: readonly { readonly label: string; readonly live?: boolean; readonly ended?: 'cancelled' | 'taken back' }[] = [{ label: 'read' }, { label: 'accepted', live: true }, { label: 'taken back', live: false, ended: 'taken back' }, { label: 'thrown away', ended: 'cancelled' }]
  const imports = [osh, moscow].flatMap((organisation, which) => stages.map(({ label }, at) => ({
    live: stages[(at + which) % stages.length]?.live, ended: stages[(at + which) % stages.length]?.ended, organisation, id: named(`file ${label}`), by_account: account(organisation === osh ? 'kamila' : 'konstantin'),
  })))
  const of = ({ organisation, id }: (typeof imports)[number]) => ({ organisation, import: id })
  const before = now.subtract({ hours: 2 })
  return {
    programme: programmes,
    framework_line: each((id) => ({ id, kind: 'output' as const, title: 'x' })),
    output_standing: each((id) => ({ id, line: id, status: 'delivered' as const, on_day: '2026-01-01' as Row<'output_standing'>['on_day'] })),
    indicator: each((id) => ({ id, line: id, measure: 'number' as const, ascending: true })),
    indicator_period: each((id) => ({ id, indicator: id, target: '1' })),
    period_part: each((id) => ({ period: id, by_what: 'sex' as const, part: 'women', amount: '1' })),
    programme_role: [
      ...each((id) => ({ id, role: 'donor' as const, name: 'x', code: null })),
      ...([[null, 'ORG-1'], [null, 'ORG-2'], [null, 'ORG-9'], ['Osh', null], ['Moscow', null]] as const).flatMap(([name, code]) => rows.slice(0, 3).map((row, at) => ({ ...row, id: named(`role of ${name} ${code} ${at}`), role: 'donor' as const, name, code }))),
    ],
    programme_sum: each((id) => ({ id, kind: 'incoming' as const, amount: '1', currency: 'EUR' })),
    programme_tie: each(() => ({ tie: 'follows' as const, code: 'PRG-1' })),
    programme_mark: each(() => ({ scheme: '2030 goal' as const, code: '10' })),
    iati_reporter: [osh, moscow, bishkek].map((organisation) => ({ organisation, ref: 'XE-EXAMPLE-1', kind: '22' })),
    iati_import: imports.map(({ organisation, id, by_account }) => ({ organisation, id, by_account, name: 'x.xml' })),
    iati_chunk: imports.map((one) => ({ ...of(one), number: 0, is_last: true })),
    iati_entry: imports.flatMap((one) => [before, now].map((at) => ({ ...of(one), identifier: `X-${at === now}`, holds: 'activities' as const, line: 1, is_new: true, mark: bytes('mark'), at }))),
    iati_landing: imports.flatMap((one) => (one.live === undefined ? [] : [{ ...of(one), live: one.live }])),
    iati_end: imports.flatMap((one) => (one.ended ? [{ ...of(one), kind: one.ended, by_account: one.by_account }] : [])),
    iati_file: imports.map((one, at) => ({ ...of(one), wrapped: bytes('wrapped'), sealed: bytes('sealed'), at: at % 2 === 0 ? now.subtract({ hours: 80 }) : before })),
    iati_piece: imports.map((one) => ({ ...of(one), number: 0, sealed: bytes('sealed') })),
    results_import: imports.map(({ organisation, id, by_account }) => ({ organisation, id, by_account, programme: named(organisation === osh ? 'open of Osh' : 'open of Moscow'), name: 'x.csv' })),
    results_import_row: imports.map((one) => ({ ...of(one), number: 2, indicator: named(`row ${one.organisation === osh ? 0 : 2}`) })),
    results_import_landing: imports.flatMap((one) => (one.live === undefined ? [] : [{ ...of(one), by_account: one.by_account }])),
    results_import_change: imports.flatMap((one) => (one.live === undefined ? [] : [{ ...of(one), period: named('a period'), version: 1, before: null }])),
    results_import_end: imports.flatMap((one) => (one.ended ? [{ ...of(one), kind: one.ended, by_account: one.by_account }] : [])),
  }
}
