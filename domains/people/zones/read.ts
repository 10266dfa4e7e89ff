import type { Day } from '../../../core/ids.ts'
import { checkDigit, valueOf } from './check-digit.ts'
import { checkedParts, layouts, textAt, type CheckedPart, type ZoneField, type ZoneFormat } from './layouts.ts'
import type { PaperKind } from '../lists.ts'
import { stateOf } from './states.ts'
import { bornIn, endsIn } from './days.ts'
import { linesOf } from './lines.ts'
import { namesIn } from './names.ts'

/** What is wrong with a zone. Each has a sentence: people.papers.fault.… */
export const faults = ['no-zone', 'length', 'character', ...checkedParts.map((part) => `check-${part}` as const), 'birth', 'expiry', 'sex', 'state', 'nationality', 'names', 'kind', 'number'] as const
export type FaultKind = (typeof faults)[number]
export type Fault = { readonly fault: FaultKind; readonly filled: Readonly<Record<string, string | number>> }
/** What is right, and worth saying all the same. */
export const remarks = ['filled', 'cyrillic', 'cut', 'part-day', 'blank-end', 'internal'] as const
export type Remark = (typeof remarks)[number]

/** What a zone says. Days are null where it does not say them whole. */
export type Zone = {
  readonly format: ZoneFormat
  readonly code: string
  readonly kind: PaperKind | null
  /** As printed, three letters; and the country, where it is one. */
  readonly state: string
  readonly country: string | null
  readonly nationality: string
  readonly citizenship: string | null
  readonly number: string
  readonly surname: string
  readonly given: string
  readonly bornOn: Day | null
  readonly bornIn: number | null
  readonly sex: 'f' | 'm' | 'x' | null
  readonly expiresOn: Day | null
  /** Only a Russian internal passport has it in its zone. */
  readonly issuedOn: Day | null
  readonly optional: string
  readonly checks: Readonly<Partial<Record<CheckedPart, boolean>>>
}
export type ReadZone = { readonly lines: readonly string[]; readonly zone: Zone | null; readonly faults: readonly Fault[]; readonly remarks: readonly Remark[] }

/**
 * Reads a machine-readable zone (ICAO 9303). In: the text as typed, and today, which decides the century. Out: what it says, which check digits are
 * right, and everything that is wrong with it; `zone` is null where it cannot be one at all. Nothing is made good: misread.ts offers what may have been meant.
 */
