import { z } from 'zod'
import { day, seen } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { ourToday } from '../../core/time.ts'
import { safeguards } from './definition.ts'
import { goOn, holdProcedure } from './running/change.ts'

/** In which form somebody is to return, where it is not her own choice. */
export const forcedForms = ['readmission', 'administrative expulsion', 'deportation'] as const
const answers = [...safeguards['final decision'], ...safeguards['voluntary return']] as const

/**
 * Records what was found before an application: whether the decision on return is final, and in which form; whether a voluntary return was offered
 * first, and what the person said. A row each; the latest counts. What forbids an application then follows from it.
 */
export const recordSafeguard = write({
  name: 'procedures/record-safeguard',
  does: 'Record what was found before an application: the decision, and the offer of a voluntary return',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file'), seen: seen(), answer: z.enum(answers), form: z.enum(forcedForms).optional(), on: day() }),

  async run({ file: of, seen: version, answer, form, on }, context) {
    const { db, organisation, account, send } = context
    const held = await holdProcedure(context, of, version)
    const { law, version: next } = goOn(context, held)
    const fact = safeguards['final decision'].some((one) => one === answer) ? 'final decision' : 'voluntary return'
    if (law.definition.before === undefined) throw new Refused('conflict', 'procedures.before.other-law')
    if (!held.file.open) throw new Refused('conflict', 'procedures.running.ended')
    if (form !== undefined && answer !== 'final') throw wrong('form', 'procedures.before.no-form')
    if (on > ourToday(context)) throw wrong('on', 'procedures.free.ahead')
    const found = newId<'procedure_safeguard'>()
    send(db.insertInto('procedure_safeguard').values({ organisation, id: found, file: of, fact, answer, form: answer === 'final' ? (form ?? 'readmission') : null, on_day: on, by_account: account }))
    return { file: String(of), safeguard: String(found), version: next }
  },
})

const wrong = (field: string, key: string) => new Refused('invalid', key, { fields: { [field]: [{ key }] } })
