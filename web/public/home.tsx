import type { Language } from '../../core/words.ts'
import type { Route } from './+types/home'
import { useAround } from '../around.tsx'
import { Note } from '../parts/note.tsx'
import { Road, Stop } from '../parts/road.tsx'
import { languageOf } from '../words.ts'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

export default function Home({ params }: Route.ComponentProps) {
  const language = languageOf(params.language) ?? 'en'
  const { kind } = useAround()
  return kind === 'helpers' ? <HomeOfHelpers language={language} /> : <HomeOfAuthorities language={language} />
}

/** Whoever comes here for help came to the wrong house: it says so at once, and that nothing is asked. */
function HomeOfAuthorities({ language }: { language: Language }) {
  const t = translate(language)
  return (
    <PublicPage language={language} path='' title={t('web.home.authority.title')}>
      <section className='part beside hero'>
        <div className='flow'>
          <h1>{t('web.home.authority.title')}</h1>
          <p className='lede'>{t('web.home.authority.lede')}</p>
          <p className='row'><a className='do' href={`/${language}/sign-in`}>{t('web.foot.staff')}</a> <a className='also' href={`/${language}/letter`}>{t('web.letter.title')}</a></p>
        </div>
        <Note title={t('web.home.authority.help')}>{t('web.home.authority.help-then')}</Note>
      </section>
    </PublicPage>
  )
}

function HomeOfHelpers({ language }: { language: Language }) {
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
