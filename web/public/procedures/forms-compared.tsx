import type { Language } from '../../../core/words.ts'
import { compareForms, formsOfReturn, type Verdict } from '../../../domains/procedures/index.ts'
import { State, type Standing } from '../../parts/state.tsx'
import { Table } from '../../parts/table.tsx'
import { Part } from '../register.tsx'
import { translate } from '../words.ts'
import { Cited } from './parts.tsx'
import { said } from './questions.tsx'

export const verdicts: Readonly<Record<Verdict, Standing>> = { differ: 'late', same: 'done', some: 'ahead', unsaid: 'none' }

/** Ways in which somebody leaves a country, side by side: each answer with its article and how sure it is; what is not known is said so. */
export function FormsOfReturn({ language }: { language: Language }) {
  const t = translate(language)
  return (
    <Part id='forms' title={t('web.laws.forms')}>
      <p className='text'>{t('web.laws.forms.lede')}</p>
      <p className='small'><a href={`/${language}/procedures/compare/forms`}>{t('web.laws.compare.csv')}</a></p>
      <div className='marked many'>
        <Table caption={t('web.laws.forms')} rows={compareForms()} keyOf={({ topic }) => topic} columns={[
          { head: t('web.laws.compare.question'), as: 'row', cell: ({ topic, verdict }) => <>{t(`web.laws.topic.${topic}`)}<State is={verdicts[verdict]}>{t(`web.laws.compare.${verdict}`)}</State></> },
          ...formsOfReturn.map(({ form }, at) => ({
            head: form[language],
            cell: ({ answers }: ReturnType<typeof compareForms>[number]) => {
              const answer = said(language, answers[at])
              return answer ? <>{answer.drawn}{answer.ground && <Cited language={language} ground={answer.ground} />}</> : <span className='soft'>{t('web.laws.compare.not-known')}</span>
            },
          })),
        ]} />
      </div>
    </Part>
  )
}
