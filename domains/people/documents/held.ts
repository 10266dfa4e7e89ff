import { z } from 'zod'
import type { Id } from '../../../core/ids.ts'
import type { Context } from '../../../core/operation.ts'
import { fileKey, isFileType, nameFor } from '../../files/index.ts'
import { sealedTwice } from '../compartment/kept.ts'
import type { DocumentKind, RemovalReason } from '../lists.ts'

/** What a document seals: what opens its file, what the file was called, and a line about it. */
export const sealedDocument = fileKey.extend({ note: z.string().optional() })

const sealedHere = z.union([sealedTwice, sealedDocument])
/** In: what a document seals, opened by the person's key. Out: what opens its file, or nothing where that is kept in a compartment. */
export function documentIn(opened: unknown): z.output<typeof sealedDocument> | undefined {
  const found = sealedHere.parse(opened)
  return 'kept' in found ? undefined : found
}

export type HeldDocument = {
  readonly document: string
  readonly kind: DocumentKind
  readonly type: string
  /** How large the file is. */
  readonly bytes: number
  readonly at: string
  readonly by: string | null
  /** The case in which it came up: its id and its reference. */
  readonly case: { readonly case: string; readonly reference: string } | null
  /** Null when it was removed: then only that it was here is left; or when it is kept apart with who the person is. */
  readonly name: string | null
  readonly note: string | null
  readonly keptApart: boolean
  readonly removed: { readonly at: string; readonly by: string | null; readonly reason: RemovalReason } | null
}

/** The documents of a person, the newest first; those that were removed come last. Refused as missing when the file was erased. */
export async function documentsOf({ db, keys, organisation }: Pick<Context, 'db' | 'keys' | 'organisation'>, person: Id<'person'>): Promise<readonly HeldDocument[]> {
  const [locker, rows] = await Promise.all([keys.of(organisation, person), db.selectFrom('document as d')
    .innerJoin('file as f', (join) => join.onRef('f.organisation', '=', 'd.organisation').onRef('f.id', '=', 'd.file'))
    .leftJoin('case as c', (join) => join.onRef('c.organisation', '=', 'd.organisation').onRef('c.id', '=', 'd.case'))
    .leftJoin('member as m', (join) => join.onRef('m.organisation', '=', 'd.organisation').onRef('m.account', '=', 'd.by_account'))
    .leftJoin('document_removal as r', (join) => join.onRef('r.organisation', '=', 'd.organisation').onRef('r.document', '=', 'd.id'))
    .leftJoin('member as n', (join) => join.onRef('n.organisation', '=', 'r.organisation').onRef('n.account', '=', 'r.by_account'))
    .select(['d.id', 'd.kind', 'd.sealed', 'd.at', 'd.case', 'c.reference', 'f.type', 'f.bytes', 'm.name as by', 'r.reason', 'r.at as removed_at', 'n.name as removed_by'])
    .where('d.organisation', '=', organisation).where('d.person', '=', person).orderBy('d.id', 'desc').execute()])
  const all = rows.map((row): HeldDocument => {
    const opened = row.sealed ? documentIn(locker.open('document', row.sealed)) : undefined
    return {
      document: row.id, kind: row.kind, type: row.type, bytes: row.bytes, at: row.at.toString(), by: row.by,
      case: row.case && row.reference ? { case: row.case, reference: row.reference } : null,
      name: opened && isFileType(row.type) ? nameFor(opened.name, row.type) : null, note: opened?.note ?? null, keptApart: row.sealed !== null && opened === undefined,
      removed: row.removed_at && row.reason ? { at: row.removed_at.toString(), by: row.removed_by, reason: row.reason } : null,
    }
  })
  return [...all.filter(({ removed }) => !removed), ...all.filter(({ removed }) => removed)]
}

/** What of this the person reads: that documents are held, which, since when and from whom. Those that were removed are not held. */
export async function heldOf({ db, organisation }: Pick<Context, 'db' | 'organisation'>, person: Id<'person'>) {
  const rows = await db.selectFrom('document as d')
    .leftJoin('member as m', (join) => join.onRef('m.organisation', '=', 'd.organisation').onRef('m.account', '=', 'd.by_account'))
    .select(['d.kind', 'd.at', 'm.name']).where('d.organisation', '=', organisation).where('d.person', '=', person)
    .where('d.sealed', 'is not', null).orderBy('d.id', 'desc').execute()
  return rows.map(({ kind, at, name }) => ({ kind, at: at.toString(), by: name }))
}
