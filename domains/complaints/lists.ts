/** What a complaint is about, as one would say it. The order is the one in which it is offered: the worst first. */
export const complaintKinds = ['asked for money', 'touched or threatened', 'told others', 'took papers', 'refused help', 'rude', 'did nothing', 'other'] as const
export type ComplaintKind = (typeof complaintKinds)[number]

/** How much of it the receiver may pass on to the organisation complained of. Nothing, until one says otherwise. */
export const passOns = ['nothing', 'summary', 'with name'] as const
export type PassOn = (typeof passOns)[number]

/** What the receiver found. The last: it was handed to an authority, by her with consent or by the one who complained. */
export const complaintFindings = ['upheld', 'partly', 'not upheld', 'cannot be decided', 'passed on to an authority'] as const
export type ComplaintFinding = (typeof complaintFindings)[number]
