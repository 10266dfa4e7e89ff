import { z } from 'zod'
import { officeOf } from '../../core/office.ts'
import { id } from '../../core/ids.ts'
import { read } from '../../core/operation.ts'
import { ourToday } from '../../core/time.ts'
import { languages } from '../../core/words.ts'
import { citedIn, inWordsOf } from './explained/named.ts'
import { evidenceNamed, listNamed } from './forms/evidence.ts'
import { fields, fieldsOf, sheetParts } from './forms/fields.ts'
import { askedIn, fileForForms, listsIn, namesEvidence } from './forms/file.ts'
import { fill, knownOf } from './forms/fill.ts'
import { titleOf } from './running/line.ts'

/**
 * The official forms of a file: which its law has, what each still misses of our side; the sheet from which they are filled, part by part; the lists of
 * evidence with what each piece proves and which pieces are enclosed. Leaves a trace that the person can read.
 */
export const listForms = read({
  name: 'procedures/list-forms',
  does: 'Show the official forms of a file and what they still miss',
  who: ['case worker', 'supervisor', 'monitor'],
  input: z.strictObject({ file: id('procedure_file'), inLanguage: z.enum(languages).default('en') }),

  async run({ file: of, inLanguage }, context) {
    const { found, forms, facts, erased } = await fileForForms(context, of)
    const asked = askedIn(forms)
    const lists = listsIn(forms)
    const pieces = facts.sheet.pieces.map((piece, at) => ({ ...piece, piece: at + 1, ...evidenceNamed(lists).get(piece.evidence ?? '') }))
    const [first] = forms
    return {
      office: officeOf(context), file: found.id, reference: found.reference, version: found.version, open: found.open, erased, side: facts.side,
      today: ourToday(context), countries: [...new Set([found.country, found.other_country])], law: found.procedure, title: titleOf(inLanguage, found.procedure), name: facts.identity?.name ?? null,
      forms: forms.map((form) => {
        const { missing, parts } = fill(form, facts)
        return {
          form: form.id, title: form.title, annex: form.annex ?? null, law: form.law, article: inWordsOf(inLanguage, form.law.article), laidOut: form.laidOut, ours: parts.some(({ by }) => by === facts.side), missing: erased ? [] : missing,
        }
      }),
      sheet: !first || erased ? [] : sheetParts.flatMap((part) => {
        const some = fieldsOf(part).filter((name) => asked.has(name))
        return some.length === 0 ? [] : [{
          part, fields: some.map((name) => {
            const { told, otherwise } = knownOf(name, first, facts)
            return { field: name, is: fields[name].is, value: facts.sheet.fields[name] ?? null, told, otherwise }
          }),
        }]
      }),
      takesEvidence: namesEvidence(forms) && !erased,
      pieces: erased ? [] : pieces,
      evidence: lists.flatMap((list) => {
        const listed = listNamed(list)
        return listed ? [{
          list, says: inWordsOf(inLanguage, list), effect: listed.effect === undefined ? null : inWordsOf(inLanguage, listed.effect), law: citedIn(inLanguage, listed.law),
          items: listed.items.map((item) => ({ item, says: inWordsOf(inLanguage, item), enclosed: erased ? 0 : pieces.filter((one) => one.evidence === `${list}: ${item}`).length })),
        }] : []
      }),
    }
  },
})
