/** A condition with one of its clauses taken out. */
export type Without = { readonly clause: string; readonly text: string }

type Span = { readonly from: number; readonly to: number }

/**
 * Each way to take one clause out of a condition as the database writes it: every side of every `and` and `or`, however deep,
 * and every condition that stands alone. In: its text. Out: the clause, and the text without it.
 */
export function withoutEach(text: string): readonly Without[] {
  const whole = outermost(text, { from: 0, to: text.length })
  return [whole, ...groupsIn(text).filter(({ from, to }) => from !== whole.from || to !== whole.to)].flatMap((group) => take(text, group, group === whole || standsAlone(text, group)))
}

function take(text: string, group: Span, alone: boolean): readonly Without[] {
  for (const word of [' AND ', ' OR ']) {
    const sides = sidesOf(text, group, word)
    if (sides.length < 2) continue
    return sides.map((side, at) => {
      const rest = sides.filter((_, other) => other !== at).map(({ from, to }) => text.slice(from, to)).join(word)
      return { clause: plain(text.slice(side.from, side.to)), text: text.slice(0, group.from) + rest + text.slice(group.to) }
    })
  }
  return alone && text.slice(group.from, group.to) !== 'true' ? [{ clause: plain(text.slice(group.from, group.to)), text: `${text.slice(0, group.from)}true${text.slice(group.to)}` }] : []
}

const plain = (text: string): string => {
  const short = text.replace(/\s+/g, ' ').replace(/\( SELECT \(NULLIF\(current_setting\('app\.(\w+)'::text, true\), ''::text\)\)::uuid AS "nullif"\)/g, '‹$1›').trim()
  return short.startsWith('(') && short.endsWith(')') ? short.slice(1, -1) : short
}

/** A condition in brackets after `where` or `on` stands alone when nothing joins it to another. */
const standsAlone = (text: string, group: Span): boolean => /(WHERE|ON) \($/.test(text.slice(0, group.from))

/** What is inside each pair of brackets. */
function groupsIn(text: string): readonly Span[] {
  const open: number[] = []
  const groups: Span[] = []
  walk(text, { from: 0, to: text.length }, (at, letter) => {
    if (letter === '(') open.push(at + 1)
    if (letter === ')') groups.push({ from: open.pop() ?? 0, to: at })
  })
  return groups
}

/** What is left when all brackets around the whole are taken off. */
function outermost(text: string, span: Span): Span {
  const inner = groupsIn(text).find(({ from, to }) => from === span.from + 1 && to === span.to - 1)
  return inner ? outermost(text, inner) : span
}

/** The parts of a span between a word, where no bracket is open. */
function sidesOf(text: string, span: Span, word: string): readonly Span[] {
  const ends: number[] = []
  let depth = 0
  walk(text, span, (at, letter) => {
    if (letter === '(') depth++
    if (letter === ')') depth--
    if (depth === 0 && text.startsWith(word, at)) ends.push(at)
  })
  return [...ends, span.to].map((to, index) => ({ from: index === 0 ? span.from : (ends[index - 1] ?? 0) + word.length, to }))
}

/** Each letter that is not inside quotation marks. */
function walk(text: string, { from, to }: Span, each: (at: number, letter: string) => void): void {
  let quote = ''
  for (let at = from; at < to; at++) {
    const letter = text.charAt(at)
    if (quote) quote = letter === quote ? '' : quote
    else if (letter === "'" || letter === '"') quote = letter
    else each(at, letter)
  }
}
