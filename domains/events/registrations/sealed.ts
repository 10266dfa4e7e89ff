import { z } from 'zod'
import { line } from '../../../core/fields.ts'
import { languages } from '../../../core/words.ts'

/** Before whom somebody may be named: nobody, those who came too, or everybody. */
export const consents = ['nobody', 'participants', 'public'] as const
export type NamingConsent = (typeof consents)[number]

/** What somebody says who registers. A way to reach her is never asked for twice and never required. */
export const guestFields = {
  name: line(150), institution: line(200).optional(), contact: line(200).optional(), language: z.enum(languages), consent: z.enum(consents).default('nobody'),
}

/** What of it is sealed under the registration's key. */
export const Guest = z.object({ name: z.string(), institution: z.string().optional(), contact: z.string().optional() })
export type Guest = z.output<typeof Guest>
