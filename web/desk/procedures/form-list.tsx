import { formLanguages, recipients } from '../../../domains/procedures/index.ts'
import { DateField, Select, TextField } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { State } from '../../parts/state.tsx'
import { countryName } from '../../words.ts'
import { dayTyped } from '../days.ts'
import type { PartOfForms } from './say-forms.ts'

/** The forms of the law: what each still misses of our side, and the way to take it. */
export function FormList({ part }: { part: PartOfForms }) {
  const { t, shown: { forms, erased, office }, here } = part
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
                  {ours && !office.roles.includes('monitor') && <Give part={part} form={form} name={name} />}
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

/** A form that leaves the office is written into the ledger: to whom, and on which day. What it tells is read from the form itself. */
function Give({ part: { t, language, shown: { today, countries, file }, here, once, at, refused }, form, name }: { part: PartOfForms; form: string; name: string }) {
  const intent = `give-${form}`
  const filling = (field: string) => at(`${intent}.${field}`)
  return (
    <details className='add' open={refused === intent}>
      <summary aria-label={`${t('web.forms.give')}: ${name}`}>{t('web.forms.give')}</summary>
      <Form action={here} once={once[intent] ?? ''} label={`${t('web.forms.give')}: ${name}`}>
        <p className='small soft'>{t('web.forms.give-hint')} <a href={`/${language}/desk/procedures/ledger?file=${file}`}>{t('web.ledger.title')}</a></p>
        <Select {...filling('kind')} label={t('web.ledger.kind')} none={t('web.case.choose')} options={recipients.map((one) => ({ value: one, text: t(`procedures.recipient.${one}`) }))} />
        <TextField {...filling('other')} label={t('web.ledger.other')} autoComplete='off' />
        <Select {...filling('country')} label={t('web.ledger.country')} none={t('web.case.choose')} options={countries.map((one) => ({ value: one, text: countryName(language, one) }))} />
        <DateField {...filling('on')} label={t('web.law-file.on')} hint={t('web.law-files.new.day-hint', { day: dayTyped(today) ?? '' })} />
        <p className='row'><Submit look='also' intent={intent}>{t('web.forms.give-do')}</Submit></p>
      </Form>
    </details>
  )
}
