import { sql } from 'kysely'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import type { BasisState } from '../lists.ts'
import { stateOf } from './state.ts'

/** On what a share may rest: what was agreed, with whom and until when, and where it stands. Never the reason of a vital interest. */
export type ShownBasis = {
  readonly basis: string
  readonly kind: 'consent' | 'vital interest'
  readonly purpose: string
  readonly recipient: { readonly organisation: string; readonly name: string; readonly country: string }
  readonly classes: readonly string[]
  readonly until: string
  readonly crossesBorder: boolean
  readonly language: string | null
  readonly textVersion: string | null
  readonly wayGiven: string | null
  readonly givenOn: string | null
  readonly recordedBy: string
  readonly recordedAt: string
  readonly withdrawnAt: string | null
  readonly state: BasisState
}

/** The grounds in one file, the newest first. For staff who open files, and for the person. */
export async function basesOf({ db, organisation, now, node }: Context, person: Id<'person'>): Promise<readonly ShownBasis[]> {
  const [rows, classes] = await Promise.all([db.selectFrom('basis as b')
    .leftJoin('organisation as o', 'o.id', 'b.recipient')
    .leftJoin('known_node as n', (join) => join.onRef('n.organisation', '=', 'b.organisation').on(sql<boolean>`n.id = b.recipient`))
    .leftJoin('basis_withdrawal as w', (join) => join.onRef('w.organisation', '=', 'b.organisation').onRef('w.basis', '=', 'b.id'))
    .leftJoin('basis_approval as a', (join) => join.onRef('a.organisation', '=', 'b.organisation').onRef('a.basis', '=', 'b.id'))
    .select(['b.id', 'b.kind', 'b.purpose', 'b.recipient', 'o.name', 'o.country', 'n.name as node_name', 'n.country as node_country', 'b.until', 'b.language', 'b.text_version', 'b.text_reviewed', 'b.way_given',
      'b.given_on', 'b.recorded_by', 'b.recorded_at', 'w.at as withdrawn_at', 'a.at as approved_at'])
    .select(({ exists, selectFrom }) => exists(selectFrom('transfer_basis as t').select('t.id')
      .whereRef('t.organisation', '=', 'b.organisation').whereRef('t.basis', '=', 'b.id')).as('crosses'))
    .where('b.organisation', '=', organisation).where('b.person', '=', person).orderBy('b.id', 'desc').execute(),
  db.selectFrom('basis as b').innerJoin('basis_class as c', (join) => join.onRef('c.organisation', '=', 'b.organisation').onRef('c.basis', '=', 'b.id'))
    .select(['c.basis', 'c.class']).where('b.organisation', '=', organisation).where('b.person', '=', person).orderBy('c.class').execute(),
  ])
  return rows.map((row) => ({
    basis: String(row.id), kind: row.kind, purpose: row.purpose, recipient: { organisation: row.recipient, name: row.name ?? row.node_name ?? '', country: row.country ?? row.node_country ?? '' },
    classes: classes.filter(({ basis }) => basis === row.id).map((one) => one.class), until: row.until.toString(), crossesBorder: Boolean(row.crosses),
    language: row.language, textVersion: row.text_version, wayGiven: row.way_given, givenOn: row.given_on,
    recordedBy: row.recorded_by, recordedAt: row.recorded_at.toString(), withdrawnAt: row.withdrawn_at?.toString() ?? null,
    state: stateOf({
      kind: row.kind, until: row.until, textReviewed: row.text_reviewed, approved: row.approved_at !== null, withdrawn: row.withdrawn_at !== null,
    }, now, node.stamp),
  }))
}
