import { resolve } from 'node:path'
import { z } from 'zod'
import { command } from '../../core/command.ts'
import { Refused } from '../../core/refused.ts'
import { linesOf, scored, type Counted } from './names/score-file.ts'
import { openSource } from './registers/open-source.ts'
import { writeWhole } from './registers/whole-file.ts'

const path = () => z.string().trim().min(1, 'core.field.empty').max(1000, 'core.field.long').meta({ id: 'path' })

/**
 * Says of each row of a table whether its two names are one person's: a file in, a file out, with no database and nobody signed in.
 * In: a table of text with the columns name_a and name_b, wherever they stand; where the result goes. Out: how many rows there were, and which could not
 * be read. The result is the same table, row by row, with `probability` and `same` after the last column; a row that could not be read has them empty.
 */
export const compareNamesOfFile = command({
  name: 'people/compare-names',
  does: 'Say of each row of a table whether its two names are of one person',
  input: z.strictObject({ input: path(), output: path() }),

  async run({ input, output }, { folder }) {
    const [from, to] = [resolve(folder, input), resolve(folder, output)]
    if (from === to) throw new Refused('invalid', 'people.compare-names.same-file')
    const counted: Counted = { rows: 0, same: 0, broken: 0, first_broken: [] }
    const opened = await openSource(from).catch((fault: unknown) => {
      if (fault instanceof Error && 'syscall' in fault) throw new Refused('missing', 'people.compare-names.no-file')
      throw fault
    })
    try {
      await writeWhole(to, scored(linesOf(opened.source), opened.separator, counted))
    } finally {
      opened.close()
    }
    return counted
  },
})
