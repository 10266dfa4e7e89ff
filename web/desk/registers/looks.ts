import type { Language } from '../../../core/words.ts'
import type { LinkingState } from '../../../domains/people/index.ts'
import type { Standing } from '../../parts/state.tsx'
import type { T } from '../../words.ts'
import { dayOf, shortDay } from '../days.ts'

/** How the state of a linking looks beside its words. */
export const looks: Readonly<Record<LinkingState, Standing>> = { columns: 'now', working: 'now', done: 'done', 'not done': 'late', erased: 'none' }

/** What lists are called while their names are kept, and afterwards. */
export const namesIn = (t: T, language: Language, { names, at }: { readonly names: readonly string[]; readonly at: string }, zone: string, today: string): string =>
  (names.length > 0 ? names.join(' · ') : t('web.registers.of-day', { date: shortDay(language, dayOf(at, zone), today) }))

/** A share as people read it, rounded down: what is not quite certain does not look so. */
export const percent = (t: T, one: number): string => t('web.registers.percent', { share: Math.floor(one * 10_000) / 100 })
