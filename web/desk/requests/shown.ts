import type { z } from 'zod'
import type { Operation } from '../../../core/operation.ts'
import type { showRequest } from '../../../domains/cases/index.ts'
import type { Language } from '../../../core/words.ts'
import type { Said } from '../../../doors/problem.ts'
import type { T } from '../../words.ts'

type OutputOf<One> = One extends Operation<z.ZodType, infer Output> ? Output : never
/** A request as its page has it. */
export type ShownRequest = OutputOf<typeof showRequest>
/** What every part of the page of a request draws with; `once` holds a key for each form of it. */
export type PartOfRequest = {
  readonly t: T
  readonly language: Language
  readonly now: string
  readonly shown: ShownRequest
  readonly works: boolean
  readonly once: Readonly<Record<'take' | 'screen' | 'answer' | 'check' | 'open' | 'end', string>>
  /** What was typed into the form that was refused, and why. */
  readonly refused: { readonly intent: string; readonly sent: unknown; readonly problem: Said } | undefined
}
