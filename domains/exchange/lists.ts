/** What an envelope holds: one document of the person's file, or what she says in her own words. The database holds the same lists. */
export const contents = ['document', 'statement'] as const
export type Content = (typeof contents)[number]

/** How somebody agrees to have something sent to an authority: face to face alone, with the text read aloud. */
export const waysWith = ['in person signed', 'in person spoken'] as const

/** Why an officer sets aside what came. The sender hears nothing of it, and gets no receipt. */
export const asideReasons = ['no such file', 'not for us', 'too late', 'cannot be read'] as const
export type AsideReason = (typeof asideReasons)[number]

/** Where an envelope stands, as those see it who sent it. `gone`: made, and its time was over before a receipt came. */
export const envelopeStates = ['agreed', 'lapsed', 'made', 'gone', 'withdrawn', 'withdrawn late', 'taken in'] as const
export type EnvelopeState = (typeof envelopeStates)[number]

/** Where something that came stands with the authority. */
export const arrivalStates = ['waits', 'over', 'attached', 'set aside'] as const
export type ArrivalState = (typeof arrivalStates)[number]

/** For how many days a consent to send lasts, with the day on which it was given. */
export const consentDays = 14
