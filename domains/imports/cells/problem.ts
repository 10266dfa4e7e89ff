import { z } from 'zod'

/** What can be wrong with a row. Each has its words under `imports.problem`. */
export const problemKinds = [
  'no name', 'figures in the name', 'lost letters', 'mixed alphabets', 'alphabets mended', 'formula', 'formula without value', 'error', 'merged', 'too long', 'characters',
  'day two readings', 'day short year', 'day year only', 'day serial', 'day no such day', 'day not a day', 'born later',
  'country', 'language', 'phone', 'phone spoiled', 'email', 'need', 'twice in the file', 'on file already',
] as const
export type ProblemKind = (typeof problemKinds)[number]

/**
 * What is wrong with one row. `stops`: the row stays out until it is mended; otherwise it is only told. `column` from 1, null for the whole row.
 * `written`: what stands there. `meant`: what it could be.
 */
export const problem = z.object({
  row: z.number(), column: z.number().nullable(), kind: z.enum(problemKinds), stops: z.boolean(), written: z.string(), meant: z.array(z.string()).default([]),
})
export type Problem = z.output<typeof problem>

/** These alone can be overruled: somebody may know that they are two people. */
export const isDouble = ({ kind }: Pick<Problem, 'kind'>): boolean => kind === 'twice in the file' || kind === 'on file already'
