import type { ReactNode } from 'react'
import type { Language } from '../../core/words.ts'
import type { RequestRow } from '../../domains/cases/index.ts'
import type { PersonName } from '../../domains/people/index.ts'
import type { Few } from './few.ts'
import { countryName, languageNames, type T } from '../words.ts'
import { shortMoment } from './days.ts'
import { BothNames } from './people/both-names.tsx'
import { begin, purposeIn } from './people/say.ts'
import { Marks } from './requests/marks.tsx'
import { aboutIn } from './requests/table.tsx'

type Drawn = { readonly t: T; readonly language: Language; readonly zone: string; readonly now: string }
export type WaitingParcel = {
  readonly parcel: string; readonly reference: string; readonly sender: string; readonly country: string; readonly purpose: string; readonly language: string
  readonly until: string; readonly sentAt: string; readonly endedAt: string | null; readonly endedWhy: 'withdrawn' | 'erased' | 'expired' | null
}
export type WaitingInterest = {
  readonly basis: string; readonly recipient: string; readonly purpose: string; readonly until: string; readonly claimedBy: string
  readonly person: { readonly person: string; readonly names: { readonly all: readonly PersonName[] } | null }
}

/** The way to the rest of a heap, where not all of it is drawn. */
export const AllOf = ({ t, language, shown, count }: Pick<Drawn, 't' | 'language'> & { shown: number; count: number }) =>
  shown < count && <p><a href={`/${language}/desk?all=true`}>{t('web.today.all', { count })}</a></p>

/** One heap beside the work, with how many are in it; left out when it is empty, unless there is something to say then. */
function Heap({ t, language, id, title, shown, count, children }: Pick<Drawn, 't' | 'language'> & { id: string; title: string; shown: number; count: number; children: ReactNode }) {
  if (count === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title} <span className='soft num'>{count}</span></h2>
      <ul className='lines'>{children}</ul>
      <AllOf t={t} language={language} shown={shown} count={count} />
    </section>
  )
}

/** Lives or health in danger: somebody wants to share without consent and a second person has to look. */
export function Interests({ t, language, zone, now, interests }: Drawn & { interests: readonly WaitingInterest[] }) {
  return (
    <Heap t={t} language={language} id='interests' title={t('web.today.interests')} shown={interests.length} count={interests.length}>
      {interests.map(({ basis, person, recipient, purpose, until, claimedBy }) => (
        <li key={basis}>
          <a href={`/${language}/desk/people/${person.person}/vital-interest?basis=${basis}`}><b>{person.names ? <BothNames names={person.names.all} /> : t('web.today.erased')}</b></a>
          <br />{t('web.today.interest', { recipient, purpose: purposeIn(t, purpose) })}
          <br /><span className='soft'>{t('web.today.interest-by', { name: claimedBy, until: shortMoment(language, until, zone, now) })}</span>
        </li>
      ))}
    </Heap>
  )
}

/** Requests that I have taken and that wait for a word of mine. */
export function Mine({ t, language, zone, now, requests }: Drawn & { requests: Few<RequestRow> }) {
  return (
    <Heap t={t} language={language} id='mine' title={t('web.today.mine')} shown={requests.rows.length} count={requests.count}>
      {requests.rows.map((row) => (
        <li key={row.request}>
          <a href={`/${language}/desk/requests/${row.request}`}><b>{aboutIn(t, row.about)}</b></a>, {languageNames(language, [row.language])}
          <Marks t={t} marks={row} />
          <br /><span className='soft'>{t('web.today.answer-by', { until: shortMoment(language, row.answerBy, zone, now) })}</span>
        </li>
      ))}
    </Heap>
  )
}

/** What other organisations referred to us and nobody has answered. */
export function Parcels({ t, language, zone, now, parcels }: Drawn & { parcels: Few<WaitingParcel> }) {
  return (
    <Heap t={t} language={language} id='parcels' title={t('web.today.parcels')} shown={parcels.rows.length} count={parcels.count}>
      {parcels.rows.map(({ parcel, sender, country, purpose, language: spoken, until, sentAt }) => (
        <li key={parcel}>
          <a href={`/${language}/desk/referrals/received/${parcel}`}><b>{begin(purposeIn(t, purpose))}</b></a>
          <br />{t('web.today.parcel-from', { name: sender, country: countryName(language, country), languages: languageNames(language, [spoken]) })}
          <br /><span className='soft'>{t('web.today.parcel-until', { sent: shortMoment(language, sentAt, zone, now), until: shortMoment(language, until, zone, now) })}</span>
        </li>
      ))}
    </Heap>
  )
}

/** What ended and is still to be acknowledged: then it is erased here. */
export function Ended({ t, language, zone, now, parcels }: Drawn & { parcels: Few<WaitingParcel> }) {
  return (
    <Heap t={t} language={language} id='ended' title={t('web.today.ended')} shown={parcels.rows.length} count={parcels.count}>
      {parcels.rows.map(({ parcel, sender, reference, endedAt, endedWhy }) => (
        <li key={parcel}>
          <a href={`/${language}/desk/referrals/received/${parcel}`}><b>{t(`cases.referrals.ended.${endedWhy ?? 'expired'}`)}</b></a>
          <br />{sender} <span className='soft num'>{reference}</span>
          {endedAt && <><br /><span className='soft'>{shortMoment(language, endedAt, zone, now)}. {t('web.today.ended-then')}</span></>}
        </li>
      ))}
    </Heap>
  )
}
