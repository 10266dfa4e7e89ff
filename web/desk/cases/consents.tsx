import { waysGiven } from '../../../domains/people/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { Facts } from '../../parts/facts.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State, type Standing } from '../../parts/state.tsx'
import { countryName, dayInWords, languageNames } from '../../words.ts'
import { daysBetween, shortMoment } from '../days.ts'
import { oneOf } from '../known.ts'
import { begin, classesIn, purposeIn } from '../people/say.ts'
import { lastDay } from '../referrals/days.ts'
import { sorted } from '../referrals/sees.tsx'
import type { CaseShown, PartOfCase } from './shown.ts'

const looks = { live: 'done', 'not approved': 'now', 'text not reviewed': 'held', ended: 'none', withdrawn: 'held' } as const satisfies Record<CaseShown['bases'][number]['state'], Standing>

/** On what sharing rests, each with where it stands, and a way to take it back. What no longer counts is folded. */
export function Consents({ part, now }: { part: PartOfCase; now: string }) {
  const { t, language, shown: { person, bases, erased, office } } = part
  if (!person || erased) return null
  const over = (state: string) => state === 'withdrawn' || state === 'ended'
  const [standing, gone] = [bases.filter(({ state }) => !over(state)), bases.filter(({ state }) => over(state))]
  const record = office.roles.includes('case worker') && <a className='also' href={`/${language}/desk/people/${person.person}/consent`}>{t('people.consent.give.does')}</a>
  return (
    <section aria-labelledby='consents'>
      <h2 id='consents'>{t('web.case.consents')}</h2>
      {standing.length === 0 && <Empty title={t('web.case.consents-none')} next={record || <span className='soft'>{t('web.case.consents-none-next')}</span>} />}
      {standing.map((basis) => <Consent key={basis.basis} part={part} basis={basis} now={now} />)}
      {gone.length > 0 && (
        <details><summary>{t('web.case.consents-over', { count: gone.length })}</summary>{gone.map((basis) => <Consent key={basis.basis} part={part} basis={basis} now={now} />)}</details>
      )}
      {standing.length > 0 && record && <p className='row'>{record}</p>}
    </section>
  )
}

function Consent({ part, basis, now }: { part: PartOfCase; basis: CaseShown['bases'][number]; now: string }) {
  const { t, language, shown: { office, today } } = part
  const last = lastDay(basis.until, office.zone)
  const way = oneOf(waysGiven, basis.wayGiven)
  return (
    <div className='ground'>
      <h3>{begin(purposeIn(t, basis.purpose))}</h3>
      <p><State is={looks[basis.state]}>{t(`people.basis.${basis.state}`)}</State></p>
      <Facts facts={[
        { name: t('web.case.to-whom'), value: `${basis.recipient.name}, ${countryName(language, basis.recipient.country)}` },
        ...(basis.classes.length > 0 ? [{ name: t('web.case.what'), value: begin(classesIn(t, sorted(basis.classes).yes)) }] : []),
        ...(basis.kind === 'consent'
          ? [
            { name: t('web.case.how-given'), value: [way && t(`people.given.${way}`), basis.givenOn && dayInWords(language, basis.givenOn), basis.language && languageNames(language, [basis.language])].filter(Boolean).join(', ') },
            { name: t('web.case.until'), value: dayInWords(language, last), note: basis.state === 'live' ? t('web.case.days-left', { count: Math.max(0, daysBetween(today, last)) }) : undefined },
          ]
          : [{ name: t('web.case.until'), value: shortMoment(language, basis.until, office.zone, now), note: t('web.case.vital-interest') }]),
        ...(basis.withdrawnAt ? [{ name: t('people.basis.withdrawn'), value: shortMoment(language, basis.withdrawnAt, office.zone, now) }] : []),
      ]} />
      <Withdraw part={part} basis={basis} />
    </div>
  )
}

/** Taking back works in a closed case too: a person may do it at any time. */
function Withdraw({ part: { t, here, once }, basis }: { part: PartOfCase; basis: CaseShown['bases'][number] }) {
  if (basis.state === 'withdrawn' || basis.state === 'ended') return null
  return (
    <details className='add'>
      <summary>{t('people.consent.withdraw.does')}</summary>
      <p className='small'>{t('web.case.withdraw-more', { recipient: basis.recipient.name })}</p>
      <Form action={here} once={once[basis.basis] ?? ''} hidden={{ basis: basis.basis }}><p className='row'><Submit look='stop' intent='withdraw'>{t('people.consent.withdraw.does')}</Submit></p></Form>
    </details>
  )
}
