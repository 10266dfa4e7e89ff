import { declineReasons, outcomeKinds } from '../../../domains/cases/index.ts'
import { Select, TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { shortMoment } from '../days.ts'
import { oneOf } from '../known.ts'
import type { PartOfParcel } from './parcel.ts'

/** Our answer: to be given, or as it was given; then a case of our own. */
export function Answer({ part }: { part: PartOfParcel }) {
  const { t, language, shown: { answer, office, case: ours, case_reference }, now, may, here, once } = part
  if (answer) {
    const reason = oneOf(declineReasons, answer.reason)
    return (
      <section aria-labelledby='answer'>
        <h2 id='answer'>{t('web.received.answer')}</h2>
        <p><b>{t(answer.accepted ? 'cases.referrals.standing.accepted' : 'cases.referrals.standing.declined')}</b>, {shortMoment(language, answer.at, office.zone, now)}{reason && <><br />{t(`cases.decline.${reason}`)}</>}</p>
        {answer.accepted && (ours
          ? <p className='row'><a className='also' href={`/${language}/desk/cases/${ours}`}>{t('web.received.to-case', { reference: case_reference ?? '' })}</a></p>
          : may && <><p className='soft'>{t('web.received.open-more')}</p><Form action={here} once={once.open ?? ''}><p className='row'><Submit intent='open'>{t('cases.open.does')}</Submit></p></Form></>)}
      </section>
    )
  }
  if (!may) return <section aria-labelledby='answer'><h2 id='answer'>{t('web.received.answer')}</h2><p className='soft'>{t('web.received.answer-waits')}</p></section>
  return (
    <section aria-labelledby='answer'>
      <h2 id='answer'>{t('web.received.answer')}</h2>
      <p>{t('web.received.answer-more')}</p>
      <Form action={here} once={once.accept ?? ''}><p className='row'><Submit intent='accept'>{t('cases.referrals.accept.does')}</Submit></p></Form>
      <Decline part={part} />
    </section>
  )
}

function Decline({ part: { t, shown, here, once, at, refused } }: { part: PartOfParcel }) {
  return (
    <details className='add' open={refused === 'decline'}>
      <summary>{t('cases.referrals.decline.does')}</summary>
      <Form action={here} once={once.decline ?? ''} label={t('cases.referrals.decline.does')}>
        <Select {...at('decline.reason')} label={t('web.received.reason')} hint={t('web.received.reason-hint', { sender: shown.sender_name })} none={t('web.case.choose')}
          options={declineReasons.map((value) => ({ value, text: t(`cases.decline.${value}`) }))} />
        <p className='row'><Submit look='stop' intent='decline'>{t('cases.referrals.decline.does')}</Submit></p>
      </Form>
    </details>
  )
}

/** What came of it goes back to the sender; after the end only its kind, without words. Draws nothing before we accepted. */
export function Outcome({ part: { t, shown, may, here, once, at, refused } }: { part: PartOfParcel }) {
  if (!may || !shown.answer?.accepted) return null
  return (
    <section aria-labelledby='outcome'>
      <h2 id='outcome'>{t('web.received.outcome')}</h2>
      <p className='soft'>{t(shown.ended ? 'web.received.outcome-after' : 'web.received.outcome-more', { sender: shown.sender_name })}</p>
      <details className='add' open={refused === 'outcome'}>
        <summary>{t('cases.referrals.report-outcome.does')}</summary>
        <Form action={here} once={once.outcome ?? ''} label={t('cases.referrals.report-outcome.does')}>
          <Select {...at('outcome.outcome')} label={t('web.received.outcome')} none={t('web.case.choose')} options={outcomeKinds.map((value) => ({ value, text: t(`cases.outcome.${value}`) }))} />
          {!shown.ended && <TextArea {...at('outcome.text')} label={t('web.case.in-words')} hint={t('web.received.outcome-hint')} rows={4} />}
          <p className='row'><Submit intent='outcome'>{t('web.received.outcome-send')}</Submit></p>
        </Form>
      </details>
    </section>
  )
}
