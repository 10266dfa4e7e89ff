import { sql } from 'kysely'
import { z } from 'zod'
import { paragraphs } from '../../../core/fields.ts'
import { id, newId } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mustBeByHand } from '../../directory/index.ts'
import { compartmentOf, listOf } from './kept.ts'

/**
 * One who opens files and is not on the list opens one compartment for three hours, because somebody is in danger and nobody on the list can be had.
 * The reason is sealed; the supervisors have it on the page of their day until one has read it, those on the list on the page of the compartment.
 */
export const breakCompartment = write({
  name: 'people/compartment/break-glass',
  does: 'Open a compartment for three hours, because nobody on its list can act',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person'), reason: paragraphs(2000) }),

  async run({ person, reason }, context) {
    const { db, organisation, account, actor, vault, about } = context
    mustBeByHand(actor)
    const kept = await compartmentOf(context, person)
    if (!kept) throw new Refused('missing', 'core.refused.missing')
    if ((await listOf(context, kept.id)).some((one) => one.account === account)) throw new Refused('conflict', 'people.compartment.on-list-already')
    const glass = newId<'break_glass'>()
    const { locker, wrapped } = await vault.newKey(organisation, glass)
    await db.insertInto('break_glass').values({
      organisation, id: glass, account, compartment: kept.id, wrapped, sealed: locker.seal('break_glass', { text: reason }), at: sql`now()`, until: sql`now() + interval '3 hours'`,
    }).execute()
    about(organisation, person)
    return { glass: String(glass) }
  },
})
