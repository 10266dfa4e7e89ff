import { globSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { contrast, rulesOf, type Declaration } from './css.ts'
import { code, read, root } from './sources.ts'

const files = globSync('web/look/*.css', { cwd: root }).map((file) => file.replaceAll('\\', '/')).sort()
const rules = files.flatMap(rulesOf)
const all = rules.flat()
const isToken = ({ file, selector, name }: Declaration) => file === 'web/look/base.css' && selector === ':root' && name.startsWith('--')
const outside = all.filter((one) => !isToken(one))
const told = ({ file, selector, name, value }: Declaration) => `${file}: ${selector} { ${name}: ${value} }`

/** What a theme changes in the tokens of the day. */
const tokensIn = (around: string) => all.filter((one) => isToken(one) && one.around.join() === around && /^(#|[A-Z])/.test(one.value)).map(({ name, value }) => [name.slice(2), value] as const)
const night = '@media (prefers-color-scheme: dark)'
const themes = { day: tokensIn(''), night: tokensIn(night), paper: tokensIn('@media print'), 'own colours': tokensIn('@media (forced-colors: active)') }
const drawn = Object.entries(themes).filter(([theme]) => theme !== 'own colours').map(([theme, tokens]) => ({ theme, colour: new Map<string, string>(tokens) }))

const named = (value: string) => [...value.matchAll(/var\(--([a-z0-9]+)\)/g)].map(([, name = '']) => name)
/** The tokens that are colours, among those that a value names. */
const colours = (value: string) => named(value).filter((name) => themes.day.some(([known]) => known === name))

describe('a colour is a token', () => {
  const takesColour = /^(color|background(-color)?|border(-(block|inline)(-(start|end))?)?(-color)?|outline(-color)?|text-decoration(-color)?|fill|stroke|box-shadow|text-shadow|accent-color|caret-color|column-rule)$/
  const words = new Set([
    'none', 'inherit', 'currentColor', 'transparent', 'solid', 'dotted', 'dashed', 'underline', 'auto', 'inset',
  ])
  const isPlain = (part: string) => words.has(part) || /^-?[\d.]+(px|em|rem|pt|%)?$/.test(part)

  test('nowhere but in the tokens stands a colour', () => {
    const loose = outside.filter(({ name, value }) => takesColour.test(name) && !value.replaceAll(/var\(--[a-z0-9]+\)/g, '').split(/[\s,]+/).filter(Boolean).every(isPlain))
    const literal = outside.filter(({ value }) => /#[0-9a-f]{3,8}\b|\b(rgb|hsl|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|linear-gradient|radial-gradient)\(/i.test(value))
    expect([...loose, ...literal].map(told)).toEqual([])
  })

  test('a page brings none of its own; only what a camera reads is black on white in any light', () => {
    const own = code.filter((file) => file.startsWith('web/') && file.endsWith('.tsx') && !file.includes('.test.') && /['"`]#[0-9a-f]{3,8}['"`]|\b(?:fill|stroke|color)='(?!none|currentColor)[a-z]+'/i.test(read(file)))
    expect(own.filter((file) => file !== 'web/parts/qr.tsx')).toEqual([])
  })

  test('every token that is used exists, and each theme draws all of them anew', () => {
    const known = new Set(all.filter(({ name }) => name.startsWith('--')).map(({ name }) => name.slice(2)))
    expect(all.filter(({ value }) => named(value).some((name) => !known.has(name))).map(told)).toEqual([])
    const names = themes.day.map(([name]) => name).sort()
    expect(names.length).toBeGreaterThan(12)
    expect(Object.values(themes).map((tokens) => tokens.map(([name]) => name).sort())).toEqual(Object.keys(themes).map(() => names))
  })
})

describe('what is written and drawn can be seen, by day, by night and on paper', () => {
  /** What may lie under a text or a line. */
  const grounds = ['paper', 'sunk', 'wash']
  /** A hairline between rows carries nothing. */
  const decoration = new Set([...grounds, 'line'])
  const seen = (pairs: readonly (readonly [front: string, ground: string])[], least: number) => drawn.flatMap(({ theme, colour }) =>
    [...new Set(pairs.map((pair) => pair.join(' on ')))].flatMap((pair) => {
      const [front = '', ground = ''] = pair.split(' on ').map((name) => colour.get(name) ?? name)
      const measured = contrast(front, ground)
      return measured < least ? [`${theme}: ${pair} ${measured.toFixed(2)}`] : []
    }))
  const valueOf = (rule: readonly Declaration[], wanted: RegExp) => rule.filter(({ name }) => wanted.test(name)).flatMap(({ value }) => colours(value))

  test('text: 4.5 on every ground it may stand on', () => {
    const pairs = rules.flatMap((rule) => {
      const [under] = valueOf(rule, /^background/)
      const text = valueOf(rule, /^(color|fill)$/).filter((name) => !(rule.some(({ name: of }) => of === 'fill') && grounds.includes(name)) && !rule.some(({ selector }) => selector.startsWith('.dot')))
      return text.flatMap((name) => (under ? [[name, under] as const] : grounds.filter(() => !grounds.includes(name) && name !== 'on').map((ground) => [name, ground] as const)))
    })
    expect(pairs).toEqual(expect.arrayContaining([['ink', 'paper'], ['soft', 'wash'], ['on', 'do'], ['on', 'do2'], ['paper', 'ink']]))
    expect(seen(pairs, 4.5)).toEqual([])
  })

  test('edges, roads and dots: 3 on paper; what can lie elsewhere, also there', () => {
    const shapes = [...new Set(rules.flatMap((rule) => [...valueOf(rule, /^(border|outline|box-shadow|text-decoration|stroke|accent-color|background)/), ...(rule.some(({ selector }) => selector.startsWith('.dot')) ? valueOf(rule, /^fill$/) : [])]))].filter((name) => !decoration.has(name))
    expect(shapes).toEqual(expect.arrayContaining(['ink', 'edge', 'ahead', 'here', 'do', 'bad', 'good', 'focus']))
    // Apricot stands on paper alone: where a row is marked, its dot is drawn with the colour of words.
    expect(seen(shapes.flatMap((name) => (name === 'here' ? ['paper'] : grounds).map((ground) => [name, ground] as const)), 3)).toEqual([])
  })

  test('the measure is the one everybody uses', () => {
    expect(contrast('#000', '#ffffff')).toBeCloseTo(21)
    expect(contrast('#767676', '#fff')).toBeCloseTo(4.54, 2)
    expect(() => contrast('red', '#fff')).toThrow('red is no colour')
  })
})

test('no side is called left or right: a page that is read from the right is the same page mirrored', () => {
  const physical = /^((margin|padding|border|inset|scroll-margin|scroll-padding)-(left|right|top|bottom)(-.*)?|left|right|top|bottom|(min-|max-)?(width|height)|border-(top|bottom)-(left|right)-radius)$/
  const sided = ({ name, value }: Declaration) => {
    const parts = value.replaceAll(/\([^()]*\)/g, '').split(/\s+/)
    return /^(margin|padding|inset|scroll-(margin|padding)|border-(width|style|color))$/.test(name) && parts.length === 4 && parts[1] !== parts[3]
  }
  const bySide = ({ name, value }: Declaration) => (/^(text-align|float|clear|justify-.*|background-position|transform-origin|caption-side)$/.test(name) && /\b(left|right)\b/.test(value)) || /translate(X|3d)?\(/.test(value)
  expect(outside.filter((one) => physical.test(one.name) || sided(one) || bySide(one)).map(told)).toEqual([])
})

test('nothing moves for those who asked for stillness', () => {
  const moves = outside.filter(({ name, value }) => /^(transition|animation|scroll-behavior)/.test(name) && value !== 'none')
  expect(moves.filter(({ around }) => !around.some((one) => one.includes('prefers-reduced-motion: no-preference'))).map(told)).toEqual([])
})

test('what the first pages need stays small', () => {
  expect(gzipSync(read('web/look/base.css'), { level: 9 }).length).toBeLessThan(5 * 1024)
})
