import type { Language } from '../../../core/words.ts'
import type { ShownLinking } from '../../../domains/people/index.ts'
import type { Said } from '../../../doors/problem.ts'
import type { T } from '../../words.ts'

/** What every part of the page of a linking draws from. `answered`: a form that was refused, with what was sent. */
export type PartOfLinking = {
  readonly t: T; readonly language: Language; readonly shown: ShownLinking
  readonly once: Readonly<Record<string, string>>
  readonly answered: { readonly sent?: unknown; readonly problem: Said } | undefined
}
