import type { ReactNode } from 'react'
import type { Language } from '../../core/words.ts'
import { dayInWords } from '../words.ts'
import '../look/register.css'
import { translate } from './words.ts'

export type Told = { readonly en: string } & { readonly [language in Exclude<Language, 'en'>]?: string | undefined } & { readonly only?: Language | undefined }
export type Locator = { readonly source: string; readonly lines: readonly number[] }
type Known = { readonly value: string; readonly precision: 'year' | 'month' | 'day' }

/** A text in the reader's language; where there is none, in Russian for whoever reads Tajik or Kyrgyz, otherwise in English. `lang` says so then. */
export function toldIn(language: Language, text: Told): { readonly text: string; readonly lang?: Language } {
  if (text.only !== undefined) return { text: text[text.only] ?? text.en, ...(text.only !== language && { lang: text.only }) }
  const own = text[language]
  if (own !== undefined) return { text: own }
  return (language === 'tg' || language === 'ky') && text.ru !== undefined ? { text: text.ru, lang: 'ru' } : { text: text.en, lang: 'en' }
}

/** The same, drawn: marked as the language that it is in. */
export function InWords({ language, text }: { language: Language; text: Told }) {
  const told = toldIn(language, text)
  return told.lang ? <span lang={told.lang}>{told.text}</span> : told.text
}

/** Where a fact comes from: the source and its lines, beside the fact. */
export function Sources({ language, sources }: { language: Language; sources: readonly Locator[] }) {
  const t = translate(language)
  if (sources.length === 0) return null
  const told = sources.map(({ source, lines }) => t(lines.length > 1 ? 'programmes.source.lines' : 'programmes.source.line', { source, lines: lines.join(', ') }))
  return <small className='soft'> {told.join('; ')}</small>
}

/** A date as exactly as its source knows it. */
export function knownDate(language: Language, { value, precision }: Known): string {
  if (precision === 'day') return dayInWords(language, value)
  if (precision === 'year') return value
  const [year = '', month = ''] = value.split('-')
  return `${month}.${year}`
}

/** When it ran, as a list shows it: the first and the last, each as exactly as it is known. */
export function shortPeriod(language: Language, startsOn: Known | null, endsOn: Known | null): string {
  if (!startsOn && !endsOn) return '…'
  const from = startsOn ? knownDate(language, startsOn) : '…'
  const to = endsOn ? knownDate(language, endsOn) : '…'
  return from === to ? from : `${from} – ${to}`
}

/** When it ran, and how exactly that is known. */
export function period(language: Language, startsOn: Known | null, endsOn: Known | null): string {
  const t = translate(language)
  const from = startsOn ? knownDate(language, startsOn) : ''
  const to = endsOn ? knownDate(language, endsOn) : ''
  if (startsOn && endsOn) return t('programmes.show.from-to', { from, to })
  return startsOn ? t('programmes.show.from', { from }) : endsOn ? t('programmes.show.to', { to }) : t('programmes.show.no-dates')
}

/** What was found elsewhere: beside the facts and apart from them, with how sure it is and where. */
export function Later({ language, title, lede, found, about }: {
  language: Language; title: string; lede?: string
  found: readonly { readonly about: string; readonly value: Told; readonly url: string | null; readonly cited?: string | undefined; readonly confidence: string }[]
  about: (what: string) => string
}) {
  const t = translate(language)
  const sure = (confidence: string) => t(confidence === 'low' ? 'programmes.confidence.low' : confidence === 'medium' ? 'programmes.confidence.medium' : confidence === 'high' ? 'programmes.confidence.high' : 'programmes.confidence.not rated')
  if (found.length === 0) return null
  return (
    <Part id='later' title={title}>
      {lede && <p className='soft'>{lede}</p>}
      <ul className='lines'>
        {found.map((one) => (
          <li key={`${one.about} ${one.value.en}`}>
            <b>{about(one.about)}</b>: <InWords language={language} text={one.value} />
            <small className='soft'> {sure(one.confidence)}; {one.url ? <a href={one.url} rel='noreferrer'>{new URL(one.url).hostname}</a> : one.cited}</small>
          </li>
        ))}
      </ul>
    </Part>
  )
}

export const Part = ({ id, title, children }: { id: string; title: string; children: ReactNode }) =>
  <section className='part flow' aria-labelledby={id}><h2 id={id}>{title}</h2>{children}</section>
