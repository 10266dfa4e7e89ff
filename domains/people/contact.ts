import { z } from 'zod'
import { line, paragraphs, tick } from '../../core/fields.ts'
import type { Saying } from '../../core/refused.ts'
import { Refused } from '../../core/refused.ts'
import { reachWays, type Reach } from './lists.ts'

/** An hour of the day: 18:00, or 9. */
const hour = () => z.string().trim().transform((typed, context): string => {
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[:.](\d{2}))?$/.exec(typed) ?? []
  if (hours !== undefined && Number(hours) < 24 && Number(minutes) < 60) return `${hours.padStart(2, '0')}:${minutes}`
  context.addIssue({ code: 'custom', message: 'core.field.time' })
  return z.NEVER
}).optional()
/** Is it a zone that clocks are kept in? Only names of places, no offsets. */
function isZone(name: string): boolean {
  if (!/^[A-Z][A-Za-z_]+\/[A-Za-z_/]+$/.test(name)) return false
  try { Temporal.Now.zonedDateTimeISO(name); return true } catch { return false }
}

/** How one may safely reach a person, as a case worker writes it down. */
export const contactFields = {
  contact: line(200).optional(),
  hours: line(100).optional(),
  note: paragraphs(1_000).optional(),
  /** Whom one asks for, when the person is not to be called themselves; and a word by which both know that it is safe. */
  through: line(200).optional(),
  codeWord: line(60).optional(),
  /** Hours in which one may call, and where the person is; without them, at any hour. */
  callFrom: hour(),
  callUntil: hour(),
  zone: z.string().refine(isZone, 'core.field.choose').optional(),
  mayNotify: tick(),
}
const text = z.string().optional()
/** As it is sealed. */
export const contactSealed = z.object({ contact: text, hours: text, note: text, through: text, codeWord: text, callFrom: text, callUntil: text, zone: text })
export type ContactSealed = z.output<typeof contactSealed>
export const reach = () => z.enum(reachWays)

/** Ways that need no address: the person comes back by themselves, or wants no contact. */
const without: readonly Reach[] = ['not at all', 'by code']

/** Refused when the way needs an address and has none, or when messages are allowed by anything but an e-mail address. */
export function checkContact(given: { readonly reach: Reach; readonly contact?: string | undefined; readonly mayNotify: boolean; readonly callFrom?: string | undefined; readonly callUntil?: string | undefined }): void {
  const refuse = (field: string, saying: Saying) => { throw new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [saying] } }) }
  if (given.contact === undefined && !without.includes(given.reach)) refuse('contact', { key: 'core.field.empty' })
  if ((given.callFrom === undefined) !== (given.callUntil === undefined)) refuse(given.callFrom === undefined ? 'callFrom' : 'callUntil', { key: 'core.field.empty' })
  if (given.mayNotify && given.reach !== 'email') refuse('mayNotify', { key: 'people.refused.only-email' })
  if (given.mayNotify && !z.email().safeParse(given.contact).success) refuse('contact', { key: 'people.refused.not-an-address' })
}
