import { z } from 'zod'
import { line } from '../../core/fields.ts'
import { languages } from '../../core/words.ts'
import { receptionFields } from '../directory/index.ts'

/** What a founder says of an authority: its name, its country (ISO 3166, two letters), its first administrator. */
export const authorityFields = {
  name: line(120),
  country: z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/),
  administrator: line(120),
  /** In which language the administrator's invitation opens. */
  language: z.enum(languages).default('en'),
}

/** What a founder says of an organisation that helps people: the same, and its reception. */
export const organisationFields = { ...authorityFields, ...receptionFields }
