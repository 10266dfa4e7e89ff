import { z } from 'zod'
import equalV1 from '../../../content/reintegration/equal-v1.json' with { type: 'json' }
import { grades, parts, questionNames, questions, type Grade, type Part, type Question } from './survey.ts'

/** How much each question and each part weighs, and what a grade is worth. Nothing of ours is official. */
export type Weights = {
  readonly name: string
  readonly source: string
  readonly answers: Readonly<Record<Grade, number>>
  readonly parts: Readonly<Record<Part, number>>
  readonly questions: Readonly<Record<Question, number>>
}

const weight = z.number().min(0).max(1_000)
/** A set of weights as it is kept and loaded: every grade, part and question has a number, and no part weighs nothing in all its questions. */
export const Numbers = z.strictObject({
  answers: z.record(z.enum(grades), z.number().min(0).max(1)), parts: z.record(z.enum(parts), weight), questions: z.record(z.enum(questionNames), weight),
}).refine(({ parts: its, questions: of }) => parts.some((part) => its[part] > 0) && parts.every((part) => its[part] === 0 || questionNames.some((question) => questions[question] === part && of[question] > 0)), 'core.field.kind')
const Shipped = z.strictObject({ name: z.string(), official: z.literal(false), source: z.string(), answers: z.unknown(), parts: z.unknown(), questions: z.unknown() })

function shipped(weights: unknown): Weights {
  const { official: _, name: own, source, ...numbers } = Shipped.parse(weights)
  return { name: own, source, ...Numbers.parse(numbers) }
}

/** What is there without anybody loading anything: every question weighs the same. */
export const equalWeights: Weights = shipped(equalV1)
