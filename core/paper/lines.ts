import type { Run, Text } from './paper.ts'

/** A piece of a line: text of one run, as wide as it is. */
export type Piece = { readonly run: Run; readonly text: string; readonly width: number }
export type Line = readonly Piece[]

/**
 * Breaks a text into lines. Breaks at spaces, after a slash, and after a hyphen before a small letter (a number like FIG-12 stays whole); a word that is longer than a line is cut where it has to be.
 * In: how wide a text is, and how wide a line may be. A space at the end of a line stays with it, so that words do not grow together where the text is taken out.
 */
export function breakLines(text: Text, widthOf: (text: string) => number, most: number): readonly Line[] {
  const lines: Piece[][] = [[]]
  let used = 0
  const put = (run: Run, part: string): void => {
    const width = widthOf(part)
    if (used > 0 && used + widthOf(part.trimEnd()) > most) {
      lines.push([])
      used = 0
    }
    const line = lines.at(-1)
    const last = line?.at(-1)
    if (line && last?.run === run) line[line.length - 1] = { run, text: last.text + part, width: last.width + width }
    else line?.push({ run, text: part, width })
    used += width
  }
  for (const unit of unitsOf(text)) {
    const width = unit.reduce((sum, { text: part }) => sum + widthOf(part), 0)
    const bare = width - widthOf((unit.at(-1)?.text ?? '').match(/\s*$/)?.[0] ?? '')
    // What belongs together goes to the next line together.
    if (used > 0 && used + bare > most && bare <= most) {
      lines.push([])
      used = 0
    }
    for (const { run, text: part } of unit) for (const cut of bare <= most ? [part] : cuts(part, widthOf, most)) put(run, cut)
  }
  return lines.filter((line, at) => line.length > 0 || at === 0)
}

/** Words with what follows them, across runs: a full stop behind a link stays with it. */
function unitsOf(text: Text): readonly (readonly { readonly run: Run; readonly text: string }[])[] {
  const units: { run: Run; text: string }[][] = [[]]
  for (const run of text)
    for (const part of run.text.match(/(?:[^\s\-/]|-(?![a-zа-яё]))*(?:[-/]+|\s+|$)/gu) ?? []) {
      if (part === '') continue
      units.at(-1)?.push({ run, text: part.replace(/[^\S\u00a0\u202f]+/g, ' ') })
      // A space that does not break keeps what it stands between together.
      if (/[-/]$|[^\S\u00a0\u202f]$/u.test(part)) units.push([])
    }
  return units.filter((unit) => unit.length > 0)
}

/** A word in parts that fit. */
function cuts(word: string, widthOf: (text: string) => number, most: number): readonly string[] {
  const parts: string[] = ['']
  for (const letter of word) {
    const last = parts.at(-1) ?? ''
    if (last !== '' && widthOf(last + letter) > most) parts.push(letter)
    else parts[parts.length - 1] = last + letter
  }
  return parts
}
