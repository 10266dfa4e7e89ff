import type { Language } from '../../../core/words.ts'
import { filled, type Whys } from '../../form.ts'
import { TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import type { T } from '../../words.ts'
import type { Draft } from './chapters.tsx'

/** What can be done with a report where it stands, by the one who looks; and whose turn it is otherwise. */
export function Then({ t, language, shown, once, sent, fields }: { t: T; language: Language; shown: Draft; once: Readonly<Record<string, string>>; sent: unknown; fields: Whys | undefined }) {
  const { state, office, mayApprove, revision } = shown
  const coordinates = office.roles.includes('coordinator')
  const at = filled(sent, fields)
  const waits = shown.sentences.filter(({ moved, leftOut }) => moved && !leftOut)
  return (
    <>
      {shown.publishedAt && <p><a className='also' href={`/${language}/reports/${shown.year}${shown.correctedBy ? `?version=${shown.version}` : ''}`}>{t('web.desk-figures.public-page')}</a></p>}
      {waits.length > 0 && <><p>{t('web.desk-reports.waits')}:</p><ul className='lines'>{waits.map(({ sentence, chapter }) => <li key={sentence}><a href={`/${language}/desk/reports/${shown.report}?sentence=${sentence}`}>{t('web.desk-reports.change')}: {chapter}</a></li>)}</ul></>}
      {state === 'draft' && (mayApprove ? (
        <Form once={once.approve ?? ''} seen={revision} label={t('evidence.annual.approve.does')}>
          <p>{t('web.desk-reports.approve-what')}</p>
          <p className='row'><Submit intent='approve'>{t('evidence.annual.approve.does')}</Submit></p>
        </Form>
      ) : <p>{t('web.desk-reports.second')}</p>)}
      {state === 'approved' && coordinates && (
        <Form once={once.publish ?? ''} label={t('evidence.annual.publish.does')}>
          <p>{t('web.desk-reports.publish-what')}</p>
          <p className='row'><Submit intent='publish'>{t('evidence.annual.publish.does')}</Submit></p>
        </Form>
      )}
      {shown.publishedAt === null && coordinates && (
        <Form once={once.refresh ?? ''} seen={revision} label={t('evidence.annual.refresh.does')}>
          <p className='soft'>{t('web.desk-reports.refresh-what')}</p>
          <p className='row'><Submit look='also' intent='refresh'>{t('evidence.annual.refresh.does')}</Submit></p>
        </Form>
      )}
      {state === 'published' && coordinates && (
        <details className='add' open={Boolean(fields?.['correct.reason'])}>
          <summary>{t('evidence.annual.correct.does')}</summary>
          <Form once={once.correct ?? ''}>
            <p>{t('web.desk-reports.correct-what')}</p>
            <TextField {...at('correct.reason')} label={t('web.desk-reports.correct-reason')} hint={t('web.desk-figures.public-hint')} />
            <p className='row'><Submit look='also' intent='correct'>{t('evidence.annual.correct.does')}</Submit></p>
          </Form>
        </details>
      )}
    </>
  )
}
