import { addMonths } from '../../domains/procedures/count.ts'
import type { File } from '../../domains/procedures/index.ts'

/** What one law asks of a file, written out for it alone: readmission between Switzerland and Russia, with nothing that any other law would need. */
export type Stood = {
  stage: string
  submission: Limit | undefined
  reply: Limit | undefined
  transfer: Limit | undefined
  error: Limit | undefined
  transit: Limit | undefined
  holds: number
  refused: string | undefined
}
type Limit = { start: number; due: number; state: 'running' | 'met' | 'closed' | 'confirmed' | 'lapsed' | 'held'; extended: boolean; paused: number }
const limit = (start: number, days: number, held: boolean): Limit => ({ start, due: start + days, state: 'running', extended: false, paused: held ? start : Number.NaN })

const requesting = 1
const requested = 2

/** In: which number each step has, and a file. Out: where it stands. Checks turns, days, sides and what is missing, as the law does. */
export function byHand(steps: Readonly<Record<string, number>>, { opened, happened, today }: File): Stood {
  const stood: Stood = { stage: 'drafted', submission: undefined, reply: undefined, transfer: undefined, error: undefined, transit: undefined, holds: 0, refused: undefined }
  const limits = () => [stood.submission, stood.reply, stood.transfer, stood.error, stood.transit]
  const end = (stage: string) => {
    stood.stage = stage
    for (const one of limits()) if (one?.state === 'running') one.state = 'closed'
  }
  const meet = (one: Limit | undefined) => {
    if (one?.state === 'running') one.state = 'met'
  }
  const hold = (bit: number, day: number) => {
    if (stood.holds === 0) for (const one of limits()) if (one?.state === 'running' && day <= one.due) one.paused = day
    stood.holds |= bit
  }
  const release = (bit: number, day: number) => {
    stood.holds &= ~bit
    if (stood.holds !== 0) return
    for (const one of limits())
      if (one && !Number.isNaN(one.paused)) {
        one.due += day - one.paused
        one.paused = Number.NaN
      }
  }
  for (const event of happened) {
    const day = event.first
    if (day < opened.first || day > today.first || event.missing !== undefined || (event.by & (requesting | requested)) === 0) {
      stood.refused = 'no'
      return stood
    }
    const held = stood.holds !== 0
    switch (event.step) {
      case steps['establish-irregular-stay']:
        if (stood.stage !== 'drafted') stood.refused = 'turn'
        else stood.submission ??= limit(day, 180, held)
        break
      case steps['submit']:
        if (stood.stage !== 'drafted' || (stood.submission && day > stood.submission.due)) stood.refused = 'turn'
        meet(stood.submission)
        stood.stage = 'submitted'
        break
      case steps['confirm-receipt']:
        if (stood.stage !== 'submitted') stood.refused = 'turn'
        stood.stage = 'received'
        stood.reply = limit(day, 25, held)
        break
      case steps['extend']:
        if (stood.stage !== 'received' || !stood.reply || stood.reply.extended || day > stood.reply.due) stood.refused = 'late'
        else {
          stood.reply.due += 35
          stood.reply.extended = true
        }
        break
      case steps['accept']:
        if (stood.stage !== 'received') stood.refused = 'turn'
        meet(stood.reply)
        stood.stage = 'agreed'
        stood.transfer = limit(day, 90, held)
        break
      case steps['refuse']:
        if (stood.stage !== 'received' || (stood.reply && day > stood.reply.due)) stood.refused = 'turn'
        meet(stood.reply)
        end('refused')
        break
      case steps['announce-transfer']:
        if (stood.stage !== 'agreed' || held) stood.refused = 'turn'
        break
      case steps['receive']:
        if (stood.stage !== 'agreed' || held) stood.refused = 'turn'
        meet(stood.transfer)
        end('readmitted')
        stood.error = limit(day, addMonths(day, 1) - day, false)
        break
      case steps['request-transit']:
        stood.transit = limit(day, Number.POSITIVE_INFINITY, held)
        break
      case steps['reply-to-transit']:
        if (!stood.transit) stood.refused = 'first'
        meet(stood.transit)
        break
      case steps['begin-protection-hold']:
        hold(1, day)
        break
      case steps['end-protection-hold']:
        release(1, day)
        break
      case steps['begin-medical-hold']:
        hold(2, day)
        break
      case steps['end-medical-hold']:
        release(2, day)
        break
      case steps['withdraw']:
        end('withdrawn')
        break
      default:
        stood.refused = 'unknown'
    }
    if (stood.refused !== undefined) return stood
  }
  for (const one of limits())
    if (one?.state === 'running') one.state = Number.isNaN(one.paused) ? (today.first > one.due ? 'lapsed' : 'running') : 'held'
  return stood
}
