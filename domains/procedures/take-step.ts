import { z } from 'zod'
import { day, line, seen } from '../../core/fields.ts'
import { id, newId, toDay } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { plain } from './compile.ts'
import { actingIn } from './running/acting.ts'
import { goOn, holdProcedure } from './running/change.ts'
import { brought, hour, nameInLaw, readNeeds, roleOfLaw } from './running/fields.ts'
import { mustBeComplete } from './running/complete.ts'
import { lawOfFile, standingOf } from './running/fold.ts'
import { inWords } from './running/in-words.ts'
import { mustBeFree } from './running/free.ts'

/**
 * Takes a step of a file, or writes down that another took it. The law decides: out of turn, by the wrong side or role, before the file or in the
 * future, without what it needs, under a hold, too late are refused with the rule and its article, and the file is as it was.
 * In: the day (and hour); in which role of the law, where several may; what it needs by name. Who saw an older version is refused.
 */
export const takeStep = write({
  name: 'procedures/take-step',
  does: 'Take a step of a file, or record that it was taken',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({
    file: id('procedure_file'), seen: seen(), step: nameInLaw(), on: day(), time: hour(), by: roleOfLaw(), byWhom: line(200).optional(), needs: brought(),
  }),

  async run({ file: of, seen: version, step: name, on, time, by, byWhom: who, needs: given }, context) {
    const { db, organisation, account, record, send } = context
    const held = await holdProcedure(context, of, version)
    const law = lawOfFile(held.file)
    const step = law.steps[law.stepNamed.get(plain(name)) ?? -1]
    if (step === undefined) throw inWords(unknown(law.steps.map((one) => one.name)))
    const { values, day: named } = readNeeds(given, step.needs)
    const { role } = actingIn(context, held.file, step.name, step.written.by, step.written.law, by)
    const stood = goOn(context, held, [{ step: step.name, on: time ? `${on}T${time}` : on, by: role, ...values }])
    await mustBeFree(context, held.file, law, step)
    await mustBeComplete(context, held.file, law, step, () => standingOf(held.file, held.rows.filter(({ on_day }) => on_day <= on), context.now).folded, on)

    const taken = newId<'procedure_step'>()
    send(db.insertInto('procedure_step').values({
      organisation, id: taken, file: of, step: step.name, on_day: on, on_time: time ?? null, role, day: named === null ? null : toDay(named), by_account: account,
      sealed: Object.keys(values).length === 0 && who === undefined ? null : held.locker.seal('procedure_step', { needs: values, ...(who && { who }) }),
    }))
    record('procedure went on', { file: of, step: taken })
    return { file: String(of), step: String(taken), version: stood.version, stage: stood.law.stages[stood.folded.stage] ?? '' }
  },
})

const unknown = (names: readonly string[]): Refused => {
  const filled = { number: 1, names: names.join(', ') }
  return new Refused('invalid', 'procedures.refused.unknown-step', { filled, fields: { step: [{ key: 'procedures.refused.unknown-step', filled }] } })
}
