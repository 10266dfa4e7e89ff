import { grades, parts, questionNames, questions, type Answers, type Grade, type Part, type Question } from './survey.ts'
import type { Weights } from './weights.ts'

export type Score = {
  readonly weights: string
  readonly source: string
  /** Always said beside it: this is not the official score. */
  readonly official: false
  /** From 0 to 1, of what was answered; null where nothing of that part was. */
  readonly parts: Readonly<Record<Part, number | null>>
  /** Null where a part that weighs something has no answer. */
  readonly whole: number | null
  /** Questions that were not asked or not answered: they count as nothing at all, and never as nought. */
  readonly missing: readonly { readonly question: Question; readonly why: 'not asked' | 'rather not say' }[]
  readonly answered: number
}

const isGrade = (answer: string | undefined): answer is Grade => grades.some((one) => one === answer)
/** To two digits; what a machine's fractions lose far behind the point makes no difference. */
const cents = (value: number): number => Math.round(Math.round(value * 1e9) / 1e7) / 100

/** In: what was answered, and how much each answer weighs. Out: the mean of each part, of the whole, and what is missing. */
export function weigh(given: Answers, { name, source, answers, parts: heavy, questions: weights }: Weights): Score {
  const means = parts.map((part) => {
    const its = questionNames.filter((question) => questions[question] === part).flatMap((question) => {
      const answer = given[question]
      return isGrade(answer) && weights[question] > 0 ? [{ weight: weights[question], worth: answers[answer] }] : []
    })
    const all = its.reduce((so, { weight }) => so + weight, 0)
    return { part, mean: all === 0 ? null : its.reduce((so, { weight, worth }) => so + weight * worth, 0) / all }
  })
  const weighed = means.filter(({ part }) => heavy[part] > 0)
  const whole = weighed.reduce<number | null>((so, { part, mean }) => (so === null || mean === null ? null : so + mean * heavy[part]), 0)
  const all = weighed.reduce((so, { part }) => so + heavy[part], 0)
  const meanOf = (part: Part) => means.find((one) => one.part === part)?.mean ?? null
  const rounded = (value: number | null) => (value === null ? null : cents(value))
  return {
    weights: name, source, official: false,
    parts: { economic: rounded(meanOf('economic')), social: rounded(meanOf('social')), psychosocial: rounded(meanOf('psychosocial')) },
    whole: whole === null ? null : cents(whole / all),
    missing: questionNames.flatMap((question): Score['missing'] => {
      const answer = given[question]
      return answer === undefined ? [{ question, why: 'not asked' }] : answer === 'rather not say' ? [{ question, why: answer }] : []
    }),
    answered: questionNames.filter((question) => isGrade(given[question])).length,
  }
}
