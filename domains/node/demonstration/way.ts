import type { z } from 'zod'
import { staff, type Asking } from '../../../core/actor.ts'
import type { Day, Id } from '../../../core/ids.ts'
import type { Operation } from '../../../core/operation.ts'
import type { Chance } from './chance.ts'
import { atDesk, atWork, daysAfter, dayThere, holder, inOffice, type Played, type World } from './world.ts'

/** One matter in one office, as it goes on: whose it is, and what time it has become. */
export class Way {
  readonly world: World
  readonly office: Played
  readonly chance: Chance
  #at: Temporal.Instant
  #worker: Id<'account'>

  constructor(world: World, office: Played, chance: Chance, at: Temporal.Instant) {
    this.world = world
    this.office = office
    this.chance = chance
    this.#at = at
    this.#worker = chance.one(atDesk(office, at)).account
  }

  get at(): Temporal.Instant {
    return this.#at
  }

  get today(): Day {
    return dayThere(this.office, this.#at)
  }

  inDays = (days: number): Day => daysAfter(this.today, days)

  /** Whose it is now: hers who began it, or theirs who came after her. */
  get worker(): Id<'account'> {
    return holder(this.office, this.#worker, this.#at)
  }

  /** Another has it from now on. */
  handTo(account: Id<'account'>): void {
    this.#worker = account
  }

  /** Time passes, between so many and so many days. */
  pass(least: number, most: number): void {
    this.#at = this.#at.add({ minutes: this.chance.between(Math.round(least * 1440), Math.round(most * 1440)) })
  }

  /** Somebody who is not of the office does it, whatever hour it is. */
  does<Input extends z.ZodType, Output>(asking: Asking, operation: Operation<Input, Output>, input: z.input<Input>): Promise<Output> {
    return inOffice(this.world, this.office.place, this.#at, operation, input, asking)
  }

  /** The worker does it, in working hours, some minutes after what came before. In: what, once it is known on which day that is. */
  async work<Input extends z.ZodType, Output>(operation: Operation<Input, Output>, input: () => z.input<Input>): Promise<Output> {
    this.settle()
    return this.does(staff(this.worker), operation, input())
  }

  /** Goes on to the next minute at which somebody is at her desk. */
  settle(): void {
    this.#at = atWork(this.office, this.#at.add({ minutes: this.chance.between(2, 12) }), this.chance.between(0, 240))
  }
}
