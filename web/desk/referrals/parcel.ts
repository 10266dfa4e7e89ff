import type { Language } from '../../../core/words.ts'
import type { showParcel } from '../../../domains/cases/index.ts'
import type { Filling } from '../../form.ts'
import type { Plain } from '../../plain.ts'
import type { T } from '../../words.ts'

/** What is known of a parcel beside its contents. */
export type ParcelShown = Plain<Omit<Awaited<ReturnType<typeof showParcel.run>>, 'items'>>

/** What every part of the page of a parcel gets. */
export type PartOfParcel = {
  readonly t: T
  readonly language: Language
  readonly shown: ParcelShown
  readonly now: string
  readonly may: boolean
  /** The address of the page, without what stands after `?`. */
  readonly here: string
  readonly once: Readonly<Record<string, string>>
  readonly at: (name: string) => Filling
  /** Which of the forms was refused, to be shown open. */
  readonly refused: string | undefined
}
