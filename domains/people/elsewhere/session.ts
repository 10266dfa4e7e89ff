import { createHash, randomBytes, randomInt } from 'node:crypto'
import { Refused } from '../../../core/refused.ts'
import { freshSecret, idlePoints, inPieces, multiplied, pointOf, type Point, type Secret } from './curve.ts'
import { headOf, named, packed, sizeFor, unpacked, unusable, type Answer, type Closing, type Meeting, type Question } from './messages.ts'

/** Somebody who takes part: an id of one's own that leaves the house in no message, and the composite keys. */
export type TakingPart = { readonly person: string; readonly keys: readonly string[] }
/** Whom each of one's own points stands for, in the order in which they were sent; nobody for those that fill up. */
type Owners = readonly (readonly string[])[]
/** What the asking side keeps until the answer: the secret is forgotten with it. */
export type Asked = { readonly meeting: Meeting; readonly secret: Secret; readonly sent: readonly Point[]; readonly owners: Owners; over: boolean }
/** What the asked side keeps until the closing: no secret any more. */
export type Answered = { readonly meeting: Meeting; readonly again: ReadonlySet<string>; readonly owners: Owners; over: boolean }

/**
 * Who is known to the other side, each with the marks of what was found in common: a hash of the point that both sides multiplied. Both have the same mark for the same
 * find, and nobody else can make it: by it one can tell the other of a find without naming anybody.
 */
export type Known = ReadonlyMap<string, readonly string[]>

/** A meeting that never was before. */
export const newMeeting = (asking: string, asked: string): Meeting => ({ session: randomBytes(16).toString('hex'), asking, asked })

/*
 * Private set intersection after Meadows (1986) and Huberman, Franklin and Hogg (1999): each side multiplies the points of its keys by a secret of its own, then
 * those of the other by the same. Where both did, equal keys are equal points, and nobody can undo or imitate one of the two alone.
 */

/** First message: our points, blinded, in an order by chance, filled up to a size of many. */
export async function ask(meeting: Meeting, people: readonly TakingPart[]): Promise<{ readonly message: Question; readonly kept: Asked }> {
  const secret = freshSecret()
  const { points, owners } = await blinded(meeting, people, secret)
  return { message: { ...headOf(meeting), step: 'question', points: packed(points) }, kept: { meeting, secret, sent: points, owners, over: false } }
}

/** Second message: points of the asked side, and those of the question blinded again, in the order in which they came. The secret of this side ends here. */
export async function answer(meeting: Meeting, question: Question, people: readonly TakingPart[]): Promise<{ readonly message: Answer; readonly kept: Answered }> {
  const theirs = await unpacked(question.points)
  const secret = freshSecret()
  try {
    const [again, { points, owners }] = [await multiplied(theirs, secret), await blinded(meeting, people, secret)]
    return {
      message: { ...headOf(meeting), step: 'answer', points: packed(points), again: packed(again) },
      kept: { meeting, again: new Set(again.map(named)), owners, over: false },
    }
  } finally {
    secret.fill(0)
  }
}

/** Third message, and what the asking side learns: which of its own people are known to the other. Works once: the secret is forgotten, whatever comes of it. */
export async function close(kept: Asked, answered: Answer): Promise<{ readonly message: Closing; readonly known: Known }> {
  once(kept)
  try {
    const [theirs, again] = [await unpacked(answered.points), await unpacked(answered.again)]
    const sent = new Set(kept.sent.map(named))
    // Our own points sent back as theirs or as blinded would let a peer use our secret on what he likes.
    if (again.length !== kept.sent.length || [...theirs, ...again].some((point) => sent.has(named(point)))) throw unusable()
    const both = await multiplied(theirs, kept.secret)
    const shared = new Set(both.map(named))
    return { message: { ...headOf(kept.meeting), step: 'closing', again: packed(both) }, known: ownersOf(kept.owners, again, shared) }
  } finally {
    kept.secret.fill(0)
  }
}

/** What the asked side learns: which of its own people are known to the one who asked. Works once. */
export async function learn(kept: Answered, { again }: Closing): Promise<Known> {
  once(kept)
  const both = await unpacked(again)
  if (both.length !== kept.owners.length) throw unusable()
  return ownersOf(kept.owners, both, kept.again)
}

function once(kept: { over: boolean }) {
  if (kept.over) throw new Refused('conflict', 'people.elsewhere.over')
  kept.over = true
}

/** Whom those points stand for that the other side has too. */
function ownersOf(owners: Owners, points: readonly Point[], shared: ReadonlySet<string>): Known {
  const marksOf = new Map<string, string[]>()
  points.forEach((point, at) => {
    if (!shared.has(named(point))) return
    for (const person of owners[at] ?? []) marksOf.set(person, [...(marksOf.get(person) ?? []), markOf(point)])
  })
  return marksOf
}
const markOf = (point: Point): string => createHash('sha256').update('hamroh found').update(point).digest('base64url').slice(0, 22)

async function blinded(meeting: Meeting, people: readonly TakingPart[], secret: Secret): Promise<{ readonly points: readonly Point[]; readonly owners: Owners }> {
  const peopleOf = Map.groupBy(people.flatMap(({ person, keys }) => keys.map((key) => ({ key, person }))), ({ key }) => key)
  const size = sizeFor(peopleOf.size)
  const where = JSON.stringify([meeting.session, meeting.asking, meeting.asked])
  const [real, idle] = [await multiplied(await inPieces([...peopleOf.keys()], (key) => pointOf(where, key)), secret), await idlePoints(size - peopleOf.size)]
  const mixed = shuffled([...[...peopleOf.values()].map((own, at) => ({ point: real[at], own: own.map(({ person }) => person) })), ...idle.map((point) => ({ point, own: [] }))])
  return { points: mixed.flatMap(({ point }) => point ?? []), owners: mixed.map(({ own }) => own) }
}

/** In an order by chance (Fisher and Yates), of which the operating system is the source. */
function shuffled<One>(all: readonly One[]): readonly One[] {
  const left = [...all]
  return all.flatMap(() => left.splice(randomInt(left.length), 1))
}
