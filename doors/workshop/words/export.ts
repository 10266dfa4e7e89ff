import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { command } from '../../../core/command.ts'
import { checkout } from '../catalogues.ts'
import { path, translated } from '../fields.ts'
import { sheetOf } from '../sheet.ts'

/** Writes every sentence of a language into a table (CSV) that a native reader can mend in any spreadsheet. Out: how many rows, and how many are marked to be looked at. */
export const exportWords = command({
  name: 'words/export',
  does: 'Write the sentences of a language into a table for a native reader',
  input: z.strictObject({ language: translated(), output: path() }),

  async run({ language, output }, { folder }) {
    const { csv, ...counted } = await sheetOf(checkout, language)
    writeFileSync(resolve(folder, output), csv)
    return counted
  },
})
