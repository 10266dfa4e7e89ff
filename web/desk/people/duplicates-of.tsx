import { duplicatesOf } from '../../../domains/people/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { Table } from '../../parts/table.tsx'
import { Way } from '../../parts/way.tsx'
import { read } from '../../visit.ts'
import { dayInWords, languageOf, translate } from '../../words.ts'
import { dayOf } from '../days.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/duplicates-of'
import { AllNames } from './all-names.tsx'
import { Whys } from './whys.tsx'
import '../../look/people.css'

export const loader = ({ context, params: { person } }: Route.LoaderArgs) => read({ context }, duplicatesOf, { person })

export default function DuplicatesOf({ params, loaderData: { person, names, people, crowded, keptApart, office } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  return (
    <DeskPage language={language} tab='/people' path={`/people/${person}/duplicates`} title={t('web.same.of-person')}>
      <Way label={t('web.way')} steps={[{ text: names[0]?.text ?? '', href: `${desk}/people/${person}` }, { text: t('web.same.of-person') }]} />
      <div className='headrow'><h1>{t('web.same.of-person')}</h1><p className='push row'><a href={`${desk}/people/duplicates`}>{t('web.same.title')}</a></p></div>
      {crowded && <p className='note'>{t('web.same.full')}</p>}
      {keptApart ? <p>{t('web.same.kept-apart')}</p> : people.length === 0
        ? <Empty level={2} title={t('web.same.of-person-none')} next={<>{t('web.same.of-person-next')} <a className='also' href={`${desk}/people/search`}>{t('web.search.title')}</a></>} />
        : (
          <div className='people'><Table
            caption={t('web.same.of-person')} rows={people} keyOf={(one) => one.person} columns={[
              { head: t('web.people.name'), as: 'row', cell: (one) => <a href={`${desk}/people/${one.person}`}><AllNames names={one.names} /></a> },
              { head: t('web.search.born'), cell: ({ bornIn }) => bornIn ?? <span className='soft'>{t('web.search.not-known')}</span> },
              { head: t('web.people.cases'), cell: ({ cases }) => (cases.length === 0 ? <span className='soft'>{t('web.people.no-case')}</span> : <span className='num'>{cases.map(({ reference }) => reference).join(', ')}</span>) },
              { head: t('web.same.agrees'), cell: ({ why }) => <Whys t={t} why={why} /> },
              {
                head: t('web.same.do'),
                cell: ({ person: other, said, into }) => (
                  <>
                    {said && <>{t('web.same.said', { name: said.by ?? '', day: dayInWords(language, dayOf(said.at, office.zone)) })}<br /></>}
                    {into && <>{t('web.same.into')}<br /></>}
                    <a className='also' href={`${desk}/people/${person}/duplicates/${into ?? other}`}>{t('web.same.compare')}</a>
                  </>
                ),
              },
            ]}
          /></div>
        )}
    </DeskPage>
  )
}
