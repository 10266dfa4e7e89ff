import { inPlace } from '../../../content/annual/sentences.ts'
import { countryName, dayInWords } from '../../../core/written.ts'
import { locale, type Language } from '../../../core/words.ts'
import type { Figure, Figures, ReportLanguage, Value } from './figure.ts'

/** A piece of a sentence: text, and where it leads if it is a figure. `lang` where the text is in another language. `gone`: a name that no figure has. */
export type Piece = { readonly text: string; readonly leads?: string; readonly lang?: string; readonly gone?: true }

/** A sentence as it is read: in the language of the report, each figure with the address of its records. */
export function piecesOf(text: string, figures: Figures, language: ReportLanguage): readonly Piece[] {
  const all: Piece[] = []
  for (const part of text.split(/(\{[^{}]*\})/)) {
    const figure = figures.get(part.slice(1, -1))
    // A figure that ends in a full stop of its own (a Russian day) ends the sentence with it.
    const plain = all.at(-1)?.text.endsWith('.') && part.startsWith('.') ? part.slice(1) : part
    if (part.startsWith('{')) all.push(...(figure ? shown(figure, language).map((piece) => (isName(figure) && all.some((one) => one.leads === piece.leads) ? quiet(piece) : piece)) : [{ text: inPlace.gone[language], gone: true } as const]))
    else if (plain !== '') all.push({ text: plain })
  }
  return all
}

/** Names and days beside a link to the same page need none of their own; a number always has one. */
const isName = ({ value }: Figure): boolean => value.is === 'date' || value.is === 'countries' || value.is === 'own' || value.is === 'told'
const quiet = ({ text, lang }: Piece): Piece => ({ text, ...(lang !== undefined && { lang }) })

/** The same as plain text. */
export const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('')

function shown({ value, leads }: Figure, language: ReportLanguage): readonly Piece[] {
  if (value.is === 'parties') return value.parties.flatMap(({ name, organisation }, at): readonly Piece[] => [...(at > 0 ? [{ text: ', ' }] : []), { ...pick(name, language), leads: organisation === null ? leads : `/organisations/${organisation}` }])
  return [{ ...inWords(value, language), leads }]
}

type Texts = { readonly [one in Language]?: string | undefined } & { readonly en: string; readonly only?: Language | undefined }
/** A text of the register in the language of the report, else in English. */
function pick(told: Texts, language: ReportLanguage): { readonly text: string; readonly lang?: string } {
  const only = told.only
  if (only !== undefined) return { text: told[only] ?? told.en, ...(only !== language && { lang: locale[only] }) }
  const text = told[language]
  return text === undefined ? { text: told.en, lang: locale.en } : { text }
}

function inWords(value: Exclude<Value, { readonly is: 'parties' }>, language: ReportLanguage): { readonly text: string; readonly lang?: string } {
  switch (value.is) {
    case 'number': return { text: written(String(value.number), language) }
    case 'people': return { text: value.people === null ? inPlace.hidden[language] : written(String(value.people), language) }
    case 'release': return { text: inPlace.release[language].replace('{reference}', value.reference).replace('{version}', String(value.version)) }
    case 'decimal': return { text: `${written(value.digits, language)}${value.percent ? ' %' : ''}` }
    case 'money': return { text: value.all.map(({ amount, currency }) => `${written(amount, language)} ${currency}`).join(', ') }
    case 'date': return { text: dateIn(value.date, language) }
    case 'countries': return { text: value.countries.map((code) => countryName(language, code)).join(', ') }
    case 'told': return pick(value.told, language)
    case 'own': return { text: value.text, ...(value.language !== null && value.language !== language && { lang: value.language === 'uz' ? locale.uz : value.language }) }
  }
}

/** An exact number with the spaces and the point of its language: nothing is rounded. */
function written(digits: string, language: ReportLanguage): string {
  const [whole = '', fraction] = digits.split('.')
  const grouped = new Intl.NumberFormat(locale[language]).format(BigInt(whole))
  return fraction === undefined ? grouped : `${grouped === '0' && whole.startsWith('-') ? '-0' : grouped}${language === 'ru' ? ',' : '.'}${fraction}`
}

/** As exactly as it is known: a year, a month as 02.2025, a day in words. */
function dateIn(date: string, language: ReportLanguage): string {
  const [year = '', month, day] = date.split('-')
  if (month === undefined) return year
  return day === undefined ? `${month}.${year}` : dayInWords(language, date)
}
