import { z } from 'zod'
import { languages } from '../../core/words.ts'

/** A language that is translated into; English is what is translated from. */
export const translated = () => z.enum(languages).exclude(['en'])

/** The path of a file, seen from the folder that the command was called in. */
export const path = () => z.string().trim().min(1, 'core.field.empty').max(1000, 'core.field.long').meta({ id: 'path' })
