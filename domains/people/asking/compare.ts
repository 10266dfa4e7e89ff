import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import { id, type Id } from '../../../core/ids.ts'
import { write, type Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { alikeAmong, type Written } from '../elsewhere/alike.ts'
import { answer, ask, close, learn, newMeeting, type Known } from '../elsewhere/session.ts'
import { mostPeople, permissionFor, rulesOf, type AskingWay } from './rules.ts'
import { agreedOn, askedToday, byKeys, keepFinds, readSide, takePart, type Side } from './taking-part.ts'

/** From which likeness on, in thousandths: the best of those tried on the made registers (docs/decisions/known-elsewhere.md). */
const leastAlike = 775

/**
 * Compares those who agreed on one side with those who agreed on the other, once a question was accepted. A robot, so that nobody on either side sees a list: the database
 * shows it only people who agreed to exactly that. What it finds goes into the files of both sides; that somebody was not found goes nowhere.
 */
export const compareAsked = write({
  name: 'people/asking/compare',
  does: 'Compare who agreed to be asked about, here and there',
  who: ['robot comparer'],
  input: z.strictObject({ organisation: id('organisation'), question: id('asking_question') }),

  async run({ organisation, question }, context) {
    const { db, now, about, aboutEach } = context
    const asked = await db.selectFrom('asking_question').select(['sender', 'way', 'permission']).where('organisation', '=', organisation).where('id', '=', question)
      .where('compared_at', 'is', null).where(({ or, eb }) => or([eb('permission', 'is not', null), eb('accepted', '=', true)])).forUpdate().executeTakeFirst()
    if (!asked) throw new Refused('missing', 'core.refused.missing')
    const [here, there]: readonly [Side, Side] = [{ organisation: asked.sender, partner: organisation, asks: true }, { organisation, partner: asked.sender, asks: false }]
    const outcome = await mayCompare(context, here, there, asked) ? await comparedBetween(context, question, here, there, asked.way) : 'not allowed'
    await db.updateTable('asking_question').set({ compared_at: now.toString(), outcome }).where('organisation', '=', organisation).where('id', '=', question).execute()
    about(organisation, question)
    aboutEach(here.organisation, [question])
    return { outcome }
  },
})

/** Is it still so as it was when it was asked: the standing permission, and that both take part in comparing by likeness? */
async function mayCompare(context: Context, here: Side, there: Side, { way, permission }: { readonly way: AskingWay; readonly permission: Id<'asking_permission'> | null }): Promise<boolean> {
  if (permission && (await permissionFor(context, there.organisation, here.organisation))?.id !== permission) return false
  if (way === 'exact') return true
  const ruleOf = await rulesOf(context, [here.organisation, there.organisation])
  return ruleOf(here.organisation).alike && ruleOf(there.organisation).alike
}

async function comparedBetween(context: Context, question: Id<'asking_question'>, here: Side, there: Side, way: AskingWay): Promise<'compared' | 'nobody'> {
  const { peopleADay } = (await rulesOf(context, [there.organisation]))(there.organisation)
  const left = peopleADay - await askedToday(context, here)
  const [ours, theirs] = [left > 0 ? await agreedOn(context, here, left) : [], await agreedOn(context, there, mostPeople)]
  if (ours.length === 0 || theirs.length === 0) return 'nobody'
  const [one, other] = [await takePart(context, here, question, ours), await takePart(context, there, question, theirs)]
  const [left_, right] = [await readSide(context, here, one), await readSide(context, there, other)]
  const found = await (way === 'exact' ? byKeysInCommon(here, there, left_, right) : byLikeness(left_, right))
  await keepFinds(context, here, one, found.left, way)
  await keepFinds(context, there, other, found.right, way)
  context.aboutEach(here.organisation, ours.map(({ person }) => person))
  context.aboutEach(there.organisation, theirs.map(({ person }) => person))
  return 'compared'
}

type Found = { readonly left: Known; readonly right: Known }

/** The protocol of two sides (elsewhere/session.ts), as it is between two houses: secrets of this meeting alone, gone with it. */
async function byKeysInCommon(here: Side, there: Side, ours: readonly Written[], theirs: readonly Written[]): Promise<Found> {
  const meeting = newMeeting(here.organisation, there.organisation)
  const asked = await ask(meeting, byKeys(ours))
  const answered = await answer(meeting, asked.message, byKeys(theirs))
  const closed = await close(asked.kept, answered.message)
  return { left: closed.known, right: await learn(answered.kept, closed.message) }
}

function byLikeness(ours: readonly Written[], theirs: readonly Written[]): Found {
  const pairs = alikeAmong(ours, theirs, leastAlike).map((pair) => ({ ...pair, mark: randomBytes(16).toString('base64url') }))
  return { left: new Map(pairs.map(({ left, mark }) => [left, [mark]])), right: new Map(pairs.map(({ right, mark }) => [right, [mark]])) }
}
