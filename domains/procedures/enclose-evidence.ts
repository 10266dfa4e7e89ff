import { z } from 'zod'
import { day, line, seen } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { changeSheet } from './forms/change-sheet.ts'
import { listsIn, namesEvidence } from './forms/file.ts'
import { evidenceNamed } from './forms/evidence.ts'

const most = 20

/**
 * Names a piece of evidence that is enclosed. In: which item of which list of the instrument (`list: item`), where it has lists; what it is, with its number;
 * its days of issue and validity. Refused: an item that the instrument does not have; a validity that ends before it began; more than twenty pieces.
 */
export const encloseEvidence = write({
  name: 'procedures/enclose-evidence',
  does: 'Enclose a piece of evidence',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file'), seen: seen(), evidence: line(300).optional(), says: line(200), issuedOn: day().optional(), validUntil: day().optional() }),

  async run({ file, seen: version, evidence, says, issuedOn, validUntil }, context) {
    return changeSheet(context, file, version, (sheet, forms) => {
      if (!namesEvidence(forms)) throw new Refused('invalid', 'procedures.forms.none')
      const known = evidenceNamed(listsIn(forms))
      if (evidence === undefined ? known.size > 0 : !known.has(evidence)) throw wrong('evidence', evidence === undefined ? 'core.field.empty' : 'core.field.choose')
      if (issuedOn && validUntil && validUntil < issuedOn) throw wrong('validUntil', 'procedures.forms.valid-before')
      if (sheet.pieces.length >= most) throw new Refused('invalid', 'procedures.forms.too-many')
      return { ...sheet, pieces: [...sheet.pieces, { evidence: evidence ?? null, says, issuedOn: issuedOn ?? null, validUntil: validUntil ?? null }] }
    })
  },
})

const wrong = (field: string, key: string) => new Refused('invalid', key, { fields: { [field]: [{ key }] } })
