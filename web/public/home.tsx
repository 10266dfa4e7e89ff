import type { Route } from './+types/home'
import { Note } from '../parts/note.tsx'
import { Road, Stop } from '../parts/road.tsx'
import { languageOf } from '../words.ts'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

export default function Home({ params }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const t = translate(language)
  return (
    <PublicPage language={language} path='' title={t('web.home.title')}>
      <section className='part beside hero'>
        <div className='flow'>
          <h1>{t('web.home.title')}</h1>
          <p className='lede'>{t('web.home.lede')}</p>
          <p className='row'>
            <a className='do' href={`/${language}/ask`}>{t('web.home.ask')}</a>
            <a className='also' href={`/${language}/answer`}>{t('web.home.code')}</a>
          </p>
        </div>
        <div className='flow'>
          <Note title={t('web.home.danger')}>{t('web.home.danger-then')}</Note>
          <p className='small soft'>{t('web.home.nameless')}</p>
        </div>
      </section>
      <section className='part flow' aria-labelledby='then'>
        <h2 id='then'>{t('web.home.then')}</h2>
        <Road>
          <Stop is='now' title={t('web.home.step.write')}>{t('web.home.step.write-more')}</Stop>
          <Stop is='ahead' title={t('web.home.step.code')}>{t('web.home.step.code-more')}</Stop>
          <Stop is='ahead' title={t('web.home.step.answer')}>{t('web.home.step.answer-more')}</Stop>
        </Road>
        <p><a className='do' href={`/${language}/ask`}>{t('web.home.begin')}</a></p>
      </section>
    </PublicPage>
  )
}
