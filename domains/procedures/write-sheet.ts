import { z } from 'zod'
import { seen } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { changeSheet } from './forms/change-sheet.ts'
import { fields, isFieldName, isOnSheet, sheetParts } from './forms/fields.ts'
import { askedIn } from './forms/file.ts'
import { keptAs, sheetInput } from './forms/sheet.ts'

/**
 * Writes one part of the sheet from which the official forms of a file are filled: what is not said is empty afterwards. Sealed under the key of the file.
 * Refused: a field of another part, or one that no form of this law asks for; a file that has ended, was changed meanwhile, or whose law has no forms.
 */
export const writeSheet = write({
  name: 'procedures/write-sheet',
  does: 'Write what the official forms of a file ask for',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file'), seen: seen(), part: z.enum(sheetParts), ...sheetInput }),

  async run({ file, seen: version, part, ...given }, context) {
    return changeSheet(context, file, version, (sheet, forms) => {
      const asked = askedIn(forms)
      const said = Object.entries(given).flatMap(([name, value]) => {
        const text = keptAs(value)
        return text === undefined ? [] : [[name, text] as const]
      })
      const wrong = said.filter(([name]) => !isFieldName(name) || fields[name].part !== part || !asked.has(name))
      if (wrong.length > 0) throw new Refused('invalid', 'core.refused.invalid', { fields: Object.fromEntries(wrong.map(([name]) => [name, [{ key: 'procedures.forms.not-asked' }]])) })
      const others = Object.entries(sheet.fields).filter(([name]) => !isFieldName(name) || !isOnSheet(name) || fields[name].part !== part)
      return { ...sheet, fields: Object.fromEntries([...others, ...said]) }
    })
  },
})
