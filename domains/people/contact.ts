import { z } from 'zod'
import { line, paragraphs, tick } from '../../core/fields.ts'
import type { Saying } from '../../core/refused.ts'
import { Refused } from '../../core/refused.ts'
import { reachWays, type Reach } from './lists.ts'

/** How one may safely reach a person, as a case worker writes it down. */
export const contactFields = {
  contact: line(200).optional(),
  hours: line(100).optional(),
  note: paragraphs(1_000).optional(),
  mayNotify: tick(),
}
const text = z.string().optional()
/** As it is sealed. */
export const contactSealed = z.object({ contact: text, hours: text, note: text })
export type ContactSealed = z.output<typeof contactSealed>
export const reach = () => z.enum(reachWays)

/** Ways that need no address: the person comes back by themselves, or wants no contact. */
const without: readonly Reach[] = ['not at all', 'by code']

/** Refused when the way needs an address and has none, or when messages are allowed by anything but an e-mail address. */
export function checkContact(given: { readonly reach: Reach; readonly contact?: string | undefined; readonly mayNotify: boolean }): void {
  const refuse = (field: string, saying: Saying) => { throw new Refused('invalid', 'core.refused.invalid', { fields: { [field]: [saying] } }) }
  if (given.contact === undefined && !without.includes(given.reach)) refuse('contact', { key: 'core.field.empty' })
  if (given.mayNotify && given.reach !== 'email') refuse('mayNotify', { key: 'people.refused.only-email' })
  if (given.mayNotify && !z.email().safeParse(given.contact).success) refuse('contact', { key: 'people.refused.not-an-address' })
}
