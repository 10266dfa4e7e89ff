import type { Command } from '../../core/command.ts'
import { exportWords } from './words/export.ts'
import { importWords } from './words/import.ts'

/** What the command can do in a checkout of this repository, for whoever works on it. It needs no node. */
export const workshop: readonly Command[] = [exportWords, importWords]

/** In: a name such as `words/export`. */
export const workshopCommand = (name: string): Command | undefined => workshop.find((one) => one.name === name)
