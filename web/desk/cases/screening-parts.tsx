import { isSafety, screeningSources } from '../../../domains/cases/index.ts'
import { Note } from '../../parts/note.tsx'
import { momentInWords } from '../../words.ts'
import type { PartOfScreening } from './screening-forms.tsx'

/** What somebody found, and why; and what to think of next. */
export function Found({ t, language, shown, one: { finding } }: PartOfScreening) {
  if (!finding) return null
  return (
    <Note title={t(`cases.screening.finding.${finding.finding}`)}>
      {finding.reason && <p className='text'>{finding.reason}</p>}
      <p className='soft'>{[finding.by, momentInWords(language, finding.at, shown.office.zone)].filter(Boolean).join(', ')}</p>
      {finding.finding === 'presumed victim' && shown.person && <p><a href={`/${language}/desk/people/${shown.person}/apart`}>{t('web.screening.apart')}</a></p>}
    </Note>
  )
}

/** To what a yes pointed: each once, with no sum. */
export function Signs({ t, one: { signs } }: PartOfScreening) {
  return (
    <>
      <h2>{t('web.screening.signs')}</h2>
      <p className='soft'>{t('web.screening.signs-hint')}</p>
      {signs.length > 0 && <ul className='lines'>{signs.map((sign) => <li key={sign}>{t(`cases.indicator.${sign}`)}</li>)}</ul>}
      <h3>{t('web.screening.sources')}</h3>
      <ul className='lines soft' lang='en'>{Object.values(screeningSources).map(({ title }) => <li key={title}>{title}</li>)}</ul>
    </>
  )
}

/** Who sat with the person, from when, and why they stopped. */
export const Sittings = ({ t, language, shown, one: { sittings } }: PartOfScreening) => (
  <>
    <h2>{t('web.screening.sittings')}</h2>
    <ul className='lines'>{sittings.map(({ sitting, by, at, why }) => <li key={sitting}>{by} <span className='soft'>{momentInWords(language, at, shown.office.zone)}</span>{why && <><br />{t(`cases.screening.stop.${why}`)}</>}</li>)}</ul>
  </>
)

/** Everything that was answered, but for whether it was safe. */
export function Answers({ t, one: { answers } }: PartOfScreening) {
  const asked = answers.filter(({ question }) => !isSafety(question))
  if (asked.length === 0) return null
  return (
    <section className='part'>
      <h2>{t('web.screening.answers')}</h2>
      <dl className='facts'>{asked.map(({ question, answer, note, by }) => (
        <div key={question}><dt>{t(`cases.screening.q.${question}`)}</dt><dd>{answer && t(`cases.screening.a.${answer}`)}{note && <small>{note}</small>}{by && <small>{by}</small>}</dd></div>
      ))}</dl>
    </section>
  )
}
