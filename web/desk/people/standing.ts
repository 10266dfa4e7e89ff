import { z } from 'zod'
import { scripts } from '../../../domains/people/index.ts'

const text = z.string().optional()

/** What the conflict over an edit of a file carries: the version that stands, and what it says. One for each form of the page. */
export const namesNow = z.object({ version: z.number(), names: z.array(z.object({ text: z.string(), script: z.enum(scripts) })) })
export const knownNow = z.object({ version: z.number(), bornOn: text, citizenship: text, work: text, papers: text, health: text, family: text })
export const contactNow = z.object({ version: z.number(), reach: z.string(), contact: text, hours: text, note: text, mayNotify: z.boolean() })
