import type { z } from 'zod'
import { checkInput } from './pure.ts'
import type { Settings } from './settings.ts'
import type { Language } from './words.ts'

/** Where a command works: the node that the settings name, the folder in which the paths that it is given begin, the language of whoever called it. */
export type Workshop = {
  readonly settings: Settings
  readonly folder: string
  readonly language?: Language
  /** Hears how far long work is, in words. */
  readonly told?: (text: string) => void
}

/**
 * What the owner of the data folder does to the node itself and not inside of it: copying it whole, changing its keys.
 * There is no transaction of the application around it and no other door to it than the command line.
 */
export type Command<Input extends z.ZodType = z.ZodType> = {
  readonly name: `${string}/${string}`
  /** One English sentence for the command's help. */
  readonly does: string
  readonly kind: 'command'
  readonly who: readonly ['robot owner']
  readonly input: Input
  run(input: z.output<Input>, workshop: Workshop): Promise<object>
  /** Whether what came out means that something is wrong: then the command ends with 1 and not with 0. */
  failed?(output: object): boolean
}

export const command = <Input extends z.ZodType>(definition: Omit<Command<Input>, 'kind' | 'who'>): Command<Input> =>
  ({ ...definition, kind: 'command', who: ['robot owner'] })

/** Checks the input, then does it. Throws Refused; anything else is a fault of ours. */
export const runCommand = <Input extends z.ZodType>(one: Command<Input>, answers: unknown, workshop: Workshop): Promise<object> =>
  one.run(checkInput(one, answers), workshop)
