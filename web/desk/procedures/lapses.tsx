import { DateField, TextArea } from '../../parts/field.tsx'
import { Form, Submit } from '../../parts/form.tsx'
import { Sure } from '../../parts/state.tsx'
import { dayTyped } from '../days.ts'
import { citedIn, readingIn, sureOf, nameIn, type PartOfFile } from './say.ts'

/** Limits that passed in silence, what that means, and a form for the officer whom the law names; without one they are only shown. */
export function Lapses({ part: { t, language, shown, here, once, at, refused, acts } }: { part: PartOfFile }) {
  const { lapses } = shown.standing
  if (lapses.length === 0) return null
  return (
    <section className='part' aria-labelledby='lapses'>
      <h2 id='lapses'>{t('web.law-file.lapses')} <span className='soft num'>{lapses.length}</span></h2>
      {lapses.map(({ clock, says, due, ground, confidence, confidenceSays, confirm, warning }) => {
        const name = `lapse-${clock}`
        const needsOpinion = confirm.needs.includes('legal opinion')
        return (
          <article className='referral' key={clock}>
            <h3>{nameIn(t, 'clock', clock)}</h3>
            <p><b>{says}</b>. {t('web.law-file.lapse-due', { day: due ? readingIn(language, due, shown.today) : '—', article: citedIn(language, shown, ground) })}</p>
            <p><Sure how={sureOf(confidence)}>{confidenceSays}</Sure></p>
            {warning && <p className='soft'>{warning}</p>}
            {confirm.by === null && <p className='soft'>{t('web.law-file.lapse-nobody')}</p>}
            {confirm.by !== null && !confirm.possible && <p className='soft'>{t('web.law-file.lapse-held')}</p>}
            {confirm.by !== null && confirm.possible && shown.open && !shown.erased && acts && (
              <details className='add' open={refused === name}>
                <summary>{t('procedures.confirm-lapse.does')}</summary>
                <p className='soft'>{t('web.law-file.lapse-by', { role: nameIn(t, 'role', confirm.by) })}</p>
                <Form action={here} once={once[name] ?? ''} seen={shown.version} label={nameIn(t, 'clock', clock)}>
                  <DateField {...at(`${name}.on`)} label={t('web.law-file.on')} hint={t('web.law-files.new.day-hint', { day: dayTyped(shown.today) ?? '' })} />
                  <TextArea {...at(`${name}.ground`)} label={t('web.law-file.ground')} rows={2} />
                  {needsOpinion && <TextArea {...at(`${name}.opinion`)} label={t('web.law-file.opinion')} hint={t('web.law-file.opinion-hint')} rows={2} />}
                  <p className='row'><Submit intent={name}>{t('web.law-file.confirm')}</Submit></p>
                </Form>
              </details>
            )}
          </article>
        )
      })}
    </section>
  )
}
