import { z } from 'zod'
import { activityLayout, organisationLayout, type Activity, type Organisation } from './activity.ts'
import { kinds } from './kinds.ts'
import { isList, needOf, type Field, type Layout } from './layout.ts'

/** The shape of a layout as Zod checks it. With `complete`, also all that the official schema asks of a file that is given out. */
function schemaOf(layout: Layout, complete: boolean): z.ZodType {
  return z.strictObject(Object.fromEntries(Object.entries(layout).map(([key, field]) => [key, fieldOf(field, complete)])))
}

function fieldOf(field: Field, complete: boolean): z.ZodType {
  const need = needOf(field)
  const must = need === 'needed' || need === 'silent' || (complete && need === 'expected')
  const value = valueOf(field, complete)
  return isList(field) || must ? value : value.nullable()
}

function valueOf(field: Field, complete: boolean): z.ZodType {
  switch (field.is) {
    case 'attribute': case 'content': return kinds[field.kind].schema
    case 'one': return schemaOf(field.layout, complete)
    case 'inside': return valueOf(field.field, complete)
    default: {
      const list = z.array(field.is === 'many' ? schemaOf(field.layout, complete) : valueOf(field.field, complete))
      return field.need === 'needed' || (complete && field.need === 'expected') ? list.min(1, 'core.field.choose') : list
    }
  }
}

/** Made from the layouts that the types are made from, so what passes is of that type. */
const typed = <T>(schema: z.ZodType): z.ZodType<T> => schema.transform((value) => value as T)

/** An entry as it was taken from somebody's file. */
export const ActivityTaken = typed<Activity>(schemaOf(activityLayout, false))
export const OrganisationTaken = typed<Organisation>(schemaOf(organisationLayout, false))
/** An entry that can be given out: the official schema takes what is written of it. What it refuses says what is still missing. */
export const ActivityToGive = typed<Activity>(schemaOf(activityLayout, true))
export const OrganisationToGive = typed<Organisation>(schemaOf(organisationLayout, true))
