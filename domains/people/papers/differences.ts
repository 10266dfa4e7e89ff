import type { Identity } from '../identity.ts'
import type { PaperSays } from './held.ts'

/** In: what a paper says, what the file says. Out: in what they differ, where both say something. Neither is put in the place of the other. */
export const differences = (says: Pick<PaperSays, 'bornOn' | 'citizenship'>, file: Pick<Identity, 'bornOn' | 'citizenship'>): readonly ('bornOn' | 'citizenship')[] =>
  (['bornOn', 'citizenship'] as const).filter((one) => says[one] !== undefined && file[one] !== undefined && says[one] !== file[one])
