import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { dayOf, shortDay, shortMoment } from '../days.ts'
import { byKey } from '../key-table.ts'
import { aboutIn } from '../requests/table.tsx'
import type { PartOfPerson } from './shown.ts'

/** The cases of the person and the requests that led to them; a case can be opened here. */
export function CasesOf({ t, language, now, shown: { cases, requests, office }, works, open }: PartOfPerson) {
  const on = (at: string) => shortDay(language, dayOf(at, office.zone), dayOf(now, office.zone))
  // A first case belongs to what was asked last, so that whoever asked sees how far it is.
  const asked = cases.length === 0 ? requests.at(-1)?.request : undefined
  return (
    <section className='part' aria-labelledby='cases'>
      <h2 id='cases'>{t('web.person.cases')}</h2>
      <ul className='lines'>
        {cases.map(({ case: id, reference, openedAt, closedAt }) => (
          <li key={id}>
            <a href={`/${language}/desk/cases/${id}`}><b className='num'>{reference}</b></a>{' '}
            <State is={closedAt ? 'done' : 'now'}>{closedAt ? t('web.person.case-closed', { day: on(closedAt) }) : t('web.person.case-open', { day: on(openedAt) })}</State>
          </li>
        ))}
        {requests.map(({ request, about, askedAt, checkedAt, way }) => (
          <li key={request}>
            <a href={`/${language}/desk/requests/${request}`}>{t('web.request.title', { when: shortMoment(language, askedAt, office.zone, now) })}</a>{' '}
            <span className='soft'>{aboutIn(t, about)}{checkedAt && way ? `. ${t('web.request.checked')}: ${t(`people.checked.${way}`)}` : ''}</span>
          </li>
        ))}
      </ul>
      {works && (
        <Form once={open} {...(asked && { hidden: { request: asked } })}>
          <p className='row then'><Submit look={cases.some(({ closedAt }) => closedAt === null) ? 'also' : 'do'} intent='open' {...byKey('open-case')}>{t('cases.open.does')}</Submit>{cases.length === 0 && <span className='soft'>{t('web.person.no-case')}</span>}</p>
        </Form>
      )}
    </section>
  )
}
