import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { XmlBufferInputProvider, XmlDocument, xmlRegisterInputProvider, XmlValidateError, XsdValidator } from 'libxml2-wasm'
import { kinds, type KindName } from '../domains/programmes/iati/kinds.ts'
import { isList, needOf, type Field, type Layout } from '../domains/programmes/iati/layout.ts'
import { readIati, type Bounds, type Found } from '../domains/programmes/iati/read.ts'

const folder = join(import.meta.dirname, '../content/standards/iati/xsd')
const validators = new Map<string, XsdValidator>()

/** What the official schema says of a file: nothing when it is valid. */
export function xsdFaults(xml: string, holds: 'activities' | 'organisations'): readonly string[] {
  const document = XmlDocument.fromString(xml)
  try {
    validatorOf(holds).validate(document)
    return []
  } catch (fault) {
    if (fault instanceof XmlValidateError) return fault.details.map(({ message }) => message)
    throw fault
  } finally {
    document.dispose()
  }
}

function validatorOf(holds: string): XsdValidator {
  const known = validators.get(holds)
  if (known) return known
  const at = (name: string) => `file:///iati/${name}`
  if (validators.size === 0) {
    const files = ['iati-activities-schema.xsd', 'iati-organisations-schema.xsd', 'iati-common.xsd', 'xml.xsd']
    xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(files.map((name) => [at(name), readFileSync(join(folder, name))]))))
  }
  const name = `iati-${holds}-schema.xsd`
  const made = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(join(folder, name)), { url: at(name) }))
  validators.set(holds, made)
  return made
}

/** Bytes as they come from a disk or a net, in pieces of this many. */
export async function* inPieces(bytes: Uint8Array, size = 7): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

/** All that a reader comes upon in a text or in bytes. */
export const readAll = (file: string | Uint8Array, { size = 5000, bounds }: { size?: number; bounds?: Bounds } = {}): Promise<Found[]> =>
  Array.fromAsync(readIati(inPieces(typeof file === 'string' ? Buffer.from(file) : file, size), bounds))

const someText = fc.string({ unit: fc.constantFrom('a', 'Б', 'ҳ', 'ў', ' ', '<', '&', '>', '"', "'", ']', '\t', '\n', '\r', '𝒳', 'é', '-', '0'), maxLength: 12 })
  .map((text) => text.trim()).filter((text) => kinds.text.schema.safeParse(text).success)
const digits = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
const someDay = fc.date({ min: new Date('1950-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10))

const values: Readonly<Record<KindName, fc.Arbitrary<string | boolean>>> = {
  text: someText, language: fc.constantFrom('ru', 'uz', 'uz-Latn', 'tg', 'EN'), day: someDay, moment: someDay.map((day) => `${day}T10:20:30Z`), flag: fc.boolean(),
  decimal: fc.tuple(digits, fc.nat(9999)).map(([whole, part]) => kinds.decimal.read(`${whole}.${part}`) ?? '0'),
  whole: fc.integer({ min: -999, max: 999 }).map(String), level: fc.nat(9).map(String), year: fc.integer({ min: 1, max: 2100 }).map(String),
  link: fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => kinds.link.read(url) ?? 'https://example.org/'),
  position: fc.tuple(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -180, max: 180 })).map(([a, b]) => `${a} ${b}`),
}

/** Models of a layout: everything that the official schema asks for, and of the rest some. */
export const modelsOf = (layout: Layout): fc.Arbitrary<object> =>
  fc.record(Object.fromEntries(Object.entries(layout).map(([key, field]) => [key, valuesOf(field)])))

function valuesOf(field: Field): fc.Arbitrary<unknown> {
  const must = needOf(field) !== 'free'
  return isList(field) ? inside(field, must) : must ? inside(field, true) : fc.option(inside(field, false), { nil: null })
}

function inside(field: Field, must: boolean): fc.Arbitrary<unknown> {
  switch (field.is) {
    case 'attribute': case 'content': return values[field.kind]
    case 'one': return modelsOf(field.layout)
    case 'inside': return inside(field.field, must)
    default: return fc.array(field.is === 'many' ? modelsOf(field.layout) : inside(field.field, true), { minLength: must ? 1 : 0, maxLength: must ? 2 : 1 })
  }
}
