import type { Language } from '../../../core/words.ts'
import { answers, outcomes, parts, questionNames, questions, type Score } from '../../../domains/procedures/index.ts'
import { DateField, Select, TextArea } from '../../parts/field.tsx'
import { Facts } from '../../parts/facts.tsx'
import type { Filling } from '../../form.ts'
import { decimalInWords, type T } from '../../words.ts'

/** The questions of the survey, by part; what is left open was not asked. In: `at`, the fields of this form. */
export function Survey({ t, at, hint, words = true }: { t: T; at: (name: string) => Filling; hint: string; words?: boolean }) {
  const options = answers.map((value) => ({ value, text: t(`procedures.score.answer.${value}`) }))
  return (
    <>
      <Select {...at('outcome')} label={t('web.monitoring.outcome')} none={t('web.case.choose')} options={outcomes.map((value) => ({ value, text: t(`procedures.monitoring.outcome.${value}`) }))} />
      <DateField {...at('on')} label={t('web.monitoring.on')} hint={hint} />
      {words && (
        <>
          <p className='soft'>{t('web.monitoring.survey-more')}</p>
          {parts.map((part) => (
            <fieldset key={part}>
              <legend>{t(`procedures.score.part.${part}`)}</legend>
              {questionNames.filter((question) => questions[question] === part).map((question) => (
                <Select key={question} {...at(`answers.${question}`)} label={t(`procedures.score.question.${question}`)} none={t('web.monitoring.not-asked')} options={options} />
              ))}
            </fieldset>
          ))}
          <TextArea {...at('text')} label={t('web.monitoring.words')} hint={t('web.monitoring.words-hint')} rows={3} />
        </>
      )}
    </>
  )
}

/** A score with everything that has to be known of it: by which weights, that it is not the official one, what is missing. */
export function ScoreOf({ t, language, score }: { t: T; language: Language; score: Score }) {
  const number = (value: number | null) => (value === null ? t('web.monitoring.no-number') : decimalInWords(language, value.toFixed(2)))
  return (
    <div className='part'>
      <p><b>{t('web.monitoring.score', { weights: score.weights })}</b> <strong>{t('web.monitoring.not-official')}</strong></p>
      <Facts look='pairs' facts={[
        { name: t('web.monitoring.whole'), value: <span className='num'>{number(score.whole)}</span> },
        ...parts.map((part) => ({ name: t(`procedures.score.part.${part}`), value: <span className='num'>{number(score.parts[part])}</span> })),
        { name: t('web.monitoring.answered'), value: <span className='num'>{score.answered}/{questionNames.length}</span> },
      ]} />
      {score.missing.length > 0 && <p className='soft'>{t('web.monitoring.missing')}: {score.missing.map(({ question, why }) => `${t(`procedures.score.question.${question}`)} (${t(`procedures.score.missing.${why}`)})`).join('; ')}</p>}
    </div>
  )
}
