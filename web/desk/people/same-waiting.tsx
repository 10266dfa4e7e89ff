import type { Language } from '../../../core/words.ts'
import type { T } from '../../words.ts'

/** How many pairs of files wait for somebody to say whether they are of one person; nothing where none does. */
export function SameWaiting({ t, language, waiting }: { t: T; language: Language; waiting: number }) {
  if (waiting === 0) return null
  return (
    <section aria-labelledby='same-waiting'>
      <h2 id='same-waiting'>{t('web.same.title')} <span className='soft num'>{waiting}</span></h2>
      <p><a href={`/${language}/desk/people/duplicates`}>{t('web.same.waiting', { count: waiting })}</a></p>
    </section>
  )
}
