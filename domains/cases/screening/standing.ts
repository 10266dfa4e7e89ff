import { isSafety, mustBeYes, questions, type Answer, type Question } from './questions.ts'

type Sitting = { readonly sitting: string; readonly stopped: boolean }
type Answered = { readonly question: Question; readonly sitting: string; readonly answer: Answer | null }

/** Where an interview stands: `next`, the question to ask now, or none where it stopped, ended, is not safe, or everything was asked. */
export type InterviewStanding = { readonly is: 'sitting' | 'stopped' | 'not safe' | 'asked' | 'ended'; readonly next: Question | null; readonly left: number }

/**
 * Folds what was asked. Whether it is safe is asked anew in each sitting; everything else once. In: sittings and answers, in their order; an answer that was
 * erased is null and counts as asked. The answers say nothing here but whether one may go on.
 */
export function standingOf(sittings: readonly Sitting[], answered: readonly Answered[], ended: boolean): InterviewStanding {
  const last = sittings.at(-1)
  const inSitting = answered.filter(({ sitting, question }) => isSafety(question) && sitting === last?.sitting)
  const unsafe = inSitting.some(({ question, answer }) => mustBeYes.includes(question) && answer !== 'yes')
  const open = questions.filter((question) => (isSafety(question) ? !inSitting.some((one) => one.question === question) : !answered.some((one) => one.question === question)))
  const left = open.filter((question) => !isSafety(question)).length
  if (ended) return { is: 'ended', next: null, left }
  if (!last || last.stopped) return { is: 'stopped', next: null, left }
  if (unsafe) return { is: 'not safe', next: null, left }
  return left === 0 ? { is: 'asked', next: null, left } : { is: 'sitting', next: open[0] ?? null, left }
}
