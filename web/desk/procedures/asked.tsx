import type { Language } from '../../../core/words.ts'
import type { Asked } from '../../../domains/procedures/index.ts'
import { State } from '../../parts/state.tsx'
import { countryName, type T } from '../../words.ts'
import { shortDay } from '../days.ts'

/** On the page of today: what other organisations asked us to monitor, by its day. Draws nothing where nobody did. */
export function AskedOfUs({ t, language, today, asked }: { t: T; language: Language; today: string; asked: readonly Asked[] }) {
  if (asked.length === 0) return null
  return (
    <section aria-labelledby='monitor'>
      <h2 id='monitor'>{t('web.monitoring.asked')} <span className='soft num'>{asked.length}</span></h2>
      <ul className='lines'>
        {asked.map((one) => (
          <li key={one.parcel}>
            <a href={`/${language}/desk/referrals/received/${one.parcel}`}>{t('web.monitoring.after', { count: one.months })}</a> <span className='soft num'>{one.reference}</span>
            <div className='soft'>{one.name}, {countryName(language, one.country)}</div>
            <State is={one.dueOn < today ? 'late' : one.dueOn === today ? 'now' : 'ahead'}>{t('web.monitoring.due', { day: shortDay(language, one.dueOn, today) })}</State>
          </li>
        ))}
      </ul>
    </section>
  )
}
