import { sql } from 'kysely'
import { z } from 'zod'
import { newId, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { sentFile } from '../../files/index.ts'
import { pointsFor, pointsIn, todayOfBudget } from '../../people/index.ts'
import { keysOf } from '../keys.ts'
import { mustCount } from '../nodes/counts.ts'
import { isWhole, openedFor } from '../sealed-file.ts'
import { fault, readSent } from '../written.ts'
import { kindOf, largestMeeting, meetingFile, meetingFiles, meetingOf } from './file.ts'
import { meetingRows, spentToday } from './rows.ts'
import { meetingDays } from './state.ts'

/**
 * Takes in a file of an office of another node: a question, which waits until it is accepted; the answer to one of ours; or the closing of one that we answered. For us,
 * from somebody whose figures were compared, unchanged, in time, for the first time. Each of these is refused in words of its own; nothing is kept of what is refused.
 */
export const takeInMeeting = write({
  name: 'exchange/meetings/take-in',
  does: 'Take in a question, an answer or a closing of an office of another node',
  who: ['coordinator'],
  input: z.strictObject({ file: sentFile({ most: largestMeeting }) }),

  async run({ file }, context) {
    const { organisation, vault, now, about } = context
    const sent = await readSent(file, meetingFiles, meetingFile)
    const ours = keysOf(vault, organisation)
    if (sent.to !== ours.publicAgreement) throw fault('exchange.meetings.not-for-us')
    const from = await mustCount(context, sent.from)
    if (from.kind !== 'helpers') throw fault('exchange.meetings.not-helpers')
    const sealed = Buffer.from(sent.sealed, 'base64')
    const plain = isWhole(sent, sealed) ? openedFor(sent, sealed, ours.agreement) : undefined
    if (!plain) throw fault('exchange.meetings.changed')
    const until = Temporal.Instant.from(sent.until)
    if (Temporal.Instant.compare(until, now) <= 0) throw fault('exchange.meetings.late')
    if (Temporal.Instant.compare(until, now.add({ hours: 24 * (2 * meetingDays + 1) })) > 0) throw fault('exchange.meetings.odd')
    const came: Came = { kind: kindOf(sent.format), node: from.id, sender: sent.from, number: sent.number, until, text: plain.toString('utf8') }
    const size = await looked(came, ours.publicSigning)
    const meeting = came.kind === 'question' ? await asked(context, came, size) : await cameBack(context, came)
    about(organisation, meeting)
    return { meeting: String(meeting) }
  },
})

type Came = { readonly kind: (typeof meetingFiles)[number]; readonly node: Id<'known_node'>; readonly sender: string; readonly number: string; readonly until: Temporal.Instant; readonly text: string }

/** Before anything is used for it: is it such a message, of this number and these two, and are its points points? */
async function looked({ kind, sender, number, text }: Came, ours: string): Promise<number> {
  try {
    return await pointsIn(kind, text, meetingOf({ side: kind === 'answer' ? 'asks' : 'asked', sender, number }, ours))
  } catch (refused) {
    throw refused instanceof Refused ? fault('exchange.meetings.odd') : refused
  }
}

async function asked(context: Context, { node, sender, number, until, text }: Came, size: number): Promise<Id<'node_meeting'>> {
  const { db, organisation, account, now } = context
  const before = () => meetingRows(context).where('q.side', '=', 'asked').where('q.sender', '=', sender).where('q.number', '=', number).executeTakeFirst()
  if (await before()) throw new Refused('conflict', 'exchange.meetings.twice')
  if (Temporal.Instant.compare(until, now.add({ hours: 24 * meetingDays + 1 })) > 0) throw fault('exchange.meetings.odd')
  const { rule: { questionsADay, peopleADay }, nth, points } = await spentToday(context, node, 'asked')
  if (nth > questionsADay) throw new Refused('conflict', 'exchange.meetings.enough', { filled: { count: questionsADay } })
  if (points + size > pointsFor(peopleADay)) throw new Refused('conflict', 'exchange.meetings.too-many', { filled: { count: peopleADay } })
  const meeting = newId<'node_meeting'>()
  const made = await db.insertInto('node_meeting').values({
    organisation, id: meeting, node, side: 'asked', sender, number, on_day: sql`${todayOfBudget}`, nth, size, until: until.toString(), by_account: account, theirs: text,
  }).onConflict((same) => same.doNothing()).returning('id').executeTakeFirst()
  // Two at once: the same file, or two questions of which each thought that it was the next.
  if (!made) throw new Refused('conflict', await before() ? 'exchange.meetings.twice' : 'core.refused.conflict')
  return meeting
}

/** An answer to our question, or the closing of one that we answered: once, while it is open. */
async function cameBack(context: Context, { kind, sender, number, text }: Came): Promise<Id<'node_meeting'>> {
  const { db, organisation, now, later } = context
  const row = await meetingRows(context).where('q.side', '=', kind === 'answer' ? 'asks' : 'asked').where('q.sender', '=', sender).where('q.number', '=', number).executeTakeFirst()
  if (!row) throw fault('exchange.meetings.of-none')
  if (row.outcome !== null || (row.ours && row.theirs)) throw new Refused('conflict', 'exchange.meetings.twice')
  if (Temporal.Instant.compare(row.until, now) <= 0) throw fault('exchange.meetings.late')
  if (!row.ours) throw fault('exchange.meetings.early')
  const done = await db.updateTable('node_meeting').set({ theirs: text }).where('organisation', '=', organisation).where('id', '=', row.id).where('ours', 'is not', null).where('theirs', 'is', null).where('outcome', 'is', null).returning('id').executeTakeFirst()
  if (!done) throw new Refused('conflict', 'exchange.meetings.twice')
  later('exchange/meetings/compare', { organisation, meeting: row.id }, { robot: 'comparer' })
  return row.id
}
