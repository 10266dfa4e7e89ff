import { locale, type Language } from '../../../core/words.ts'
import { formLanguages, formsOf } from '../../../domains/procedures/index.ts'
import { Part } from '../register.tsx'
import { translate } from '../words.ts'

/** The official forms of a law, blank, to be taken away. */
export function Forms({ language, law }: { language: Language; law: string }) {
  const t = translate(language)
  const forms = formsOf(law)
  if (forms.length === 0) return null
  return (
    <Part id='papers' title={t('web.laws.papers')}>
      <p className='text'>{t('web.laws.papers.lede')}</p>
      <ul className='lines text'>
        {forms.map(({ id, title, annex, laidOut }) => {
          const name = t(`procedures.forms.title.${title}`)
          return (
            <li key={id}>
              <b>{annex === undefined ? name : t('procedures.forms.annex', { annex, title: name })}</b>
              <br /><span className='small soft'>{t(laidOut === 'as the annex' ? 'web.laws.papers.as-the-annex' : 'web.laws.papers.as-asked-for')}</span>
              <div className='row'>
                {formLanguages.map((one) => <a key={one} href={`/${language}/procedures/${law}/forms/${id}?in=${one}`} hrefLang={locale[one]} type='application/pdf' aria-label={`${t(`web.laws.papers.in-${one}`)}: ${name}`}>{t(`web.laws.papers.in-${one}`)}</a>)}
              </div>
            </li>
          )
        })}
      </ul>
    </Part>
  )
}
