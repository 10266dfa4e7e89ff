import { branchHash, entryHash, isSignedBy, sealHash, type EntryRow, type SealRow } from '../../core/chain.ts'
import { pathOf, rootOf } from '../../core/merkle.ts'
import type { Saying } from '../../core/refused.ts'
import type { JournalBranchTable } from '../../core/schema.ts'

/** Where the journal is not what it was when it was sealed. The words for each are under `journal.broken.*`. */
export type Place = 'entry changed' | 'entry missing' | 'entry added' | 'leaf' | 'branch' | 'seal' | 'seal missing' | 'signature' | 'cut' | 'head'
export type Broken = {
  readonly where: Place
  /** The seal that holds the place; null for what no seal holds. */
  readonly seal: number | null
  readonly organisation?: string
  readonly entry?: string
}

const keys = {
  'entry changed': 'journal.broken.entry-changed', 'entry missing': 'journal.broken.entry-missing', 'entry added': 'journal.broken.entry-added',
  leaf: 'journal.broken.leaf', branch: 'journal.broken.branch', seal: 'journal.broken.seal', 'seal missing': 'journal.broken.seal-missing',
  signature: 'journal.broken.signature', cut: 'journal.broken.cut', head: 'journal.broken.head',
} as const satisfies Record<Place, string>

/** In: a broken place. Out: the key of its sentence, and what fills it. */
export const sayingOf = ({ where, seal, organisation, entry }: Broken): Saying & { readonly key: (typeof keys)[Place] } =>
  ({ key: keys[where], filled: { seal: seal ?? '–', organisation: organisation ?? '–', entry: entry ?? '–' } })

export type BranchRow = JournalBranchTable
export type LeafRow = { readonly organisation: string; readonly entry: string; readonly position: number; readonly hash: Buffer; readonly row: EntryRow | null }

/** A seal with everything that it holds: branches and leaves by their positions. */
export type Whole = { readonly seal: SealRow; readonly branches: readonly BranchRow[]; readonly leaves: readonly LeafRow[] }

/** In: the number and the hash of the seal before, a seal, the node's public key. Out: its first broken place, seen from the top. */
export function brokenIn(before: { readonly number: number; readonly hash: Buffer }, { seal, branches, leaves }: Whole, publicKey: string): Broken | null {
  const number = before.number + 1
  if (seal.number !== number) return { where: 'seal missing', seal: number }
  const at = { seal: number }
  if (!sealHash(before.hash, seal).equals(seal.hash)) return { where: 'seal', ...at }
  if (!isSignedBy(publicKey, seal.hash, seal.signature)) return { where: 'signature', ...at }

  const ofEach = Map.groupBy(leaves, ({ organisation }) => organisation)
  const hashes = branches.map(branchHash)
  const inTree = branches.length === seal.branches && rootOf(hashes).equals(seal.root)
  for (const [position, branch] of branches.entries()) {
    const { organisation } = branch
    const its = ofEach.get(organisation) ?? []
    const untouched = isWhole(branch, its)
    // A gap: the one that stood here is gone, and can no longer be named.
    if (branch.position !== position) return { where: 'branch', ...at }
    if (!(inTree ? samePath(branch.path, pathOf(hashes, position)) : untouched)) return { where: 'branch', ...at, organisation }
    for (const [place, leaf] of its.entries()) {
      if (leaf.position !== place) return { where: 'leaf', ...at, organisation }
      const found = { ...at, organisation, entry: leaf.entry }
      if (!untouched && !(leaf.row && entryHash(leaf.row).equals(leaf.hash))) return { where: 'leaf', ...found }
      if (!leaf.row) return { where: 'entry missing', ...found }
      if (!entryHash(leaf.row).equals(leaf.hash)) return { where: 'entry changed', ...found }
    }
    if (!untouched) return { where: 'leaf', ...at, organisation }
  }
  return inTree && branches.reduce((sum, { count }) => sum + count, 0) === seal.count ? null : { where: 'branch', ...at }
}

const isWhole = (branch: BranchRow, its: readonly LeafRow[]) =>
  its.length === branch.count && its.every(({ position }, place) => position === place) && rootOf(its.map(({ hash }) => hash)).equals(branch.root)

const samePath = (one: readonly Buffer[], other: readonly Buffer[]) => one.length === other.length && one.every((hash, at) => other[at]?.equals(hash))
