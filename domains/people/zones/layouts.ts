/** The five zones of ICAO 9303: TD1 (part 5), TD2 (part 6), TD3 (part 4), and the visas of two sizes (part 7). */
export const zoneFormats = ['TD1', 'TD2', 'TD3', 'MRV-A', 'MRV-B'] as const
export type ZoneFormat = (typeof zoneFormats)[number]

/** The parts of a zone. `optional` is what a State adds; `second` a second such part, of TD1 alone. */
export const zoneFields = ['kind', 'state', 'names', 'number', 'nationality', 'birth', 'sex', 'expiry', 'optional', 'second'] as const
export type ZoneField = (typeof zoneFields)[number]
/** What a check digit covers: one part, or the whole. */
export const checkedParts = ['number', 'birth', 'expiry', 'optional', 'whole'] as const
export type CheckedPart = (typeof checkedParts)[number]

/** A place in a zone: the line, the first character and the one after the last, all from 0. */
export type Place = readonly [line: number, from: number, to: number]
export type Layout = {
  readonly lines: number
  readonly width: number
  readonly fields: Readonly<Partial<Record<ZoneField, Place>>>
  /** Each check digit: where it stands and over what it is counted. */
  readonly checks: readonly { readonly of: CheckedPart; readonly at: Place; readonly over: readonly Place[] }[]
}

/** The second line of a book or of a visa: the same everywhere up to the optional part. */
const second = { number: [1, 0, 9], nationality: [1, 10, 13], birth: [1, 13, 19], sex: [1, 20, 21], expiry: [1, 21, 27] } as const
const first = (width: number) => ({ kind: [0, 0, 2], state: [0, 2, 5], names: [0, 5, width] }) as const
const dates = [
  { of: 'number', at: [1, 9, 10], over: [[1, 0, 9]] }, { of: 'birth', at: [1, 19, 20], over: [[1, 13, 19]] }, { of: 'expiry', at: [1, 27, 28], over: [[1, 21, 27]] },
] as const

export const layouts: Readonly<Record<ZoneFormat, Layout>> = {
  TD1: {
    lines: 3, width: 30,
    fields: { kind: [0, 0, 2], state: [0, 2, 5], number: [0, 5, 14], optional: [0, 15, 30], birth: [1, 0, 6], sex: [1, 7, 8], expiry: [1, 8, 14], nationality: [1, 15, 18], second: [1, 18, 29], names: [2, 0, 30] },
    checks: [
      { of: 'number', at: [0, 14, 15], over: [[0, 5, 14]] }, { of: 'birth', at: [1, 6, 7], over: [[1, 0, 6]] }, { of: 'expiry', at: [1, 14, 15], over: [[1, 8, 14]] },
      { of: 'whole', at: [1, 29, 30], over: [[0, 5, 30], [1, 0, 7], [1, 8, 15], [1, 18, 29]] },
    ],
  },
  TD2: {
    lines: 2, width: 36, fields: { ...first(36), ...second, optional: [1, 28, 35] },
    checks: [...dates, { of: 'whole', at: [1, 35, 36], over: [[1, 0, 10], [1, 13, 20], [1, 21, 35]] }],
  },
  TD3: {
    lines: 2, width: 44, fields: { ...first(44), ...second, optional: [1, 28, 42] },
    checks: [...dates, { of: 'optional', at: [1, 42, 43], over: [[1, 28, 42]] }, { of: 'whole', at: [1, 43, 44], over: [[1, 0, 10], [1, 13, 20], [1, 21, 43]] }],
  },
  'MRV-A': { lines: 2, width: 44, fields: { ...first(44), ...second, optional: [1, 28, 44] }, checks: dates },
  'MRV-B': { lines: 2, width: 36, fields: { ...first(36), ...second, optional: [1, 28, 36] }, checks: dates },
}

/** The characters at some places of a zone, one after the other. */
export const textAt = (lines: readonly string[], ...places: readonly Place[]): string => places.map(([line, from, to]) => (lines[line] ?? '').slice(from, to)).join('')
