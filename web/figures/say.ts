import { locale, type Language } from '../../core/words.ts'
import { assistanceKinds, closureReasons, troubles } from '../../domains/cases/index.ts'
import { aboutWhom, answers, borders, indicatorNames, otherProgrammes, populations, total, waysCame, type DrawnTable } from '../../domains/evidence/index.ts'
import type { T } from '../public/words.ts'
import { toldIn, type Told } from '../public/register.tsx'
import { dayInWords, languageNames } from '../words.ts'

type Dimension = DrawnTable['by']['rows']
const oneOf = <Name extends string>(all: readonly Name[], value: string): Name | undefined => all.find((one) => one === value)

/** First and last day in words. */
export const periodIn = (t: T, language: Language, { from, to }: { readonly from: string; readonly to: string }): string =>
  t('web.figures.from-to', { from: dayInWords(language, from), to: dayInWords(language, to) })

export const titleOf = (t: T, indicator: string): string => t(`evidence.indicator.${oneOf(indicatorNames, indicator) ?? 'helped'}.title`)

export const numberIn = (language: Language, count: number): string => new Intl.NumberFormat(locale[language]).format(count)

/** What a value of a code list is called, as the lists of the house call it; the code where a list no longer has it. */
export function valueIn(t: T, language: Language, dimension: Dimension, value: string): string {
  switch (dimension) {
    case 'language': return languageNames(language, [value])
    case 'about': return named(aboutWhom, value, (one) => t(`evidence.about.${one}`))
    case 'trouble': return named(troubles, value, (one) => t(`cases.trouble.${one}`))
    case 'came': return named(waysCame, value, (one) => t(`evidence.came.${one}`))
    case 'closure': return named(closureReasons, value, (one) => t(`cases.closure.${one}`))
    case 'help': return named(assistanceKinds, value, (one) => t(`cases.assistance.${one}`))
    case 'border': return named(borders, value, (one) => t(`evidence.border.${one}`))
    case 'answer': return named(answers, value, (one) => t(`evidence.answer.${one}`))
    case 'programme': return value === otherProgrammes ? t('evidence.programme.other') : value
  }
}
function named<Name extends string>(all: readonly Name[], value: string, say: (one: Name) => string): string {
  const found = oneOf(all, value)
  return found === undefined ? value : say(found)
}

/** The heading of a row: its value, a programme's title, or whose total it is. */
export function rowIn(t: T, language: Language, table: DrawnTable, row: string, title: Told | null): { readonly text: string; readonly lang?: string } {
  if (row === total) return { text: t(`evidence.population.${oneOf(populations, table.population) ?? 'people helped'}`) }
  return title ? toldIn(language, title) : { text: valueIn(t, language, table.by.rows, row) }
}

/** The heading of a column: a value, the total, or of a table with one way simply the people. */
export const columnIn = (t: T, language: Language, { by }: DrawnTable, column: string): string =>
  column === total ? t(by.columns ? 'web.figures.total' : 'web.figures.people') : valueIn(t, language, by.columns ?? by.rows, column)
