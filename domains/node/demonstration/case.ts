import type { z } from 'zod'
import type { Id } from '../../../core/ids.ts'
import type { Operation } from '../../../core/operation.ts'
import { addNeed, addPlanStep, addTask, closeCase, finishPlanStep, finishTask, handOver, openCase, recordAssistance, showCase, writeNote, type ClosureReason, type NeedKind, type Trouble } from '../../cases/index.ts'
import { cares, needsOf, notes } from '../../../database/seed/accounts.ts'
import { sendOn } from './referred.ts'
import type { Way } from './way.ts'
import { atDesk } from './world.ts'

export type Ground = { readonly person: string; readonly request?: string } | { readonly parcel: string }

const reasons: readonly (readonly [ClosureReason, number])[] = [['goals reached', 55], ['lost contact', 13], ['helped elsewhere', 12], ['person asked', 10], ['moved away', 8], ['opened twice', 1], ['died', 1]]

/** A case as its worker has it before her: what she does in it, and the version that it has come to. */
class Desk {
  readonly way: Way
  readonly opened: string
  #version = 1
  #worker: string

  constructor(way: Way, opened: string) {
    this.way = way
    this.opened = opened
    this.#worker = way.worker
  }

  /** What she knows it to be. When she left, her heir has it with a version more. */
  get seen(): number {
    if (this.#worker !== this.way.worker) this.#version++
    this.#worker = this.way.worker
    return this.#version
  }

  async change<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: () => z.input<Input>): Promise<Output> {
    const output = await this.way.work(operation, input)
    this.#version++
    return output
  }

  /** Hands it to a colleague. */
  async pass(to: Id<'account'>): Promise<void> {
    await this.change(handOver, () => ({ case: this.opened, seen: this.seen, to }))
    this.way.handTo(to)
    this.#worker = to
  }
}

/** A case from its opening to its end, or as far as it has come. */
export async function leadCase(way: Way, { troubles }: { readonly troubles: readonly Trouble[] }, ground: Ground): Promise<void> {
  const { chance } = way
  const { case: opened } = await way.work(openCase, () => ground)
  const desk = new Desk(way, opened)
  const needs = [...new Set(troubles.flatMap((trouble) => needsOf[trouble]))].slice(0, chance.between(1, 3))
  for (const kind of needs) await desk.change(addNeed, () => ({ case: opened, kind }))
  const weeks = chance.is(0.12) ? chance.between(30, 70) : chance.between(2, 14)
  const sendAfter = 'person' in ground && chance.is(0.26) ? chance.between(0, 2) : -1
  for (const [turn, kind] of turnsOf(way, needs).entries()) {
    await takeTurn(desk, kind, Math.max(2, weeks * 7 / 3))
    if (turn === sendAfter && 'person' in ground) await sendOn(way, { person: ground.person, opened, need: kind, troubles })
    if (turn === 1 && chance.is(0.08)) await changeHands(desk)
  }
  way.pass(2, 14)
  if (chance.is(0.2)) await way.work(showCase, () => ({ case: opened }))
  await way.work(closeCase, () => ({ case: opened, seen: desk.seen, reason: chance.weighed(reasons) }))
}

/** Each need gets its turn, and some of them a second one. */
const turnsOf = ({ chance }: Way, needs: readonly NeedKind[]): readonly NeedKind[] => [...needs, ...needs.filter(() => chance.is(0.35))]

/** What is done about one need: something planned, done, noted, and help given. */
async function takeTurn(desk: Desk, kind: NeedKind, most: number): Promise<void> {
  const { way, opened } = desk
  const { chance } = way
  const care = cares[kind]
  const planned = chance.is(0.6) ? await desk.change(addPlanStep, () => ({ case: opened, text: care.step, dueOn: way.inDays(chance.between(5, 30)) })) : undefined
  const days = chance.between(1, Math.round(most))
  // Most are done in time, and some are late.
  const { task } = await desk.change(addTask, () => ({ case: opened, text: care.task, dueOn: way.inDays(Math.max(1, days + chance.between(-3, 6))) }))
  const { worker } = way
  if (chance.is(0.75)) await desk.change(writeNote, () => ({ case: opened, text: chance.one(notes) }))
  way.pass(days, days + 0.5)
  // A task that has passed to her heir has a version more.
  await desk.change(finishTask, () => ({ task, seen: way.worker === worker ? 1 : 2 }))
  if (chance.is(0.85)) await desk.change(recordAssistance, () => ({ case: opened, kind: chance.one(care.help), onDay: way.today, programme: programmeOf(way) }))
  if (planned) await desk.change(finishPlanStep, () => ({ step: planned.step, seen: 1 }))
}

/** Under what the help of today is counted. */
export function programmeOf({ chance, office, today }: Way): string {
  const running = office.programmes.filter(({ from, to }) => from <= today && (to === null || to >= today))
  return String(chance.weighed(running.map(({ programme, weight }) => [programme, weight] as const)))
}

/** A colleague goes on with it. */
async function changeHands(desk: Desk): Promise<void> {
  const { way } = desk
  way.settle()
  const others = atDesk(way.office, way.at).filter(({ account }) => account !== way.worker)
  if (others.length > 0) await desk.pass(way.chance.one(others).account)
}
