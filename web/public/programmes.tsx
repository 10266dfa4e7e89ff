import { listProgrammes } from '../../domains/programmes/index.ts'
import type { Route } from './+types/programmes'
import { filled } from '../form.ts'
import { TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Empty } from '../parts/empty.tsx'
import { Table } from '../parts/table.tsx'
import { read } from '../visit.ts'
import { countryName, languageOf } from '../words.ts'
import { PublicPage } from './page.tsx'
import { InWords, shortPeriod } from './register.tsx'
import { TakeLine } from './take-line.tsx'
import { translate } from './words.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const words = new URL(request.url).searchParams.get('words')?.trim() || undefined
  return { words, programmes: await read({ context }, listProgrammes, { ...(words && { words }) }) }
}

export default function Programmes({ params, loaderData: { words, programmes } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <PublicPage language={language} path='/programmes' title={t('programmes.list.title')}>
      <div className='part flow'>
        <h1>{t('programmes.list.title')}</h1>
        <p className='lede'>{t('programmes.list.lede')}</p>
        <Form method='get'>
          <TextField {...filled({ words })('words')} label={t('programmes.list.search')} />
          <Submit look='also'>{t('programmes.list.search')}</Submit>
        </Form>
        <p className='soft'>{t('programmes.list.count', { count: programmes.length })}</p>
        <TakeLine language={language} list='programmes' search={words ? `?words=${encodeURIComponent(words)}` : ''} />
        <p className='small soft'>{t('programmes.list.iati')}: <a href={`/${language}/programmes/iati`}>{t('programmes.list.iati-activities')}</a> · <a href={`/${language}/programmes/iati?holds=organisations`}>{t('programmes.list.iati-organisations')}</a></p>
        {programmes.length === 0 ? <Empty title={t('programmes.list.none')} next={<a href={`/${language}/programmes`}>{t('programmes.list.all')}</a>} /> : (
          <Table caption={t('programmes.list.title')} rows={programmes} keyOf={({ code }) => code} columns={[
            { head: t('programmes.list.name'), as: 'row', cell: (one) => <a href={`/${language}/programmes/${one.code}`}><InWords language={language} text={one.title} /></a> },
            { head: t('programmes.list.period'), cell: (one) => shortPeriod(language, one.startsOn, one.endsOn) },
            { head: t('programmes.list.donors'), cell: (one) => one.donors.map(({ name }, at) => <span key={name.en}>{at > 0 && ', '}<InWords language={language} text={name} /></span>) },
            { head: t('programmes.list.countries'), cell: (one) => one.countries.map((country) => countryName(language, country)).join(', ') },
            { head: t('programmes.list.status'), cell: (one) => t(one.demonstration ? 'programmes.demonstration' : one.running ? 'programmes.status.running' : one.status === 'mentioned' ? 'programmes.status.mentioned' : 'programmes.status.completed') },
          ]} />
        )}
      </div>
    </PublicPage>
  )
}
