import { activityLayout, organisationLayout, type Activity, type Organisation } from './activity.ts'
import type { Field, Layout } from './layout.ts'

const unwritable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/
const signs: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' }

/** Text between tags. A line end stays one; a carriage return would be read as a line end, so it is written by its number. */
const escaped = (text: string): string => checked(text).replace(/[&<>\r]/g, (sign) => signs[sign] ?? sign)
/** Text in an attribute, where a reader makes blanks of tabs and line ends that are not written by their number. */
const quoted = (text: string): string => `"${checked(text).replace(/[&<>"\t\n\r]/g, (sign) => signs[sign] ?? sign)}"`

function checked(text: string): string {
  if (unwritable.test(text) || !text.isWellFormed()) throw new RangeError('A text holds a character that XML cannot')
  return text
}

/**
 * An IATI 2.03 file, piece by piece, in UTF-8 text: each entry in the order of the official schema. In: entries as `ActivityToGive` passes them,
 * and the moment of writing. The official schema wants one entry at least; a file of none is still well-formed.
 */
export const writeActivities = (activities: AsyncIterable<Activity> | Iterable<Activity>, at: Temporal.Instant): AsyncGenerator<string> =>
  write('iati-activities', 'iati-activity', activityLayout, activities, at)
export const writeOrganisations = (organisations: AsyncIterable<Organisation> | Iterable<Organisation>, at: Temporal.Instant): AsyncGenerator<string> =>
  write('iati-organisations', 'iati-organisation', organisationLayout, organisations, at)

async function* write(root: string, name: string, layout: Layout, entries: AsyncIterable<object> | Iterable<object>, at: Temporal.Instant): AsyncGenerator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<${root} version="2.03" generated-datetime="${at.round('second').toString()}">\n`
  for await (const entry of entries) yield element(name, layout, entry, 1)
  yield `</${root}>\n`
}

const indent = (depth: number) => '  '.repeat(depth)

/** One element of a layout, with its line end. */
function element(name: string, layout: Layout, model: object, depth: number): string {
  let attributes = ''
  let text = ''
  let children = ''
  for (const [key, field] of Object.entries(layout)) {
    const value: unknown = Reflect.get(model, key)
    if (value === null || value === undefined) continue
    if (field.is === 'attribute') attributes += ` ${field.name}=${quoted(String(value))}`
    else if (field.is === 'content') text = escaped(String(value))
    else children += inner(field, value, depth + 1)
  }
  return tag(name, attributes, text, children, depth)
}

const tag = (name: string, attributes: string, text: string, children: string, depth: number): string =>
  (children !== '' ? `${indent(depth)}<${name}${attributes}>\n${children}${indent(depth)}</${name}>\n`
    : text !== '' ? `${indent(depth)}<${name}${attributes}>${text}</${name}>\n` : `${indent(depth)}<${name}${attributes}/>\n`)

/** What a field is in the file: elements, or nothing where there is nothing. */
function inner(field: Exclude<Field, { is: 'attribute' | 'content' }>, value: unknown, depth: number): string {
  switch (field.is) {
    case 'one': return typeof value === 'object' && value !== null ? element(field.name, field.layout, value, depth) : ''
    case 'many': return listed(value).map((one) => (typeof one === 'object' && one !== null ? element(field.name, field.layout, one, depth) : '')).join('')
    case 'each': return listed(value).map((one) => wrapped(field.name, field.field, one, depth)).join('')
    case 'inside': return Array.isArray(value) && value.length === 0 ? '' : wrapped(field.name, field.field, value, depth)
  }
}

const listed = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** An element that holds one field only. */
function wrapped(name: string, field: Field, value: unknown, depth: number): string {
  if (field.is === 'attribute') return tag(name, ` ${field.name}=${quoted(String(value))}`, '', '', depth)
  if (field.is === 'content') return tag(name, '', escaped(String(value)), '', depth)
  return tag(name, '', '', inner(field, value, depth + 1), depth)
}
