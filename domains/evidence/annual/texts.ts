import { paragraphs } from '../../../core/fields.ts'
import { Refused, type Fields, type Saying } from '../../../core/refused.ts'
import { namesIn, namesOfSaid, reportLanguages, type Figures, type Said } from './figure.ts'
import type { Sentence } from './reports.ts'

/** The longest sentence, in characters. */
export const longest = 1_500
/** A sentence that the secretariat writes: on one line, whatever was typed. */
export const sentenceText = () => paragraphs(longest).transform((text) => text.replace(/\s+/g, ' '))
export const textFields = { en: sentenceText(), ru: sentenceText() }

/** The figures that a sentence of this chapter may use: those that were generated for the chapter and are still there. */
export function figuresFor(chapter: string, sentences: readonly Sentence[], figures: Figures): readonly string[] {
  const named = sentences.filter((one) => one.chapter === chapter).flatMap(({ made }) => (made ? namesOfSaid(made) : []))
  return [...new Set(named)].filter((name) => figures.has(name))
}

/** Throws Refused where a text names a figure that the chapter does not have: no sentence says a figure of its own making under the name of one. */
export function mustUseKnown(said: Said, known: readonly string[]): void {
  const problems = reportLanguages.flatMap((language): readonly (readonly [string, readonly Saying[]])[] => {
    const wrong = namesIn(said[language]).filter((name) => !known.includes(name))
    return wrong.length === 0 ? [] : [[language, wrong.map((name) => ({ key: 'evidence.annual.refused.figure', filled: { name: name === '' ? '{ }' : `{${name}}` } }))]]
  })
  const fields: Fields = Object.fromEntries(problems)
  if (problems.length > 0) throw new Refused('invalid', 'core.refused.invalid', { fields })
}

/** What a sentence that was edited does beside what was generated: figures that it leaves out (in either language), and numbers that were typed and lead nowhere. */
export function compared({ made, written }: Pick<Sentence, 'made' | 'written'>, figures: Figures) {
  const texts = written ? [written.en, written.ru] : []
  const before = new Set([...(made ? `${made.en} ${made.ru}` : '').replace(/\{[^{}]*\}/g, ' ').matchAll(/\d+/g)].map(([digits]) => digits))
  return {
    omitted: made && written ? namesOfSaid(made).filter((name) => texts.some((text) => !namesIn(text).includes(name))) : [],
    typed: [...new Set(texts.flatMap((text) => [...text.replace(/\{[^{}]*\}/g, ' ').matchAll(/\d+(?:[.,\u00a0 ]\d+)*/g)].map(([digits]) => digits)))].filter((digits) => !before.has(digits)),
    gone: written ? namesOfSaid(written).filter((name) => !figures.has(name)) : [],
  }
}
