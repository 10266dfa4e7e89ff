import { named, type Row, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh, type Name } from './organisations.ts'

type Told = {
  readonly of: string
  readonly label: string
  readonly by: Name
  readonly count?: 'counted' | 'refused'
  readonly approved?: Name
  readonly published?: Name
  readonly withdrawn?: Name
}

/** Releases at every stage; two organisations have some under the same id, at another stage, so that nothing is mixed up. */
const told: readonly Told[] = [
  { of: osh, label: 'whole way', by: 'kamila', count: 'counted', approved: 'saodat', published: 'kamila' },
  { of: moscow, label: 'whole way', by: 'konstantin', count: 'counted', approved: 'everything', published: 'konstantin', withdrawn: 'konstantin' },
  { of: osh, label: 'waits', by: 'kamila', approved: 'saodat' },
  { of: moscow, label: 'waits', by: 'konstantin', count: 'counted', approved: 'everything', published: 'konstantin' },
  { of: osh, label: 'refused', by: 'kamila', count: 'refused', approved: 'saodat' },
  { of: osh, label: 'approved by herself', by: 'several', count: 'counted', approved: 'several' },
  { of: moscow, label: 'approved by herself', by: 'konstantin', count: 'counted', published: 'konstantin' },
  { of: osh, label: 'not approved', by: 'kamila', count: 'counted', published: 'kamila' },
  { of: moscow, label: 'not approved', by: 'konstantin', count: 'counted', approved: 'everything' },
  { of: osh, label: 'withdrawn', by: 'kamila', count: 'counted', approved: 'saodat', published: 'kamila', withdrawn: 'kamila' },
  { of: osh, label: 'withdrawn draft', by: 'kamila', count: 'counted', withdrawn: 'saodat' },
  { of: moscow, label: 'withdrawn draft', by: 'konstantin', count: 'counted', published: 'konstantin' },
  { of: bishkek, label: 'whole way', by: 'begimai' },
]

export function evidenceStory(now: Temporal.Instant): Story {
  const at = now.subtract({ hours: 3 })
  const key = ({ of, label }: Told) => ({ organisation: of, release: named(`release ${label}`) })
  const some = <Kind extends 'approved' | 'published' | 'withdrawn'>(kind: Kind) =>
    told.flatMap((one) => { const name = one[kind]; return name ? [{ ...key(one), by_account: account(name), at }] : [] })
  const cell = { indicator: 'helped', row: 'shelter', column: 'total', place: 0 }
  return {
    release: told.map((one): Partial<Row<'release'>> => ({ organisation: one.of, id: named(`release ${one.label}`), prepared_by: account(one.by), indicators: ['helped'], period_from: '2025-01-01', period_to: '2025-01-31' })),
    release_count: told.flatMap((one) => (one.count ? [{ ...key(one), outcome: one.count, at }] : [])),
    release_cell: told.map((one) => ({ ...key(one), ...cell, count: 12 })),
    release_approval: some('approved').map((one, index) => ({ ...one, role: index === 1 ? 'coordinator' as const : 'supervisor' as const })),
    release_publication: some('published'),
    release_withdrawal: some('withdrawn'),
  }
}
