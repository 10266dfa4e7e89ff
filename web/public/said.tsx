import type { aboutSubject, Shown, Verdict } from '../../domains/sources/index.ts'
import type { Language } from '../../core/words.ts'
import { countryName, dayInWords, isKey } from '../words.ts'
import type { Answerable } from './answerable.ts'
import { InWords, Part, type Told } from './register.tsx'
import { translate, type Key } from './words.ts'

type About = Awaited<ReturnType<(typeof aboutSubject)['run']>>

/** Who says what about one entry, property by property, to be opened where one wants to know; and where sources disagree about it. */
export function WhoSays({ language, about, answerable }: { language: Language; about: About; answerable: Answerable }) {
  const t = translate(language)
  const wrong = <p className='small'><a href={`/${language}/suggest/${about.subject}`}>{t('sources.suggest.link')}</a></p>
  if (about.properties.length === 0) return wrong
  return (
    <Part id='who-says' title={t('sources.about.title')}>
      {about.properties.map(({ property, verdict, values }) => (
        <details key={property}>
          <summary><b>{propertyName(language, property)}</b> <span className='soft small'>{verdictName(language, verdict)}</span></summary>
          <ul className='lines'>{values.flatMap(({ statements }) => statements).map((one) => <li key={one.statement}><Said language={language} one={one} answerable={answerable} /></li>)}</ul>
        </details>
      ))}
      {about.conflicts.length > 0 && (
        <>
          <h3>{t('sources.about.conflicts')}</h3>
          <ul className='lines'>
            {about.conflicts.map(({ code, topic, standing }) => (
              <li key={code}><a href={`/${language}/conflicts#${code}`}><InWords language={language} text={topic} /></a> <span className='soft small'>{verdictName(language, standing)}</span></li>
            ))}
          </ul>
        </>
      )}
      {wrong}
    </Part>
  )
}

/**
 * One side: what is said, then who says it, from where, and how it was read. Hostile words wait behind a plain label, and the answer to them stands open beside it.
 * `answerable`: statements that the organisation of whoever reads may answer, and has not.
 */
export function Said({ language, one, answerable }: { language: Language; one: Shown; answerable?: Answerable }) {
  const t = translate(language)
  const words = <><Value language={language} one={one} /><Where language={language} one={one} /></>
  return (
    <>
      {one.relation === 'hostile' ? <details><summary className='soft'>{t('sources.hostile')}</summary>{words}</details> : words}
      {one.answers.map(({ code, by, text, language: written }) => <p key={by} className='answer'><small className='soft'>{t('sources.answer.by', { organisation: by, code })}</small> <span lang={written}>{text}</span></p>)}
      {answerable?.includes(one.statement) && <small> <a href={`/${language}/desk/said/${one.statement}`}>{t('sources.answer.link')}</a></small>}
    </>
  )
}

function Value({ language, one: { value, qualifier } }: { language: Language; one: Shown }) {
  const before = qualifier === null ? '' : `${qualifier} `
  if (value.is === 'text') return <InWords language={language} text={value} />
  if (value.is === 'name') return <span lang='en'>{value.name}</span>
  if (value.is === 'date') return value.date
  if (value.is === 'number') return <>{before}{value.number} {value.unit}</>
  if (value.is === 'money') return <>{before}{value.amount} {value.currency}</>
  return <Coded language={language} code={value.code} />
}

/** An entry of the register by its code, as a link to its page; a country by its name. */
export function Coded({ language, code, text }: { language: Language; code: string; text?: Told }) {
  const folder = code.startsWith('ORG-') ? 'organisations' : code.startsWith('PRG-') ? 'programmes' : /^EVT-\d+$/.test(code) ? 'events' : undefined
  if (folder) return <a href={`/${language}/${folder}/${code}`}>{text ? <InWords language={language} text={text} /> : code}</a>
  return /^[A-Z]{2}$/.test(code) ? countryName(language, code) : code
}

function Where({ language, one: { assertedBy, relation, reading, source, lines, url, cited, recordedAt } }: { language: Language; one: Shown }) {
  const t = translate(language)
  const place = source !== null && lines !== null ? t(lines.length > 1 ? 'programmes.source.lines' : 'programmes.source.line', { source, lines: lines.join(', ') })
    : url !== null ? <a href={url} rel='noreferrer'>{new URL(url).hostname}</a> : cited === assertedBy ? null : cited
  return <small className='soft where'> {assertedBy === '' ? t(`sources.relation.${relation}`) : `${assertedBy} (${t(`sources.relation.${relation}`)})`}; {t(`sources.reading.${reading}`)}{place && '; '}{place}; {t('sources.about.recorded', { date: dayInWords(language, recordedAt.slice(0, 10)) })}</small>
}

export const verdictName = (language: Language, verdict: Verdict): string => translate(language)(`sources.verdict.${verdict}`)
export function propertyName(language: Language, property: string): string {
  const key = `sources.property.${property}`
  return translate(language)(isProperty(key) ? key : 'sources.property.other')
}
const isProperty = (key: string): key is Extract<Key, `sources.property.${string}`> => isKey(key)
