import type { Language } from '../../../core/words.ts'
import type { LikelySaid } from '../../../domains/people/index.ts'
import { Form, Submit } from '../../parts/form.tsx'
import { Table } from '../../parts/table.tsx'
import { countryName, dayInWords, type T } from '../../words.ts'
import { AllNames } from './all-names.tsx'
import { Whys } from './whys.tsx'

/** Before anything is recorded: who on file is like the one who was typed, with what agrees and what differs. `put`: a key, where a request can be put into a file that is there. */
export function Likely({ t, language, likely, put }: { t: T; language: Language; likely: LikelySaid; put: string | undefined }) {
  const desk = `/${language}/desk`
  return (
    <section className='part' aria-labelledby='likely'>
      <div role='alert'>
        <h2 id='likely'>{t('web.same.before-title')}</h2>
        <p className='text'>{t('web.same.before')}</p>
      </div>
      <div className='then'><Table
        caption={t('web.same.before-title')} rows={likely.people} keyOf={({ person }) => person} columns={[
          { head: t('web.people.name'), as: 'row', cell: ({ names, codeName }) => <><AllNames names={names} />{codeName && <><br /><span className='soft'>{t('web.search.apart', { name: codeName })}</span></>}</> },
          {
            head: t('web.person.born'),
            cell: ({ bornOn, citizenship }) => <>{bornOn ? dayInWords(language, bornOn) : <span className='soft'>{t('web.search.not-known')}</span>}{citizenship && <><br />{countryName(language, citizenship)}</>}</>,
          },
          {
            head: t('web.people.cases'),
            cell: ({ cases }) => (cases.length === 0 ? <span className='soft'>{t('web.people.no-case')}</span> : cases.map((one, at) => <span key={one.case}>{at > 0 && ', '}<span className='num nw'>{one.reference}</span>{!one.open && <span className='soft'> {t('web.people.case-closed')}</span>}</span>)),
          },
          { head: t('web.same.agrees'), cell: ({ why }) => <Whys t={t} why={why} /> },
          {
            head: t('web.same.do'),
            cell: ({ person, codeName }) => (
              <>
                <a className='also' href={`${desk}/people/${person}${codeName ? '/apart' : ''}`}>{t('web.same.open')}</a>
                {put && !codeName && <Form once={`${put.slice(0, -12)}${person.slice(-12)}`} hidden={{ person }}><Submit look='also' intent='put'>{t('people.put-request.does')}</Submit></Form>}
              </>
            ),
          },
        ]}
      /></div>
      {likely.full && <p className='soft'>{t('web.same.before-more')}</p>}
    </section>
  )
}
