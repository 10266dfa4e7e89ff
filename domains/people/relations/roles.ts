import { Refused } from '../../../core/refused.ts'
import type { RelationRole } from '../lists.ts'

/** What the first is to the second, when the second is this to the first. */
export const otherWay = {
  parent: 'child', child: 'parent', spouse: 'spouse', sibling: 'sibling', grandparent: 'grandchild', grandchild: 'grandparent', relative: 'relative',
  guardian: 'ward', ward: 'guardian', 'lives with': 'lives with', 'travels with': 'travels with',
} as const satisfies Readonly<Record<RelationRole, RelationRole>>

/** Whether a child has somebody who answers for her: a parent far away is a parent, and no guardian here. Nothing where the person is no child, or nobody knows. */
export type Answers = 'guardian' | 'unaccompanied' | 'not said'
export const grownAt = 18

type Standing = { readonly role: RelationRole; readonly is: 'on file' | 'named' | 'not known' | 'no longer here'; readonly ended: unknown }

/** In: the day of birth, if known; which day it is; the links of that person. Out: who answers for a child; undefined for grown people and where the day of birth is not known. */
export function whoAnswersFor(bornOn: string | undefined, today: string, links: readonly Standing[]): Answers | undefined {
  if (!bornOn || Temporal.PlainDate.compare(Temporal.PlainDate.from(bornOn).add({ years: grownAt }), Temporal.PlainDate.from(today)) <= 0) return undefined
  const guardians = links.filter(({ role, ended }) => role === 'guardian' && !ended)
  if (guardians.some(({ is }) => is === 'on file' || is === 'named')) return 'guardian'
  return guardians.some(({ is }) => is === 'not known') ? 'unaccompanied' : 'not said'
}

/** Refused where the same stands already, in whichever of the two files; and where nobody knows a guardian who is known. In: `other`, a file; none for a guardian whom nobody knows. */
export function mustBeNew(links: readonly (Standing & { readonly other: string | null })[], role: RelationRole, other: string | undefined, notKnown: boolean): void {
  const current = links.filter((one) => one.role === role && !one.ended)
  if (current.some((one) => (other ? one.other === other : notKnown))) throw new Refused('conflict', notKnown ? 'people.relations.guardian-already' : 'people.relations.linked-already')
}
