import { canonical, sha256 } from '../../../core/seal.ts'
import { namesOfSaid, type Figures, type Said } from './figure.ts'

/** A sentence of a report as it stands. */
export type Standing = { readonly chapter: string; readonly shape: string; readonly said: Said }
/** What of a report is signed. */
export type Frozen = {
  readonly organisation: string
  readonly report: string
  readonly year: number
  readonly version: number
  /** What was wrong with the version before. */
  readonly correction: string | null
  readonly asOf: string
  readonly approvedBy: 'supervisor' | 'coordinator'
  readonly publishedAt: string
  /** In the order in which they are read, without those that were left out. */
  readonly sentences: readonly Standing[]
  readonly figures: Figures
}

/**
 * A report as one text, which another program can make again: JSON with its keys in order, moments in UTC. Its figures are those that its sentences name, by name.
 * A later form gets another number behind its name, and what was signed in this one stays true.
 */
export function reportText({ sentences, figures, ...rest }: Frozen): string {
  const named = [...new Set(sentences.flatMap(({ said }) => namesOfSaid(said)))].sort()
  return canonical({
    what: 'hamroh annual report 1', ...rest,
    sentences: sentences.map(({ chapter, shape, said }) => [chapter, shape, said.en, said.ru]),
    figures: named.map((name) => { const figure = figures.get(name); return [name, figure?.value ?? null, figure?.leads ?? null] }),
  })
}

/** What the node signs: the SHA-256 of the text. */
export const reportHash = (report: Frozen): Buffer => sha256(reportText(report))
