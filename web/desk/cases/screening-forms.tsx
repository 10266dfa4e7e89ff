import { languages, translator, type Language } from '../../../core/words.ts'
import { indicatorQuestions, isSafety, screeningAnswers, screeningFindings, stopReasons, words, type Question, type showScreenings } from '../../../domains/cases/index.ts'
import type { Filling } from '../../form.ts'
import { Choice, Select, TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Note } from '../../parts/note.tsx'
import { languageNames, type T } from '../../words.ts'

type Shown = Awaited<ReturnType<typeof showScreenings.run>>
export type PartOfScreening = {
  readonly t: T
  readonly language: Language
  readonly shown: Shown
  readonly one: Shown['screenings'][number]
  readonly once: Readonly<Record<string, string>>
  readonly refused: string | undefined
  readonly at: (name: string) => Filling
}

/** A question as it is read aloud to the person: in their own language where that is another. */
function Aloud({ t, language, question, theirs }: { t: T; language: Language; question: Question; theirs: string | null }) {
  const other = languages.find((one) => one === theirs && one !== language)
  return (
    <>
      {other && <p className='aloud' lang={other}>{translator(words, other)(`cases.screening.q.${question}`)}</p>}
      <p className={other ? 'text then' : 'aloud'}>{t(`cases.screening.q.${question}`)}</p>
      {other && <p className='soft'>{t('web.screening.in-theirs')}: {languageNames(language, [other])}</p>}
    </>
  )
}

/** What to ask now; or why nothing is asked. */
export function Asking({ t, language, shown, one, once, at, may }: PartOfScreening & { may: boolean }) {
  const hidden = { screening: one.screening }
  const resume = may && <Form once={once.resume ?? ''} hidden={hidden}><p className='row'><Submit intent='resume'>{t('cases.screening.resume.does')}</Submit></p></Form>
  if (one.is === 'ended') return null
  if (one.is === 'stopped') return <Note title={t('web.screening.stopped')}>{resume}</Note>
  if (one.is === 'not safe') return <Note bad title={t('web.screening.not-safe')}><p>{t('cases.screening.not-safe')}</p></Note>
  if (one.is === 'asked' || !one.next) return <Note title={t('web.screening.asked')} />
  if (!one.mine) return <Note>{t('web.screening.colleague-sits')}</Note>
  const { next } = one
  return (
    <section aria-labelledby='next'>
      <h2 id='next'>{isSafety(next) ? t('web.screening.safety') : t(`cases.screening.dimension.${indicatorQuestions[next].dimension}`)}</h2>
      <Aloud t={t} language={language} question={next} theirs={shown.language} />
      <Form once={once.answer ?? ''} hidden={{ ...hidden, question: next }}>
        <div className='then'><Choice {...at('answer')} label={t('web.screening.answer')} options={screeningAnswers.map((value) => ({ value, text: t(`cases.screening.a.${value}`) }))} required /></div>
        {!isSafety(next) && <TextArea {...at('note')} label={t('web.screening.note')} rows={3} />}
        <p className='row'><Submit intent='answer'>{t('web.screening.keep')}</Submit> <span className='soft'>{t('web.screening.left')}: {one.left}</span></p>
      </Form>
    </section>
  )
}

/** At every moment. */
export function Stopping({ t, one, once, at, refused }: PartOfScreening) {
  if (one.is === 'stopped') return null
  return (
    <details className='part' open={refused === 'stop' || one.is === 'not safe'}>
      <summary>{t('cases.screening.stop.does')}</summary>
      <Form once={once.stop ?? ''} hidden={{ screening: one.screening }}>
        <Select {...at('why')} label={t('web.screening.stop-why')} options={stopReasons.map((value) => ({ value, text: t(`cases.screening.stop.${value}`) }))} />
        <p className='row'><Submit look='also' intent='stop'>{t('cases.screening.stop.does')}</Submit></p>
      </Form>
    </details>
  )
}

/** A finding with a reason: a person's, never the sum of answers. */
export function Concluding({ t, one, once, at, refused }: PartOfScreening) {
  return (
    <details className='part' open={refused === 'conclude' || one.is === 'asked'}>
      <summary>{t('web.screening.finding')}</summary>
      <Form once={once.conclude ?? ''} hidden={{ screening: one.screening }}>
        <Choice {...at('finding')} label={t('web.screening.finding')} hint={t('web.screening.finding-hint')} options={screeningFindings.map((value) => ({ value, text: t(`cases.screening.finding.${value}`) }))} required />
        <TextArea {...at('reason')} label={t('web.screening.reason')} rows={5} required />
        <p className='row'><Submit intent='conclude'>{t('cases.screening.conclude.does')}</Submit></p>
      </Form>
    </details>
  )
}
