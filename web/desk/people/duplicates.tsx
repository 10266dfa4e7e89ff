import { data } from 'react-router'
import { countDuplicates, listDuplicates, putOffPair, sayNotSame } from '../../../domains/people/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { Table } from '../../parts/table.tsx'
import { act, parts, read, readIfMine } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { keyed } from '../cases/forms.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/duplicates'
import { AllNames } from './all-names.tsx'
import { Whys } from './whys.tsx'
import '../../look/people.css'

export async function loader({ context }: Route.LoaderArgs) {
  const [counts, listed] = await Promise.all([read({ context }, countDuplicates, {}), readIfMine({ context }, listDuplicates, {})])
  const of = listed?.pairs.map(({ one, other }) => `${one.person} ${other.person}`) ?? []
  return { counts, listed, once: { two: keyed(of), later: keyed(of) } }
}

export async function action({ context, request }: Route.ActionArgs) {
  const { intent } = await parts(await request.clone().formData())
  const back = { then: (_: unknown, language: string) => `/${language}/desk/people/duplicates` }
  const answered = intent === 'two' ? await act({ context, request }, sayNotSame, back) : await act({ context, request }, putOffPair, back)
  return data(answered.data, answered.init ?? undefined)
}

export default function Duplicates({ params, loaderData: { counts, listed, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const side = (one: NonNullable<typeof listed>['pairs'][number]['one']) => (
    <><a href={`${desk}/people/${one.person}`}><AllNames names={one.names} /></a><br /><span className='small soft'>{[one.bornIn ?? t('web.search.not-known'), ...one.cases.map(({ reference }) => reference)].join(', ')}</span></>
  )
  return (
    <DeskPage language={language} tab='/people' path='/people/duplicates' title={t('web.same.title')}>
      <div className='headrow'><h1>{t('web.same.title')}</h1><p className='soft'>{t('web.same.lede')}</p></div>
      {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
      <p>{t('web.same.waiting', { count: counts.waiting })}. {counts.putOff > 0 && <>{t('web.same.put-off', { count: counts.putOff })}.</>} {!listed && t('web.same.counts-only')}</p>
      {listed && listed.looking > 0 && <p className='note'>{listed.tomorrow ? t('web.same.tomorrow') : t('web.same.looking', { count: listed.looking })}</p>}
      {listed && listed.crowded > 0 && <p className='note'>{t('web.same.crowded', { count: listed.crowded })}</p>}
      {listed && (listed.pairs.length === 0
        ? <Empty level={2} title={t('web.same.none')} next={<>{t('web.same.none-next')} <a className='also' href={`${desk}/people`}>{t('web.people.title')}</a></>} />
        : (
          <div className='people'><Table
            caption={t('web.same.title')} rows={listed.pairs} keyOf={({ one, other }) => `${one.person} ${other.person}`} columns={[
              { head: t('web.same.one'), as: 'row', cell: ({ one }) => side(one) },
              { head: t('web.same.other'), cell: ({ other }) => side(other) },
              { head: t('web.same.agrees'), cell: ({ why }) => <Whys t={t} why={why} /> },
              {
                head: t('web.same.do'),
                cell: ({ one, other }) => {
                  const [pair, hidden] = [`${one.person} ${other.person}`, { person: one.person, other: other.person }]
                  return (
                    <div className='row'>
                      <a className='do' href={`${desk}/people/${one.person}/duplicates/${other.person}`}>{t('web.same.compare')}</a>
                      <Form once={once.two[pair] ?? ''} hidden={hidden}><Submit look='also' intent='two'>{t('web.same.two')}</Submit></Form>
                      <Form once={once.later[pair] ?? ''} hidden={hidden}><Submit look='plain' intent='later'>{t('web.same.later')}</Submit></Form>
                    </div>
                  )
                },
              },
            ]}
          /></div>
        ))}
    </DeskPage>
  )
}
