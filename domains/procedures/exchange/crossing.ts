import type { Need } from '../needs.ts'

/** What of a person goes to somebody: the closed list of a treaty in the words of this house, and the number by which both know the file. */
export const classes = ['file number', 'identity', 'identity document', 'family and residence', 'places and routes', 'other for identification', 'escort and care'] as const
export type DataClass = (typeof classes)[number]
/** What for. */
export const purposes = ['application', 'interview', 'reply', 'travel document', 'transfer', 'transit', 'readmission in error', 'costs', 'state of the file'] as const
export type Purpose = (typeof purposes)[number]

/** How a step of one side is told to the other. `as`: under which name, where its own would say more than the other has to know. */
export type Crossing = { readonly purpose: Purpose; readonly classes: readonly DataClass[]; readonly asks?: true; readonly as?: string }

const tells = (purpose: Purpose, ...more: readonly DataClass[]): Crossing => ({ purpose, classes: ['file number', ...more] })
const asks: Crossing = { ...tells('application', 'identity', 'identity document', 'family and residence', 'places and routes', 'other for identification'), asks: true }
const held: Crossing = { ...tells('state of the file'), as: 'begin-other-side-hold' }
const heldNoMore: Crossing = { ...tells('state of the file'), as: 'end-other-side-hold' }

/**
 * Steps that the other side has to know, by their name in every law of readmission. That a file is held goes across, and never why; that a person
 * chose to return by herself goes across as a hold, and in the end as a withdrawal.
 */
const crossings: Readonly<Record<string, Crossing>> = {
  'submit': asks, 'submit-accelerated': asks, 'communicate': asks,
  'confirm-receipt': tells('reply'), 'extend': tells('reply'), 'accept': tells('reply'), 'refuse': tells('reply'), 'return-unconsidered': tells('reply'), 'withdraw-consent': tells('reply'),
  'request-interview': tells('interview'), 'hold-interview': tells('interview'), 'send-interview-result': tells('interview', 'other for identification'),
  'request-travel-document': tells('travel document'), 'issue-travel-document': tells('travel document', 'identity document'),
  'announce-transfer': tells('transfer', 'places and routes', 'escort and care'), 'confirm-transfer': tells('transfer'), 'propose-alternative': tells('transfer', 'places and routes'),
  'extend-transfer': tells('transfer'), 'receive': tells('transfer', 'places and routes'), 'return-in-error': tells('readmission in error', 'identity'),
  'request-transit': tells('transit', 'identity', 'places and routes', 'escort and care'), 'reply-to-transit': tells('transit'),
  'present-costs': tells('costs'), 'reimburse-costs': tells('costs'), 'withdraw': tells('state of the file'), 'turn-to-voluntary-return': { ...tells('state of the file'), as: 'withdraw' },
  'begin-protection-hold': held, 'begin-medical-hold': held, 'begin-asylum-hold': held, 'begin-appeal-hold': held, 'choose-voluntary-return': held,
  'end-protection-hold': heldNoMore, 'end-medical-hold': heldNoMore, 'end-asylum-hold': heldNoMore, 'end-appeal-hold': heldNoMore, 'revoke-voluntary-return': heldNoMore,
}
/** Steps that stay inside: a test holds every step of every law of readmission to one of the two lists. */
export const staysInside: readonly string[] = ['establish-irregular-stay', 'extend-submission', 'apprehend-at-border', 'begin-other-side-hold', 'end-other-side-hold']

export const crossingOf = (step: string): Crossing | undefined => (Object.hasOwn(crossings, step) ? crossings[step] : undefined)

/** Papers and words that go along. What a decision to hold rests on, opinions, declarations and checklists never do. */
const goesAlong: ReadonlySet<string> = new Set<Need>([
  'application form', 'evidence', 'reasons', 'interview notice', 'written reply', 'travel document', 'transfer notice', 'transfer day', 'until', 'crossing', 'handover record', 'returned documents',
  'identity found', 'invoice', 'transit form', 'transit day',
])
export const alongWith = (brought: Readonly<Record<string, string>>): Readonly<Record<string, string>> => Object.fromEntries(Object.entries(brought).filter(([need]) => goesAlong.has(need)))
