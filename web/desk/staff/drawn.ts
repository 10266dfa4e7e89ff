import type { Language } from '../../../core/words.ts'
import type { Filling } from '../../form.ts'
import type { T } from '../../words.ts'

/** What every part of the page about the office gets. */
export type Drawn = {
  readonly t: T
  readonly language: Language
  readonly zone: string
  readonly now: string
  readonly at: (name: string) => Filling
  /** Which of the forms was refused, to be shown open. */
  readonly refused: string | undefined
}
