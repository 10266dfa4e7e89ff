import type { z } from 'zod'
import { sayingsOf } from './fields.ts'
import type { Operation } from './operation.ts'
import { Refused } from './refused.ts'

/** The input as an operation's or a command's schema reads it. Throws Refused('invalid'). */
export function checkInput<Input extends z.ZodType>(operation: { readonly input: Input }, answers: unknown): z.output<Input> {
  const input = operation.input.safeParse(answers, { reportInput: true })
  if (!input.success) throw new Refused('invalid', 'core.refused.invalid', { fields: sayingsOf(input.error) })
  return input.data
}

/** Runs an operation that needs no database. */
export async function runPure<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, answers: unknown): Promise<Output> {
  if (operation.kind !== 'pure') throw new Error(`${operation.name} needs a database`)
  return operation.run(checkInput(operation, answers), undefined as never)
}
