import type { Language } from '../../../core/words.ts'
import type { listAsking, listKnownElsewhere } from '../../../domains/people/index.ts'
import type { filled } from '../../form.ts'
import type { Plain } from '../../plain.ts'
import type { T } from '../../words.ts'

export type Asking = Plain<Awaited<ReturnType<typeof listAsking.run>>>
export type Finds = Plain<Awaited<ReturnType<typeof listKnownElsewhere.run>>>['finds']
/** What each part of the page draws with: how a moment is written, the keys of its forms, what was typed, and which form was refused. */
export type Drawn = {
  readonly t: T
  readonly language: Language
  readonly day: (at: string) => string
  /** The last day of what ends at a moment. */
  readonly lastDay: (until: string) => string
  readonly once: Readonly<Record<string, string>>
  readonly at: ReturnType<typeof filled>
  readonly refused: string | undefined
}
