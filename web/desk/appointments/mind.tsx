import type { Language } from '../../../core/words.ts'
import { languageNames, type T } from '../../words.ts'
import { Careful } from '../careful.tsx'

/** How it is safe to reach whom one meets, and what they speak: beside every form by which one might call them. */
export function Mind({ t, language, whom }: {
  t: T; language: Language
  whom: { readonly language: string | null; readonly forOther: boolean; readonly careful: { readonly reach: string; readonly contact: string | null; readonly hours: string | null; readonly note: string | null } | null }
}) {
  const { careful } = whom
  return (
    <section aria-labelledby='mind'>
      <h2 id='mind'>{t('web.meet.mind')}</h2>
      {careful
        ? <Careful t={t} {...careful} whose={whom.forOther ? t('web.request.askers-contact') : undefined} />
        : <p className='careful'>{t('web.meet.mind-none')}</p>}
      {whom.language && <p>{t('web.meet.speaks')}: <b>{languageNames(language, [whom.language])}</b></p>}
    </section>
  )
}
