import { sql } from 'kysely'
import { z } from 'zod'
import { id, type Id } from '../../../core/ids.ts'
import { seen } from '../../../core/fields.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { mustBeByHand } from '../../directory/index.ts'
import { contactSealed } from '../contact.ts'
import { sealedDocument } from '../documents/held.ts'
import { refuseJoined } from '../duplicates/kept.ts'
import { identity } from '../identity.ts'
import { moveBackReasons } from '../lists.ts'
import { writeNames } from '../names.ts'
import { resealPapers } from '../papers/held.ts'
import { refreshKeys } from '../search/keep.ts'
import { mustOpen, openTwice, sealedTwice, type Kept, type Opened } from './kept.ts'

/**
 * Puts who a person is back into the file, for everybody who opens files, and says why. By somebody who is on the list; a broken glass is not enough.
 * That there was a compartment, and who ended it, stays.
 */
export const moveBack = write({
  name: 'people/compartment/move-back',
  does: 'Put who a person is back into the file',
  who: ['case worker', 'supervisor'],
  input: z.strictObject({ person: id('person'), seen: seen(), why: z.enum(moveBackReasons) }),

  async run({ person, seen: version, why }, context) {
    const { db, organisation, account, actor, now, about } = context
    mustBeByHand(actor)
    const opened = await mustOpen(context, person)
    if (opened.version !== version) throw new Refused('conflict', 'core.refused.changed', { now: { version: opened.version } })
    await refuseJoined(context, person)
    const gone = await db.deleteFrom('compartment_identity').where('organisation', '=', organisation).where('compartment', '=', opened.compartment).where('version', '=', version).returning('compartment').executeTakeFirst()
    if (!gone) throw new Refused('forbidden', 'people.compartment.not-on-list')
    await fillFile(context, opened, person)
    await openDocuments(context, opened, person)
    await resealPapers(context, person, opened.lockers, 'file')
    await giveTold(context, opened.kept)
    await db.updateTable('compartment').set({ ended_at: now.toString(), ended_by: account, ended_why: why }).where('organisation', '=', organisation).where('id', '=', opened.compartment).execute()
    await db.updateTable('person').set({ version: sql<number>`version + 1` }).where('organisation', '=', organisation).where('id', '=', person).execute()
    await refreshKeys(context, person)
    about(organisation, person)
    return { person: String(person), compartment: String(opened.compartment) }
  },
})

async function fillFile(context: Context, { kept, lockers: { person: locker } }: Opened, person: Id<'person'>): Promise<void> {
  const { db, organisation, account, now } = context
  const { reach, mayNotify, ...contact } = kept.contact
  await writeNames(context, locker, person, kept.names)
  await db.updateTable('person_identity').set({ sealed: locker.seal('person_identity', identity.parse(kept.identity)) }).where('organisation', '=', organisation).where('person', '=', person).execute()
  await db.updateTable('safe_contact').set({
    reach, may_notify: mayNotify, sealed: locker.seal('safe_contact', contactSealed.parse(contact)), set_by: account, set_at: now.toString(), version: sql<number>`version + 1`,
  }).where('organisation', '=', organisation).where('person', '=', person).execute()
}

async function openDocuments({ db, organisation }: Context, { lockers }: Opened, person: Id<'person'>): Promise<void> {
  const held = await db.selectFrom('document').select(['id', 'sealed']).where('organisation', '=', organisation).where('person', '=', person).where('sealed', 'is not', null).execute()
  for (const { id: document, sealed } of held) {
    if (!sealed || !sealedTwice.safeParse(lockers.person.open('document', sealed)).success) continue
    const opened = sealedDocument.parse(openTwice(lockers, 'document', sealed))
    await db.updateTable('document').set({ sealed: lockers.person.seal('document', opened) }).where('organisation', '=', organisation).where('id', '=', document).execute()
  }
}

/** What was told goes back to the requests that are still there. */
async function giveTold({ db, organisation, keys }: Context, { asked }: Kept): Promise<void> {
  const lockers = await keys.all(organisation, asked.map(({ request }) => request))
  const rows = asked.flatMap(({ request, told }) => {
    const locker = lockers.get(request)
    return locker ? [{ organisation, request, sealed: locker.seal('request_account', told) }] : []
  })
  if (rows.length > 0) await db.insertInto('request_account').values(rows).execute()
}
