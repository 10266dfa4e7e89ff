import type { Language } from '../../../core/words.ts'
import type { supervise } from '../../../domains/directory/index.ts'
import type { T } from '../../words.ts'

/** What every part of the supervisor's page gets. Moments are ISO 8601. */
export type Drawn = { readonly t: T; readonly language: Language; readonly zone: string; readonly now: string }
export type Entry = Awaited<ReturnType<typeof supervise.run>>['opened'][number]
