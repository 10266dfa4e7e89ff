import { formLanguages } from '../../../domains/procedures/index.ts'
import { State } from '../../parts/state.tsx'
import type { PartOfForms } from './say-forms.ts'

/** The forms of the law: what each still misses of our side, and the way to take it. */
export function FormList({ part: { t, shown: { forms, erased }, here } }: { part: PartOfForms }) {
  return (
    <section aria-labelledby='forms'>
      <h2 id='forms'>{t('web.forms.title')} <span className='soft num'>{forms.length}</span></h2>
      <p className='soft'>{t('web.forms.lede')}</p>
      <ul className='lines'>
        {forms.map(({ form, title, annex, article, laidOut, ours, missing }) => {
          const name = t(`procedures.forms.title.${title}`)
          return (
            <li key={form}>
              <b>{annex === null ? name : t('procedures.forms.annex', { annex, title: name })}</b>
              <div className='soft'><span lang={article.lang}>{article.text}</span>. {t(laidOut === 'as the annex' ? 'web.forms.as-the-annex' : 'web.forms.as-asked-for')}</div>
              {!erased && (
                <>
                  <div>
                    {!ours ? <State is='none'>{t('web.forms.theirs')}</State> : missing.length === 0 ? <State is='done'>{t('web.forms.ready')}</State>
                      : <><State is='ahead'>{t('web.forms.missing', { count: missing.length })}</State> <span className='soft'>{missing.map((field) => t(`procedures.field.${field}`)).join('; ')}</span></>}
                  </div>
                  <p className='row'>{formLanguages.map((one) => <a key={one} href={`${here}/${form}?in=${one}`} aria-label={`${t(`web.forms.pdf-${one}`)}: ${name}`}>{t(`web.forms.pdf-${one}`)}</a>)}</p>
                </>
              )}
            </li>
          )
        })}
      </ul>
      <p className='small soft'>{t('web.forms.languages')}</p>
    </section>
  )
}
