import { canonical, sha256 } from '../../core/seal.ts'
import { fewest } from './protection/puzzle.ts'
import type { CellRow } from './published.ts'

/** What of a release is signed. */
export type Frozen = {
  readonly organisation: string
  readonly release: string
  readonly reference: string
  readonly method: 'exact'
  readonly period: { readonly from: string; readonly to: string }
  readonly version: number
  /** The reference of the release that this one corrects, and what was wrong with it. */
  readonly corrects: string | null
  readonly correction: string | null
  readonly approvedBy: 'supervisor' | 'coordinator'
  readonly publishedAt: string
  /** In the order in which they are read. */
  readonly cells: readonly CellRow[]
}

/**
 * A release as one text, which another program can make again: JSON with its keys in order, moments in UTC, a hidden number as null.
 * Each cell is [row, column, number]. A later form gets another number behind its name, and what was signed in this one stays true.
 */
export const releaseText = ({ cells, ...rest }: Frozen): string =>
  canonical({
    what: 'hamroh release 1', unit: 'person', fewest, preparedBy: 'coordinator', ...rest,
    tables: [...Map.groupBy(cells, ({ indicator }) => indicator)].map(([indicator, all]) => ({ indicator, cells: all.map(({ row, column, count }) => [row, column, count]) })),
  })

/** What the node signs: the SHA-256 of the text. */
export const releaseHash = (release: Frozen): Buffer => sha256(releaseText(release))
