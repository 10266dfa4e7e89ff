import { z } from 'zod'
import { day, line, several } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { ourToday } from '../../core/time.ts'
import { classes as dataClasses, crossingOf } from './exchange/crossing.ts'
import { entered, recipients } from './exchange/ledger.ts'
import { stepNamed } from './exchange/sending.ts'
import { nameInLaw } from './running/fields.ts'
import { lawOfFile } from './running/fold.ts'
import { filesWith } from './running/rows.ts'

/**
 * Writes into the ledger what was given on paper or by word: to a consulate, a carrier, a border authority; or came from one. In: for which step of the law
 * it was, whose article is the ground and which says what for; to whom; the classes of data; the day.
 */
export const recordDisclosure = write({
  name: 'procedures/record-disclosure',
  does: 'Record that personal data was given or received on paper',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({
    file: id('procedure_file'), what: z.enum(['given', 'received']).default('given'), step: nameInLaw(), kind: z.enum(recipients), other: line(200),
    country: z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/, 'core.field.choose'), classes: several(z.enum(dataClasses)).refine((some) => some.length > 0, 'core.field.choose'), on: day(),
  }),

  async run({ file: of, what, step: name, kind, other, country, classes, on }, context) {
    const { about, organisation, send } = context
    const [file] = await filesWith(context, { where: (f) => [f('f.id', '=', of)], by: 'newest', most: 1 }).execute()
    if (!file) throw new Refused('missing', 'core.refused.missing')
    const step = stepNamed(lawOfFile(file), name)
    const crossing = step && crossingOf(step.name)
    if (step === undefined || crossing === undefined) throw wrong('step', 'procedures.disclosure.no-ground')
    if (on > ourToday(context)) throw wrong('on', 'procedures.free.ahead')
    send(entered(context, { file: of, what, way: 'paper', on_day: on, other_kind: kind, other, country, classes, purpose: crossing.purpose, ground: step.written.law, parcel: null }))
    about(organisation, file.subject)
    return { file: String(of) }
  },
})

const wrong = (field: string, key: string) => new Refused('invalid', key, { fields: { [field]: [{ key }] } })
