import { z } from 'zod'
import { day, line, paragraphs, tick } from '../../../core/fields.ts'
import { hour } from '../running/fields.ts'
import { fieldNames, fields, isOnSheet, type SheetField, type Shape } from './fields.ts'

/** A piece of evidence that is enclosed. `evidence`: the list of the instrument and its item; null where the law has no list. */
export const Piece = z.object({ evidence: z.string().nullable(), says: z.string(), issuedOn: z.string().nullable(), validUntil: z.string().nullable() })
export type Piece = z.output<typeof Piece>
/** What is sealed as the sheet of a file: what official forms ask for and no step says. */
export const Sheet = z.object({ fields: z.record(z.string(), z.string()), pieces: z.array(Piece) })
export type Sheet = z.output<typeof Sheet>
export const emptySheet: Sheet = { fields: {}, pieces: [] }

/** As many lines as fit a box; what is longer runs on. */
const mostLines = 12

const answers = {
  name: () => line(200), line: () => line(300), day: () => day(), time: hour, tick: () => tick(), number: () => z.coerce.number().int().min(0).max(99),
  text: () => paragraphs(1500), names: () => paragraphs(1500),
}
const answerFor = (is: Shape) => (typeof is === 'string' ? answers[is]() : z.enum(is)).optional()

/** What an officer may write, field by field: each by its kind, or nothing. */
export const sheetInput = Object.fromEntries<z.ZodOptional<z.ZodType>>(fieldNames.filter(isOnSheet).map((name) => [name, answerFor(fields[name].is)])) as { readonly [name in SheetField]: z.ZodOptional<z.ZodType> }

/** What was written, as it is kept: text; undefined where nothing was said. */
export const keptAs = (value: unknown): string | undefined => (value === true ? 'true' : typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined)

/** Paragraphs as the lines of a box. */
export const linesOf = (text: string): readonly string[] => {
  const lines = text.split('\n').map((one) => one.trim()).filter((one) => one !== '')
  return lines.length <= mostLines ? lines : [...lines.slice(0, mostLines - 1), lines.slice(mostLines - 1).join('; ')]
}
