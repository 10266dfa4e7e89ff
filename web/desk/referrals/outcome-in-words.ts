import { outcomeKinds } from '../../../domains/cases/index.ts'
import { outcomes } from '../../../domains/procedures/index.ts'
import type { T } from '../../words.ts'
import { oneOf } from '../known.ts'

/** What came of a referral, in words: of help that was given, or of a question how somebody fares after a return. A code that neither list has stands as it is. */
export function outcomeInWords(t: T, code: string | null | undefined): string | undefined {
  const [help, fared] = [oneOf(outcomeKinds, code), oneOf(outcomes, code)]
  return help ? t(`cases.outcome.${help}`) : fared ? t(`procedures.monitoring.outcome.${fared}`) : (code ?? undefined)
}
