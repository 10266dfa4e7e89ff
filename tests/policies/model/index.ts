import type { World } from '../rows.ts'
import { askerMay } from './asker.ts'
import { robotMay } from './robot.ts'
import type { Me, Rules } from './rule.ts'
import { staffMay } from './staff.ts'
import { visitorMay } from './visitor.ts'

/** What somebody may do with the rows of this world: rules in words of everyday, written from the design and not from the policies. */
export function rulesFor(me: Me, world: World): Rules {
  switch (me.kind) {
    case 'visitor': return visitorMay(me, world)
    case 'asker': return askerMay(me, world)
    case 'staff': return staffMay(me, world)
    case 'robot': return robotMay(me, world)
  }
}
