import { sql } from 'kysely'
import { z } from 'zod'
import { seen } from '../../../core/fields.ts'
import { id } from '../../../core/ids.ts'
import { write } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { checkContact, contactFields, reach } from '../contact.ts'
import { bornBefore, identityFields } from '../identity.ts'
import { namesField, scriptOf } from '../names.ts'
import { keptContent, mustOpen, sealTwice } from './kept.ts'

/** Changes what a compartment holds: names, what is known, how to reach the person. What is left out is no longer known afterwards; what was told when asking stays. */
export const changeKept = write({
  name: 'people/compartment/change',
  does: 'Change who a person is, in the compartment',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person'), seen: seen(), names: namesField(), reach: reach(), ...identityFields, ...contactFields }),

  async run({ person, seen: version, names, bornOn, citizenship, work, papers, health, family, ...contact }, context) {
    const { db, organisation, about } = context
    bornBefore(context, bornOn)
    checkContact(contact)
    const { compartment, version: stands, lockers, kept } = await mustOpen(context, person)
    const next = keptContent.parse({
      names: names.map(({ text, script }) => ({ text, script: script ?? scriptOf(text) })),
      identity: { bornOn, citizenship, work, papers, health, family, account: kept.identity.account }, contact, asked: kept.asked,
    })
    const done = await db.updateTable('compartment_identity').set({ sealed: sealTwice(lockers, 'compartment', next), version: sql<number>`version + 1` })
      .where('organisation', '=', organisation).where('compartment', '=', compartment).where('version', '=', version).returning('version').executeTakeFirst()
    if (!done) {
      if (stands !== version) throw new Refused('conflict', 'core.refused.changed', { now: { version: stands, names: kept.names } })
      throw new Refused('forbidden', 'people.compartment.not-on-list')
    }
    about(organisation, person)
    return { person: String(person), version: done.version }
  },
})
