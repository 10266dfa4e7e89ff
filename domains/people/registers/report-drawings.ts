import type { Evidence } from './evidence.ts'
import { barred } from './findings.ts'

/** What stands in a page and must not be taken for markup. */
export const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)

/** How many pairs have which weight: a bar for each two bits, as high as the logarithm of the number. In: the numbers, the weight from which pairs are taken. */
export function histogram(bars: readonly number[], least: number, words: { readonly weight: string; readonly pairs: string; readonly threshold: string }): string {
  const { from, to, step } = barred
  const [width, height, foot] = [720, 180, 40]
  const most = Math.log10(Math.max(10, ...bars) + 1)
  const x = (weight: number) => 30 + ((Math.max(from, Math.min(to, weight)) - from) / (to - from)) * (width - 40)
  const drawn = bars.map((count, at) => {
    const high = (Math.log10(count + 1) / most) * (height - 20)
    return count === 0 ? '' : `<rect class="do" x="${(x(from + at * step) + 1).toFixed(1)}" y="${(height - high).toFixed(1)}" width="${((width - 40) / bars.length - 2).toFixed(1)}" height="${high.toFixed(1)}"><title>${from + at * step}…${from + (at + 1) * step}: ${count}</title></rect>`
  })
  const ticks = [-30, -20, -10, 0, 10, 20, 30, 40, 50].map((tick) => `<text class="soft" x="${x(tick).toFixed(1)}" y="${height + 16}" text-anchor="middle">${tick}</text>`)
  return `<div class="wide" tabindex="0" role="region" aria-label="${safe(words.pairs)}"><svg viewBox="0 0 ${width} ${height + foot}" role="img" aria-label="${safe(words.pairs)}">${drawn.join('')}<line class="ink" x1="30" x2="${width - 10}" y1="${height}" y2="${height}"/>`
    + `<line class="here" stroke-width="2" stroke-dasharray="2 4" x1="${x(least).toFixed(1)}" x2="${x(least).toFixed(1)}" y1="12" y2="${height}"/><text x="${(x(least) + 6).toFixed(1)}" y="14">${safe(words.threshold)}</text>`
    + `${ticks.join('')}<text class="soft" x="30" y="${height + 34}">${safe(words.weight)}</text></svg></div>`
}

export type Step = { readonly label: string; readonly weight: number }

/** How the weight of a pair comes about: each field goes on where the one before ended, to the right when it speaks for one person. */
export function waterfall(steps: readonly Step[], total: string): string {
  const ends = steps.reduce<number[]>((all, { weight }) => [...all, (all.at(-1) ?? 0) + weight], [])
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)]
  const [width, row] = [360, 36]
  const x = (weight: number) => ((weight - low) / Math.max(1, high - low)) * width
  const rows = [...steps, { label: total, weight: ends.at(-1) ?? 0 }].map(({ label, weight }, at) => {
    const isTotal = at === steps.length
    const [a, b] = isTotal ? [0, weight] : [ends[at - 1] ?? 0, ends[at] ?? 0]
    const y = at * row + 4
    return `<text x="0" y="${y + 11}">${safe(label.length > 46 ? `${label.slice(0, 45)}…` : label)}</text>`
      + `<rect class="${isTotal ? 'do' : weight < 0 ? 'bad' : 'good'}" x="${x(Math.min(a, b)).toFixed(1)}" y="${y + 16}" width="${Math.max(1, Math.abs(x(b) - x(a))).toFixed(1)}" height="${row - 22}"/>`
      + `<text x="${width}" y="${y + 11}" text-anchor="end">${signed(weight)}</text>`
  })
  const height = (steps.length + 1) * row + 4
  return `<svg class="steps" viewBox="0 0 ${width} ${height}" role="img" aria-label="${safe(`${total}: ${signed(ends.at(-1) ?? 0)}`)}"><line class="line" x1="${x(0).toFixed(1)}" x2="${x(0).toFixed(1)}" y1="0" y2="${height}"/>${rows.join('')}</svg>`
}

/** A number of bits with its sign. */
export const signed = (weight: number): string => `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(1)}`

/** The steps of a pair. In: where every pair begins, and in which words; its evidence; how a field is told. */
export const stepsOf = (start: Step, evidence: readonly Evidence[], tell: (one: Evidence) => string): readonly Step[] =>
  [start, ...evidence.filter(({ level }) => level !== null).map((one) => ({ label: tell(one), weight: one.weight }))]
