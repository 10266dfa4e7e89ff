import { Empty } from '../../parts/empty.tsx'
import { State } from '../../parts/state.tsx'
import { countryName } from '../../words.ts'
import { byKey } from '../key-table.ts'
import { begin, purposeIn } from '../people/say.ts'
import { looks } from '../referrals/course.ts'
import { Sees } from '../referrals/sees.tsx'
import { WayOf } from '../referrals/way.tsx'
import type { CaseShown, PartOfCase } from './shown.ts'

/** To whom the person was referred from this case: how far each is, and what the other side sees. */
export function SentFrom({ part }: { part: PartOfCase }) {
  const { t, language, shown: { referrals, person, erased, case: of }, may } = part
  if (!person) return null
  const refer = may && !erased && <a className='also' href={`/${language}/desk/cases/${of}/refer`} {...byKey('refer')}>{t('cases.referrals.refer.does')}</a>
  return (
    <section className='part' aria-labelledby='referrals'>
      <h2 id='referrals'>{t('web.case.referrals')} <span className='soft num'>{referrals.length}</span></h2>
      {referrals.length === 0 && <Empty title={t('web.case.referrals-none')} next={refer || <span className='soft'>{t('web.case.referrals-none-next')}</span>} />}
      {referrals.map((one) => <Referral key={one.referral} part={part} one={one} />)}
      {referrals.length > 0 && refer && <p className='row'>{refer}</p>}
    </section>
  )
}

function Referral({ part: { t, language, shown: { office, today } }, one }: { part: PartOfCase; one: CaseShown['referrals'][number] }) {
  const { receiver, state } = one
  return (
    <article className='referral'>
      <h3>
        <a href={`/${language}/desk/referrals/${one.referral}`}><span className='num'>{one.reference}</span> {t('web.case.referral-to', { receiver: receiver.name, country: countryName(language, receiver.country) })}</a>{' '}
        <State is={looks[state]}>{t(`cases.referrals.standing.${state}`)}</State>
      </h3>
      <p className='soft'>{begin(purposeIn(t, one.purpose))}</p>
      <WayOf t={t} language={language} zone={office.zone} today={today} known={{ ...one, sentAt: one.at }} />
      <Sees t={t} receiver={receiver.name} shared={one.classes} ended={state === 'ended' || state === 'acknowledged'} />
    </article>
  )
}
