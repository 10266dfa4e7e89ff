import { layouts, type Layout, type ZoneFormat } from './layouts.ts'

/** Letters of the Cyrillic keyboard that look like those of a zone. */
const alike = new Map([...'АAВBЕEКKМMНHОOРPСCТTУYХXІIЅSЈJ'.matchAll(/(.)(.)/gu)].map(([, seen = '', meant = '']) => [seen, meant]))
/** More than any zone has, with what people put between. */
export const longestZone = 400

export type Lines = {
  readonly lines: readonly string[]
  readonly format: ZoneFormat | null
  /** Fillers at an end, where nothing stands after them, were put in or taken away. */
  readonly isFilled: boolean
  /** Cyrillic letters stood for Latin ones that look like them. */
  readonly hadCyrillic: boolean
}

/** In: a zone as typed or pasted. Out: its lines in capitals without spaces, and which zone it can be: by how many lines there are and how long they are. */
export function linesOf(text: string): Lines {
  const upper = text.slice(0, longestZone).toUpperCase().replace(/[«]/g, '<<').replace(/[‹]/g, '<')
  const latin = upper.replace(/\p{Script=Cyrillic}/gu, (letter) => alike.get(letter) ?? letter)
  const typed = latin.split(/\n/).map((line) => line.replace(/\s/g, '')).filter((line) => line !== '')
  const lines = typed.length === 1 ? inEqualParts(typed[0] ?? '') : typed
  const format = formatOf(lines)
  const filled = format ? lines.map((line, at) => filledTo(line, at, layouts[format])) : lines
  return { lines: filled, format, isFilled: filled.some((line, at) => line !== lines[at]), hadCyrillic: latin !== upper }
}

/** One run of characters that is as long as a whole zone. */
function inEqualParts(line: string): readonly string[] {
  const width = { 90: 30, 88: 44, 72: 36 }[line.length]
  return width ? Array.from({ length: line.length / width }, (_, at) => line.slice(at * width, (at + 1) * width)) : [line]
}

/** A line may be some characters too long or too short: that is said, and does not make it another zone. */
function formatOf(lines: readonly string[]): ZoneFormat | null {
  const longest = Math.max(...lines.map(({ length }) => length))
  if (lines.length === 3) return longest >= 24 && longest <= 34 ? 'TD1' : null
  if (lines.length !== 2 || longest < 30 || longest > 50) return null
  const isVisa = lines[0]?.startsWith('V') ?? false
  return longest > 40 ? (isVisa ? 'MRV-A' : 'TD3') : isVisa ? 'MRV-B' : 'TD2'
}

/** Names, and the last part of a visa, end in fillers of which nobody counts how many: there they are made as many as there should be. */
function filledTo(line: string, at: number, { width, checks }: Layout): string {
  if (line.length === width || checks.some(({ at: [of, , to] }) => of === at && to === width)) return line
  const bare = line.replace(/<+$/, '')
  return bare.length <= width && line.endsWith('<') ? bare.padEnd(width, '<') : line
}
