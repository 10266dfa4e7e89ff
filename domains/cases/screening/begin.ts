import { z } from 'zod'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { changeCase } from '../change.ts'

/** A trained person sits down with the person of a case, to ask about signs of trafficking. One interview at a time; after a finding there may be another. */
export const beginScreening = write({
  name: 'cases/screening/begin',
  does: 'Begin an interview about signs of trafficking',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ case: id('case') }),

  async run({ case: of }, context) {
    const { db, organisation, account, send } = context
    await changeCase(context, of)
    const open = await db.selectFrom('screening as s').leftJoin('screening_finding as f', (on) => on.onRef('f.organisation', '=', 's.organisation').onRef('f.screening', '=', 's.id'))
      .select('s.id').where('s.organisation', '=', organisation).where('s.case', '=', of).where('f.screening', 'is', null).executeTakeFirst()
    if (open) throw new Refused('conflict', 'cases.screening.open-already')
    const screening = newId<'screening'>()
    send(
      db.insertInto('screening').values({ organisation, id: screening, case: of, by_account: account }),
      db.insertInto('screening_sitting').values({ organisation, id: newId<'screening_sitting'>(), screening, by_account: account }),
    )
    return { screening: String(screening), case: String(of) }
  },
})
