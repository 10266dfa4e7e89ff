import { z } from 'zod'
import { seen } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { changeSheet } from './forms/change-sheet.ts'

/** Takes a piece of evidence off the list again. In: its number there, from one. */
export const removeEvidence = write({
  name: 'procedures/remove-evidence',
  does: 'Take a piece of evidence off',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file'), seen: seen(), piece: z.coerce.number().int().min(1).max(100) }),

  async run({ file, seen: version, piece }, context) {
    return changeSheet(context, file, version, (sheet) => {
      if (piece > sheet.pieces.length) throw new Refused('missing', 'core.refused.missing')
      return { ...sheet, pieces: sheet.pieces.filter((_one, at) => at !== piece - 1) }
    })
  },
})
