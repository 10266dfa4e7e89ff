import { z } from 'zod'
import { readings, told } from './statement.ts'

const locator = z.object({ source: z.string(), file: z.string(), lines: z.array(z.number().int().positive()).min(1) })

/**
 * Where sides are put beside each other. `between` says whose words stand against whose; `standing` is what the reviewer makes of it,
 * which is a judgement and is shown as one; `touches` leads to the facts that it is about.
 */
export const Conflict = z.object({
  code: z.string().regex(/^CF-\d+$/),
  between: z.enum(['documents', 'one document', 'a document and others', 'single source']),
  topic: told,
  standing: z.enum(['differs', 'tension', 'single source', 'beyond its source', 'agreed']),
  note: told.nullable(),
  touches: z.array(z.object({ subject: z.string(), property: z.string().optional() })).default([]),
  claims: z.array(told.extend({ reading: z.enum(readings), sources: z.array(locator).min(1) })),
  later: z.array(z.object({ value: told, url: z.string().nullable(), cited: z.string().optional(), confidence: z.string() })).default([]),
})
export type Conflict = z.output<typeof Conflict>
/** What the table holds: the sides are statements. */
export const ConflictFacts = Conflict.omit({ code: true, claims: true, later: true })
