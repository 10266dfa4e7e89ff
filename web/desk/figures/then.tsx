import type { Language } from '../../../core/words.ts'
import type { showPrepared } from '../../../domains/evidence/index.ts'
import { filled, type Whys } from '../../form.ts'
import { TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import type { T } from '../../words.ts'

type Shown = Awaited<ReturnType<typeof showPrepared.run>>

/** What can be done with a release where it stands, by the one who looks; and whose turn it is otherwise. */
export function Then({ t, language, shown, once, sent, fields }: {
  t: T; language: Language; shown: Shown; once: Readonly<Record<string, string>>; sent: unknown; fields: Whys | undefined
}) {
  const { state, office, mine } = shown
  const at = filled(sent, fields)
  const coordinates = office.roles.includes('coordinator')
  const published = state === 'published' || (state === 'withdrawn' && shown.publishedAt !== null)
  const over = state === 'corrected' || (state === 'withdrawn' && !published)
  return (
    <>
      {shown.publishedAt && <p><a href={`/${language}/figures/${shown.release}`}>{t('web.desk-figures.public-page')}</a></p>}
      {state === 'counted' && (mine ? <p>{t('web.desk-figures.second')}</p> : (
        <Form once={once.approve ?? ''} label={t('evidence.approve.does')}>
          <p>{t('web.desk-figures.approve-what')}</p>
          <p className='row'><Submit intent='approve'>{t('evidence.approve.does')}</Submit></p>
        </Form>
      ))}
      {state === 'approved' && coordinates && (
        <Form once={once.publish ?? ''} label={t('evidence.publish.does')}>
          <p>{t('web.desk-figures.publish-what')}</p>
          <p className='row'><Submit intent='publish'>{t('evidence.publish.does')}</Submit></p>
        </Form>
      )}
      {published && coordinates && (
        <details className='add' open={Boolean(fields?.['correct.reason'])}>
          <summary>{t('evidence.correct.does')}</summary>
          <Form once={once.correct ?? ''}>
            <p>{t('web.desk-figures.correct-what')}</p>
            <TextField {...at('correct.reason')} label={t('web.desk-figures.correct-reason')} hint={t('web.desk-figures.public-hint')} />
            <p className='row'><Submit look='also' intent='correct'>{t('evidence.correct.does')}</Submit></p>
          </Form>
        </details>
      )}
      {!over && state !== 'withdrawn' && (
        <details className='add' open={Boolean(fields?.['withdraw.reason'])}>
          <summary>{t('evidence.withdraw.does')}</summary>
          <Form once={once.withdraw ?? ''}>
            <p>{t('web.desk-figures.withdraw-what')}</p>
            <TextField {...at('withdraw.reason')} label={t('web.desk-figures.withdraw-reason')} {...(shown.publishedAt && { hint: t('web.desk-figures.public-hint') })} />
            <p className='row'><Submit look='stop' intent='withdraw'>{t('evidence.withdraw.does')}</Submit></p>
          </Form>
        </details>
      )}
      {over && <p className='soft'>{t('web.desk-figures.quiet')}</p>}
    </>
  )
}
