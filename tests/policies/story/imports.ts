import { bytes, named, type Row, type Story } from '../rows.ts'
import { account, bishkek, moscow, osh } from './organisations.ts'

type Stage = { readonly label: string; readonly begun?: number; readonly accepted?: number; readonly live?: boolean; readonly ended?: 'cancelled' | 'taken back' }
/** Imports at every stage; days ago. The same ids are in Moscow, one stage further: an import is its whole key. */
const stages: readonly Stage[] = [
  { label: 'begun', begun: 1 }, { label: 'begun long ago', begun: 31 }, { label: 'coming in', begun: 31, accepted: 29 }, { label: 'landed', begun: 40, accepted: 31, live: true },
  { label: 'landed lately', begun: 2, accepted: 1, live: true }, { label: 'taken back', begun: 40, accepted: 35, live: false, ended: 'taken back' }, { label: 'cancelled', begun: 5, ended: 'cancelled' },
]

/** Imports, the rows that wait in them, and people and cases that they made: some of this very moment. */
export function importsStory(now: Temporal.Instant): Story {
  const ago = (days: number) => now.subtract({ hours: 24 * days })
  const all = [osh, moscow].flatMap((organisation, which) => stages.map(({ label }, at) => ({
    ...stages[(at + which) % stages.length], organisation, id: named(`import ${label}`), by_account: which === 1 ? account('marina') : account(at % 2 === 0 ? 'aziza' : 'bakyt'),
  })))
  const foreign = { organisation: bishkek, id: named('import landed'), begun: 31, accepted: 31, live: true, ended: undefined, by_account: account('begimai') }
  const of = ({ organisation, id }: { readonly organisation: string; readonly id: string }) => ({ organisation, import: id })
  const imports = [...all, foreign]
  const made = [osh, moscow].flatMap((organisation) => stages.flatMap(({ label }) => [false, true].map((isNew): Partial<Row<'person'>> & { readonly organisation: string; readonly id: string } => ({
    organisation, id: named(`made by ${label} ${isNew}`), import: named(`import ${label}`), recorded_by: organisation === osh ? account('aziza') : account('marina'), recorded_at: isNew ? now : ago(1), erased_at: null,
  }))))
  const ofPerson = made.map(({ organisation, id }) => ({ organisation, person: id }))
  return {
    import: imports.map(({ organisation, id, by_account, begun }) => ({ organisation, id, by_account, at: ago(begun ?? 0), mark: bytes('mark'), rows: 1 })),
    import_block: imports.map((one) => ({ ...of(one), number: 0 })),
    import_acceptance: imports.flatMap((one) => (one.accepted === undefined ? [] : [{ ...of(one), by_account: one.by_account, worker: one.by_account, takes_doubles: false, at: ago(one.accepted) }])),
    import_landing: imports.flatMap((one) => (one.live === undefined ? [] : [{ ...of(one), live: one.live }])),
    import_end: imports.flatMap((one) => (one.ended ? [{ ...of(one), kind: one.ended, by_account: one.by_account }] : [])),
    subject_key: [...imports.map(({ organisation, id }) => ({ organisation, subject: id, wrapped: bytes('key') })), ...made.map(({ organisation, id }) => ({ organisation, subject: id, wrapped: bytes('key') }))],
    person: made,
    person_identity: ofPerson,
    person_name: ofPerson.map((row) => ({ ...row, position: 0, script: 'Latn' as const })),
    safe_contact: ofPerson.map((row) => ({ ...row, reach: 'email', may_notify: true, set_by: account('aziza') })),
    notification: ofPerson.map((row) => ({ ...row, way: 'email' as const })),
    case: [
      { organisation: osh, id: named('an old case'), person: named('Gulnora'), import: null, worker: account('aziza'), opened_at: ago(1) },
      ...made.map(({ organisation, id, recorded_at, import: from }, at) => ({
        organisation, id: named(`case of ${id}`), person: id, import: from ?? null, worker: at % 3 === 0 ? account('adham') : organisation === osh ? account('aziza') : account('marina'), opened_at: recorded_at ?? now,
      })),
    ],
    need: made.map(({ organisation, id, recorded_by }) => ({ organisation, case: named(`case of ${id}`), kind: 'papers', by_account: recorded_by ?? '' })),
  }
}

/** Two stories as one: the rows of both. */
export const joined = (one: Story, other: Story): Story =>
  Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].map((table) => [table, [...rowsIn(one, table), ...rowsIn(other, table)]]))
const rowsIn = (story: Story, table: string): readonly unknown[] => Object.entries(story).find(([name]) => name === table)?.[1] ?? []
