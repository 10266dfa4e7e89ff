import type { Route } from './+types/ask'
import { listReceptions } from '../../domains/directory/index.ts'
import { Empty } from '../parts/empty.tsx'
import { Note } from '../parts/note.tsx'
import { read } from '../visit.ts'
import { countryName, languageNames, languageOf } from '../words.ts'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

export async function loader({ context }: Route.LoaderArgs) {
  return { receptions: await read({ context }, listReceptions, {}) }
}

export default function Ask({ params, loaderData: { receptions } }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <PublicPage language={language} path='/ask' title={t('web.ask.title')}>
      <div className='part flow'>
        <h1>{t('web.ask.title')}</h1>
        <p className='lede'>{t('web.ask.lede')}</p>
        {receptions.length === 0
          ? <Empty title={t('web.ask.none')} next={<p>{t('web.ask.none-next')} <a href={`/${language}/answer`}>{t('web.home.code')}</a></p>} />
          : (
            <ul className='lines go'>
              {receptions.map((one) => (
                <li key={one.organisation}>
                  <a href={`/${language}/ask/${one.organisation}`}>
                    <b>{one.name}</b>
                    <span className='small'>{one.place}, {countryName(language, one.country)}; {t('web.ask.answers', { count: one.answersWithinHours })}</span>
                    <span className='small soft'>{t('web.ask.speaks', { languages: languageNames(language, one.languages) })}</span>
                  </a>
                </li>
              ))}
            </ul>
          )}
        <Note title={t('web.ask.not-emergency')}>{t('web.ask.not-emergency-more')}</Note>
      </div>
    </PublicPage>
  )
}
