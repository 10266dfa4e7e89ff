import type { Language } from '../../../core/words.ts'
import type { MaskedPaper } from '../../../domains/people/index.ts'
import { aheadOf } from '../../../domains/people/index.ts'
import type { Day } from '../../../core/ids.ts'
import { State } from '../../parts/state.tsx'
import { countryName, dayInWords, type T } from '../../words.ts'

/** When a paper ends, as a state: long ahead, near, or over. Nothing is said where it does not end or nobody knows. */
export function Ends({ t, language, expiresOn, today }: { t: T; language: Language; expiresOn: Day | null; today: Day }) {
  if (!expiresOn) return null
  const ahead = aheadOf(expiresOn, today)
  const day = dayInWords(language, expiresOn)
  return <State is={ahead === undefined ? 'done' : ahead < 0 ? 'late' : 'now'}>{t(ahead !== undefined && ahead < 0 ? 'web.papers.ended-on' : 'web.papers.ends-on', { day })}</State>
}

/** One paper in a list: what it is, of which country, the end of its number, when it ends, who has it. */
export function PaperLine({ t, language, person, today, paper: { paper, kind, country, number, expiresOn, holder, keptApart, ended } }: { t: T; language: Language; person: string; today: Day; paper: MaskedPaper }) {
  const name = [t(`people.paper.${kind}`), country && countryName(language, country)].filter(Boolean).join(', ')
  const isEmptied = ended !== null && ended.why !== 'replaced'
  return (
    <>
      {isEmptied ? name : <a href={`/${language}/desk/people/${person}/papers/${paper}`}>{name}</a>}{number && <> <span className='num nw'>{number}</span></>}{' '}
      {!ended && <Ends t={t} language={language} expiresOn={expiresOn} today={today} />}
      <br />
      <span className='soft small'>
        {ended ? t(`people.papers.ended.${ended.why}`) : keptApart ? t('web.papers.apart') : holder && [t(`people.holder.${holder.holder}`), holder.since && t('web.papers.since', { day: dayInWords(language, holder.since) })].filter(Boolean).join(', ')}
      </span>
    </>
  )
}
