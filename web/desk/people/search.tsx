import { data } from 'react-router'
import { searchPeople } from '../../../domains/people/index.ts'
import { showOffice } from '../../../domains/directory/index.ts'
import { Empty } from '../../parts/empty.tsx'
import { TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Problems } from '../../parts/problems.tsx'
import { read, send } from '../../visit.ts'
import { languageOf, translate } from '../../words.ts'
import { DeskPage } from '../page.tsx'
import type { Route } from './+types/search'
import { Found } from './found-rows.tsx'
import '../../look/people.css'

export async function loader({ context }: Route.LoaderArgs) {
  return { office: await read({ context }, showOffice, {}), once: crypto.randomUUID() }
}

/** What is typed comes in the body and is drawn back into the field; it is in no address. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const typed = form.get('text')
  const text = typeof typed === 'string' ? typed.slice(0, 500) : ''
  const answered = await send({ context, request }, searchPeople, { form })
  if ('problem' in answered) return data({ text, problem: answered.problem }, { status: answered.problem.status, headers: { 'cache-control': 'no-store' } })
  return data({ text, found: answered.output }, { headers: { 'cache-control': 'no-store' } })
}

export default function Search({ params, loaderData: { office, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const desk = `/${language}/desk`
  const [problem, found] = [actionData && 'problem' in actionData ? actionData.problem : undefined, actionData && 'found' in actionData ? actionData.found : undefined]
  const record = office.roles.includes('case worker') && <a className='do' href={`${desk}/people/new`}>{t('people.record.does')}</a>
  return (
    <DeskPage language={language} tab='/people' path='/people/search' title={t('web.search.title')}>
      <div className='headrow'><h1>{t('web.search.title')}</h1><p className='push row'><a href={`${desk}/people`}>{t('web.search.all')}</a></p></div>
      {problem && <Problems title={problem.title} said={problem.detail} whys={problem.fields ?? {}} labels={{ text: t('web.search.label') }} />}
      <Form once={once}>
        <TextField name='text' type='search' autoComplete='off' label={t('web.search.label')} hint={t('web.search.hint')} given={actionData?.text ? [actionData.text] : []} why={problem?.fields?.['text'] ?? []} />
        <Submit>{t('web.search.find')}</Submit>
      </Form>
      <div aria-live='polite' className='part'>
        {found?.preparing && <p className='note'>{t('web.search.preparing')}</p>}
        {found?.typeMore && <p>{t('web.search.type-more')}</p>}
        {found && found.alone.length > 0 && <p>{found.alone.map((one) => <a key={one.case} className='num nw' href={`${desk}/cases/${one.case}`}>{one.reference}</a>)}</p>}
        {found && !found.typeMore && found.alone.length === 0 && (found.people.length === 0
          ? <Empty level={2} title={t('web.search.none')} next={<>{t('web.search.none-next')} {record || null}</>} />
          : <><p className='soft'>{t('web.search.count', { count: found.people.length })}{found.full && <> {t('web.search.more')}</>}</p><Found t={t} language={language} people={found.people} /></>)}
      </div>
    </DeskPage>
  )
}
