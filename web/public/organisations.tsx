import { kinds, listOrganisations } from '../../domains/directory/index.ts'
import type { Route } from './+types/organisations'
import { filled } from '../form.ts'
import { Select, TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Empty } from '../parts/empty.tsx'
import { Table } from '../parts/table.tsx'
import { read } from '../visit.ts'
import { countryName, languageOf, roleName } from '../words.ts'
import { PublicPage } from './page.tsx'
import { InWords } from './register.tsx'
import { TakeLine } from './take-line.tsx'
import { translate } from './words.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const text = asked.get('text')?.trim() || undefined
  const kind = kinds.find((one) => one === asked.get('kind'))
  return { text, kind, organisations: await read({ context }, listOrganisations, { ...(text && { text }), ...(kind && { kind }) }) }
}

export default function Organisations({ params, loaderData: { text, kind, organisations } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const at = filled({ text, kind })
  return (
    <PublicPage language={language} path='/organisations' title={t('directory.organisations.title')}>
      <div className='part flow'>
        <h1>{t('directory.organisations.title')}</h1>
        <p className='lede'>{t('directory.organisations.lede')}</p>
        <Form method='get'>
          <TextField {...at('text')} label={t('directory.organisations.name')} />
          <Select {...at('kind')} label={t('directory.organisations.kind')} none='…' options={kinds.map((value) => ({ value, text: t(`directory.kind.${value}`) }))} />
          <Submit look='also'>{t('directory.organisations.search')}</Submit>
        </Form>
        <p className='soft'>{t('directory.organisations.count', { count: organisations.length })}</p>
        <TakeLine language={language} list='organisations' search={text || kind ? `?${new URLSearchParams({ ...(text && { text }), ...(kind && { kind }) }).toString()}` : ''} />
        {organisations.length === 0 ? <Empty title={t('directory.organisations.none')} next={<a href={`/${language}/organisations`}>{t('directory.organisations.all')}</a>} /> : (
          <Table caption={t('directory.organisations.title')} rows={organisations} keyOf={({ code }) => code} columns={[
            { head: t('directory.organisations.name'), as: 'row', cell: (one) => <a href={`/${language}/organisations/${one.code}`}><InWords language={language} text={one.name} /></a> },
            { head: t('directory.organisations.kind'), cell: (one) => t(`directory.kind.${one.kind}`) },
            { head: t('directory.organisations.country'), cell: (one) => (one.country ? [one.country] : one.countriesNamed).map((code) => countryName(language, code)).join(', ') },
            { head: t('directory.organisations.roles'), cell: (one) => one.roles.map((role) => roleName(language, role)).join(', ') },
          ]} />
        )}
      </div>
    </PublicPage>
  )
}
