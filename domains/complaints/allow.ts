import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { attempts } from './code.ts'
import { passOns } from './lists.ts'
import { Told } from './sealed.ts'

/**
 * Who complained says anew what may be passed on to the organisation complained of. It counts from now on: what was passed on before stays there
 * until its time is over, and the page says so. With a name: the one given here, or the one that was given before.
 */
export const allowPassingOn = write({
  name: 'complaints/allow',
  does: 'Say what of my complaint may be passed on',
  who: ['complainer'],
  limit: attempts,
  input: z.strictObject({ passOn: z.enum(passOns), name: line(100).optional() }),

  async run({ passOn, name }, { db, actor, organisation, keys, about }) {
    const { complaint } = actor
    if (!complaint) throw new Refused('unknown', 'core.refused.code')
    // Locked: what is passed on at this moment waits for us, or we for it.
    const found = await db.selectFrom('complaint').select('sealed').where('organisation', '=', organisation).where('id', '=', complaint).forUpdate().executeTakeFirst()
    if (!found?.sealed) throw new Refused('unknown', 'core.refused.code')
    const locker = await keys.of(organisation, complaint)
    const told = Told.parse(locker.open('complaint', found.sealed))
    const known = name ?? told.name
    if (passOn === 'with name' && known === undefined) throw new Refused('invalid', 'core.refused.invalid', { fields: { name: [{ key: 'core.field.empty' }] } })
    await db.updateTable('complaint').set({ pass_on: passOn, sealed: locker.seal('complaint', { ...told, name: known }) })
      .where('organisation', '=', organisation).where('id', '=', complaint).execute()
    about(organisation, complaint)
    return { passOn }
  },
})
