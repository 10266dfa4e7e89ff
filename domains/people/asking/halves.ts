import type { Context } from '../../../core/operation.ts'
import { Refused } from '../../../core/refused.ts'
import { readAnswered, readAsked, writtenAnswered, writtenAsked } from '../elsewhere/kept.ts'
import { mostPoints, readMessage, sizeFor, steps, unpacked, type Answer, type Closing, type Meeting, type Question } from '../elsewhere/messages.ts'
import { answer, ask, close, learn, type Known } from '../elsewhere/session.ts'
import { mostKeysOfOne } from '../elsewhere/keys.ts'
import { mostPeople, rulesOf } from './rules.ts'
import { agreedOn, askedToday, byKeys, keepFinds, readSide, takePart, type Agreed, type Side } from './taking-part.ts'

/*
 * Each half of a question between two nodes, one function for each file that goes: for the comparer alone, to whom the database shows only those who agreed. The same
 * budget, the same writing down before it is looked, the same finds as on one node (compare.ts); days lie between the steps.
 */
type Half = { readonly side: Side; readonly question: string; readonly meeting: Meeting }
/** The message that goes, and what is sealed until the other side's comes. Both are text, or can be written as JSON. */
export type Step = { readonly message: string; readonly kept: unknown }

/** The asking side: our question. Undefined where nobody agreed, or the people of the day are used up. */
export async function askByFile(context: Context, { side, question, meeting }: Half): Promise<Step | undefined> {
  const { peopleADay } = (await rulesOf(context, [side.organisation]))(side.organisation)
  const left = peopleADay - await askedToday(context, side)
  const taking = await begun(context, side, question, left)
  if (taking.length === 0) return undefined
  const { message, kept } = await ask(meeting, byKeys(await readSide(context, side, taking)))
  return { message: JSON.stringify(message), kept: writtenAsked(kept) }
}

/** The asked side: an answer, also where nobody agreed here, so that this cannot be told. In: the text of the question. */
export async function answerByFile(context: Context, { side, question, meeting }: Half, theirs: string): Promise<Step> {
  const taking = await begun(context, side, question, mostPeople)
  const { message, kept } = await answer(meeting, readMessage(theirs, steps.question, meeting), byKeys(await readSide(context, side, taking)))
  return { message: JSON.stringify(message), kept: writtenAnswered(kept) }
}

/** The asking side: what was found, of those who still agree, and the closing. In: what was kept, the text of the answer. Throws Refused when the answer is unusable. */
export async function closeByFile(context: Context, half: Half, kept: unknown, theirs: string): Promise<string> {
  const { message, known } = await close(readAsked(kept), readMessage(theirs, steps.answer, half.meeting))
  await keepOfThose(context, half, known)
  return JSON.stringify(message)
}

/** The asked side: what was found. */
export async function learnByFile(context: Context, half: Half, kept: unknown, theirs: string): Promise<void> {
  await keepOfThose(context, half, await learn(readAnswered(kept), readMessage(theirs, steps.closing, half.meeting)))
}

async function begun(context: Context, side: Side, question: string, most: number): Promise<readonly Agreed[]> {
  const agreed = most > 0 ? await agreedOn(context, side, most) : []
  const taking = await takePart(context, side, question, agreed)
  context.aboutEach(side.organisation, taking.map(({ person }) => person))
  return taking
}

/** Finds of those who took part and still agree. Whoever takes it back in the same moment comes before or after: what was written is looked at once more. */
async function keepOfThose(context: Context, { side, question }: Half, known: Known): Promise<void> {
  const agree = () => context.db.selectFrom('asking_part as p').innerJoin('asking_consent as c', (on) => on.onRef('c.organisation', '=', 'p.organisation').onRef('c.basis', '=', 'p.basis').onRef('c.person', '=', 'p.person'))
    .select(['c.person', 'c.basis', 'c.until']).where('p.organisation', '=', side.organisation).where('p.question', '=', question).execute()
  const still = await agree()
  await keepFinds(context, side, still, known, 'exact')
  const after = new Set((await agree()).map(({ basis }) => basis))
  if (still.some(({ person, basis }) => known.has(person) && !after.has(basis))) throw new Refused('conflict', 'core.refused.conflict')
  context.aboutEach(side.organisation, still.map(({ person }) => person))
}

/** Looks through a message before anything is used for it. Out: how many points it has; those of a question count in the budget. Throws Refused where it is none of that meeting. */
export async function pointsIn(step: keyof typeof steps, theirs: string, meeting: Meeting): Promise<number> {
  const message = readMessage<Question | Answer | Closing>(theirs, steps[step], meeting)
  const sets = [...('points' in message ? [message.points] : []), ...('again' in message ? [message.again] : [])]
  return Math.max(...(await Promise.all(sets.map(unpacked))).map((set) => set.length))
}
/** So many points a day are asked by one office at most, where people are bounded so. */
export const pointsFor = (people: number): number => sizeFor(Math.min(mostPoints, people * mostKeysOfOne))
