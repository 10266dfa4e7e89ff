import { z } from 'zod'
import { seen } from '../../core/fields.ts'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { colleaguesOf } from '../cases/index.ts'
import { goOn, holdProcedure } from './running/change.ts'

/** Hands a file over to a colleague who opens files: from then on she records what others do in it. */
export const handOverProcedure = write({
  name: 'procedures/hand-over',
  does: 'Hand a file over to a colleague',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ file: id('procedure_file'), seen: seen(), to: id('account') }),

  async run({ file: of, seen: version, to }, context) {
    const { db, organisation, send } = context
    const held = await holdProcedure(context, of, version)
    const colleagues = await colleaguesOf(context)
    const key = !colleagues.some(({ account }) => account === to) ? 'core.field.choose' : held.file.worker === to ? 'procedures.hand-over.has-it' : undefined
    if (key) throw new Refused('invalid', 'core.refused.invalid', { fields: { to: [{ key }] } })
    const { version: next } = goOn(context, held)
    send(db.updateTable('procedure_file').set({ worker: to }).where('organisation', '=', organisation).where('id', '=', of))
    return { file: String(of), version: next }
  },
})
