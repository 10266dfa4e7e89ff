import type { prepareAppointment } from '../../../domains/cases/index.ts'
import type { Language } from '../../../core/words.ts'
import { filled } from '../../form.ts'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import type { Answered } from '../../visit.ts'
import { translate } from '../../words.ts'
import { DeskPage, type Tab } from '../page.tsx'
import { inTwoAlphabets } from '../people/say.ts'
import { MeetingFields } from './meeting-fields.tsx'
import { Mind } from './mind.tsx'
import { spanInWords, whereInWords } from './say.ts'
import '../../look/people.css'

type Prepared = Awaited<ReturnType<typeof prepareAppointment.run>>

/** The page on which an appointment is made, about a case or a request: the form, and beside it what to mind and what stands already. */
export function NewMeeting({ language, tab, path, prepared, once, answered }: {
  language: Language; tab: Tab; path: string; prepared: Prepared; once: string; answered: Answered | undefined
}) {
  const t = translate(language)
  const { office, today, colleagues, person, reference, mine, careful } = prepared
  const at = filled(answered?.sent ?? { way: 'with us', minutes: '60', ...(careful && careful.reach !== 'not at all' && { offered: 'true' }) }, answered?.problem.fields)
  const about = person?.names ? inTwoAlphabets(person.names.all).first : (reference ?? t('web.meet.nobody-yet'))
  return (
    <DeskPage language={language} tab={tab} path={path} title={t('web.meet.new')}>
      <div className='headrow'><h1>{t('web.meet.new')}</h1><p className='soft'><a href={`/${language}/desk${path.slice(0, path.lastIndexOf('/'))}`}>{about}</a></p></div>
      {answered && <Problems title={answered.problem.title} said={answered.problem.detail} whys={answered.problem.fields} />}
      <div className='split'>
        <Form once={once} label={t('web.meet.new')}>
          <MeetingFields t={t} language={language} at={at} today={today} colleagues={colleagues} clash={answered?.problem.status === 409} note />
          <p className='row'><Submit>{t('cases.appointments.make.does')}</Submit></p>
        </Form>
        <aside className='side' aria-label={t('web.meet.mind')}>
          <Mind t={t} language={language} whom={prepared} />
          <section aria-labelledby='mine'>
            <h2 id='mine'>{t('web.meet.mine')}</h2>
            {mine.length === 0
              ? <p className='soft'>{t('web.meet.mine-none')}</p>
              : <ul className='lines'>{mine.map((one) => <li key={one.appointment}><b>{spanInWords(language, one, office.zone, today)}</b> <span className='num soft'>{one.case?.reference}</span><br /><span className='soft'>{whereInWords(t, language, one)}</span></li>)}</ul>}
          </section>
        </aside>
      </div>
    </DeskPage>
  )
}
