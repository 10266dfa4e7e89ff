import { aboutCoalition } from './about-coalition.ts'
import { aboutConflicts, aboutPeople, aboutTheUnknown } from './about-evidence.ts'
import { aboutSharing } from './about-sharing.ts'
import { aboutWork } from './about-work.ts'
import { Draft } from './draft.ts'
import type { YearFacts } from './facts.ts'

/** The report of a year, as it says itself: sentences in the order of reading, and every figure with where it leads. The same facts make the same report. */
export function generateReport(facts: YearFacts): Pick<Draft, 'sentences' | 'figures'> {
  const draft = new Draft()
  aboutCoalition(draft, facts)
  aboutWork(draft, facts)
  aboutPeople(draft, facts)
  aboutSharing(draft, facts)
  aboutConflicts(draft, facts)
  aboutTheUnknown(draft, facts)
  return draft
}
