import { z } from 'zod'
import { day, paragraphs, seen } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { plain } from './compile.ts'
import { confirmLapse } from './read.ts'
import { cited } from './refuse.ts'
import { actingIn } from './running/acting.ts'
import { goOn, holdProcedure } from './running/change.ts'
import { hour, nameInLaw, roleOfLaw } from './running/fields.ts'
import { lawOfFile } from './running/fold.ts'

/**
 * An officer confirms what silence has done: which limit passed, on which ground. Nothing lapses by itself, and only where the law names who confirms.
 * A number that was not read in the text has no effect without a lawyer's opinion.
 */
export const confirmLapsed = write({
  name: 'procedures/confirm-lapse',
  does: 'Confirm what a passed limit means',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file'), seen: seen(), clock: nameInLaw(), on: day(), time: hour(), by: roleOfLaw(), ground: paragraphs(2_000).optional(), opinion: paragraphs(2_000).optional() }),

  async run({ file: of, seen: version, clock: name, on, time, by, ground, opinion }, context) {
    const { db, organisation, account, record, send } = context
    const held = await holdProcedure(context, of, version)
    const law = lawOfFile(held.file)
    const clock = law.clocks[law.clockNamed.get(plain(name)) ?? -1]
    const onLapse = clock?.written.onLapse
    if (clock === undefined || onLapse === undefined) throw refused('procedures.confirm-lapse.no-limit', {})
    if (onLapse.confirmedBy === undefined) throw refused('procedures.confirm-lapse.nobody', { clock: `procedures.clock.${clock.name}`, article: cited(onLapse.law) })
    const { role } = actingIn(context, held.file, confirmLapse, onLapse.confirmedBy, onLapse.law, by)
    const stood = goOn(context, held, [{
      step: confirmLapse, clock: clock.name, on: time ? `${on}T${time}` : on, by: role, with: [...(ground === undefined ? [] : ['ground']), ...(opinion === undefined ? [] : ['legal opinion'])],
    }])

    const lapse = newId<'procedure_lapse'>()
    send(db.insertInto('procedure_lapse').values({
      organisation, id: lapse, file: of, clock: clock.name, means: onLapse.means, on_day: on, on_time: time ?? null, role, by_account: account,
      sealed: held.locker.seal('procedure_lapse', { needs: { ...(ground !== undefined && { ground }), ...(opinion !== undefined && { 'legal opinion': opinion }) } }),
    }))
    record('lapse confirmed', { file: of, lapse })
    return { file: String(of), lapse: String(lapse), version: stood.version, stage: stood.law.stages[stood.folded.stage] ?? '' }
  },
})

const refused = (key: string, filled: Readonly<Record<string, string>>) => new Refused('invalid', key, { filled, fields: { clock: [{ key, filled }] } })
