import { Refused } from '../../../core/refused.ts'
import type { Answers } from '../score/survey.ts'
import type { Outcome } from './lists.ts'

/** Throws Refused where answers and outcome do not fit: who was reached answered something, who was not answered nothing; nobody asks tomorrow. */
export function mustFit({ outcome, answers, on }: { readonly outcome: Outcome; readonly answers: Answers; readonly on: string }, today: string): void {
  const some = Object.keys(answers).length > 0
  if (on > today) throw wrong('on', 'procedures.monitoring.ahead')
  if (outcome === 'reached' && !some) throw wrong('answers', 'procedures.monitoring.no-answers')
  if (outcome !== 'reached' && some) throw wrong('outcome', 'procedures.monitoring.nobody-answered')
}

/** A field that may not be so. In: its name, the key of the sentence and what fills it. */
export const wrong = (field: string, key: string, filled: Readonly<Record<string, string>> = {}): Refused => new Refused('invalid', key, { filled, fields: { [field]: [{ key, filled }] } })
