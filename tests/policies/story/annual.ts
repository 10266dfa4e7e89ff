import { bytes, named, type Row, type Story } from '../rows.ts'
import { account, moscow, osh, type Name } from './organisations.ts'

type Told = {
  readonly of: string
  readonly label: string
  readonly by: Name
  readonly revision?: number
  /** Whose words are in it. */
  readonly edited?: Name
  readonly approved?: { readonly by: Name; readonly revision: number }
  readonly published?: Name
}

/** Annual reports at every stage, in Osh, which keeps the register, and under the same ids in Moscow, at another stage. */
const told: readonly Told[] = [
  { of: osh, label: 'published', by: 'kamila', approved: { by: 'saodat', revision: 1 }, published: 'kamila' },
  { of: moscow, label: 'published', by: 'konstantin', edited: 'everything', approved: { by: 'everything', revision: 1 } },
  { of: moscow, label: 'draft', by: 'konstantin', revision: 1, approved: { by: 'everything', revision: 1 }, published: 'konstantin' },
  { of: osh, label: 'approved', by: 'kamila', approved: { by: 'saodat', revision: 1 } },
  { of: moscow, label: 'approved', by: 'everything', edited: 'saodat', revision: 3, approved: { by: 'everything', revision: 2 }, published: 'everything' },
  { of: osh, label: 'begun by several', by: 'several', edited: 'kamila', approved: { by: 'several', revision: 1 } },
  { of: moscow, label: 'begun by several', by: 'konstantin' },
  { of: osh, label: 'written by several', by: 'kamila', edited: 'several' },
  { of: moscow, label: 'written by several', by: 'konstantin', edited: 'konstantin' },
  { of: osh, label: 'by one without a role', by: 'kamila', approved: { by: 'aziza', revision: 1 } },
  { of: osh, label: 'in the role of another', by: 'several', approved: { by: 'kamila', revision: 1 } },
  { of: osh, label: 'old approval', by: 'kamila', revision: 3, approved: { by: 'saodat', revision: 2 } },
  { of: moscow, label: 'old approval', by: 'konstantin', revision: 2 },
  { of: osh, label: 'by a stranger', by: 'konstantin' },
  { of: osh, label: 'draft', by: 'kamila', revision: 2, approved: { by: 'saodat', revision: 1 } },
]

export function annualStory(now: Temporal.Instant): Story {
  const at = now.subtract({ hours: 3 })
  const key = ({ of, label }: Told) => ({ organisation: of, report: named(`report ${label}`) })
  const sentences = told.flatMap((one): readonly Partial<Row<'annual_sentence'>>[] => [false, true].map((left_out) => ({
    ...key(one), id: named(`sentence ${one.label} ${left_out}`), left_out, shape: 'text' as const, made: { en: 'x', ru: 'x' }, edited_by: left_out || !one.edited ? null : account(one.edited), edited_at: left_out || !one.edited ? null : at,
  })))
  return {
    annual_report: told.map((one, year) => ({ organisation: one.of, id: key(one).report, year: 2000 + year, version: 1, revision: one.revision ?? 1, as_of: at, begun_by: account(one.by) })),
    annual_sentence: sentences,
    annual_figure: told.map((one) => ({ ...key(one), name: 'members', value: { is: 'number', number: 1 }, leads: '/coalition/members' })),
    annual_approval: told.flatMap((one) => (one.approved ? [{ ...key(one), revision: one.approved.revision, by_account: account(one.approved.by), role: 'supervisor' as const, at }] : [])),
    annual_publication: told.flatMap((one) => (one.published ? [{ ...key(one), by_account: account(one.published), at, hash: bytes('hash'), public_key: 'x', signature: bytes('signature') }] : [])),
  }
}
