import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { command } from '../../../core/command.ts'
import { Misused } from '../../flags.ts'
import { checkout } from '../catalogues.ts'
import { path, translated } from '../fields.ts'
import { takeSheet } from '../sheet.ts'

/** Takes such a table back into the files of this checkout. A row with a fault is not taken; the answer says which and why. */
export const importWords = command({
  name: 'words/import',
  does: 'Take the table of a native reader back into the files of this checkout',
  input: z.strictObject({ language: translated(), input: path() }),

  run: ({ language, input }, { folder }) => takeSheet(checkout, language, read(resolve(folder, input))),
})

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw new Misused('doors.command.no-file', { name: file })
  }
}
