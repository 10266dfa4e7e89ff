import { z } from 'zod'
import { answers, questionNames, type Answers } from '../score/survey.ts'

/** How many months after the arrival somebody asks how it goes, with the step and the clock of the law. */
export const times = { 6: { step: 'monitor-6-months', clock: 'monitoring-6-months' }, 12: { step: 'monitor-12-months', clock: 'monitoring-12-months' } } as const
export type Months = keyof typeof times
export const months = [6, 12] as const satisfies readonly Months[]
export const monthsField = () => z.coerce.number().pipe(z.union([z.literal(6), z.literal(12)], 'core.field.choose'))

/** What came of asking. Not to have been reached is an answer, and so is not wanting to be asked. */
export const outcomes = ['reached', 'not reached', 'refused', 'moved', 'died'] as const
export type Outcome = (typeof outcomes)[number]
export const isOutcome = (code: string | null): code is Outcome => outcomes.some((one) => one === code)

/** What is sealed of a result, and of the news that bring one. */
export const Survey = z.object({ answers: z.partialRecord(z.enum(questionNames), z.enum(answers)).transform((one): Answers => one), text: z.string().optional() })
export const Told = z.object({ survey: z.object({ on: z.string(), answers: z.partialRecord(z.enum(questionNames), z.enum(answers)).transform((one): Answers => one) }).optional(), text: z.string().optional() })
