import type { Language } from '../../../core/words.ts'
import type { searchPeople } from '../../../domains/people/index.ts'
import { Table } from '../../parts/table.tsx'
import type { T } from '../../words.ts'
import { BothNames } from './both-names.tsx'
import { whyOf } from './why.ts'

export type FoundPerson = Awaited<ReturnType<typeof searchPeople.run>>['people'][number]

/** Who was found, each with what speaks for and against it. */
export function Found({ t, language, people }: { t: T; language: Language; people: readonly FoundPerson[] }) {
  const desk = `/${language}/desk`
  return (
    <div className='people'><Table
      caption={t('web.search.title')} rows={people} keyOf={({ person }) => person} columns={[
        {
          head: t('web.people.name'), as: 'row',
          cell: ({ person, names, codeName }) => <><a href={`${desk}/people/${person}${codeName ? '/apart' : ''}`}><BothNames names={names} /></a>{codeName && <><br /><span className='soft'>{t('web.search.apart', { name: codeName })}</span></>}</>,
        },
        { head: t('web.search.born'), cell: ({ bornIn }) => bornIn ?? <span className='soft'>{t('web.search.not-known')}</span> },
        {
          head: t('web.people.cases'),
          cell: ({ cases }) => (cases.length === 0 ? <span className='soft'>{t('web.people.no-case')}</span> : cases.map((one, at) => (
            <span key={one.case}>{at > 0 && ', '}<a className='num nw' href={`${desk}/cases/${one.case}`}>{one.reference}</a>{!one.open && <span className='soft'> {t('web.people.case-closed')}</span>}</span>
          ))),
        },
        { head: t('web.search.why'), cell: ({ why }) => whyOf(t, why).map(({ says, words }) => <div key={says}><span className='soft'>{t(`web.search.says.${says}`)}{words !== '' && ':'}</span> {words}</div>) },
      ]}
    /></div>
  )
}
