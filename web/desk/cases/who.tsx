import { Facts, type Fact } from '../../parts/facts.tsx'
import { Note } from '../../parts/note.tsx'
import { countryName, dayInWords, languageNames } from '../../words.ts'
import { Careful } from '../careful.tsx'
import { dayOf, shortDay } from '../days.ts'
import { AnswersFor } from '../people/linked.tsx'
import { inTwoAlphabets } from '../people/say.ts'
import { oneOf } from '../known.ts'
import { closureReasons } from '../../../domains/cases/index.ts'
import type { PartOfCase } from './shown.ts'

/** Whom the case concerns, what to be careful of, who leads it. A case on a referral has no name of ours. */
export function Who({ part }: { part: PartOfCase }) {
  const { t, language, shown } = part
  const { person, parcel, safeContact } = shown
  const names = person?.names ? inTwoAlphabets(person.names.all) : undefined
  const desk = `/${language}/desk`
  return (
    <div className='who'>
      <h1>{names?.first ?? (parcel ? t('web.case.on-referral', { sender: parcel.sender }) : t('web.case.erased-title'))}</h1>
      {names?.other && <p className='other'>{names.other}</p>}
      <Facts look='pairs' facts={glance(part, names?.rest ?? [])} />
      {shown.answers && shown.answers !== 'guardian' && <AnswersFor t={t} answers={shown.answers} />}
      {safeContact && <Careful t={t} {...safeContact} />}
      {parcel && (
        <p className='careful'>
          {parcel.live ? t('web.case.referral-live') : t('web.case.referral-ended')} <a href={`${desk}/referrals/received/${parcel.parcel}`}>{t('web.case.referral-open')}</a>
        </p>
      )}
      {shown.erased && <Note title={t('web.case.erased')}>{t('web.case.erased-more')}</Note>}
      {shown.closure && (
        <Note title={t('web.case.closed-on', { day: dayInWords(language, dayOf(shown.closure.at, shown.office.zone)) })}>
          {reason(part)}{shown.closure.by && `. ${shown.closure.by}`}. {t('web.case.closed-more')} {person && !shown.erased && <a href={`${desk}/people/${person.person}`}>{t('web.case.open-file')}</a>}
        </Note>
      )}
    </div>
  )
}

function reason({ t, shown }: PartOfCase): string {
  const known = oneOf(closureReasons, shown.closure?.reason)
  return known ? t(`cases.closure.${known}`) : ''
}

function glance({ t, language, shown }: PartOfCase, rest: readonly string[]): readonly Fact[] {
  const { person, request, office, today, closure } = shown
  const desk = `/${language}/desk`
  const day = (at: string) => shortDay(language, dayOf(at, office.zone), today)
  return [
    { name: t('web.case.case'), value: <span className='num'>{shown.reference}</span> },
    { name: t('web.case.state'), value: t(closure ? 'web.case.state.closed' : 'web.case.state.open') },
    { name: t('web.case.worker'), value: shown.worker.name },
    { name: t('web.case.since'), value: day(shown.openedAt) },
    ...(rest.length > 0 ? [{ name: t('web.case.also-called'), value: rest.join(', ') }] : []),
    ...(person?.bornOn ? [{ name: t('web.case.born'), value: dayInWords(language, person.bornOn) }] : []),
    ...(person?.citizenship ? [{ name: t('web.case.citizenship'), value: countryName(language, person.citizenship) }] : []),
    ...(person?.language ? [{ name: t('web.case.speaks'), value: languageNames(language, [person.language]) }] : []),
    ...(request ? [{ name: t('web.case.asked'), value: <a href={`${desk}/requests/${request.request}`}>{day(request.askedAt)}</a> }] : []),
    ...(person && !shown.erased ? [{ name: t('web.case.file'), value: <a href={`${desk}/people/${person.person}`}>{t('web.case.open-file')}</a> }] : []),
  ]
}
