import { Form, Submit } from '../../parts/form.tsx'
import { shortMoment } from '../days.ts'
import { Outcome } from './answering.tsx'
import type { PartOfParcel } from './parcel.ts'

/** Sharing ended: nothing of it is shown. One sentence, one button, and what stays ours. */
export function Over({ part }: { part: PartOfParcel }) {
  const { t, language, shown, now, may, here, once } = part
  const { ended, sender_name: sender, acknowledged_at: gone, case: ours, case_reference } = shown
  if (!ended) return null
  const when = (at: string) => shortMoment(language, at, shown.office.zone, now)
  return (
    <div className='over'>
      <p className='lede'>{gone ? t('web.received.gone', { when: when(gone), sender }) : t(`web.received.over.${ended.why}`, { when: when(ended.at), sender })}</p>
      {!gone && (
        <Form action={here} once={once.acknowledge ?? ''}>
          <p className='row'>
            <Submit intent='acknowledge' refused={!may ? t('web.received.acknowledge-worker') : !shown.may_acknowledge && t('web.received.acknowledge-soon')}>{t('web.received.acknowledge')}</Submit>
          </p>
        </Form>
      )}
      <h2>{t('web.received.stays')}</h2>
      <ul className='sees'>
        <li>{t('web.received.stays-fact', { sender })}</li>
        {ours && <li>{t('web.received.stays-case')} <a href={`/${language}/desk/cases/${ours}`}>{t('web.received.to-case', { reference: case_reference ?? '' })}</a></li>}
      </ul>
      <div className='side'><Outcome part={part} /></div>
    </div>
  )
}
