import { isDeepStrictEqual } from 'node:util'
import { sentences, type Chapter, type SentenceName } from '../../../content/annual/sentences.ts'
import type { Figure, Said, Value } from './figure.ts'

export type Shape = 'title' | 'text' | 'item'
/** A sentence as the report says it by itself. `key` is the same each time it is generated. */
export type Made = { readonly key: string; readonly chapter: Chapter; readonly shape: Shape; readonly said: Said }
export type Given = { readonly [name: string]: Figure }

/** What a report is written into, sentence by sentence: each names its figures, and a figure has one value wherever it stands. */
export class Draft {
  readonly sentences: Made[] = []
  readonly figures = new Map<string, Figure>()
  /** Chapters of which nothing is recorded. */
  readonly empty: Chapter[] = []
  private chapter: Chapter = 'coalition'

  /** Begins a chapter with its title. */
  begin(chapter: Chapter): void {
    this.chapter = chapter
    this.add(`chapter-${chapter}`, 'title', [`chapter-${chapter}`])
  }

  /** One sentence about the whole. */
  say(name: SentenceName, figures: Given = {}): void {
    for (const [one, figure] of Object.entries(figures)) this.keep(one, figure)
    this.add(name, 'text', [name])
  }

  /** That a year knows nothing of this kind; `chapter`: nothing at all in this chapter. */
  sayNothing(name: SentenceName, { chapter = true } = {}): void {
    if (chapter) this.empty.push(this.chapter)
    this.add(name, 'text', [name])
  }

  /** One record in a list, in one sentence or several: `of` tells it from the others and stays the same. Its figures are named after it. */
  list(of: string, names: readonly SentenceName[], figures: Given): void {
    const suffix = of.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    for (const [one, figure] of Object.entries(figures)) this.keep(`${one}-${suffix}`, figure)
    this.add(`${names[0] ?? ''}/${suffix}`, 'item', names, (text) => text.replace(/\{([a-z-]+)\}/g, (_, name: string) => `{${name}-${suffix}}`))
  }

  private add(key: string, shape: Shape, names: readonly SentenceName[], named: (text: string) => string = (text) => text): void {
    const inLanguage = (language: 'en' | 'ru') => named(names.map((name) => sentences[name][language]).join(' '))
    const said = { en: inLanguage('en'), ru: inLanguage('ru') }
    this.sentences.push({ key, chapter: this.chapter, shape, said })
  }

  /** Throws where the same figure is given two values: a report that contradicts itself is not begun. */
  private keep(name: string, figure: Figure): void {
    const known = this.figures.get(name)
    if (known && !isDeepStrictEqual(known, figure)) throw new Error(`The figure ${name} has two values`)
    this.figures.set(name, figure)
  }
}

const make = <Of extends Value>(value: Of) => (leads: string): Figure => ({ value, leads })
/** Figures by what they are; then by where they lead. */
export const number = (count: number) => make({ is: 'number', number: count })
export const date = (text: string) => make({ is: 'date', date: text })
export const countries = (...codes: readonly string[]) => make({ is: 'countries', countries: [...codes] })
export const own = (text: string, language: string | null) => make({ is: 'own', text, language })
/** The last part of an id, which is drawn by chance: short, and the same each time. */
export const tailOf = (id: string): string => id.slice(-12)

/** A text that goes on in a sentence: its own full stop would be a second one. */
export const withoutStop = <Told extends { readonly [language: string]: string | undefined }>(told: Told): Told =>
  Object.assign({}, told, Object.fromEntries(Object.entries(told).map(([language, text]) => [language, text?.replace(/[.;]\s*$/, '')])))
