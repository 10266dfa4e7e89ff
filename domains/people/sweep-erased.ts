import { z } from 'zod'
import { id } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'

/**
 * Takes away what an erasure left behind: rows sealed under keys that no longer exist. What only counts stays, emptied.
 * For the sweeper, to whom the database shows nothing but erased files.
 */
export const sweepErased = write({
  name: 'people/sweep-erased',
  does: 'Take away what can no longer be read of an erased file',
  who: ['robot sweeper'],
  input: z.strictObject({ organisation: id('organisation'), person: id('person') }),

  async run({ organisation, person }, { db, now, about }) {
    const found = await db.selectFrom('person').select('id').where('organisation', '=', organisation).where('id', '=', person)
      .where('erased_at', 'is not', null).executeTakeFirst()
    if (!found) throw new Refused('missing', 'core.refused.missing')
    // With a paper goes who had it and who was told that it ends.
    for (const table of ['paper', 'person_identity', 'person_name', 'person_relation', 'safe_contact'] as const)
      await db.deleteFrom(table).where('organisation', '=', organisation).where('person', '=', person).execute()
    await db.updateTable('person_merge').set({ ended_at: now.toString(), ended_why: 'erased' }).where('organisation', '=', organisation).where('ended_at', 'is', null)
      .where(({ or, eb }) => or([eb('person', '=', person), eb('other', '=', person)])).execute()
    for (const table of ['person_not_same', 'person_alike'] as const)
      await db.deleteFrom(table).where('organisation', '=', organisation).where(({ or, eb }) => or([eb('one', '=', person), eb('other', '=', person)])).execute()
    await db.updateTable('envelope_consent').set({ sealed: null }).where('organisation', '=', organisation).where('person', '=', person).where('sealed', 'is not', null).execute()
    await db.updateTable('basis').set({ reason: Buffer.alloc(0) })
      .where('organisation', '=', organisation).where('person', '=', person).where('reason', 'is not', null).execute()

    await db.deleteFrom('compartment_identity').where('organisation', '=', organisation)
      .where('compartment', 'in', db.selectFrom('compartment').select('id').where('organisation', '=', organisation).where('person', '=', person)).execute()
    // The bytes of documents, then the files: with a file goes its document.
    const files = db.selectFrom('document').select('file').where('organisation', '=', organisation).where('person', '=', person)
    await db.deleteFrom('file_piece').where('organisation', '=', organisation).where('file', 'in', files).execute()
    await db.deleteFrom('file').where('organisation', '=', organisation).where('id', 'in', files).execute()

    const requests = db.selectFrom('request_person').select('request').where('organisation', '=', organisation).where('person', '=', person)
    for (const table of ['request_account', 'request_trouble', 'request_message'] as const)
      await db.deleteFrom(table).where('organisation', '=', organisation).where('request', 'in', requests).execute()
    await db.updateTable('request_screening').set({ sealed: null }).where('organisation', '=', organisation).where('request', 'in', requests).execute()

    const cases = db.selectFrom('case').select('id').where('organisation', '=', organisation).where('person', '=', person)
    for (const table of ['note', 'plan_step', 'task'] as const)
      await db.deleteFrom(table).where('organisation', '=', organisation).where('case', 'in', cases).execute()
    for (const table of ['need', 'assistance'] as const)
      await db.updateTable(table).set({ sealed: null }).where('organisation', '=', organisation).where('case', 'in', cases).execute()
    await db.updateTable('appointment').set({ place: null, note: null }).where('organisation', '=', organisation)
      .where(({ or, eb }) => or([eb('case', 'in', cases), eb('request', 'in', requests)])).execute()
    about(organisation, person)
    return { person: String(person) }
  },
})
