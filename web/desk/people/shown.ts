import type { z } from 'zod'
import type { Operation } from '../../../core/operation.ts'
import type { Language } from '../../../core/words.ts'
import type { showPerson } from '../../../domains/people/index.ts'
import type { T } from '../../words.ts'

type OutputOf<One> = One extends Operation<z.ZodType, infer Output> ? Output : never
/** A person's file as its page has it. */
export type ShownPerson = OutputOf<typeof showPerson>
/** What every part of the page of a person draws with; `open` and `withdraw` hold keys for its forms. */
export type PartOfPerson = {
  readonly t: T
  readonly language: Language
  readonly now: string
  readonly shown: ShownPerson
  readonly works: boolean
  readonly open: string
  readonly withdraw: Readonly<Record<string, string>>
}
