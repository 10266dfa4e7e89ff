import { z } from 'zod'
import { languages } from '../../../core/words.ts'

const id = z.uuid().optional().catch(undefined)
/** What was chosen in the form, as far as it can be: what cannot is not chosen. A line that is empty is none. */
const chosen = z.object({
  language: z.enum(languages).catch('ru'), node: id, document: id,
  statement: z.string().trim().min(1).max(10_000).optional().catch(undefined), reference: z.string().trim().min(1).max(200).optional().catch(undefined),
  wayGiven: z.string().optional().catch(undefined), ownWords: z.string().optional().catch(undefined),
})
export type Choice = z.output<typeof chosen>
export const choiceIn = (sent: unknown): Choice => chosen.parse(sent)

/** Was everything chosen that has to be read aloud? */
export const isWhole = ({ node, document, statement }: Choice): boolean => node !== undefined && (document === undefined) !== (statement === undefined)
