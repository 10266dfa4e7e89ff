import type { listForms } from '../../../domains/procedures/index.ts'
import type { Language } from '../../../core/words.ts'
import type { Filling } from '../../form.ts'
import type { T } from '../../words.ts'

type Shown = Awaited<ReturnType<typeof listForms.run>>
/** What each part of the page of official forms is drawn from. */
export type PartOfForms = {
  readonly t: T; readonly language: Language; readonly shown: Shown; readonly here: string; readonly once: Readonly<Record<string, string>>
  /** The form that was refused, if one was; what it held. */
  readonly refused: string | undefined; readonly sent: unknown; readonly at: (name: string) => Filling
}

/** May the reader write what the forms say? Not in a file that has ended, and not a monitor, who reads. */
export const maySet = ({ open, office }: Pick<Shown, 'open' | 'office'>): boolean => open && !office.roles.includes('monitor')
