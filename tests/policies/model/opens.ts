import type { Row, World } from '../rows.ts'
import { sameBytes } from './rule.ts'

/** A registration opens to whoever has its code until its time is over or she withdrew; who withdraws still sees that it worked. */
export const registrationOpensBy = (world: World, registration: Row<'event_registration'>, code: Buffer | null): boolean =>
  sameBytes(code, registration.code_hash) && Temporal.Instant.compare(world.now, registration.forget_at) < 0 && (registration.erased_at === null || registration.erased_at.equals(world.now))

/** A letter of a monitor opens to whoever has its code, for a year, unless the monitor stopped it. */
export const letterOpensBy = (world: World, letter: Row<'monitor_letter'>, code: Buffer | null): boolean =>
  sameBytes(code, letter.code_hash) && Temporal.Instant.compare(world.now, letter.ends_at) < 0 && letter.stopped_at === null

/** A complaint opens to whoever has its code, until the code is over or the complaint was forgotten; who forgets it still sees that it worked. */
export const complaintOpensBy = (world: World, complaint: Row<'complaint'>, code: Buffer | null): boolean =>
  sameBytes(code, complaint.code_hash) && Temporal.Instant.compare(world.now, complaint.code_expires_at) < 0 && (complaint.erased_at === null || complaint.erased_at.equals(world.now))
