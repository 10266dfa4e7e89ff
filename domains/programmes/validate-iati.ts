import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { z } from 'zod'
import { command } from '../../core/command.ts'
import { Refused } from '../../core/refused.ts'
import { languages } from '../../core/words.ts'
import { checkIati, type Checked } from './iati/check.ts'

/**
 * Checks a file of IATI 2.0x of any size. In: where it is; the language of the words; how many verdicts to tell at most.
 * Out: what it holds, each verdict (rule, severity, line, entry, words), how many by rule. The command ends with 1 when there is any.
 */
export const validateIati = command({
  name: 'programmes/validate-iati',
  does: 'Check an IATI file: what is wrong, at which line, under which rule',
  input: z.strictObject({ input: z.string().min(1), language: z.enum(languages).optional(), most: z.coerce.number().int().min(0).max(100_000).optional() }),

  async run({ input, language, most }, { folder, language: spoken = 'en' }): Promise<Checked> {
    try {
      return await checkIati(createReadStream(resolve(folder, input)), { now: Temporal.Now.instant(), language: language ?? spoken, ...(most !== undefined && { most }) })
    } catch (fault) {
      if (fault instanceof Error && 'syscall' in fault) throw new Refused('missing', 'programmes.validate-iati.no-file')
      throw fault
    }
  },
  failed: (output) => 'ok' in output && output.ok === false,
})
