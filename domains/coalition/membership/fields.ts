import { z } from 'zod'
import { line, paragraphs } from '../../../core/fields.ts'
import { languages } from '../../../core/words.ts'

/** What an organisation says of itself when it wants to join. `contact` is the organisation's, not a person's own. */
export const applicationFields = { language: z.enum(languages), why: paragraphs(3_000), contact: line(200) }
/** What is sealed of it. */
export const Sealed = z.object({ why: z.string(), contact: z.string() })
