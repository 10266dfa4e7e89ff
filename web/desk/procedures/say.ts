import { inWordsOf, type Confidence, type Line, type showProcedure } from '../../../domains/procedures/index.ts'
import type { Language } from '../../../core/words.ts'
import type { Certainty } from '../../parts/state.tsx'
import type { Filling } from '../../form.ts'
import type { Key, T } from '../../words.ts'
import { isKey } from '../../words.ts'
import { shortDay } from '../days.ts'

export type Shown = Awaited<ReturnType<typeof showProcedure.run>>
/** What each part of the page of a file is drawn from. */
export type PartOfFile = {
  readonly t: T; readonly language: Language; readonly shown: Shown; readonly here: string; readonly once: Readonly<Record<string, string>>
  /** May whoever looks do something with the file? A monitor only reads. */
  readonly acts: boolean
  /** The form that was refused, if one was; what it held. */
  readonly refused: string | undefined; readonly at: (name: string) => Filling
}

type Left = { readonly daysLeft: number | null; readonly workingDaysLeft: number | null; readonly hoursLeft: number | null }

/** How much time is left, in the units in which the law counts; or by how much it is over. */
export function leftIn(t: T, { daysLeft, workingDaysLeft, hoursLeft }: Left): string {
  const unit = hoursLeft !== null ? 'hours' : workingDaysLeft !== null && daysLeft !== 0 && workingDaysLeft !== 0 ? 'working' : 'days'
  const count = (unit === 'hours' ? hoursLeft : unit === 'working' ? workingDaysLeft : daysLeft) ?? 0
  if (count === 0 && unit !== 'hours') return t('web.law-files.left.now')
  return count < 0 ? t(`web.law-files.over.${unit}`, { count: -count }) : t(`web.law-files.left.${unit}`, { count })
}

/** Behind, today, or ahead. */
export const dueIs = ({ daysLeft, hoursLeft }: Left): 'late' | 'now' | 'ahead' => {
  const left = hoursLeft ?? daysLeft ?? 1
  return left < 0 ? 'late' : left === 0 || (hoursLeft !== null && hoursLeft < 24) ? 'now' : 'ahead'
}

/** A day, or a day with its hour, as the law told it. */
export const readingIn = (language: Language, reading: string, today: string): string =>
  (reading.length === 10 ? shortDay(language, reading, today) : `${shortDay(language, reading.slice(0, 10), today)}, ${reading.slice(11, 16)}`)

/** How sure a number is, as a line: what somebody else told is not what one read. */
export const sureOf = (confidence: Confidence): Certainty => (confidence === 'secondary' ? 'recalled' : confidence)

/** What a law calls something, in words; its own name where there are none. */
export function nameIn(t: T, kind: 'step' | 'stage' | 'clock' | 'hold' | 'role' | 'need' | 'means', name: string): string {
  const key = `procedures.${kind}.${name}`
  return isKey(key) ? t(key satisfies Key) : name
}

/** Where the one that ends first stands; held outweighs. */
export const lineIs = ({ holds, next }: Pick<Line, 'holds' | 'next'>): 'late' | 'now' | 'ahead' | 'held' | 'none' => (holds.length > 0 ? 'held' : next === null ? 'none' : dueIs(next))

/** An article; and its instrument, where that is another than the file's own law. */
export const citedIn = (language: Language, { standing }: Pick<Shown, 'standing'>, { article, source }: { readonly article: string; readonly source: string }): string =>
  [article, ...(source === standing.procedure.inForce.law.source ? [] : [source])].map((one) => inWordsOf(language, one).text).join(', ')
