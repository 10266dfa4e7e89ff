import type { Row, World } from '../rows.ts'
import { sameBytes } from './rule.ts'

/** A complaint opens to whoever has its code, until the code is over or the complaint was forgotten; who forgets it still sees that it worked. */
export const complaintOpensBy = (world: World, complaint: Row<'complaint'>, code: Buffer | null): boolean =>
  sameBytes(code, complaint.code_hash) && Temporal.Instant.compare(world.now, complaint.code_expires_at) < 0 && (complaint.erased_at === null || complaint.erased_at.equals(world.now))
