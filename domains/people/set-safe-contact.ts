import { sql } from 'kysely'
import { z } from 'zod'
import { seen } from '../../core/fields.ts'
import { write } from '../../core/operation.ts'
import { id } from '../../core/ids.ts'
import { Refused } from '../../core/refused.ts'
import { refuseKept } from './compartment/kept.ts'
import { checkContact, contactFields, contactSealed, reach } from './contact.ts'
import { ownWordStands } from './duplicates/again.ts'
import { fileOf, holdFile } from './file.ts'
import { refreshKeys } from './search/keep.ts'

/**
 * Writes how a person may safely be reached, in place of what stood. `seen` is the version of the rule, not of the file.
 * Messages leave only by e-mail, to an address that is one, and only when the person allowed it.
 */
export const setSafeContact = write({
  name: 'people/set-safe-contact',
  does: 'Write down how a person may safely be reached',
  who: ['case worker'],
  input: z.strictObject({ person: id('person'), seen: seen(), reach: reach(), ...contactFields }),

  async run({ person, seen: version, reach: way, mayNotify, ...rest }, context) {
    const { db, keys, organisation, account, now } = context
    checkContact({ reach: way, contact: rest.contact, mayNotify })
    await holdFile(context, person)
    const locker = await keys.of(organisation, person)
    const done = await db.updateTable('safe_contact').set({
      reach: way, may_notify: mayNotify, sealed: locker.seal('safe_contact', contactSealed.parse(rest)), set_by: account,
      set_at: now.toString(), version: sql<number>`version + 1`,
    }).where('organisation', '=', organisation).where('person', '=', person).where('version', '=', version)
      .where(({ not, exists, selectFrom }) => not(exists(selectFrom('compartment as c').select('c.id').whereRef('c.organisation', '=', 'safe_contact.organisation').whereRef('c.person', '=', 'safe_contact.person').where('c.ended_at', 'is', null))))
      .returning('version').executeTakeFirst()
    if (!done) await refuseKept(context, person)
    if (!done) throw new Refused('conflict', 'core.refused.changed', { now: (await fileOf(context, person)).safeContact })
    ownWordStands(context, person, ['contact'])
    await refreshKeys(context, person)
    context.about(organisation, person)
    return { person: String(person), version: done.version }
  },
})
