import { z } from 'zod'
import type { Operation } from '../core/operation.ts'

/** The JSON Schema of an input, as far as the doors look into it. */
export type Shape = {
  readonly type?: string
  readonly title?: string
  readonly description?: string
  readonly format?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly default?: unknown
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  readonly items?: Shape
  readonly anyOf?: readonly Shape[]
  readonly oneOf?: readonly Shape[]
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
}

const made = new WeakMap<z.ZodType, Shape>()

/** What an operation takes, drawn from its Zod schema. An id says in its title what it names: `id of case`. */
export function shapeOf({ input }: Pick<Operation, 'input'>): Shape {
  const known = made.get(input)
  if (known) return known
  const { $schema, '~standard': _, ...drawn } = z.toJSONSchema(input, {
    io: 'input', unrepresentable: 'any', reused: 'inline', metadata: z.registry<z.core.JSONSchemaMeta>(),
    override({ zodSchema, jsonSchema }) {
      const told = z.globalRegistry.get(zodSchema)
      if (told?.id) jsonSchema.title = told.id
      if (told?.description) jsonSchema.description = told.description
      if (told?.format === 'binary') Object.assign(jsonSchema, { type: 'string', format: 'binary', ...(typeof told.maxLength === 'number' && { maxLength: told.maxLength }) })
      if (jsonSchema.format === 'uuid') delete jsonSchema.pattern
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum
    },
  })
  const shape: Shape = drawn as Shape
  made.set(input, shape)
  return shape
}

/** The ways that a value of this shape can be given. */
const waysOf = (shape: Shape): readonly Shape[] => (shape.anyOf ?? shape.oneOf)?.flatMap(waysOf) ?? [shape]

/**
 * Text as a command or an address gives it, brought to the shape that is asked for: a number, a yes or no, a list of one,
 * a list by place (`names.0.text`). What does not fit stays as it was, for the operation to refuse.
 */
export function fit(value: unknown, shape: Shape | undefined): unknown {
  if (shape === undefined) return value
  const ways = waysOf(shape)
  if (typeof value === 'string') return fitText(value, ways)
  const list = ways.find(({ type }) => type === 'array')
  if (Array.isArray(value)) return list ? value.map((one: unknown) => fit(one, list.items)) : value
  if (typeof value !== 'object' || value === null || value instanceof Blob) return value
  const group = ways.find(({ properties }) => properties !== undefined)
  if (!group && list) {
    const entries = Object.entries(value)
    const byPlace = entries.length > 0 && entries.every(([name]) => /^\d{1,3}$/.test(name))
    return byPlace ? entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, one]) => fit(one, list.items)) : [fit(value, list.items)]
  }
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fit(one, own(group?.properties, name))]))
}

function fitText(text: string, ways: readonly Shape[]): unknown {
  const types = new Set(ways.map(({ type }) => type))
  if (types.has('string') || types.has(undefined)) return text
  if ((types.has('number') || types.has('integer')) && /^-?\d+(\.\d+)?$/.test(text)) return Number(text)
  if (types.has('boolean') && (text === 'true' || text === 'false')) return text === 'true'
  const list = ways.find(({ type }) => type === 'array')
  return list ? [fit(text, list.items)] : text
}

/** A property that the shape itself names, never one that every object has. */
export const own = (properties: Shape['properties'], name: string): Shape | undefined =>
  properties && Object.hasOwn(properties, name) ? properties[name] : undefined
