import type { Language } from '../../../core/words.ts'
import type { showPlan } from '../../../domains/procedures/index.ts'
import type { Filling } from '../../form.ts'
import type { T } from '../../words.ts'

export type ShownPlan = Awaited<ReturnType<typeof showPlan.run>>
export type Plan = NonNullable<ShownPlan['plan']>
/** What each part of the page of a plan is drawn from. `may`: write in it; `supervises`: decide about it. */
export type PartOfPlan = {
  readonly t: T; readonly language: Language; readonly shown: ShownPlan; readonly here: string; readonly once: Readonly<Record<string, string>>
  readonly refused: string | undefined; readonly at: (name: string) => Filling; readonly may: boolean; readonly supervises: boolean
}
