import { boxOf, type OfficialForm } from './form.ts'
import { isFieldName, isOnSheet, type FieldName } from './fields.ts'
import type { Piece, Sheet } from './sheet.ts'

/** What is known of a file, for its forms. `happened`: what stands, with what was brought to each step. */
export type FileFacts = {
  readonly reference: string
  readonly side: 'requesting' | 'requested' | 'here'
  readonly office: string
  readonly identity: { readonly name: string; readonly bornOn?: string | undefined } | null
  readonly sheet: Sheet
  readonly happened: readonly { readonly step: string | null; readonly clock: string | null; readonly on: string; readonly brought: readonly { readonly need: string; readonly value: string }[] }[]
}

export type FilledBox = { readonly field: FieldName; readonly value: string | null; readonly optional: boolean }
export type FilledPart = Pick<OfficialForm['parts'][number], 'heading' | 'by' | 'law'> & ({ readonly rows: readonly (readonly FilledBox[])[] } | { readonly evidence: number; readonly pieces: readonly Piece[] })
export type FilledForm = { readonly form: OfficialForm; readonly parts: readonly FilledPart[]; readonly missing: readonly (FieldName | 'evidence')[] }

/** A form with what a file says; nothing in it where there is no file. `missing`: what our side still owes, and by no hand on paper. */
export function fill(form: OfficialForm, facts: FileFacts | null): FilledForm {
  const parts = form.parts.map(({ heading, by, law, ...part }): FilledPart => {
    if ('evidence' in part) return { heading, by, law, evidence: part.evidence, pieces: facts ? piecesFor(form, facts.sheet) : [] }
    return { heading, by, law, rows: part.rows.map((row) => row.map((named) => {
      const box = boxOf(named, isFieldName)
      return { ...box, value: facts ? valueOf(box.field, form, facts) : null }
    })) }
  })
  const ours = parts.filter(({ by }) => by === facts?.side)
  const missing = ours.flatMap((part): readonly (FieldName | 'evidence')[] => ('pieces' in part
    ? (part.pieces.length === 0 ? ['evidence'] : [])
    : part.rows.flat().filter(({ field, optional, value }) => !optional && value === null && isOnSheet(field)).map(({ field }) => field)))
  return { form, parts, missing: [...new Set(missing)] }
}

/** The pieces that belong on this form: of its own lists, or all where the law has none. */
const piecesFor = ({ evidence = [] }: OfficialForm, { pieces }: Sheet): readonly Piece[] =>
  pieces.filter((piece) => evidence.length === 0 || evidence.some((list) => piece.evidence?.startsWith(`${list}: `)))

/** What happened in the file goes before what was written on its sheet. */
function valueOf(field: FieldName, form: OfficialForm, facts: FileFacts): string | null {
  const { sheet } = facts
  return told[field]?.(facts, form) ?? (isOnSheet(field) ? sheet.fields[field] : undefined) ?? otherwise[field]?.(facts, form) ?? null
}

type Tells = { readonly [name in FieldName]?: (facts: FileFacts, form: OfficialForm) => string | undefined }
const last = ({ happened }: FileFacts, ...steps: readonly string[]) => happened.findLast(({ step }) => step !== null && steps.includes(step))
const brought = (facts: FileFacts, step: string, need: string) => last(facts, step)?.brought.find((one) => one.need === need)?.value

const told: Tells = {
  day: (facts, { goesWith }) => last(facts, ...goesWith)?.on,
  number: ({ reference }) => reference,
  irregularOn: (facts) => last(facts, 'establish-irregular-stay')?.on,
  interviewAsked: (facts) => (last(facts, 'request-interview') ? 'yes' : undefined),
  replyOn: (facts) => last(facts, 'accept', 'refuse')?.on,
  reply: (facts) => ({ accept: 'approved', refuse: 'refused' })[last(facts, 'accept', 'refuse')?.step ?? ''],
  replyGrounds: (facts) => brought(facts, 'refuse', 'reasons'),
  approvedOn: (facts) => last(facts, 'accept')?.on ?? facts.happened.findLast(({ clock }) => clock === 'reply')?.on,
  transferOn: (facts) => brought(facts, 'announce-transfer', 'transfer day'),
  transitOn: (facts) => brought(facts, 'request-transit', 'transit day'),
  transitReplyOn: (facts) => last(facts, 'reply-to-transit')?.on,
}
/** What is known of itself where nobody wrote anything else. */
const otherwise: Tells = {
  requestingAuthority: ({ side, office }) => (side === 'requesting' ? office : undefined),
  requestedAuthority: ({ side, office }) => (side === 'requested' ? office : undefined),
  surname: ({ identity }) => identity?.name,
  bornOn: ({ identity }) => identity?.bornOn,
  travelDocument: (facts) => brought(facts, 'issue-travel-document', 'travel document'),
  passport: (facts) => brought(facts, 'communicate', 'travel document'),
}

/** What a field holds without anybody's writing it: what a step told, which stands; and what may be taken over. */
export const knownOf = (field: FieldName, form: OfficialForm, facts: FileFacts): { readonly told: string | null; readonly otherwise: string | null } =>
  ({ told: told[field]?.(facts, form) ?? null, otherwise: otherwise[field]?.(facts, form) ?? null })
