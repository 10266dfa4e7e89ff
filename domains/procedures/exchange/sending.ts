import type { Law, CompiledStep } from '../compile.ts'
import { plain } from '../compile.ts'
import type { Folded } from '../engine.ts'
import { inOrder, type FileRow, type HappenedRow } from '../running/rows.ts'
import { isRole } from '../running/who.ts'
import { roles, type Role } from '../roles.ts'
import { crossingOf, type Crossing } from './crossing.ts'

/** A step of ours that was sent and not called back. */
export type Sent = { readonly step: string }
type Side = Pick<FileRow, 'side'>
/** Why a step does not go across: nothing where it may. */
export type WhyNot = 'wrong-side' | 'inside' | 'sent' | 'first' | 'told'

export const stepNamed = (law: Law, name: string): CompiledStep | undefined => law.steps[law.stepNamed.get(plain(name)) ?? -1]
/** Whoever speaks for a side in the words of the law. */
export const authorityOf = ({ side }: Side): Role => (side === 'requested' ? 'requested authority' : 'requesting authority')

/** A step as the other side is told of it: its name there, who took it, its ground. */
export function toldAs(law: Law, { step, role }: { readonly step: string; readonly role: string }, file: Side): { readonly crossing: Crossing; readonly step: CompiledStep; readonly role: string } | undefined {
  const crossing = crossingOf(step)
  const there = crossing && stepNamed(law, crossing.as ?? step)
  return there && crossing && { crossing, step: there, role: crossing.as === undefined ? role : authorityOf(file) }
}

/**
 * May this step go across? In: the law, the file's side and what of it was sent; the row; whether the two files are linked; the holds that last.
 * A hold is told once, whatever its reasons, and its end when none of them is left.
 */
export function whyNot(law: Law, file: Side, rows: readonly HappenedRow[], sent: readonly Sent[], linked: boolean, folded: Pick<Folded, 'holds'>, row: HappenedRow): WhyNot | undefined {
  const told = row.step === null ? undefined : toldAs(law, { step: row.step, role: row.role }, file)
  if (told === undefined) return 'inside'
  if (!isRole(row.role) || roles[row.role] !== file.side) return 'wrong-side'
  if (sent.some(({ step }) => step === row.id)) return 'sent'
  if (!linked && !(told.crossing.asks && file.side === 'requesting')) return 'first'
  const name = told.crossing.as
  if (name !== 'begin-other-side-hold' && name !== 'end-other-side-hold') return undefined
  const asTold = rows.filter((one) => sent.some(({ step }) => step === one.id)).flatMap((one) => crossingOf(one.step ?? '')?.as ?? [])
  const isTold = asTold.filter((one) => one === 'begin-other-side-hold').length > asTold.filter((one) => one === 'end-other-side-hold').length
  const ours = law.holds.some((hold, at) => hold !== 'other-side' && (folded.holds & (1 << at)) !== 0)
  return (name === 'begin-other-side-hold' ? !isTold && ours : isTold && !ours) ? undefined : 'told'
}

/** Steps of ours that wait to be sent, in their order. */
export const toSend = (law: Law, file: Side, rows: readonly HappenedRow[], sent: readonly Sent[], linked: boolean, folded: Pick<Folded, 'holds'>): readonly HappenedRow[] =>
  inOrder(rows).filter((row) => whyNot(law, file, rows, sent, linked, folded, row) === undefined)
