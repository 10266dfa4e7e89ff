import type { Language } from '../../../core/words.ts'
import type { T } from '../../words.ts'

/** Over a page about one of one's own ways in: its name, and the way back. */
export const OverMe = ({ t, language, title }: { t: T; language: Language; title: string }) => (
  <div className='who'>
    <p><a href={`/${language}/desk/me`}>{t('web.me.title')}</a></p>
    <h1>{title}</h1>
  </div>
)
