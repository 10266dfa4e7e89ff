import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { read } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { ourToday } from '../../core/time.ts'
import { GivenFile } from '../files/index.ts'
import { fileForForms } from './forms/file.ts'
import { fill } from './forms/fill.ts'
import { drawForm, formLanguages } from './forms/paper.ts'

/**
 * An official form of a file as a PDF, filled with what the file and its sheet say; what is missing is an empty box, and the paper says that it is a draft.
 * In: which form, in which of its languages. The same file has the same bytes all day. Leaves a trace that the person can read.
 */
export const takeForm = read({
  name: 'procedures/form',
  does: 'Take an official form of a file as a PDF',
  who: ['case worker', 'supervisor', 'monitor'],
  gives: 'file',
  input: z.strictObject({ file: id('procedure_file'), form: z.string().regex(/^[a-z0-9-]{1,40}$/, 'core.field.kind'), inLanguage: z.enum(formLanguages).default('en') }),

  async run({ file: of, form: asked, inLanguage }, context) {
    const { facts, forms, found, erased } = await fileForForms(context, of)
    const form = forms.find(({ id: name }) => name === asked)
    if (!form || erased) throw new Refused('missing', 'core.refused.missing')
    const filled = fill(form, facts)
    const bytes = await drawForm(filled, { language: inLanguage, reference: found.reference, author: facts.office, day: ourToday(context) })
    return GivenFile.of(once(bytes), { name: `${found.reference}-${form.id}-${inLanguage}.pdf`, type: 'application/pdf' })
  },
})

async function* once(bytes: Buffer): AsyncGenerator<Buffer> {
  yield bytes
}
