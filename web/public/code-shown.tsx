import type { Language } from '../../core/words.ts'
import { Road, Stop } from '../parts/road.tsx'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

/** The code, the one time that it is shown: to be written down, or read aloud. */
export function CodeShown({ language, code, reception }: { language: Language; code: string; reception: { readonly name: string; readonly answersWithinHours: number } }) {
  const t = translate(language)
  const names = { organisation: reception.name, hours: reception.answersWithinHours }
  return (
    <PublicPage language={language} path='/ask' title={t('web.code.title')}>
      <div className='part flow'>
        <h1>{t('web.code.title')}</h1>
        <p className='phone'><output id='code'>{code}</output></p>
        <p className='small soft'>{t('web.code.aloud', { letters: [...code.replaceAll('-', '')].join(' ') })}</p>
        <p className='text'><b>{t('web.code.once')}</b></p>
        <h2>{t('web.code.then')}</h2>
        <Road>
          <Stop is='now'>{t('web.code.then-read', names)}</Stop>
          <Stop is='ahead'>{t('web.code.then-back')}</Stop>
          <Stop is='ahead'>{t('web.code.then-lapse')}</Stop>
        </Road>
        <p className='text small soft'>{t('web.code.life')}</p>
        <p><a className='also' href={`/${language}/answer`}>{t('web.code.read')}</a></p>
      </div>
    </PublicPage>
  )
}
