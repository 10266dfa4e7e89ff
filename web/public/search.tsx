import { entryKinds, searchRegister } from '../../domains/sources/index.ts'
import { foldedWords } from '../../core/fold.ts'
import type { Route } from './+types/search'
import { filled } from '../form.ts'
import { TextField } from '../parts/field.tsx'
import { Form, Submit } from '../parts/form.tsx'
import { Empty } from '../parts/empty.tsx'
import { read } from '../visit.ts'
import { languageOf } from '../words.ts'
import { PublicPage } from './page.tsx'
import { InWords, Part } from './register.tsx'
import { translate } from './words.ts'

export async function loader({ context, request }: Route.LoaderArgs) {
  const asked = new URL(request.url).searchParams
  const words = asked.get('words')?.trim().slice(0, 100) ?? ''
  const kind = entryKinds.find((one) => one === asked.get('kind'))
  const isAsked = foldedWords(words).length > 0
  return { words, kind, isAsked, result: isAsked ? await read({ context }, searchRegister, { words, ...(kind && { kind }) }) : { found: [], more: false } }
}

export default function Search({ params, loaderData: { words, kind, isAsked, result: { found, more } } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  const here = (of?: string) => `/${language}/search?${new URLSearchParams({ words, ...(of && { kind: of }) }).toString()}`
  return (
    <PublicPage language={language} path='/search' title={t('sources.search.title')}>
      <div className='part flow'>
        <h1>{t('sources.search.title')}</h1>
        <p className='lede'>{t('sources.search.lede')}</p>
        <Form method='get' {...(kind && { hidden: { kind } })}>
          <TextField {...filled({ words })('words')} type='search' label={t('sources.search.words')} {...(words !== '' && !isAsked && { why: [t('sources.search.no-word')] })} />
          <Submit look='also'>{t('sources.search.button')}</Submit>
        </Form>
        {isAsked && (
          <nav className='filters' aria-label={t('sources.search.title')}>
            <a href={here()} aria-current={kind ? undefined : 'page'}>{t('sources.search.all')}</a>
            {entryKinds.map((one) => <a key={one} href={here(one)} aria-current={one === kind ? 'page' : undefined}>{t(`sources.search.kind.${one}`)}</a>)}
          </nav>
        )}
        {isAsked && found.length === 0 && <Empty level={2} title={t('sources.search.none')} next={<a href={kind ? here() : `/${language}/programmes`}>{kind ? t('sources.search.all') : t('web.foot.programmes')}</a>} />}
      </div>
      {[...Map.groupBy(found, (one) => one.kind)].map(([of, all]) => (
        <Part key={of} id={of} title={t(`sources.search.kind.${of}`)}>
          <ul className='lines'>{all.map((one) => <li key={one.code}><a href={`/${language}${one.address}`}><InWords language={language} text={one.title} /></a>{one.kind !== 'coalition' && <span className='small soft'> {one.code}</span>}</li>)}</ul>
        </Part>
      ))}
      {more && <p className='part soft'>{t('sources.search.more')}</p>}
    </PublicPage>
  )
}