export function readMachineZone(text: string, today: Day): ReadZone {
  const { lines, format, isFilled, hadCyrillic } = linesOf(text)
  if (!format) return { lines, zone: null, faults: [{ fault: 'no-zone', filled: {} }], remarks: [] }
  const { width, fields } = layouts[format]
  const found: Fault[] = []
  const fault = (kind: FaultKind, filled: Fault['filled'] = {}) => { found.push({ fault: kind, filled }) }
  lines.forEach((line, at) => {
    if (line.length !== width) fault('length', { line: at + 1, has: line.length, wants: width })
    const strange = [...line].findIndex((character) => Number.isNaN(valueOf(character)))
    if (strange >= 0) fault('character', { line: at + 1, at: strange + 1 })
  })
  // With a line too long or too short every place behind is another: what it says is not worth reading.
  if (found.length > 0) return { lines, zone: null, faults: found, remarks: [] }

  const part = (name: ZoneField) => { const place = fields[name]; return place ? textAt(lines, place) : '' }
  const { number, ownDigit } = numberOf(lines, format)
  const checks = Object.fromEntries(layouts[format].checks.map(({ of, at, over }) => {
    const covered = of === 'number' && ownDigit !== undefined ? number : textAt(lines, ...over)
    return [of, agrees(covered, of === 'number' ? (ownDigit ?? textAt(lines, at)) : textAt(lines, at))]
  })) satisfies Zone['checks']
  for (const of of checkedParts) if (checks[of] === false) fault(`check-${of}`)

  const [code, state, nationality] = [part('kind'), part('state'), part('nationality')]
  const isInternal = code === 'PN' && state === 'RUS'
  const kind = kindOf(code, isInternal)
  const [country, citizenship] = [stateOf(state), stateOf(nationality)]
  const [birth, expiry] = [bornIn(part('birth'), today), endsIn(part('expiry'), today)]
  const names = namesIn(part('names'), isInternal ? 'internal' : 'abroad')
  const sex = sexOf(part('sex'))
  const plain = number.replace(/<+$/, '')
  if (!kind) fault('kind', { code: bare(code) })
  if (country === undefined) fault('state', { code: bare(state) })
  if (citizenship === undefined) fault('nationality', { code: bare(nationality) })
  if (!birth.isDay) fault('birth')
  if (!expiry.isDay) fault('expiry')
  if (sex === undefined) fault('sex')
  if (names.surname === '' || names.hasFigures) fault('names')
  if (plain === '' || plain.includes('<')) fault('number')

  const isWhole = isInternal && /^\d{9}$/.test(plain)
  const optional = bare(part('optional'))
  return {
    lines,
    zone: {
      format, code: bare(code), kind: kind ?? null, state: bare(state), country: country ?? null, nationality: bare(nationality), citizenship: citizenship ?? null,
      // Three figures of the series, the number, and the last figure of the series among what the State adds.
      number: isWhole ? `${plain.slice(0, 3)}${optional.slice(0, 1)} ${plain.slice(3)}` : plain,
      surname: names.surname, given: names.given, bornOn: birth.day, bornIn: birth.year, sex: sex ?? null, expiresOn: expiry.day,
      issuedOn: isInternal ? endsIn(optional.slice(1, 7).padEnd(6, '<'), today).day : null, optional: isInternal ? '' : optional, checks,
    },
    faults: found,
    remarks: [
      ...(isFilled ? ['filled' as const] : []), ...(hadCyrillic ? ['cyrillic' as const] : []), ...(names.isCut ? ['cut' as const] : []), ...(birth.isDay && birth.day === null ? ['part-day' as const] : []),
      ...(expiry.isDay && expiry.day === null && !isInternal ? ['blank-end' as const] : []), ...(isInternal ? ['internal' as const] : []),
    ],
  }
}

const bare = (text: string) => text.replace(/<+$/, '')

/** A blank part may have a blank check digit. */
const agrees = (covered: string, digit: string): boolean => checkDigit(covered) === digit || (digit === '<' && /^<*$/.test(covered))

/** A number of more than nine characters goes on in the optional part, its check digit behind it (part 5, 4.2.2.2; part 6 the same). */
function numberOf(lines: readonly string[], format: ZoneFormat): { readonly number: string; readonly ownDigit: string | undefined } {
  const { fields, checks } = layouts[format]
  const [number, optional] = [fields.number ? textAt(lines, fields.number) : '', fields.optional ? textAt(lines, fields.optional) : '']
  const digit = checks.find(({ of }) => of === 'number')
  const goesOn = (format === 'TD1' || format === 'TD2') && digit && textAt(lines, digit.at) === '<' && !number.includes('<') && /^[0-9A-Z]{2}/.test(optional)
  if (!goesOn) return { number, ownDigit: undefined }
  const rest = optional.split('<')[0] ?? ''
  return { number: number + rest.slice(0, -1), ownDigit: rest.slice(-1) }
}

function kindOf(code: string, isInternal: boolean): PaperKind | undefined {
  if (isInternal) return 'internal passport'
  if (/^[IA]R/.test(code)) return 'residence permit'
  const kinds: Readonly<Record<string, PaperKind>> = { P: 'passport', V: 'visa', I: 'identity card', A: 'identity card', C: 'identity card' }
  return kinds[code.slice(0, 1)]
}

function sexOf(text: string): Zone['sex'] | undefined {
  if (text === 'M') return 'm'
  if (text === 'F') return 'f'
  return text === 'X' || text === '<' ? 'x' : undefined
}
