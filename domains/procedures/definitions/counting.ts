import type { Counting } from '../definition.ts'
import { practice, regulation1182 } from './sources.ts'

/** The Union's own rule, laid on its agreements by assumption: none of them that was read has one. */
export const asTheUnion: Counting = {
  dayOfEvent: 'not counted', end: 'next working day',
  law: regulation1182.uncertain('3(1), 3(4)', 'The agreement has no rule of its own; that this one applies to it is an assumption.'),
}
/** Where neither side is bound by a rule that we know: the day of the event is not counted, and the period ends on the day that the count gives. */
export const asItFalls: Counting = {
  dayOfEvent: 'not counted', end: 'as it falls',
  law: practice.uncertain('no article', 'The text has no rule of counting. That the day of the event is not counted, and that a period may end on a day off, are assumptions.'),
}
/** For the Union's own acts. */
export const asTheUnionsOwn: Counting = { dayOfEvent: 'not counted', end: 'next working day', law: regulation1182.recalled('3(1), 3(4)', 'The rule for acts of the Union.') }
/** Members of the Union whose calendars are here. */
export const union = ['NL', 'BE', 'LU', 'DE', 'PL'] as const
