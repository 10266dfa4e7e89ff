/** What the coalition is for, in which areas and by which forms of work: the codes of its own papers (content/register/coalition.json). */
export const goals = ['G1', 'G2', 'G3'] as const
export const areas = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9'] as const
export const forms = ['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8'] as const
export const targets = [...goals, ...areas, ...forms] as const
export type Target = (typeof targets)[number]

/** How a member stands; what stands last, holds. */
export const memberStates = ['member', 'suspended', 'left'] as const
/** What a review of an application ends in; a note decides nothing. */
export const reviewOutcomes = ['note', 'accepted', 'declined', 'put off'] as const
/** How far a barrier has come. */
export const barrierStates = ['found', 'proposed', 'under discussion', 'lowered', 'removed', 'given up'] as const
/** How well a practice is proven: told by whoever does it; with figures of theirs; seen by somebody else; beside a group or a time without it. */
export const grades = ['told', 'counted', 'checked', 'compared'] as const
export const audiences = ['migrants', 'families', 'specialists', 'officials', 'employers', 'public'] as const
export const bodyKinds = ['working group', 'commission', 'committee', 'council', 'other'] as const
export const votes = ['for', 'against', 'abstained', 'absent'] as const
export const decisionOutcomes = ['adopted', 'rejected', 'no quorum'] as const

/** What organisations write under the coalition's goals, each in a table of its own. */
export const writtenKinds = ['activity', 'barrier', 'practice', 'agreement', 'initiative', 'material', 'body'] as const
export type WrittenKind = (typeof writtenKinds)[number]
