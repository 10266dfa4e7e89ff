import type { Asked } from '../../../domains/procedures/index.ts'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { dayOf, dayTyped, shortDay } from '../days.ts'
import { Survey } from '../procedures/survey.tsx'
import type { PartOfParcel } from './parcel.ts'

/** A parcel that asks us to find out how it goes after a return: by when, and our answer. */
export function AskedHere({ part: { t, language, shown, now, may, here, once, at, refused }, asked }: { part: PartOfParcel; asked: Asked }) {
  const today = dayOf(now, shown.office.zone)
  return (
    <section aria-labelledby='asked'>
      <h2 id='asked'>{t('web.monitoring.asked-here')}</h2>
      <p><b>{t('web.monitoring.after', { count: asked.months })}</b></p>
      <p>{t('web.monitoring.asked-more', { sender: shown.sender_name })}</p>
      {asked.told
        ? <p><State is='done'>{t('web.monitoring.reported', { outcome: t(`procedures.monitoring.outcome.${asked.told.outcome}`), day: shortDay(language, asked.told.on, today) })}</State></p>
        : <p><State is={asked.dueOn < today ? 'late' : 'ahead'}>{t('web.monitoring.due', { day: shortDay(language, asked.dueOn, today) })}</State></p>}
      {may && !shown.answer && <p className='soft'>{t('web.monitoring.accept-first')}</p>}
      {may && shown.answer?.accepted && (
        <details className='add' open={refused === 'monitoring'}>
          <summary>{t('web.monitoring.report')}</summary>
          <Form action={here} once={once.monitoring ?? ''} label={t('web.monitoring.report')}>
            <Survey t={t} at={(field) => at(`monitoring.${field}`)} hint={t('web.law-files.new.day-hint', { day: dayTyped(today) ?? '' })} words={!shown.ended} />
            <p className='row'><Submit intent='monitoring'>{t('web.monitoring.report')}</Submit></p>
          </Form>
        </details>
      )}
    </section>
  )
}
