import { z } from 'zod'
import { day, line } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { ourToday } from '../../core/time.ts'
import { crossingOf } from './exchange/crossing.ts'
import { entered, recipients } from './exchange/ledger.ts'
import { fileForForms } from './forms/file.ts'
import { fill } from './forms/fill.ts'
import { toldBy } from './forms/told-by.ts'

/**
 * Writes into the ledger that an official form of a file was given to somebody on paper. What it tells is what stands in it now, its ground the article of the form,
 * its purpose that of the step with which it goes. Refused as missing where the law has no such form or the person was erased; for a day to come.
 */
export const giveForm = write({
  name: 'procedures/give-form',
  does: 'Record to whom an official form of a file was given',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({
    file: id('procedure_file'), form: z.string().regex(/^[a-z0-9-]{1,40}$/, 'core.field.kind'), kind: z.enum(recipients), other: line(200),
    country: z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/, 'core.field.choose'), on: day(),
  }),

  async run({ file: of, form: asked, kind, other, country, on }, context) {
    const { facts, forms, erased } = await fileForForms(context, of)
    const form = forms.find(({ id: name }) => name === asked)
    const crossing = form?.goesWith.map(crossingOf).find((one) => one !== undefined)
    if (!form || !crossing || erased) throw new Refused('missing', 'core.refused.missing')
    if (on > ourToday(context)) throw new Refused('invalid', 'procedures.free.ahead', { fields: { on: [{ key: 'procedures.free.ahead' }] } })
    context.send(entered(context, {
      file: of, what: 'given', way: 'paper', on_day: on, other_kind: kind, other, country, classes: toldBy(fill(form, facts)), purpose: crossing.purpose, ground: form.law, parcel: null,
    }))
    return { file: String(of) }
  },
})
