import { Fragment, type ReactNode } from 'react'
import type { Language } from '../../../core/words.ts'
import { citedIn, confidences, inWordsOf, named, type Confidence, type Ground, type Naming, type Procedure } from '../../../domains/procedures/index.ts'
import { In } from '../../parts/in.tsx'
import { State, Sure, type Certainty, type Standing } from '../../parts/state.tsx'
import { translate } from '../words.ts'
import '../../look/register.css'
import '../../look/laws.css'

/** Names of a definition, one after another. */
export function Names({ language, kind, names }: { language: Language; kind: Naming; names: readonly string[] }) {
  return names.map((name, at) => <Fragment key={name}>{at > 0 && '; '}<In text={named(language, kind, name)} /></Fragment>)
}

/** A sentence whose blanks are filled with something drawn: `{steps}` with names that may be in another language. */
export function Filled({ sentence, blanks }: { sentence: string; blanks: Readonly<Record<string, ReactNode>> }) {
  return sentence.split(/(\{\w+\})/).map((part, at) => {
    const blank = /^\{(\w+)\}$/.exec(part)?.[1]
    return <Fragment key={at}>{blank === undefined ? part : (blanks[blank] ?? part)}</Fragment>
  })
}

const looks: Readonly<Record<Confidence, Certainty>> = { verified: 'verified', secondary: 'recalled', recalled: 'recalled', uncertain: 'uncertain' }

/** How sure something is: a line and a word. */
export const HowSure = ({ language, confidence }: { language: Language; confidence: Confidence }) =>
  <Sure how={looks[confidence]}>{translate(language)(`web.laws.sure.${confidence}`)}</Sure>

/** Every instrument that a law cites, with where it was read, once: its place here is its number on the page. */
export function sourcesOf(...laws: readonly Procedure[]): readonly Ground[] {
  return [...new Map(laws.flatMap(groundsOf).map((ground) => [placeOf(ground), ground])).values()]
}
const placeOf = ({ source, where }: Pick<Ground, 'source' | 'where'>) => `${source} ${where}`
const groundsOf = (law: Procedure): readonly Ground[] => [
  ...Object.values(law.clocks).flatMap((clock) => [clock.law, ...(clock.onLapse ? [clock.onLapse.law] : []), ...(clock.extension ? [clock.extension.law] : [])]),
  law.inForce.law, law.counting.law, ...Object.values(law.steps).flatMap((step) => [step.law, ...(step.notice ? [step.notice.law] : []), ...(step.appliesFrom ? [step.appliesFrom.law] : [])]),
  ...Object.values(law.holds).map((hold) => hold.law), ...Object.values(law.lists ?? {}).map((list) => list.law), ...Object.values(law.provisions ?? {}).map((provision) => provision.law),
]

/** The instruments of a page with their numbers, where each was read. */
export function Instruments({ language, sources }: { language: Language; sources: readonly Ground[] }) {
  const t = translate(language)
  return (
    <ul className='lines'>
      {sources.map(({ source, where }, at) => (
        <li key={placeOf({ source, where })} id={`source-${at + 1}`}>
          {t('web.laws.source', { number: at + 1 })}: <In text={inWordsOf(language, source)} /><small className='soft'> · <Filled sentence={t('web.laws.read-in')} blanks={{ where: <In text={inWordsOf(language, where)} /> }} /></small>
        </li>
      ))}
    </ul>
  )
}

/** What the marks beside the numbers mean. */
export function Marks({ language }: { language: Language }) {
  const t = translate(language)
  return (
    <>
      <p className='text'>{t('web.laws.sure.lede')}</p>
      <ul className='lines text'>{confidences.map((one) => <li key={one}><HowSure language={language} confidence={one} />: {t(`web.laws.means.${one}`)}{one !== 'verified' && ` ${t('web.laws.not-to-rely')}`}</li>)}</ul>
    </>
  )
}

/** Where something stands, in short: the article and the number that its source has on this page. */
export function Briefly({ language, sources, ground, number }: { language: Language; sources: readonly Ground[]; ground: Ground; number?: boolean }) {
  const t = translate(language)
  const source = sources.findIndex((one) => placeOf(one) === placeOf(ground)) + 1
  return (
    <span className='cited'>
      <In text={inWordsOf(language, ground.article)} />, <a href={`#source-${source}`}>{t('web.laws.source', { number: source })}</a> · <HowSure language={language} confidence={ground.confidence} />
      {ground.note !== undefined && <> · <In text={inWordsOf(language, ground.note)} /></>}
      {number && ground.confidence !== 'verified' && <> · <strong>{t('web.laws.not-to-rely')}</strong></>}
    </span>
  )
}

/** Where something stands: article, instrument, how sure; the note. Of a `number` that was not read: that nobody may rely on it. */
export function Cited({ language, ground, number }: { language: Language; ground: Ground; number?: boolean }) {
  const t = translate(language)
  return (
    <span className='cited'>
      <In text={citedIn(language, ground)} /> · <HowSure language={language} confidence={ground.confidence} />
      {ground.note !== undefined && <> · <In text={inWordsOf(language, ground.note)} /></>}
      {number && ground.confidence !== 'verified' && <> · <strong>{t('web.laws.not-to-rely')}</strong></>}
    </span>
  )
}

const standings: Readonly<Record<Procedure['status'], Standing>> = { 'in force': 'done', 'historical': 'none', 'programme practice': 'ahead' }
/** Whether a law stands. */
export const Status = ({ language, status }: { language: Language; status: Procedure['status'] }) => <State is={standings[status]}>{translate(language)(`web.laws.status.${status}`)}</State>

/** To whoever reads Tajik or Kyrgyz: why some of it is in Russian. */
export const InRussian = ({ language }: { language: Language }) => (language === 'tg' || language === 'ky' ? <p className='small soft'>{translate(language)('web.laws.fallback')}</p> : null)
