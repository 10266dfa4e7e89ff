import type { Language } from '../../../core/words.ts'
import type { showComplaint } from '../../../domains/complaints/index.ts'
import type { filled } from '../../form.ts'
import type { T } from '../../words.ts'

/** What each part of the page of a complaint draws from. `refused` is the form that came back, `at` fills every one of them. */
export type PartOfComplaint = {
  readonly t: T
  readonly language: Language
  readonly now: string
  readonly shown: Awaited<ReturnType<typeof showComplaint.run>>
  readonly once: Readonly<Record<string, string>>
  readonly at: ReturnType<typeof filled>
  readonly refused: 'confirm' | 'write' | 'find' | 'ask' | undefined
}
