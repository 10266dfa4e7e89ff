import type { NodeFacts } from '../../../core/operation.ts'
import { latestVersion } from '../explained/entries.ts'
import { procedureNames } from '../laws.ts'
import { runsOn } from '../running/who.ts'

/** The clocks of a law for which a programme may set another number, with the number of the definition; none where that law does not run here. */
export function clocksWithTarget(procedure: string, kind: NodeFacts['kind']) {
  const law = latestVersion(procedure)
  if (law === undefined || runsOn[law.kind].node !== kind) return []
  return Object.entries(law.clocks).flatMap(([clock, one]) => (one.limit !== 'without delay' && one.target ? [{ clock, limit: one.limit, law: one.law }] : []))
}

/** The laws that run here and leave something to a programme. */
export const lawsWithTargets = (kind: NodeFacts['kind']): readonly string[] => procedureNames.filter((name) => clocksWithTarget(name, kind).length > 0)
