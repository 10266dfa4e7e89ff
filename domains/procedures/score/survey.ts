import { z } from 'zod'

/** The three parts of a life after return, and the questions of each: a short survey of our own, worded in `words`. */
export const parts = ['economic', 'social', 'psychosocial'] as const
export type Part = (typeof parts)[number]
export const questions = {
  'daily-needs': 'economic', 'work': 'economic', 'debts': 'economic', 'borrow': 'economic',
  'housing': 'social', 'papers': 'social', 'health-care': 'social', 'school': 'social',
  'belonging': 'psychosocial', 'support': 'psychosocial', 'safety': 'psychosocial', 'can-stay': 'psychosocial',
} as const satisfies Readonly<Record<string, Part>>
export type Question = keyof typeof questions
export const questionNames = Object.keys(questions) as readonly Question[]

/** How much a sentence holds for her; what does not concern her; and that she would rather not say, which is an answer and never a nought. */
export const grades = ['yes', 'mostly', 'partly', 'hardly', 'no'] as const
export type Grade = (typeof grades)[number]
export const answers = [...grades, 'does not apply', 'rather not say'] as const
export type Answer = (typeof answers)[number]
export type Answers = Readonly<Partial<Record<Question, Answer>>>

const one = z.union([z.literal(''), z.enum(answers, 'core.field.choose')]).optional().transform((value) => (value === '' ? undefined : value))
/** The answers of a form: a question that was left open is not answered. */
export const answersField = () =>
  z.strictObject({
    'daily-needs': one, 'work': one, 'debts': one, 'borrow': one, 'housing': one, 'papers': one, 'health-care': one, 'school': one, 'belonging': one, 'support': one, 'safety': one, 'can-stay': one,
  } satisfies Record<Question, typeof one>).optional().transform((given): Answers => Object.fromEntries(Object.entries(given ?? {}).filter(([, answer]) => answer !== undefined)))
