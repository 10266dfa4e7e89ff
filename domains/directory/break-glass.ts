import { sql } from 'kysely'
import { z } from 'zod'
import { paragraphs } from '../../core/fields.ts'
import { newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { mustBeByHand } from './by-hand.ts'
import { opensFiles } from './members.ts'

/**
 * One whose roles open no files opens them for three hours, because somebody needs help and nobody else can act: from her next step on she works
 * as a case worker does. The reason is sealed; the supervisors see it until one of them has read it; the journal shows every file that she opens.
 */
export const breakGlass = write({
  name: 'directory/break-glass',
  does: 'Open the files for three hours, because nobody else can act',
  who: ['coordinator', 'administrator'],
  input: z.strictObject({ reason: paragraphs(2000) }),

  async run({ reason }, { db, organisation, account, actor, vault, about }) {
    mustBeByHand(actor)
    // Here also who broke the glass a moment ago: she has the role of a case worker then.
    if (opensFiles(actor)) throw new Refused('conflict', 'directory.break-glass.open-already')
    const broken = newId<'break_glass'>()
    const { locker, wrapped } = await vault.newKey(organisation, broken)
    await db.insertInto('break_glass').values({
      organisation, id: broken, account, wrapped, sealed: locker.seal('break_glass', { text: reason }),
      at: sql`now()`, until: sql`now() + interval '3 hours'`,
    }).execute()
    about(organisation, account)
    return { glass: String(broken) }
  },
})
