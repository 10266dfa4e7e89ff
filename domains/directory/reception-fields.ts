import { z } from 'zod'
import { line, several } from '../../core/fields.ts'
import { languages } from '../../core/words.ts'

/** What an organisation says of its reception: where, in which languages, within how many hours it answers (a month at most). */
export const receptionFields = {
  place: line(120),
  languages: several(z.enum(languages)).refine((all) => all.length > 0, 'core.field.choose'),
  answersWithinHours: z.coerce.number().int().min(1).max(720),
}
