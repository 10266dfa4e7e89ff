import { useContext } from 'react'
import type { Language } from '../../../core/words.ts'
import { State } from '../../parts/state.tsx'
import type { T } from '../../words.ts'
import { DutyContext } from '../page.tsx'

/** Is there anything about complaints that waits for the one who is signed in? */
export const useDuty = () => {
  const duty = useContext(DutyContext)
  return { ...duty, any: duty.waiting + duty.wrote + duty.passed + duty.asked > 0 }
}

/** What waits about complaints, in one heap: too late first. Draws nothing when nothing waits. */
export function Duty({ t, language }: { t: T; language: Language }) {
  const { waiting, late, wrote, passed, asked, any } = useDuty()
  if (!any) return null
  const [list, named] = [`/${language}/desk/complaints`, `/${language}/desk/complaints/named`]
  const fresh = waiting - late
  return (
    <section aria-labelledby='complaints'>
      <h2 id='complaints'>{t('web.complaints.title')}</h2>
      <ul className='lines'>
        {late > 0 && <li><State is='late'><a href={list}>{t('web.complaints.late', { count: late })}</a></State></li>}
        {fresh > 0 && <li><State is='now'><a href={list}>{t('web.complaints.waiting', { count: fresh })}</a></State></li>}
        {wrote > 0 && <li><a href={list}>{t('web.complaints.wrote', { count: wrote })}</a></li>}
        {passed > 0 && <li><a href={`${named}#passed`}>{t('web.complaints.passed', { count: passed })}</a></li>}
        {asked > 0 && <li><a href={named}>{t('web.complaints.asked')}</a></li>}
      </ul>
    </section>
  )
}
