import { z } from 'zod'
import { id } from '../../../core/ids.ts'
import { officeOf } from '../../../core/office.ts'
import { read } from '../../../core/operation.ts'
import { bounds, thresholds } from './bounds.ts'
import { factsOf, linkingRow, outcome, stateOf } from './kept.ts'

/**
 * One linking: the files with their columns and some rows, while they are kept; how far the work is; and what was learned and found, with no word of anybody in it.
 * Leaves a trace.
 */
export const showLinking = read({
  name: 'people/linkings/show',
  does: 'Show lists of people that are linked',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ linking: id('linking') }),

  async run({ linking: of }, context) {
    const { db, keys, organisation, account, about } = context
    const row = await linkingRow(context, of)
    about(organisation, of)
    const locker = (await keys.all(organisation, [of])).get(of)
    const names = await db.selectFrom('member').select(['account', 'name']).where('organisation', '=', organisation).where('account', 'in', [row.by_account, row.ended_by ?? row.by_account]).execute()
    const named = (wanted: string | null) => names.find((one) => one.account === wanted)?.name ?? null
    const state = stateOf(row, locker !== undefined)
    const facts = locker && state !== 'erased' ? factsOf(locker, row) : undefined
    const came = locker && row.found && facts ? outcome.parse(locker.open('linking_found', row.found)) : undefined
    return {
      office: officeOf(context), linking: String(of), state, seen: row.version, at: row.at.toString(), until: row.at.add({ hours: 24 * bounds.days }).toString(), by: named(row.by_account), isMine: row.by_account === account,
      files: facts?.files.map(({ name, titles, samples, meant }) => ({ name, titles, samples: state === 'done' ? [] : samples, meant })) ?? [], against: facts?.against ?? null,
      work: state === 'working' ? { stage: row.stage ?? ('waits' as const), share: row.share } : null,
      refused: came && 'refused' in came ? came.refused : null,
      found: came && 'findings' in came ? { findings: came.findings, links: row.links ?? 0, most: bounds.links, thresholds } : null,
      end: row.ended_at ? { at: row.ended_at.toString(), by: named(row.ended_by) } : null,
    }
  },
})
export type ShownLinking = Awaited<ReturnType<typeof showLinking.run>>
