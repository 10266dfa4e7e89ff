import { z } from 'zod'
import { paragraphs, seen, tick } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { id, newId } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { broughtBefore } from './before.ts'
import { importRow, mustBeMine, mustBeOpen, stateOf } from './kept.ts'

/**
 * Accepts a spreadsheet that was checked: the rows without problems become people and cases, in a promised job; until it has done them all,
 * nobody sees one of them. By the one who began it, who answers for it that the organisation may lawfully hold these records.
 * In: `ground`, in words; `worker`, whose the cases will be; `doubles`, whether people who seem to be known come in all the same;
 * `again`, whether the same file may come in a second time.
 */
export const acceptImport = write({
  name: 'imports/accept',
  does: 'Accept a spreadsheet',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({
    import: id('import'), seen: seen(), lawful: tick(), ground: paragraphs(2_000), worker: id('account').optional(), doubles: tick(), again: tick(),
  }).refine(({ lawful }) => lawful, { path: ['lawful'], message: 'core.field.empty' }),

  async run({ import: of, seen: version, ground, worker, doubles, again }, context) {
    const { db, keys, organisation, account, later, about } = context
    const row = await importRow(context, of, { lock: true })
    mustBeMine(context, row)
    mustBeOpen(row, version)
    const counted = await db.selectFrom('import_block').select(({ fn }) => [fn.countAll<number>().as('blocks'), fn.count<number>('found').as('checked'),
      fn.sum<string>('ready').as('ready'), fn.sum<string>('doubles').as('doubles')]).where('organisation', '=', organisation).where('import', '=', of).executeTakeFirstOrThrow()
    if (!row.matched || counted.checked < counted.blocks) throw new Refused('conflict', 'imports.refused.not-checked', { now: { state: stateOf(row, false) } })
    if (Number(counted.ready) + (doubles ? Number(counted.doubles) : 0) === 0) throw new Refused('conflict', 'imports.refused.nobody')
    if (!again && await broughtBefore(context, row)) throw new Refused('conflict', 'imports.refused.same-file')
    if (worker && worker !== account) {
      const colleague = await db.selectFrom('member as m').innerJoin('member_role as r', (on) => on.onRef('r.organisation', '=', 'm.organisation').onRef('r.account', '=', 'm.account'))
        .select('m.account').where('m.organisation', '=', organisation).where('m.account', '=', worker).where('m.left_at', 'is', null).where('r.opens_files', '=', true).limit(1).executeTakeFirst()
      if (!colleague) throw new Refused('invalid', 'core.refused.invalid', { fields: { worker: [{ key: 'cases.add-task.not-a-colleague' }] } })
    }

    const subject = newId<'import_acceptance'>()
    const locker = await keys.make(organisation, subject)
    await db.insertInto('import_acceptance').values({
      organisation, import: of, subject, sealed: locker.seal('import_acceptance', { text: ground }), worker: worker ?? account, takes_doubles: doubles, by_account: account,
    }).execute()
    later('imports/bring-in', { import: of })
    about(organisation, of)
    return { import: String(of), people: Number(counted.ready) + (doubles ? Number(counted.doubles) : 0) }
  },
})
