import { data, redirect } from 'react-router'
import { languages } from '../../core/words.ts'
import { addFilm, listFilms } from '../../domains/events/index.ts'
import { filled } from '../form.ts'
import { Empty } from '../parts/empty.tsx'
import { Select, TextArea, TextField, Tick } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Problems } from '../parts/problems.tsx'
import { Table } from '../parts/table.tsx'
import { InWords } from '../public/register.tsx'
import { read, send, visitContext } from '../visit.ts'
import { languageOf, ownName, translate } from '../words.ts'
import type { Route } from './+types/films'
import { DeskPage } from './page.tsx'

export async function loader({ context }: Route.LoaderArgs) {
  return { ...await read({ context }, listFilms, {}), once: crypto.randomUUID() }
}

export async function action({ context, request }: Route.ActionArgs) {
  const added = await send({ context, request }, addFilm)
  if ('problem' in added) return data(added, { status: added.problem.status })
  throw redirect(`/${context.get(visitContext).language}/desk/films`, 303)
}

/** The films of the register with their codes, and a form for one more. */
export default function DeskFilms({ params, loaderData: { films, once }, actionData }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const title = t('events.films.add.does')
  const at = filled(actionData?.sent ?? { language, published: true }, actionData?.problem.fields)
  return (
    <DeskPage language={language} tab='/events' path='/films' title={t('events.films.title')}>
      <div className='part flow'>
        <h1>{t('events.films.title')}</h1>
        {films.length === 0 ? <Empty title={t('events.films.none')} next={<a href='#one-more'>{title}</a>} /> : (
          <Table caption={t('events.films.title')} rows={films} keyOf={({ code }) => code} columns={[
            { head: t('events.films.film'), as: 'row', cell: (one) => <a href={`/${language}/films/${one.code}`}><InWords language={language} text={one.title} /></a> },
            { head: t('events.films.code'), cell: (one) => <span className='num nw'>{one.code}</span> }, { head: t('events.films.screenings'), as: 'number', cell: (one) => one.shown },
          ]} />
        )}
        {actionData && <Problems title={actionData.problem.title} said={actionData.problem.detail} whys={actionData.problem.fields} />}
        <h2 id='one-more'>{title}</h2>
        <Form once={once} label={title}>
          <Select {...at('language')} label={t('events.plans.language')} options={languages.map((value) => ({ value, text: ownName[value] }))} required />
          <TextField {...at('title')} label={t('events.films.film')} autoComplete='off' required />
          <TextField {...at('spoken')} label={t('events.films.languages')} hint={t('events.films.languages-hint')} autoComplete='off' />
          <TextArea {...at('about')} label={t('events.films.about')} rows={3} />
          <TextArea {...at('rights')} label={t('events.films.rights')} rows={2} />
          <Tick {...at('published')} label={t('events.films.publish')} />
          <p className='row'><Submit>{title}</Submit></p>
        </Form>
      </div>
    </DeskPage>
  )
}
