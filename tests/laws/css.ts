import { read } from './sources.ts'

/** One `name: value` of a rule. `around` are the at-rules that it stands in, outermost first. */
export type Declaration = { readonly file: string; readonly around: readonly string[]; readonly selector: string; readonly name: string; readonly value: string }

/** The rules of a stylesheet, each as its declarations. In: a path from the root. */
export function rulesOf(file: string): readonly (readonly Declaration[])[] {
  const text = read(file).replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/@import [^;]*;/g, '')
  return within(file, text, [])
}

function within(file: string, text: string, around: readonly string[]): readonly (readonly Declaration[])[] {
  const found: (readonly Declaration[])[] = []
  for (let at = 0; ;) {
    const opens = text.indexOf('{', at)
    if (opens < 0) return found
    const closes = closing(file, text, opens)
    const selector = text.slice(at, opens).trim()
    const inside = text.slice(opens + 1, closes)
    if (inside.includes('{')) found.push(...within(file, inside, [...around, selector]))
    else found.push(declarations(inside).map((one) => ({ file, around, selector, ...one })))
    at = closes + 1
  }
}

function closing(file: string, text: string, opens: number): number {
  let depth = 0
  for (let at = opens; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  throw new Error(`${file}: a brace is not closed`)
}

const declarations = (text: string): readonly { name: string; value: string }[] =>
  text.split(';').map((one) => one.trim()).filter((one) => one !== '').map((one) => ({ name: one.slice(0, one.indexOf(':')).trim(), value: one.slice(one.indexOf(':') + 1).trim() }))

/** How well one colour is seen on another, 1 to 21, as WCAG measures it. In: `#rgb` or `#rrggbb`. */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [lightness(one), lightness(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

function lightness(colour: string): number {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((digit) => digit + digit).join('') : colour.slice(1)
  if (!/^[0-9a-f]{6}$/.test(hex)) throw new Error(`${colour} is no colour`)
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
