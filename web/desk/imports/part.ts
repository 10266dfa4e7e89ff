import type { showImport } from '../../../domains/imports/index.ts'
import type { Language } from '../../../core/words.ts'
import type { Answered } from '../../visit.ts'
import type { T } from '../../words.ts'

export type Shown = Awaited<ReturnType<typeof showImport.run>>
/** What every part of the page of an import draws from. `answered`: which of its forms was refused, with what was sent. */
export type PartOfImport = {
  readonly t: T; readonly language: Language; readonly shown: Shown
  readonly once: Readonly<Record<string, string>>
  readonly answered: (Answered & { readonly part: string }) | undefined
}
