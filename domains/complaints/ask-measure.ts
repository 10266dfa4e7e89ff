import { z } from 'zod'
import { paragraphs, tick } from '../../core/fields.ts'
import { id, newId } from '../../core/ids.ts'
import { write } from '../../core/operation.ts'
import { Refused } from '../../core/refused.ts'
import { staffRoles } from '../directory/index.ts'
import { holdComplaint } from './find.ts'
import { Told } from './sealed.ts'
import { measureStands } from './times.ts'

/**
 * Asks the organisation complained of to do something: a message to one of the two whom it named for that, so that it need not be the one
 * complained of. Only what who complained allows at this moment, which the database checks again: nothing, a summary without who, or the name too.
 */
export const askMeasure = write({
  name: 'complaints/ask-measure',
  does: 'Ask the organisation complained of to do something',
  who: staffRoles,
  input: z.strictObject({ complaint: id('complaint'), to: z.enum(['first', 'second']), text: paragraphs(5_000), withName: tick() }),

  async run({ complaint, to, text, withName }, context) {
    const { db, organisation, account, keys, vault, now, about } = context
    const found = await holdComplaint(context, complaint)
    const refuse = (key: 'nothing' | 'no-name' | 'nobody') => new Refused('conflict', `complaints.ask-measure.${key}`)
    if (found.pass_on === 'nothing') throw refuse('nothing')
    if (withName && found.pass_on !== 'with name') throw refuse('no-name')
    const of = id('organisation').parse(found.about)
    const named = await db.selectFrom('complaint_receiver').select(['contact', 'contact_name', 'second', 'second_name'])
      .where('organisation', '=', of).where('id', '=', id('complaint_receiver').parse(found.duty)).executeTakeFirst()
    const [whom, called] = to === 'first' ? [named?.contact, named?.contact_name] : [named?.second, named?.second_name]
    if (!whom || !called) throw refuse('nobody')

    const locker = await keys.of(organisation, complaint)
    const name = withName && found.sealed ? Told.parse(locker.open('complaint', found.sealed)).name : undefined
    const measure = newId<'complaint_measure'>()
    const as = withName ? 'with name' : 'summary'
    await db.insertInto('complaint_message').values({
      organisation, id: newId<'complaint_message'>(), complaint, written_by: 'receiver', by_account: account, measure, class: as,
      sealed: locker.seal('complaint_message', { text, to: called, name }),
    }).execute()
    const passed = await vault.newKey(of, measure)
    await db.insertInto('complaint_measure').values({
      organisation: of, id: measure, sender: organisation, for_account: whom, class: as, wrapped: passed.wrapped,
      sealed: passed.locker.seal('complaint_measure', { text, name }), until: now.add(measureStands).toString(),
    }).execute()
    about(organisation, complaint)
    return { complaint: String(complaint) }
  },
})
