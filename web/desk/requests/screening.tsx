import { findings, indicators } from '../../../domains/cases/index.ts'
import { filled } from '../../form.ts'
import { Choice, TextArea, Ticks } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { shortMoment } from '../days.ts'
import { byKey } from '../key-table.ts'
import { Paragraphs } from '../paragraphs.tsx'
import type { PartOfRequest } from './shown.ts'

/** The screening: what was seen and found, or the form that records it. Nothing follows from it by itself. */
export function Screening(part: PartOfRequest) {
  const { t, shown: { screening, screenFirst, takenBy, account }, works } = part
  if (!screening && (!works || account === null)) return null
  return (
    <section className='part' aria-labelledby='screening' {...(!screening && byKey('screen'))}>
      <h2 id='screening'>{t('web.request.screening')}</h2>
      {screening ? <Recorded {...part} /> : !takenBy
        ? <p className='soft'>{t(screenFirst ? 'web.request.screen-after-taking' : 'web.request.screen-if')}</p>
        : screenFirst || part.refused?.intent === 'screen' ? <Record {...part} />
          : <details><summary>{t('cases.requests.screen.does')}</summary><p className='soft'>{t('web.request.screen-if')}</p><Record {...part} /></details>}
    </section>
  )
}

function Recorded({ t, language, now, shown: { screening, office } }: PartOfRequest) {
  if (!screening) return null
  return (
    <>
      <p><State is={screening.finding === 'signs' ? 'late' : screening.finding === 'unclear' ? 'now' : 'done'}>{t(`cases.finding.${screening.finding}`)}</State> <span className='soft'>{screening.by}, {shortMoment(language, screening.at, office.zone, now)}</span></p>
      {screening.indicators.length > 0 && <ul className='sees'>{screening.indicators.map((one) => <li key={one}>{t(`cases.indicator.${one}`)}</li>)}</ul>}
      {screening.note && <Paragraphs text={screening.note} />}
    </>
  )
}

function Record({ t, shown, once, refused }: PartOfRequest) {
  const mine = refused?.intent === 'screen' ? refused : undefined
  const at = filled(mine?.sent ?? { indicators: shown.indicators }, mine?.problem.fields)
  return (
    <Form once={once.screen}>
      <div className='col'>
        <Ticks {...at('indicators')} label={t('web.request.present')} hint={t('web.request.present-hint')} options={indicators.map((value) => ({ value, text: t(`cases.indicator.${value}`) }))} />
        <div>
          <Choice {...at('finding')} label={t('web.request.finding')} options={findings.map((value) => ({ value, text: t(`cases.finding.${value}`) }))} required />
          <TextArea {...at('note')} label={t('web.request.screen-note')} hint={t('web.request.screen-note-hint')} rows={4} />
          <p className='row'><Submit intent='screen'>{t('cases.requests.screen.does')}</Submit></p>
        </div>
      </div>
    </Form>
  )
}
