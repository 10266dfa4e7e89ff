import type { Language } from '../../core/words.ts'
import type { showResults } from '../../domains/evidence/index.ts'
import { numberIn, periodIn } from '../figures/say.ts'
import { Table } from '../parts/table.tsx'
import { countryName } from '../words.ts'
import { Part } from './register.tsx'
import { translate } from './words.ts'

type Found = Awaited<ReturnType<typeof showResults.run>>

/** What came of a programme, from published figures; nothing is drawn where there are none. */
export function Results({ language, results }: { language: Language; results: Found }) {
  const t = translate(language)
  if (results.length === 0) return null
  return (
    <Part id='counted' title={t('web.results.title')}>
      <p className='soft'>{t('web.results.lede')}</p>
      <Table caption={t('web.figures.title')} rows={results} keyOf={({ release }) => release} columns={[
        { head: t('web.figures.period'), as: 'row', cell: ({ release, period }) => <a href={`/${language}/figures/${release}`}>{periodIn(t, language, period)}</a> },
        { head: t('web.figures.whose'), cell: ({ organisation }) => `${organisation.name}, ${countryName(language, organisation.country)}` },
        { head: t('web.figures.people'), as: 'number', cell: ({ people }) => (people === null ? <small className='soft'>{t('web.figures.hidden')}</small> : numberIn(language, people)) },
      ]} />
    </Part>
  )
}
