import type { Operation } from '../../core/operation.ts'
import { shapeOf, type Shape } from '../../doors/shape.ts'

/** What a field of an operation gets: an id of what its title names, or words that mean something there. Undefined: anything will do. */
export type Known = (field: string, title: string | undefined) => unknown

const today = Temporal.Now.plainDateISO('Asia/Bishkek')
const dayFor = (field: string) => (/until|ends|due|meet/.test(field) ? today.add({ days: 7 }) : today).toString()

/**
 * Inputs that an operation takes, drawn from its schema: with all fields, with those that are needed,
 * and with each optional field beside these. What does not go together falls out.
 */
export function inputsOf(operation: Operation, known: Known): readonly object[] {
  const { properties = {}, required = [] } = shapeOf(operation)
  const all = Object.fromEntries(Object.entries(properties).map(([name, shape]) => [name, valueOf(shape, name, known)]))
  const pick = (names: readonly string[]) => Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)))
  const optional = Object.keys(properties).filter((name) => !required.includes(name))
  const tried = [all, pick(required), ...optional.map((name) => pick([...required, name])), ...optional.map((name) => pick(Object.keys(all).filter((one) => one !== name)))]
  const taken = tried.filter((one) => operation.input.safeParse(one).success)
  return [...new Map(taken.map((one) => [JSON.stringify(one), one])).values()]
}

function valueOf(shape: Shape, field: string, known: Known): unknown {
  if (shape.format === 'binary') return known(field, 'file to send')
  const given = known(field, shape.title)
  if (typeof given === 'object') return given
  if (given !== undefined && (shape.type === 'string' || shape.type === undefined) && !shape.enum && !shape.anyOf) return given
  const [way] = shape.anyOf ?? []
  if (way) return valueOf(way, field, known)
  if (shape.enum) return shape.enum[0]
  switch (shape.type) {
    case 'array': return shape.items ? [valueOf(shape.items, field, known)] : []
    case 'object': return Object.fromEntries(Object.entries(shape.properties ?? {}).map(([name, one]) => [name, valueOf(one, name, known)]))
    case 'integer':
    case 'number': return field === 'months' ? 6 : (shape.minimum ?? 1)
    case 'boolean': return true
    default: return textFor(shape, field)
  }
}

function textFor(shape: Shape, field: string): string {
  if (/On$|^on(Day)?$/.test(field)) return dayFor(field)
  if (field === 'periodFrom') return today.with({ day: 1 }).subtract({ months: 1 }).toString()
  if (field === 'periodTo') return today.with({ day: 1 }).subtract({ days: 1 }).toString()
  if (field === 'time') return '12:00'
  if (field === 'scope') return 'cases/*'
  if (shape.pattern?.includes('[A-Z]{2}')) return 'KG'
  if (field === 'procedure') return 'assisted-voluntary-return'
  if (shape.pattern?.startsWith('^[a-z0-9]')) return 'nobody'
  if (shape.pattern?.includes('ORG-')) return 'ORG-1'
  if (shape.pattern?.includes('[A-Z]{3}')) return 'USD'
  if (field === 'localCurrency') return 'KGS'
  if (/^(amount|target|actual|rate|ceiling)$/.test(field)) return '12.5'
  return 'Nobody ever said this'
}
