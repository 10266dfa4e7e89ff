import type { Language } from '../../core/words.ts'
import type { Reception } from '../../domains/complaints/index.ts'
import { Road, Stop } from '../parts/road.tsx'
import { PublicPage } from './page.tsx'
import { translate } from './words.ts'

/** The code of a complaint, the one time that it is shown. */
export function ComplaintCode({ language, code, of: { organisation, receiver } }: { language: Language; code: string; of: Reception }) {
  const t = translate(language)
  return (
    <PublicPage language={language} path={`/complain/${organisation}`} title={t('web.code.title')}>
      <div className='part flow'>
        <h1>{t('web.code.title')}</h1>
        <p className='phone'><output id='code'>{code}</output></p>
        <p className='small soft'>{t('web.code.aloud', { letters: [...code.replaceAll('-', '')].join(' ') })}</p>
        <p className='text'><b>{t('web.complain-code.once')}</b></p>
        <h2>{t('web.code.then')}</h2>
        <Road>
          {receiver && <Stop is='now'>{t('web.complain-one.when-more', { count: receiver.days })}</Stop>}
          <Stop is='ahead'>{t('web.complain-code.back')}</Stop>
          <Stop is='ahead'>{t('web.complain-one.kept-more')}</Stop>
        </Road>
        <p className='text small soft'>{t('web.complain-code.life')}</p>
        <p><a className='also' href={`/${language}/complaint`}>{t('web.complaint.title')}</a></p>
      </div>
    </PublicPage>
  )
}
