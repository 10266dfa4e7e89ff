import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { officeOf } from '../../core/office.ts'
import { read } from '../../core/operation.ts'
import { ownRelease } from './own.ts'
import { fewest } from './protection/puzzle.ts'
import { cellsOfRelease, headOf } from './releases.ts'
import { drawnTables } from './tables.ts'

/**
 * A release of one's own organisation before everybody sees it: exactly what would be published, small numbers hidden also here.
 * When it cannot be published, `hindrances` say which table shows too much beside which earlier release.
 */
export const showPrepared = read({
  name: 'evidence/show-prepared',
  does: 'Look at figures before they are published',
  who: ['supervisor', 'coordinator'],
  input: z.strictObject({ release: id('release') }),

  async run({ release }, context) {
    const { db, organisation, account } = context
    const { row, state, hindrances } = await ownRelease(context, release)
    const accounts = [row.prepared_by, row.by_account].filter((one) => one !== null)
    const members = await db.selectFrom('member').select(['account', 'name']).where('organisation', '=', organisation).where('account', 'in', accounts).execute()
    const nameOf = (one: string | null) => members.find((member) => member.account === one)?.name ?? null
    return {
      ...headOf(row), office: officeOf(context), state, hindrances, fewest, preparedAt: row.prepared_at.toString(), preparedBy: nameOf(row.prepared_by), mine: row.prepared_by === account,
      approval: row.approved_at && { at: row.approved_at.toString(), by: nameOf(row.by_account) },
      tables: await drawnTables(db, await cellsOfRelease(db, row)),
    }
  },
})
